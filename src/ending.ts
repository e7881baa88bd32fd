import type { Logger } from 'pino';

/** Whatever still hangs after so long (ms) is left: what it was doing is durable, and another process takes it up. */
const LONGEST_STOP_MS = 15_000;

/** Ends the process when it is told to (SIGTERM, SIGINT): in good order, and in time in any case. */
export function endOnSignal(stop: () => Promise<void>, log: Logger): void {
  const end = (signal: string) => {
    log.info({ signal }, 'stopping');
    setTimeout(() => {
      log.warn('not everything came to an end in time, and the process ends nevertheless');
      process.exit(1);
    }, LONGEST_STOP_MS);
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
