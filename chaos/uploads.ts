import { type ClientRequest, request } from 'node:http';
import { ORIGIN } from './town.js';

/** A picture of so many bytes is told of, and brought a byte at a time (ms). */
const BYTES = 5_000_000;
const EVERY_MS = 200;

/** Browsers that begin to send pictures to a site and never come to an end. Gives what takes them away. */
export async function trickle(port: number, count: number): Promise<() => void> {
  const uploads: ClientRequest[] = [];
  for (let i = 0; i < count; i++) {
    const state = await fetch(`http://127.0.0.1:${port}/api/state`).catch(() => null);
    const cookie = state?.headers.getSetCookie().find((line) => !line.startsWith('lang='));
    if (!cookie) continue;
    const key = String(i).padStart(16, '0');
    const upload = request(`http://127.0.0.1:${port}/api/photos?key=${key}`, {
      method: 'POST',
      headers: { cookie: cookie.split(';')[0], origin: ORIGIN, 'content-length': BYTES },
    });
    // refused, or the process is gone
    upload.on('error', () => {});
    upload.on('response', (response) => response.resume());
    uploads.push(upload);
  }
  const writing = setInterval(() => {
    for (const upload of uploads) if (!upload.destroyed) upload.write('x');
  }, EVERY_MS);
  return () => {
    clearInterval(writing);
    for (const upload of uploads) upload.destroy();
  };
}
