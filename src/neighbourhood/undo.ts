import { type Change, changeIn, type Step } from './change.js';
import {
  HOUSE_FIELDS,
  type House,
  type HouseField,
  type Past,
  type Placed,
  TOLD,
  type ToldField,
} from './register.js';

/**
 * What takes back all that the rows of a turn have changed in the houses of a register, as far as it still stands so: one
 * change for each house, none where nothing of it is there.
 */
export function undoOf(register: readonly Placed[], turn: string): Change[] {
  const isOf = (row: string | undefined) => row?.startsWith(`${turn}-`) === true;
  return register.flatMap((placed) => {
    const { house } = placed;
    const changed = house.history.filter(({ row }) => isOf(row)).reverse();
    const entered = house.occupants.filter((one) => isOf(one.entered?.row));
    const steps = [
      ...changed.flatMap((past) => stepBack(house, past)),
      ...entered.map(({ id, name }): Step => ({ do: 'erase', id, name })),
    ];
    return steps.length ? [changeIn(placed, steps)] : [];
  });
}

function stepBack(house: House, { occupant, field, was, gone }: Past): Step[] {
  if (gone) return [{ do: 'restore', occupant: gone }];
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
