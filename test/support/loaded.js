import { appendFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// With `--import` before a program, the file that LOADED names has the address of every module it loads, a line each.
if (isMainThread) register(import.meta.url);

/** @type {import('node:module').LoadHook} */
export function load(url, context, next) {
  appendFileSync(/** @type {string} */ (process.env.LOADED), `${url}\n`);
  return next(url, context);
}
