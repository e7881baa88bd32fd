import type { Day } from '../calendar.js';
import { changeIn, lastDayOf } from './change.js';
import { type Found, withoutName } from './found.js';
import type { Since } from './register.js';
import { sinceIn, sinceWithin, tellsNoDay } from './since.js';
import type { Move } from './told-move.js';
import { anyOf, type RegisterRules } from './words.js';

/** That the one who is meant leaves, on the day that a text tells or else today; not before they came. */
export function out(found: Found[], text: string, rules: RegisterRules, today: Day): Move {
  const [one, ...others] = found;
  if (!one || others.length) return one ? { is: 'several', found } : { is: 'nobody' };
  const on = dayOfLeaving(one, text, rules, today);
  return on === null ? { is: 'when', found: one } : outOn(one, on);
}

/** That somebody leaves on a day, as closely as it is told; not before they came. */
export function outOn(found: Found, on: Since): Move {
  const { placed, occupant } = found;
  const { id, since } = occupant;
  if (since !== null && lastDayOf(on) < firstDayOf(since)) return { is: 'too_early', found, on };
  return { is: 'out', found, on, change: changeIn(placed, [{ do: 'out', id, was: null, on }]) };
}

function firstDayOf(since: string): Day {
  return `${since}-01-01`.slice(0, 10);
}

/** Whether somebody is yet to come or to go: "akan pindah tanggal 5". */
export function isPlanned(text: string, rules: RegisterRules): boolean {
  const said = text.replace(LONG_AGO, ' ');
  const moves = [rules.left, rules.arrived, rules.stays, rules.moved].some((words) =>
    anyOf(words).test(said),
  );
  return moves && anyOf(rules.planned).test(said) && !anyOf(rules.remains).test(said) && !DONE.test(said);
}

/** "kemarin lusa" has been; and so has what is done, whatever follows. */
const LONG_AGO = /(?:kemarin|kmrn|kemaren)\s+lusa/gi;
const DONE =
  /(?:sudah|udah|udh|sdh|dah|wis|wes|tos|atos|parantos)\s+(?:pindah|keluar|masuk|cabut|metu|kaluar|mlebu|lebet)/i;

/** `null` where it is told by what happened then, and that is no day that is known. */
function dayOfLeaving({ occupant }: Found, text: string, rules: RegisterRules, today: Day): Since | null {
  const words = anyOf(rules.left).exec(text) ?? { index: 0, 0: '' };
  const after = text.slice(words.index + words[0].length).replace(/^[\s,]+/, '');
  const since = anyOf([...rules.since, ...rules.in]);
  const rest = withoutName(text, occupant.name);
  const exact = sinceIn(after.replace(since, ' ').trim(), today);
  if (exact === null && tellsNoDay(rest, today)) return null;
  return (
    exact ??
    sinceIn(wordsOfDay(after), today) ??
    sinceIn(wordsOfDay(text.slice(0, words.index)), today) ??
    sinceWithin(rest, today) ??
    today
  );
}

/** The part of some words that may name a day. */
function wordsOfDay(text: string): string {
  const plain = text.replace(/[.,;!]+\s*$/, '').trim();
  return /(?:\b(?:tgl|tanggal)\s*)?\d.*$/.exec(plain)?.[0] ?? plain.split(/[\s,]+/).at(-1) ?? '';
}
