import { nameTaken } from './addressed.js';
import { type Change, changeIn, type Step } from './change.js';
import { type Contrast, contrastIn } from './correction.js';
import { namesUnknown, occupantsIn, withoutHouse } from './found.js';
import { houseIn } from './house-head.js';
import { type Placed, plainName } from './register.js';
import { withoutRoom } from './telling.js';
import {
  anyOf,
  atStart,
  everyOf,
  patternWith,
  type RegisterRules,
  withoutAny,
  withoutManners,
} from './words.js';

/** A house is called otherwise. */
export type Renaming =
  | { is: 'renamed'; placed: Placed; name: string; change: Change }
  /** Another house of its RT is called so. */
  | { is: 'name_taken'; placed: Placed; name: string }
  /** It is called so. */
  | { is: 'named_so'; name: string }
  /** It is not told which house, or what it is called now. */
  | { is: 'which_renamed' };

/**
 * The new name that a message gives a house: "kos bu tini ganti nama jadi kos melati", "nama kosnya salah, harusnya kos mawar",
 * "kos bu tina bukan kos bu tini". Where it names none it is the only one of the register, or the one told of last (`latest`).
 * `null` where it is no house that is called otherwise.
 */
export function renamingIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  latest: Placed | null,
): Renaming | null {
  const said = sidesOf(text, rules);
  if (!said || tellsOfSomebody(text, register, rules)) return null;
  const { right, wrong, plainly, by } = said;
  const [known] = withoutHouse(wrong, register, rules);
  const bare = plainName(withoutWords(wrong, rules));
  const isHouse = anyOf(rules.houses).test(bare);
  // what stands there beside a name is told of somebody else
  if (!plainly && bare !== '' && !isHouse) return null;
  const placed = known.length === 1 ? known[0]! : houseMeant(bare, register, rules, latest);
  const isAlone =
    withoutWords(withoutHouse(wrong, register, rules)[1].replace(everyOf(rules.houses), ' '), rules) === '';
  const name = nameIn(right, placed, rules, isAlone && (plainly || known.length === 1));
  if (name === null) return plainly ? { is: 'which_renamed' } : null;
  if (placed?.house.name === name || (!placed && by !== 'becomes' && isCalledSo(name, register)))
    return { is: 'named_so', name };
  if (!placed) return { is: 'which_renamed' };
  const change = changeIn(placed, stepsOf(placed, name, rules));
  const taken = nameTaken(change, register);
  if (taken !== null) return { is: 'name_taken', placed, name: taken };
  return { is: 'renamed', placed, name, change };
}

/** What is right and what was wrong; `plainly`: it is said that a name changes. */
function sidesOf(text: string, rules: RegisterRules): (Contrast & { plainly: boolean }) | null {
  const plainly =
    (anyOf(rules.renamed).test(text) && anyOf(rules.houses).test(text)) || namesHouses(text, rules);
  const said = contrastIn(text, rules, false);
  const right = said?.right ?? (plainly ? text : '');
  // "ubah nama kos bu tini ke kos melati": the last house is the new name
  const houses = [...right.matchAll(everyOf(rules.houses))];
  const last = houses.at(-1);
  if (!last || houses.length < 2) return said ? { ...said, plainly } : plainly ? NOTHING_NAMED : null;
  return { right: right.slice(last.index), wrong: right.slice(0, last.index), plainly, by: 'becomes' };
}

/** "ganti nama kos" */
const NOTHING_NAMED = { right: '', wrong: '', plainly: true, by: 'becomes' } as const;
/** "nama kosnya" */
function namesHouses(text: string, { named, houses }: RegisterRules): boolean {
  return new RegExp(String.raw`${anyOf(named).source}\s+${anyOf(houses).source}`, 'iu').test(text);
}

/** Somebody of a house, or a room, is told of. */
function tellsOfSomebody(text: string, register: readonly Placed[], rules: RegisterRules): boolean {
  if (withoutRoom(text, rules)[1] !== null) return true;
  const withoutHouses = register.reduce(
    (rest, one) => withoutHouse(rest, [one], rules)[1],
    text.replace(patternWith(rules.houses, CALLED), ' '),
  );
  const rest = withoutWords(withoutHouses, rules);
  const moves = [rules.left, rules.arrived, rules.stays, rules.from].some((words) => anyOf(words).test(rest));
  return moves || occupantsIn(rest, register, rules).length > 0;
}

/** A house with the words that name it, as far as those go. */
const CALLED = (house: string) => new RegExp(String.raw`${house}(?:\s+\p{L}+){0,3}`, 'giu');

/** A text without the words that say that something is wrong, or called so. */
function withoutWords(text: string, rules: RegisterRules): string {
  const words = [rules.renamed, rules.slips, rules.corrected, rules.instead, rules.named, rules.becomes];
  return withoutManners(withoutAny(text, [...words, rules.now]).trim(), rules);
}

/** The house that is meant where none is named: "nama kosnya", "kosnya". */
function houseMeant(
  wrong: string,
  register: readonly Placed[],
  rules: RegisterRules,
  latest: Placed | null,
): Placed | null {
  if (namesUnknown(wrong, register, rules)) return null;
  return register.length === 1 ? register[0]! : latest;
}

function isCalledSo(name: string, register: readonly Placed[]): boolean {
  return register.some(({ house }) => house.name === name);
}

/** The new name, with the word for a house that the old one had where it has none. */
function nameIn(right: string, placed: Placed | null, rules: RegisterRules, isSure: boolean): string | null {
  // those in front may be of the name: "bu ani"
  const said = withoutManners(`_ ${right.trim()}`, rules).slice(2);
  const told = houseIn(said, rules)?.house;
  if (told) return plainName(told.name) === atStart(rules.houses, plainName(told.name)) ? null : told.name;
  const kind = placed && atStart(rules.houses, placed.house.name);
  if (!isSure || !kind || said.split(/\s+/).length > 4) return null;
  return houseIn(`${kind} ${said}`.toLowerCase(), rules)?.house.name ?? null;
}

/** The name, and the owner's where the old name told it and the new one tells another. */
function stepsOf({ house }: Placed, name: string, rules: RegisterRules): Step[] {
  const owner = houseIn(name, rules)?.house.owner ?? null;
  const before = houseIn(house.name, rules)?.house.owner ?? null;
  const follows = owner !== null && house.owner !== null && house.owner === before && owner !== before;
  return [
    { do: 'house', field: 'name', was: house.name, value: name },
    ...(follows ? [{ do: 'house' as const, field: 'owner' as const, was: house.owner, value: owner }] : []),
  ];
}
