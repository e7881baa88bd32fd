/**
 * What lies outside a process of the hotline, as it finds it under chaos: the clock of the world, and the platforms'
 * servers, which are on this machine. Loaded before anything else.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { CHAOS_CALLER, CHAOS_SHIFT_MS, CHAOS_TELEGRAM_PORT, CHAOS_GRAPH_ORIGIN } = process.env;
const caller = { 'x-caller': CHAOS_CALLER ?? '' };

let shift = Number(CHAOS_SHIFT_MS);
const machine = Date.now.bind(Date);
const now = () => machine() + shift;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made),
  apply: () => new Date().toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
if (isMainThread)
  process.on('message', (/** @type {{ shiftMs?: number }} */ told) => {
    if (told.shiftMs !== undefined) shift = told.shiftMs;
  });

// the Bot API's client
https.request = /** @type {typeof https.request} */ (
  (
    /** @type {https.RequestOptions} */ options,
    /** @type {(response: http.IncomingMessage) => void} */ heard,
  ) =>
    http.request(
      {
        ...options,
        protocol: 'http:',
        host: '127.0.0.1',
        hostname: '127.0.0.1',
        port: CHAOS_TELEGRAM_PORT,
        headers: { ...options.headers, ...caller },
        agent: http.globalAgent,
      },
      heard,
    )
);
syncBuiltinESMExports();

// the Graph API's client
const usual = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const { pathname, search } = new URL(String(input));
  const headers = { .../** @type {Record<string, string>} */ (init?.headers), ...caller };
  return usual(`${CHAOS_GRAPH_ORIGIN}${pathname}${search}`, { ...init, headers });
};
