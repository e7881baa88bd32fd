import type { Refusal } from '../../channels/channel.js';
import type { Held, Settled } from '../../store/outbox.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** What became of a row: as its receiver says, that it could not be reached, or that nobody has come for it. */
export type Outcome = 'sent' | 'waiting' | 'unreachable' | 'unfetched' | Refusal;

/** Why a row is given up. */
export type Lost = 'expired' | 'gone' | 'opted_out' | 'refused';

/** What is to be done with a row; `lost`: it is given up, which is told first. */
export type Verdict = { settled: Settled; lost?: Lost };

/** Pauses before the next try (ms): they double from the first up to the longest. */
const PAUSES = {
  /** Nobody is there: whoever comes back is told of at once, so that this is for other processes. */
  waiting: { first: SECOND, longest: 60 * MINUTE },
  /** Nobody comes for it, and whoever does finds it. */
  unfetched: { first: MINUTE, longest: DAY },
  unreachable: { first: 2 * SECOND, longest: 5 * MINUTE },
  passing: { first: 2 * SECOND, longest: 5 * MINUTE },
  gone: { first: 5 * MINUTE, longest: 60 * MINUTE },
} as const;

/** An answer that was refused so often lets those behind it go. */
const MOST_REFUSALS = 10;

/** Nobody is taken for gone before so many refusals, nor while their chat has been quiet for less (ms). */
const GONE_TRIES = 3;
export const GONE_QUIET_MS = 15 * MINUTE;

/** `keepMs`: how long a row is kept after it went out. `chance`: from 0 to 1, so that not all come back at once. */
export function verdictOn(held: Held, outcome: Outcome, keepMs: number, chance = Math.random()): Verdict {
  const again = (pause: keyof typeof PAUSES): Verdict => ({
    settled: { is: 'again', afterMs: pauseAfter(held.tries, pause, chance), failed: true },
  });
  switch (outcome) {
    case 'sent':
      return { settled: { is: 'done', keepMs } };
    case 'waiting':
    case 'unfetched':
    case 'unreachable':
      return again(outcome);
    case 'passing': {
      const isBefore = held.row.purpose === undefined;
      return isBefore && held.tries + 1 >= MOST_REFUSALS ? lost('refused') : again('passing');
    }
    case 'gone':
      return held.tries + 1 >= GONE_TRIES && held.quietMs >= GONE_QUIET_MS ? lost('gone') : again('gone');
    case 'opted_out':
    case 'refused':
      return lost(outcome);
  }
}

export function lost(why: Lost): Verdict {
  return { settled: { is: 'dropped' }, lost: why };
}

function pauseAfter(tries: number, of: keyof typeof PAUSES, chance: number): number {
  const { first, longest } = PAUSES[of];
  return Math.min(first * 2 ** Math.min(tries, 20), longest) * (0.75 + chance / 4);
}
