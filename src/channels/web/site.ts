import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./page/', import.meta.url));

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** A file as it is sent. */
export interface Asset {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
}

/**
 * Reads a file that the page may show.
 * @throws {Error} of node:fs when it is not there.
 */
export function readAsset(path: string): Asset {
  const bytes = new Uint8Array(readFileSync(path));
  return {
    bytes,
    type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  };
}

/** The files of the page by name, read once: what is not in the folder cannot be asked for. */
export function readSite(): { document: string; assets: Map<string, Asset> } {
  const assets = new Map(readdirSync(FOLDER).map((name) => [name, readAsset(FOLDER + name)]));
  const document = assets.get('index.html');
  if (!document) throw new Error(`no index.html in ${FOLDER}: was the page copied by the build?`);
  assets.delete('index.html');
  return { document: new TextDecoder().decode(document.bytes), assets };
}

/**
 * The document with every `{{name}}` replaced by its value, escaped for text and for attributes in double quotes.
 * @throws {Error} when the document names a value that is not given.
 */
export function fillIn(document: string, values: Record<string, string>): string {
  return document.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the page names {{${name}}}, which is not given`);
    return value.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
  });
}
