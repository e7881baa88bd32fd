import {
  byRoom,
  type House,
  isHeldBack,
  type Occupant,
  type Placed,
  plainName,
  presentIn,
} from './register.js';

/** An occupant who was looked for, with the house and the key of its RT; a house without any stands alone. */
export interface Found {
  area: string;
  house: House;
  occupant: Occupant | null;
}

/**
 * Those in registers whose name, room, origin, house, owner or address holds each of the words, in the order of areas and
 * houses; all of them where there are no words.
 */
export function searchIn(placed: readonly Placed[], words: string): Found[] {
  const wanted = plainName(words).split(' ').filter(Boolean);
  const has = (...told: (string | null)[]) => {
    const text = plainName(told.filter((one) => one !== null).join(' '));
    return wanted.every((word) => text.includes(word));
  };
  const sorted = [...placed].sort((a, b) => order(a.area, b.area) || order(a.house.name, b.house.name));
  return sorted.flatMap(({ area, house }): Found[] => {
    const { name, owner, address } = house;
    const found = byRoom(presentIn(house)).filter((one) =>
      // nobody is found by what they object to have passed on
      has(name, owner, address, one.room, ...(isHeldBack(one) ? [] : [one.name, one.from])),
    );
    if (found.length) return found.map((occupant) => ({ area, house, occupant }));
    return presentIn(house).length === 0 && has(name, owner, address)
      ? [{ area, house, occupant: null }]
      : [];
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
