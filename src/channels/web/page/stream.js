import { fetchState } from './api.js';

/** Heartbeats come every 20 s; after two that did not come the connection is dead. */
const SILENCE_MS = 45_000;
const REOPEN_MS = 3000;

/**
 * The event stream from the server, opened again whenever it ends.
 * @param {object} on
 * @param {(message: { id: string, text: string, choices: { id: string, label: string }[], token: string | null, photo?: string, document?: { name: string, type: string, bytes: string } }) => void} on.message
 *   `photo` and `document`: a picture, a file in base64
 * @param {(typing: { on: boolean }) => void} on.typing
 * @param {(clock: { now: number, today: string }) => void} on.clock
 * @param {(connected: boolean, why?: string | null) => void} on.connection
 * @param {string | null} away why it cannot be opened yet
 * @returns {() => void} to call when an answer is on its way: the stream is opened at once where it is not
 */
export function openStream(on, away) {
  /** @type {EventSource | undefined} */
  let source;
  let timer = 0;
  let heard = Date.now();

  const open = () => {
    clearTimeout(timer);
    source?.close();
    const opened = new EventSource('/api/events');
    source = opened;
    opened.addEventListener('open', () => on.connection(true));
    opened.addEventListener('error', () => {
      on.connection(false);
      // A refusal ends an EventSource for good. Asking for the state first gives back a cookie that was deleted.
      if (opened.readyState === EventSource.CLOSED) reopen(REOPEN_MS);
    });
    for (const name of ['message', 'typing', 'clock'])
      opened.addEventListener(name, (event) => {
        listen();
        on[name](JSON.parse(event.data));
      });
    listen();
  };
  const reopen = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        fetchState().then(
          (state) => (state.away === null ? open() : wait(state.away)),
          () => reopen(REOPEN_MS),
        ),
      ms,
    );
  };
  const wait = (/** @type {string} */ why) => {
    on.connection(false, why);
    reopen(REOPEN_MS);
  };
  const listen = () => {
    heard = Date.now();
    clearTimeout(timer);
    timer = setTimeout(lose, SILENCE_MS);
  };
  const lose = () => {
    source?.close();
    on.connection(false);
    reopen(0);
  };

  // A phone that was asleep, or a network that is back: do not wait for the timer.
  addEventListener('online', () => reopen(0));
  addEventListener('offline', () => on.connection(false));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - heard > SILENCE_MS) lose();
  });
  if (away === null) open();
  else wait(away);
  return () => {
    if (source?.readyState !== EventSource.OPEN) open();
  };
}
