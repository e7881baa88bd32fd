import type { Statistic } from './lifetimes.js';

/** So many verdicts are read at once. */
export const VERDICTS_A_PAGE = 500;

/** A verdict as it is kept, without whom it was given to. */
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

/** Verdicts as what would remain of each, counted. */
export async function countOf(pages: AsyncIterable<PastVerdict[]>): Promise<Statistic[]> {
  const counts = new Map<string, Statistic>();
  for await (const page of pages)
    for (const verdict of page) {
      const { at: _, ...kind } = remainsOf(verdict);
      const key = JSON.stringify(kind);
      counts.set(key, { ...kind, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  return [...counts.values()];
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
