import type { Day } from '../calendar.js';
import { withoutHouse } from './found.js';
import { listingsIn, listsRooms } from './listing.js';
import { NEWCOMER, pendingIn, wishesToEnter } from './pending-entry.js';
import { type Placed, plainName, presentIn } from './register.js';
import { formRows, pastedRows } from './table.js';
import { anyOf, patternWith, type RegisterRules } from './words.js';

/** Nobody is entered beside the lists in more words. */
const LONGEST = 40;

/** Whether a text may enter somebody, which the register then tells: it has a word for coming, or for a name. */
export function mayEnter(text: string, rules: RegisterRules): boolean {
  const isIn = (words: readonly string[]) => anyOf(words).test(text);
  if (
    text.trim().split(/\s+/).length > LONGEST ||
    text.includes('?') ||
    pastedRows(text) ||
    formRows(text, rules)
  )
    return false;
  const {
    left,
    stays,
    moved,
    instead,
    not,
    erased,
    renamed,
    asking,
    questions,
    doubtful,
    replaces,
    corrected,
  } = rules;
  // "pindahan dari solo" comes
  const goes = text.replace(/pindahan\s+(?:dari|dri|dr|saka|saking|ti)\b/giu, ' ');
  if (anyOf(left).test(goes)) return false;
  if (
    [stays, moved, instead, not, erased, renamed, asking, questions, doubtful, replaces, corrected].some(isIn)
  )
    return false;
  return [rules.arrived, rules.fresh, rules.named].some(isIn);
}

/**
 * Whether a text enters somebody of whom the register does not know yet, into a house that it tells by a part of its name, into
 * one that is not there yet, or into none that it tells; or names who lives in a room that is free.
 */
export function entersIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { today, latest }: { today: Day; latest: Placed | null },
): boolean {
  if (!mayEnter(text, rules) || wishesToEnter(text, rules)) return false;
  if (listingsIn(text, rules, today).length) return false;
  const { people, houses, told, room } = pendingIn([text], register, rules, today);
  if (!people.some(({ name }) => name !== ''))
    return told === null && room === null && announcesNewcomer(text, rules);
  const isExact = withoutHouse(text, register, rules)[0].length === 1;
  // whoever comes into a house that is known is read as that
  const isNamed = anyOf(rules.named).test(text) && !anyOf(rules.arrived).test(text);
  if (isExact) return isNamed && isFreeIn(houses[0]!, room, people);
  const [only] = houses;
  if (!anyOf(rules.arrived).test(text) && !anyOf(rules.fresh).test(text) && !isNamed) return false;
  if (houses.length > 1) return true;
  if (only) return isNew(people, only);
  if (told) return true;
  if (listsRooms(text, rules, today)) return false;
  if (latest === null)
    return (
      register.length !== 1 && anyOf(rules.arrived).test(text) && register.every((one) => isNew(people, one))
    );
  return isNamed && isFreeIn(latest, room, people);
}

/** "ada org baru di kontrakan pak dul": somebody has come whose name is still to be told. */
function announcesNewcomer(text: string, { counts, persons, days, queries }: RegisterRules): boolean {
  const isAsked = [days, queries.who, queries.sought].some((words) => anyOf(words).test(text));
  return !isAsked && anyOf(counts).test(text) && patternWith(persons, NEWCOMER).test(text);
}

/** Nobody lives in the room that is told, nor anybody in the house who is called so. */
function isFreeIn(placed: Placed, room: string | null, people: readonly { name: string }[]): boolean {
  const isTaken = presentIn(placed.house).some((one) => one.room === room);
  return room !== null && !isTaken && isNew(people, placed);
}

/** Nobody of the house has the name of somebody who is told of. */
function isNew(people: readonly { name: string }[], { house }: Placed): boolean {
  const first = (name: string) => plainName(name).split(' ')[0];
  const present = new Set(presentIn(house).map(({ name }) => first(name)));
  return people.every(({ name }) => name === '' || !present.has(first(name)));
}
