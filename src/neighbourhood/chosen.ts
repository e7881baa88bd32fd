import { nearlySame } from '../language/words/normalise.js';
import { bareName, type Found, withoutHouse } from './found.js';
import { type Placed, plainName } from './register.js';
import { withoutRoom } from './telling.js';
import type { RegisterRules } from './words.js';

/**
 * The one of several, as they were told in their order, whom some words mean: by their place, room, house, where they are from,
 * or more of their name. `null` where that is none of them, or more than one.
 */
export function chosenOf(text: string, several: readonly Found[], rules: RegisterRules): Found | null {
  const said = plainName(text);
  const [rest, room] = withoutRoom(text, rules);
  const tests: ((one: Found) => boolean)[] = [
    ({ occupant }) => room !== null && occupant.room === room,
    ({ placed }) => isHouseIn(text, placed, several, rules),
    ({ occupant: { from } }) => from !== null && isIn(plainName(from), said),
    ({ occupant: { name } }) => isIn(plainName(name), plainName(rest)),
    ({ placed: { house } }) => house.owner !== null && isIn(plainName(house.owner), said),
    // "yang kos" of a Kos and a Kontrakan
    ({ placed }) => said.split(' ').includes(plainName(placed.house.name).split(' ')[0]!),
  ];
  const byPlace = several[(placeIn(text) ?? 0) - 1];
  if (byPlace) return byPlace;
  let left = several;
  for (const test of tests) {
    const some = left.filter(test);
    if (some.length === 1) return some[0]!;
    if (some.length) left = some;
  }
  return null;
}

/** The place in a list, from 1, that an answer is: "2", "no. 2 aja", "yang ke 2". */
export function placeIn(text: string): number | null {
  const place = PLACE.exec(plainName(text))?.[1];
  return place === undefined ? null : Number(place);
}

const PLACE = /^(?:no|nomor|nomer|nmr|yang|yg|ke|\s)*(\d{1,2})(?:\s*(?:aja|saja|ya|kak|min|pak|bu))*$/;

function isHouseIn(text: string, placed: Placed, several: readonly Found[], rules: RegisterRules): boolean {
  const houses = several.map((one) => one.placed);
  return (
    withoutHouse(text, houses, rules)[0].includes(placed) ||
    isIn(bareName(placed.house.name, rules), plainName(text))
  );
}

/** Whether words stand among others, nearly as they are written. */
function isIn(words: string, among: string): boolean {
  const all = among.split(' ');
  return (
    words !== '' &&
    words
      .split(' ')
      .every((word) => all.some((other) => (word.length > 4 ? nearlySame(word, other) : word === other)))
  );
}
