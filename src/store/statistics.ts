import type { Statistic } from './lifetimes.js';

/** So many verdicts are read at once. */
export const VERDICTS_A_PAGE = 500;

/** A verdict as it is kept. */
export interface PastVerdict {
  id: string;
  /** Instant (ms). */
  at: number;
  about: string;
}

/** What remains of a verdict, to be counted: of its instant the day (ms), and nothing that is only one's own. */
export interface Remains extends Omit<Statistic, 'count'> {
  at: number;
}

/** A verdict as it still stands, with whom it was given to. */
export interface GivenVerdict extends Omit<Statistic, 'day' | 'count'> {
  contact: string;
}

/** Verdicts with whom they were given to, as they are kept, a page at a time. */
export async function* givenOf(
  pages: AsyncIterable<(PastVerdict & { contact: string })[]>,
): AsyncIterable<GivenVerdict[]> {
  for await (const page of pages)
    yield page.map((verdict) => {
      const { service, outcome, area } = remainsOf(verdict);
      return { contact: verdict.contact, service, outcome, area };
    });
}

const DAY_MS = 24 * 60 * 60_000;
/** Names and days; whatever else stood there tells nothing that is counted. */
const PLAIN = /^[\p{L}\p{N} ._-]{1,64}$/u;

/** What remains of a verdict: its day is that for which it was, unless it tells that it was given on another one. */
export function remainsOf({ at, about }: PastVerdict): Remains {
  const told = JSON.parse(about) as Record<string, unknown>;
  const plain = (value: unknown) => (typeof value === 'string' && PLAIN.test(value) ? value : '');
  return {
    at: at - (at % DAY_MS),
    day: plain(told.day) || plain(told.on),
    service: plain(told.service),
    outcome: plain(told.outcome),
    area: plain(told.area),
  };
}
