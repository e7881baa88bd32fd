import { z } from 'zod';
import type { DemoClock } from './clock.js';
import type { Signals } from './store/signals.js';

const TOPIC = 'clock';
/** How late another clock may be (ms) before it is told so: a signal takes its time. */
const TOLERANCE_MS = 1_000;

/** `now` of a clock that was moved, or of one that has just begun. */
const toldSchema = z.object({ now: z.number() });

/**
 * Keeps a demonstration's clock in all processes at the time of the one that is furthest ahead, for it only moves forward.
 * Gives what is to be called after each move.
 */
export async function shareClock(clock: DemoClock, signals: Signals): Promise<() => void> {
  const tell = () => signals.tell(TOPIC, { now: clock.now() });
  await signals.listen(TOPIC, (body) => {
    const { data } = toldSchema.safeParse(body);
    if (!data) return;
    const ahead = data.now - clock.now();
    clock.advance(ahead);
    // a process that has just begun stands at the first day
    if (ahead < -TOLERANCE_MS) tell();
  });
  tell();
  return tell;
}
