import { likeness } from './names.js';
import type { House, Occupant, Signature, Telling, Wish } from './register.js';

/** So much is asked for at once in a house. */
const MOST_WISHES = 100;
/** So many names of one person are remembered. */
const MOST_NAMES = 20;

/** Notes what an occupant asks for; whether there was a place for it. */
export function wishFor(house: House, wish: Wish): boolean {
  const one = house.occupants.find(({ id }) => id === wish.occupant);
  if ((!one && wish.occupant !== null) || house.wishes.length >= MOST_WISHES) return false;
  house.wishes = [...house.wishes.filter(({ id }) => id !== wish.id), wish];
  if (!one) return true;
  if (wish.what === 'objection') one.objected ??= wish.at;
  rememberName(house, one);
  return true;
}

/** Remembers what somebody who objects is called: they are found by it when they are listed anew. */
export function rememberName(house: House, { id, name }: Occupant): void {
  house.wishes = house.wishes.map((wish) =>
    wish.what === 'objection' && isOf(wish, id) && !wish.names.includes(name)
      ? { ...wish, names: [...wish.names, name].slice(-MOST_NAMES) }
      : wish,
  );
}

/** How an entry came to be called so: it was entered, or was there and got another name. */
type Told = 'entered' | 'renamed';

/**
 * Holds back an entry of whoever has objected, in this house or another one of the RT, and on whom no officer has decided:
 * an objection follows its person under whatever name, into whatever room and house they are listed. Of somebody who is there
 * still, another entry is theirs where the names are the same and the rooms may be; of one who is listed no more also where
 * one name is within the other, or a letter differs and the place is the same.
 */
export function holdIfObjected(house: House, one: Occupant, how: Told, others: readonly House[]): void {
  if (one.objected !== undefined) return;
  for (const there of [house, ...others]) {
    const found = there.wishes.find(
      (wish) => wish.what === 'objection' && isTheirs(one, wish, there, there === house, how),
    );
    if (!found) continue;
    const isKnown = house.wishes.some(({ id }) => id === found.id);
    house.wishes = isKnown
      ? house.wishes.map((wish) => (wish.id === found.id ? { ...wish, also: [...wish.also, one.id] } : wish))
      : [...house.wishes, { ...found, occupant: one.id, also: [] }];
    one.objected = found.at;
    rememberName(house, one);
    return;
  }
}

function isTheirs(one: Telling, wish: Wish, there: House, isHere: boolean, how: Told): boolean {
  const entries = entriesOf(there).filter(({ id }) => isOf(wish, id));
  const names = [...wish.names, ...entries.map(({ name }) => name)];
  const alike = new Set(names.map((name) => likeness(name, one.name)));
  const isAlike = [...alike].some((one) => one !== null);
  if (alike.has('same') && isHere && how === 'entered') return true;
  const present = there.occupants.filter(({ id, left }) => left === null && isOf(wish, id));
  const inRoom = ({ room }: Telling) => room === one.room && room !== null;
  if (present.length) {
    const mayBe = ({ room }: Telling) => room === one.room || room === null || one.room === null;
    return present.some(alike.has('same') ? mayBe : (it) => isAlike && inRoom(it));
  }
  if (alike.has('same') || alike.has('part')) return true;
  return isAlike && entries.some((it) => inRoom(it) || (isHere && it.room === one.room));
}

/** Whoever objects is listed no more under an entry: another one may be theirs that was entered since. */
export function followObjected(house: House, { objected }: Occupant): void {
  if (objected === undefined) return;
  for (const other of house.occupants)
    if (other.left === null && (other.entered?.at ?? 0) >= objected)
      holdIfObjected(house, other, 'renamed', []);
}

/** Entries that are there, and that were. */
function entriesOf({ occupants, history }: House): Occupant[] {
  return [...occupants, ...history.flatMap(({ gone }) => gone ?? [])];
}

function isOf({ occupant, also }: Wish, id: string): boolean {
  return occupant === id || also.includes(id);
}

/** An objection that is granted takes all that was kept; one that is not lets it be passed on again. */
export function decide(house: House, id: string, granted: boolean, who: Signature): boolean {
  const wish = house.wishes.find((one) => one.id === id);
  if (!wish) return true;
  house.wishes = house.wishes.filter((one) => one !== wish);
  if (wish.what !== 'objection') return true;
  const ids = new Set([wish.occupant, ...wish.also].filter((one) => one !== null));
  if (granted) {
    house.occupants = house.occupants.filter((one) => !ids.has(one.id));
    house.history = house.history.filter(({ occupant }) => occupant === null || !ids.has(occupant));
    house.wishes = house.wishes.filter(({ occupant }) => occupant === null || !ids.has(occupant));
    for (const occupant of ids) house.history.push({ ...who, occupant, field: 'erased', was: null });
    return true;
  }
  const stillObjects = (one: Occupant) =>
    house.wishes.some((other) => other.what === 'objection' && isOf(other, one.id));
  const freed = (one: Occupant): Occupant => {
    const { objected: _objected, ...rest } = one;
    return ids.has(one.id) && !stillObjects(one) ? rest : one;
  };
  house.occupants = house.occupants.map(freed);
  house.history = house.history.map((past) => (past.gone ? { ...past, gone: freed(past.gone) } : past));
  return true;
}
