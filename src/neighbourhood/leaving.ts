import type { Day } from '../calendar.js';
import { changeIn, lastDayOf } from './change.js';
import { type Found, withoutName } from './found.js';
import { sinceIn, sinceWithin, tellsNoDay } from './since.js';
import type { Move } from './told-move.js';
import { anyOf, type RegisterRules } from './words.js';

/** That the one who is meant leaves, on the day that a text tells or else today; not before they came. */
export function out(found: Found[], text: string, rules: RegisterRules, today: Day): Move {
  if (found.length !== 1) return found.length ? { is: 'several', found } : { is: 'nobody' };
  const move = outOf(found[0]!, text, rules, today);
  if (move === null) return { is: 'when', found: found[0]! };
  const { since } = move.found.occupant;
  const isTooEarly = since !== null && lastDayOf(move.on) < firstDayOf(since);
  return isTooEarly ? { is: 'too_early', found: move.found, on: move.on } : move;
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

/** `null` where it is told when they left, and that is no day that is known. */
function outOf(
  found: Found,
  text: string,
  rules: RegisterRules,
  today: Day,
): Extract<Move, { is: 'out' }> | null {
  const { placed, occupant } = found;
  const words = anyOf(rules.left).exec(text) ?? { index: 0, 0: '' };
  const after = text.slice(words.index + words[0].length).replace(/^[\s,]+/, '');
  const since = anyOf([...rules.since, ...rules.in]);
  const rest = withoutName(text, occupant.name);
  const exact = sinceIn(after.replace(since, ' ').trim(), today);
  if (exact === null && tellsNoDay(rest, today)) return null;
  const on =
    exact ??
    sinceIn(wordsOfDay(after), today) ??
    sinceIn(wordsOfDay(text.slice(0, words.index)), today) ??
    sinceWithin(rest, today) ??
    today;
  return {
    is: 'out',
    found,
    on,
    change: changeIn(placed, [{ do: 'out', id: occupant.id, was: null, on }]),
  };
}

/** The part of some words that may name a day. */
function wordsOfDay(text: string): string {
  const plain = text.replace(/[.,;!]+\s*$/, '').trim();
  return /(?:\b(?:tgl|tanggal)\s*)?\d.*$/.exec(plain)?.[0] ?? plain.split(/[\s,]+/).at(-1) ?? '';
}
