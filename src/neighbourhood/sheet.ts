import type { Day } from '../calendar.js';
import { areaOfKey } from './area.js';
import { byRoom, isHeldBack, type Placed } from './register.js';
import { isFresh } from './totals.js';
import type { RegisterRules } from './words.js';

/** Columns of an export, in their order: their heads are the texts `register-column-<id>`. */
export const EXPORT_COLUMNS = [
  ...(['rt', 'rw', 'house', 'owner', 'address', 'rooms', 'room', 'name', 'from', 'since'] as const),
  ...(['fresh', 'reported', 'registered', 'left'] as const),
] as const;

/** What a cell says where it is no text of the register: `yes`, `no`, `fresh`, `old` and `objected` are texts. */
export type Cell = string | number | null | { says: 'yes' | 'no' | 'fresh' | 'old' | 'objected' };

/** A row for each occupant, gone ones included, house by house; a house without any has a row of its own. */
export function* exportRows(
  placed: readonly Placed[],
  rules: Pick<RegisterRules, 'new_for_months' | 'moves_papers_after_months'>,
  today: Day,
): Iterable<Cell[]> {
  for (const { area, house } of placed) {
    const { rt, rw } = areaOfKey(area);
    const of: Cell[] = [rt, rw, house.name, house.owner, house.address, house.rooms];
    if (!house.occupants.length) yield [...of, null, null, null, null, null, null, null, null];
    for (const one of byRoom(house.occupants)) {
      // nothing is passed on of whoever objects, until officers decide
      if (isHeldBack(one)) {
        yield [...of, one.room, { says: 'objected' }, null, null, null, null, null, null];
        continue;
      }
      const fresh = isFresh(one, rules, today);
      const age: Cell = fresh === null ? null : { says: fresh ? 'fresh' : 'old' };
      yield [
        ...of,
        one.room,
        one.name,
        one.from,
        one.since,
        age,
        yes(one.reported),
        yes(one.registered),
        one.left,
      ];
    }
  }
}

function yes(said: boolean | null): Cell {
  return said === null ? null : { says: said ? 'yes' : 'no' };
}
