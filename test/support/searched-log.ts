import pino, { type Logger } from 'pino';

/** A log of all levels that nobody reads but the search of the whole suite's (collected-logs.ts). */
export function searchedLog(): Logger {
  return pino({ level: 'trace' }, { write: () => {} });
}
