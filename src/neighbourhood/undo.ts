import { type Change, changeIn, type Step } from './change.js';
import { isRowOf, lastRowOf, sameOccupant } from './entry.js';
import {
  HOUSE_FIELDS,
  type House,
  type HouseField,
  type Occupant,
  type Past,
  type Placed,
  presentIn,
  TOLD,
  type ToldField,
} from './register.js';

/** What takes back a turn: a change for each house, and how much of it others have written over since, which stays. */
export interface Undo {
  changes: Change[];
  others: number;
}

/** What takes back all that the rows of a turn have changed in the houses of a register, as far as it still stands so. */
export function undoOf(register: readonly Placed[], turn: string): Undo {
  const undo: Undo = { changes: [], others: 0 };
  for (const placed of register) {
    const { house } = placed;
    const entered = house.occupants.filter((one) => isRowOf(one.entered?.row, turn));
    const alone = entered.filter(({ id }) => isRowOf(lastRowOf(house, id), turn));
    const changed = house.history.filter(
      ({ row, occupant }) => isRowOf(row, turn) && !alone.some(({ id }) => id === occupant),
    );
    const standing = changed.filter((past) => !isWrittenOver(house, past, turn));
    const steps = [
      ...standing.reverse().flatMap((past) => stepBack(house, past)),
      ...alone.map(({ id, name }): Step => ({ do: 'erase', id, name, last: lastRowOf(house, id) })),
    ];
    if (steps.length) undo.changes.push(changeIn(placed, steps));
    undo.others += changed.length - standing.length + entered.length - alone.length;
  }
  return undo;
}

/** Those whom the rows of a turn have entered or changed. */
export function touchedBy(register: readonly Placed[], turn: string): Occupant[] {
  return register.flatMap(({ house }) =>
    house.occupants.filter(
      ({ id, entered }) =>
        isRowOf(entered?.row, turn) ||
        house.history.some(({ occupant, row }) => occupant === id && isRowOf(row, turn)),
    ),
  );
}

/** What takes back what a row has changed of somebody. */
export function backSteps(house: House, id: string, row: string): Step[] {
  const changed = house.history.filter((past) => past.occupant === id && past.row === row);
  return changed.reverse().flatMap((past) => stepBack(house, past));
}

/** Whether somebody else has written since where something was changed, or entered anew who was erased. */
function isWrittenOver(house: House, past: Past, turn: string): boolean {
  const { occupant, field, gone } = past;
  if (gone) return sameOccupant(presentIn(house), gone) !== null;
  const since = house.history.slice(house.history.indexOf(past) + 1);
  return since.some((one) => one.occupant === occupant && one.field === field && !isRowOf(one.row, turn));
}

function stepBack(house: House, { occupant, field, was, gone }: Past): Step[] {
  if (gone) return [{ do: 'restore', occupant: { id: gone.id } }];
  if (occupant === null) {
    const told = HOUSE_FIELDS.find((one): one is HouseField => one === field);
    return told ? [{ do: 'house', field: told, was: house[told], value: was }] : [];
  }
  const one = house.occupants.find(({ id }) => id === occupant);
  if (!one) return [];
  if (field === 'left') return one.left === null ? [] : [{ do: 'back', id: one.id, on: one.left }];
  const told = TOLD.find((other): other is ToldField => other === field);
  return told ? [{ do: 'set', id: one.id, field: told, was: one[told], value: was }] : [];
}
