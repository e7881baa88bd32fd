import { Recent } from './recent.js';

/** More messages than this within a minute are no person's. */
const MOST_A_MINUTE = 20;
const MINUTE_MS = 60_000;
/** For so long (ms) such a number is then passed over. */
const PASSED_OVER_MS = 10 * MINUTE_MS;
const MOST_NUMBERS = 10_000;

/** Keeps two bots from talking to each other without end. */
export class LoopGuard {
  private readonly numbers = new Recent<string, { since: number; count: number; until: number }>(
    MOST_NUMBERS,
  );

  /** Whether a message that comes at `now` (ms) from this number is to be passed over. */
  stops(number: string, now: number): boolean {
    const known = this.numbers.get(number);
    if (known && now < known.until) return true;
    const isSameMinute = known !== undefined && known.until === 0 && now - known.since < MINUTE_MS;
    const since = isSameMinute ? known.since : now;
    const count = isSameMinute ? known.count + 1 : 1;
    const isLoop = count > MOST_A_MINUTE;
    this.numbers.set(number, { since, count, until: isLoop ? now + PASSED_OVER_MS : 0 });
    return isLoop;
  }
}
