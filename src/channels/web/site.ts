import { fileURLToPath } from 'node:url';
import { type Asset, readAssets } from '../../http/assets.js';

const FOLDER = fileURLToPath(new URL('./page/', import.meta.url));

/** The files of the page by name, read once: what is not in the folder cannot be asked for. */
export function readSite(): { document: string; assets: Map<string, Asset> } {
  const assets = readAssets(FOLDER);
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
