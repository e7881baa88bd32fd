import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Context } from 'hono';
import { orRefuse } from './refusal.js';

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
 * Reads a file that a page may show.
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

/** The files of a folder (its path ends with `/`) by name, read once: what is not there cannot be asked for. */
export function readAssets(folder: string): Map<string, Asset> {
  return new Map(readdirSync(folder).map((name) => [name, readAsset(folder + name)]));
}

/** Answers with a file, or with no more than that it has not changed. */
export function sendAsset(c: Context, asset: Asset | undefined): Response {
  const { bytes, type, etag } = orRefuse(asset, 'not-found');
  c.header('ETag', etag);
  c.header('Cache-Control', 'no-cache');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  return c.body(bytes, 200, { 'Content-Type': type });
}
