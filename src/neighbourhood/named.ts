import { tellsOfTwo } from './ellipsis.js';
import { goneIn, occupantsIn, withoutHouse } from './found.js';
import type { Placed } from './register.js';
import { anyOf, type RegisterRules } from './words.js';

/** Nobody is told of by name in more words. */
const LONGEST_TELLING = 60;

/** Whether a text is short enough to tell of somebody by name. */
export function mayName(text: string): boolean {
  return text.trim().split(/\s+/).length <= LONGEST_TELLING;
}

/** Whom a text names of those who live in some houses, or which of the houses; `null` where it names neither. */
export function namedIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
): 'occupant' | 'house' | null {
  if (!mayName(text)) return null;
  const [houses, rest] = withoutHouse(text, register, rules);
  const among = houses.length ? houses : register;
  if (occupantsIn(rest, among, rules).length) return 'occupant';
  // who has left is told of by whoever takes that back
  const returns = [rules.cancelled, rules.remains, rules.not, rules.corrected].some((words) =>
    anyOf(words).test(text),
  );
  if (returns && goneIn(rest, among, rules).length) return 'occupant';
  return houses.length ? 'house' : null;
}

/** Whether a text has a word for what becomes of those who live somewhere: who comes, goes, reported, or is called otherwise. */
export function tellsOfLiving(text: string, rules: RegisterRules): boolean {
  const { left, arrived, stays, moved, remains, rooms, houses, fields, erased } = rules;
  const { reported, unreported, registered, unregistered, since, from } = rules;
  const { corrected, slips, not, instead, becomes, renamed, cancelled, swapped, replaced } = rules;
  const lists = [
    ...[left, arrived, stays, moved, remains, rooms, houses, fields, erased],
    ...[reported, unreported, registered, unregistered, since, from],
    ...[corrected, slips, not, instead, becomes, renamed, cancelled, swapped, replaced],
  ];
  return lists.some((words) => anyOf(words).test(text));
}

/** Whether a text asks: "melda masuk kapan", "andi udah lapor blm?". */
export function asksOf(text: string, rules: RegisterRules): boolean {
  const said = text.trim();
  if (tellsOfTwo(said, rules)) return false;
  return /\?\W*$/.test(said) || anyOf(rules.questions).test(said) || LEFT_OPEN.test(said);
}

/** Whether a text is left open at its end, as a question is: "masih di situ ga ya", "kosong kan". */
export function leavesOpen(text: string): boolean {
  return LEFT_OPEN.test(text.trim());
}

/** What is left open at the end: "sudah lapor belum", "masih di situ ga ya". */
const LEFT_OPEN =
  /\b(?:kan|belum|blm|belom|blom|belon|blon|durung|teu acan|tacan|ga|gak|nggak|ngga|enggak|kaga|kagak|ora|henteu|teu)(?:\s+(?:ya|yah|ye|sih|min|kak|pak|bu|tuh|dong))*\W*$/i;
