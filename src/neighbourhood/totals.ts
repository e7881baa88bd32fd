import { addMonths, type Day } from '../calendar.js';
import { lastDayOf } from './change.js';
import { type House, isHeldBack, type Occupant, type Placed, presentIn } from './register.js';
import type { RegisterRules } from './words.js';

/** Totals of an area. */
export interface Totals {
  houses: number;
  rooms: number;
  occupants: number;
  fresh: number;
  old: number;
  /** Neither new nor old was told, nor since when. */
  unknown: number;
  unreported: number;
  unregistered: number;
  left: number;
  /** Who live there and are in none of the other numbers: they object to being listed, and no officer has decided. */
  held: number;
}

type Rules = Pick<RegisterRules, 'new_for_months' | 'moves_papers_after_months'>;

/** Whether an occupant is new: as was said, or by since when they live there; `null` where neither is known. */
export function isFresh({ fresh, since }: Occupant, rules: Rules, today: Day): boolean | null {
  if (fresh !== null) return fresh;
  return since === null ? null : lastDayOf(since) > addMonths(today, -rules.new_for_months);
}

/** Whether an occupant has stayed so long that the papers are to be moved; `null` where that is not known. */
export function isSettled({ since, fresh }: Occupant, rules: Rules, today: Day): boolean | null {
  if (since === null) return fresh === true ? false : null;
  return lastDayOf(since) <= addMonths(today, -rules.moves_papers_after_months);
}

const NONE: Totals = {
  houses: 0,
  rooms: 0,
  occupants: 0,
  fresh: 0,
  old: 0,
  unknown: 0,
  unreported: 0,
  unregistered: 0,
  left: 0,
  held: 0,
};

export function totalsOf(houses: readonly House[], rules: Rules, today: Day): Totals {
  const totals = { ...NONE };
  for (const house of houses) {
    totals.houses += 1;
    totals.rooms += house.rooms ?? 0;
    for (const one of house.occupants) {
      if (isHeldBack(one)) {
        if (one.left === null) totals.held += 1;
        continue;
      }
      if (one.left !== null) {
        totals.left += 1;
        continue;
      }
      totals.occupants += 1;
      const fresh = isFresh(one, rules, today);
      totals[fresh === null ? 'unknown' : fresh ? 'fresh' : 'old'] += 1;
      if (one.reported !== true) totals.unreported += 1;
      if (one.registered !== true && isSettled(one, rules, today) !== true) totals.unregistered += 1;
    }
  }
  return totals;
}

/** Totals of areas that lie beside one another. */
export function together(all: readonly Totals[]): Totals {
  const sum = { ...NONE };
  for (const totals of all)
    for (const name of Object.keys(sum) as (keyof Totals)[]) sum[name] += totals[name];
  return sum;
}

/** Totals by area, by their keys, in order; `parts` tells how many parts of the key count: 1 kelurahan, 2 RW, 3 RT. */
export function totalsBy(
  placed: readonly Placed[],
  parts: number,
  rules: Rules,
  today: Day,
): [string, Totals][] {
  const groups = new Map<string, House[]>();
  for (const { area, house } of placed) {
    const key = area.split('/').slice(0, parts).join('/');
    groups.set(key, [...(groups.get(key) ?? []), house]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, houses]) => [key, totalsOf(houses, rules, today)]);
}

/** What the kelurahan asks of each occupant and is not known. */
export const WANTED = ['since', 'from', 'reported', 'registered'] as const;
export type Wanted = (typeof WANTED)[number];

/** A house of which something is still wanted. */
export interface Missing {
  placed: Placed;
  /** Names of occupants by what is wanted of them. */
  wanted: Partial<Record<Wanted, string[]>>;
}

/** What is missing for the kelurahan's request, house by house. */
export function missingIn(placed: readonly Placed[], rules: Rules, today: Day): Missing[] {
  return placed.flatMap((one) => {
    const wanted: Missing['wanted'] = {};
    for (const occupant of presentIn(one.house)) {
      if (isHeldBack(occupant)) continue;
      for (const field of WANTED) {
        // whoever moves the papers is not registered as nonpermanent
        if (occupant[field] !== null || (field === 'registered' && isSettled(occupant, rules, today)))
          continue;
        wanted[field] = [...(wanted[field] ?? []), occupant.name];
      }
    }
    return Object.keys(wanted).length ? [{ placed: one, wanted }] : [];
  });
}
