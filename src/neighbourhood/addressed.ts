import type { Change } from './change.js';
import { enteredAs, type House, houseKey, type Placed, plainName } from './register.js';

/** Whether a change is of a house that was seen as it names it; any other is of whichever has that name now. */
function isSeen({ seen, house }: Change): boolean {
  return seen > 0 || house.entered_as !== undefined;
}

/**
 * A change with the house that it is of among those of its RT: the one that was seen, however it is called by now, else the one
 * of that name, else a new one. A new one takes no name under which another was entered.
 */
export function addressed(change: Change, register: readonly Placed[]): Change {
  if (isSeen(change)) return change;
  const { house, area } = change;
  const there = houseCalled(register, area, house.name);
  if (there) return { ...change, house: { ...house, entered_as: enteredAs(there) } };
  const name = freeName(register, area, house.name);
  return name === house.name ? change : { ...change, house: { ...house, entered_as: name } };
}

/** The name under which a new house of an RT is entered: another may have been entered as it is called. */
export function freeName(register: readonly Placed[], area: string, name: string): string {
  const taken = new Set(register.map((one) => (one.area === area ? houseKey(enteredAs(one.house)) : '')));
  let free = name;
  for (let count = 2; taken.has(houseKey(free)); count += 1) free = `${name} ${count}`;
  return free;
}

/** The house of an RT that is called so now. */
export function houseCalled(register: readonly Placed[], area: string, name: string): House | null {
  const isCalled = (one: Placed) => one.area === area && plainName(one.house.name) === plainName(name);
  return register.find(isCalled)?.house ?? null;
}

/** The house of an RT that was entered under a name, whatever it is called now. */
export function houseEnteredAs(register: readonly Placed[], area: string, name: string): House | null {
  const isIt = (one: Placed) => one.area === area && houseKey(enteredAs(one.house)) === houseKey(name);
  return register.find(isIt)?.house ?? null;
}

/** The name that a change gives its house, where another one has it; `null` where it gives none, or one that is free. */
export function nameTaken({ area, house, steps }: Change, register: readonly Placed[]): string | null {
  const named = steps.find((step) => step.do === 'house' && step.field === 'name');
  if (named?.do !== 'house') return null;
  const there = houseCalled(register, area, String(named.value));
  return there && houseKey(enteredAs(there)) !== houseKey(enteredAs(house)) ? there.name : null;
}
