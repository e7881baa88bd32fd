import type { Day } from '../calendar.js';
import type { Since } from './register.js';
import { sinceIn } from './since.js';
import { anyOf, atStart, patternWith, type RegisterRules } from './words.js';

/** How a room stands of which nobody is named: nobody lives there, or it is not known who does. */
export type RoomState = 'vacant' | 'open';

/** How a room stands by what is told behind its number: "ternyata kosong sejak September", "blm tau, nanti sy tanya". */
export function roomState(told: string, rules: RegisterRules): RoomState | null {
  let rest = told.replace(SIGNS, '');
  while (rest !== '') {
    if (atStart(rules.vacant, rest) !== null) return 'vacant';
    if (atStart(rules.unknown, rest) !== null) return namesNobody(rest, rules) ? 'open' : null;
    // "nanti sy tanya"
    if (atStart(rules.waits, rest) !== null) return namesNobody(rest, rules) ? 'open' : null;
    const filler = fillerAt(rest, rules);
    if (filler === null) return null;
    rest = rest.slice(filler.length).replace(SIGNS, '');
  }
  return null;
}

const SIGNS = /^[\s,.:;=()–-]+(?=[\p{L}\p{N}?])/u;

function fillerAt(text: string, rules: RegisterRules): string | null {
  const { particles, remains, now, counts, occupants, arrived } = rules;
  return (
    [particles, remains, now, counts, occupants, arrived]
      .map((words) => atStart(words, text))
      .find((one) => one !== null) ?? null
  );
}

/** Beside what is not known nothing is told of anybody: "tidak tahu namanya, dari Solo" is of somebody. */
function namesNobody(text: string, { from, units }: RegisterRules): boolean {
  return !anyOf(from).test(text.replace(/^\S+\s+dari mana/i, '')) && !patternWith(units, COUNTED).test(text);
}

const COUNTED = (unit: string) => new RegExp(String.raw`\d\s*${unit}`, 'iu');

/**
 * What is told of somebody in a list who has left, without the words for that, and since when: "putri pindah tgl 25 kmrn".
 * `[null, null]` of whoever goes to another room or house, which no list tells.
 */
export function outIn(told: string, rules: RegisterRules, today: Day): [string | null, Since | null] {
  const found = anyOf(rules.left).exec(told);
  if (!found || patternWith(rules.left, COMES_FROM).test(told)) return [told, null];
  const before = told.slice(0, found.index).replace(patternWith(rules.now, AT_END), '');
  const after = told.slice(found.index + found[0].length).replace(/^[\s,]+/, '');
  if (atStart(rules.towards, after) !== null || anyOf(rules.stays).test(told) || /\ske$/i.test(found[0]))
    return [null, null];
  const words = after.replace(patternWith(rules.since, AT_START), '').replace(/[\s,.]+$/, '');
  const day = words === '' ? today : sinceIn(words, today);
  return day === null ? [null, null] : [before, day];
}

/** "pindahan dari solo" comes. */
const COMES_FROM = (left: string) =>
  new RegExp(String.raw`(?:${left})\s+(?:dari|dri|dr|masuk|saka|saking|ti)(?![\p{L}\p{N}])`, 'iu');
const AT_END = (word: string) => new RegExp(String.raw`(?:\s+${word})+\s*$`, 'iu');
const AT_START = (word: string) => new RegExp(String.raw`^${word}\s*`, 'iu');
