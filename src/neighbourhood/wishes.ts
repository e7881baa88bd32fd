import { type House, type Occupant, plainName, type Signature, type Telling, type Wish } from './register.js';

/** So much is asked for at once in a house. */
const MOST_WISHES = 100;

/** Notes what an occupant asks for; whether there was a place for it. */
export function wishFor(house: House, wish: Wish): boolean {
  const one = house.occupants.find(({ id }) => id === wish.occupant);
  if ((!one && wish.occupant !== null) || house.wishes.length >= MOST_WISHES) return false;
  if (one && wish.what === 'objection') one.objected ??= wish.at;
  house.wishes = [...house.wishes.filter(({ id }) => id !== wish.id), wish];
  return true;
}

/** When somebody of that name objected here and no officer has decided: erasing or moving an entry ends no objection. */
export function objectedBy({ wishes, occupants, history }: House, { name }: Telling): number | null {
  const entries = [...occupants, ...history.flatMap(({ gone }) => gone ?? [])];
  const open = wishes.filter(({ what }) => what === 'objection');
  const found = open.find((wish) =>
    entries.some((one) => isOfWish(one, wish) && plainName(one.name) === plainName(name)),
  );
  return found?.at ?? null;
}

function isOfWish({ id, objected }: Occupant, wish: Wish): boolean {
  return id === wish.occupant || objected === wish.at;
}

/** An objection that is granted takes all that was kept; one that is not lets it be passed on again. */
export function decide(house: House, id: string, granted: boolean, who: Signature): boolean {
  const wish = house.wishes.find((one) => one.id === id);
  if (!wish) return true;
  house.wishes = house.wishes.filter((one) => one !== wish);
  if (wish.what !== 'objection') return true;
  const entries = [...house.occupants, ...house.history.flatMap(({ gone }) => gone ?? [])];
  const ids = new Set(entries.flatMap((one) => (isOfWish(one, wish) ? [one.id] : [])));
  if (granted) {
    house.occupants = house.occupants.filter((one) => !ids.has(one.id));
    house.history = house.history.filter(({ occupant }) => occupant === null || !ids.has(occupant));
    for (const occupant of ids) house.history.push({ ...who, occupant, field: 'erased', was: null });
    return true;
  }
  const freed = (one: Occupant): Occupant => {
    const { objected: _objected, ...rest } = one;
    return ids.has(one.id) ? rest : one;
  };
  house.occupants = house.occupants.map(freed);
  house.history = house.history.map((past) => (past.gone ? { ...past, gone: freed(past.gone) } : past));
  return true;
}
