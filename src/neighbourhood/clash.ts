import type { Seen, Step } from './change.js';
import { differing, sameOccupant } from './entry.js';
import { type House, type HouseField, presentIn, type ToldField } from './register.js';

type Value = string | number | boolean | null;

/** What two wrote of one field, each otherwise: of an occupant by their id, or of the house (`null`). */
export type Clash =
  | ({ id: string; field: ToldField | 'left' } & Values)
  | ({ id: null; field: HouseField } & Values)
  /** An entry that was to go, and in which another wrote since it was seen. */
  | { id: string; field: 'erased'; seen: Seen };

/** What had been seen, what stands there now, and what was to be written. */
interface Values {
  was: Value;
  now: Value;
  mine: Value;
}

/** What became of steps that another writer went before. */
export interface Clashes {
  clashes: Clash[];
  /** Steps about somebody who is kept no more, or for whom the house has no place. */
  lost: number;
}

/** What stands in a house where steps were left undone, beside what they would have written. */
export function clashesIn(house: House, undone: readonly Step[]): Clashes {
  const found: Clashes = { clashes: [], lost: 0 };
  for (const step of undone) {
    const clashes = clashesOf(house, step);
    found.clashes.push(...clashes);
    if (!clashes.length) found.lost += 1;
  }
  return found;
}

function clashesOf(house: House, step: Step): Clash[] {
  if (step.do === 'house')
    return [{ id: null, field: step.field, was: step.was, now: house[step.field], mine: step.value }];
  if (step.do === 'in') {
    const known = sameOccupant(presentIn(house), step.occupant);
    if (!known) return [];
    return differing(known, step.occupant).map((field) => ({
      id: known.id,
      field,
      was: null,
      now: known[field],
      mine: step.occupant[field],
    }));
  }
  // only a field can be told otherwise by two, and an entry be gone for one
  if (step.do !== 'out' && step.do !== 'set' && step.do !== 'erase') return [];
  const one = house.occupants.find(({ id }) => id === step.id);
  if (!one) return [];
  if (step.do === 'erase') return step.seen ? [{ id: one.id, field: 'erased', seen: step.seen }] : [];
  return step.do === 'out'
    ? [{ id: one.id, field: 'left', was: step.was, now: one.left, mine: step.on }]
    : [{ id: one.id, field: step.field, was: step.was, now: one[step.field], mine: step.value }];
}
