import { addDays, type Day } from '../calendar.js';
import type { Found } from './found.js';
import type { Query } from './query.js';
import { isHeldBack } from './register.js';
import { isIn } from './span.js';

/** How many lived there at the beginning of a span and do at its end, who came in it and who left. */
export interface Balance {
  from: Day;
  to: Day;
  before: number;
  after: number;
  came: Found[];
  went: Found[];
  /** Of so many it is not known since when: they count as having been there. */
  undated: number;
}

/** What changed in a span, in the houses of a query; a month until today where it names none. */
export function balanceOf({ among, span }: Query, today: Day): Balance {
  const from = span?.from ?? `${today.slice(0, 7)}-01`;
  const to = span?.to && span.to < today ? span.to : today;
  const all = among
    .flatMap((placed) => placed.house.occupants.map((occupant) => ({ placed, occupant })))
    .filter(({ occupant }) => !isHeldBack(occupant));
  const there =
    (day: Day) =>
    ({ occupant: { since, left } }: Found) => {
      const came = since === null || isIn(since, { from: null, to: day }) !== false;
      return came && (left === null || isIn(left, { from: addDays(day, 1), to: null }) === true);
    };
  const within = { from, to };
  return {
    from,
    to,
    before: all.filter(there(addDays(from, -1))).length,
    after: all.filter(there(to)).length,
    came: all.filter(({ occupant: { since } }) => isIn(since, within) === true),
    went: all.filter(({ occupant: { left } }) => left !== null && isIn(left, within) === true),
    undated: all.filter(({ occupant: { since, left } }) => since === null && left === null).length,
  };
}
