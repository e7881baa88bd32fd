import { setImmediate as sockets } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';

/** The sockets are looked at this often (ms), however much the database has to do. */
const BREATH_MS = 5;

/**
 * PGlite works in this thread, and goes from one statement that waits to the next without a look at anything else: under
 * load no request would be read, and no webhook answered, before it has nothing left to do. Now and then it lets the
 * process look.
 */
export function breathing(db: PGlite): PGlite {
  const alone = db._runExclusiveTransaction.bind(db);
  let last = performance.now();
  db._runExclusiveTransaction = (run) =>
    alone(async () => {
      if (performance.now() - last > BREATH_MS) {
        await sockets();
        last = performance.now();
      }
      return run();
    });
  return db;
}
