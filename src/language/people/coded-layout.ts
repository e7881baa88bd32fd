import type { Layout } from './entry.js';
import { CODE } from './person-called.js';

const AND = String.raw`(?: ?(?:,|&|\/|\+|\b(?:dan|sama|sm|and|sd|s\/d|sampai|sampe)\b|-|–) ?)+`;
/** Those of whom the same is said, at the beginning of a clause: "P1,P2 & P4 booster", "P1-P6 semua KTP". */
const GROUP = new RegExp(String.raw`(?:^|(?<=[\n.;,:(?!] ?))(${CODE}(?:${AND}${CODE})*)`, 'gu');
const ONE = /(\p{L}{1,2})(\d{1,2})/gu;
const UP_TO = /^(?: ?(?:-|–|sd|s\/d|sampai|sampe) ?)$/;
/** So many are between two of them at most. */
const MOST_BETWEEN = 30;

/**
 * People who are called by a letter and a number, of whom things are said in groups: "P1-P6 semua KTP. P1, P2 booster. P3
 * belum". `null` where they are fewer than two, or are not counted by the same letter.
 */
export function codedLayout(line: string): Layout | null {
  const groups = [...line.matchAll(GROUP)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    codes: codesIn(found[1]!),
  }));
  const said = new Map<string, string[]>();
  for (const [i, { end, codes }] of groups.entries()) {
    const text = line
      .slice(end, groups[i + 1]?.at)
      .replace(/^[\s:=–-]+|[\s.,;(]+$/g, '')
      .replace(/^(?:semua|semuanya|itu|nya) /, '')
      .replaceAll(/[.\n] ?/g, ', ');
    for (const code of codes) said.set(code, [...(said.get(code) ?? []), text]);
  }
  const letters = new Set([...said.keys()].map((code) => code.replace(/\d+/, '')));
  if (said.size < 2 || letters.size > 1) return null;
  const entries = [...said].map(([name, texts]) => ({ name, text: texts.filter(Boolean).join(', ') }));
  return { entries, around: [line.slice(0, groups[0]!.at)], from: 1 };
}

/** The codes of a group, and those between two of them where it goes from one to the other. */
function codesIn(group: string): string[] {
  const found = [...group.matchAll(ONE)];
  return found.flatMap(([code, letter, number], i) => {
    const last = found[i - 1];
    const between = last ? group.slice(last.index + last[0].length, found[i]!.index) : '';
    if (!last || !UP_TO.test(between) || last[1] !== letter) return [code];
    const from = Number(last[2]) + 1;
    const count = Math.min(Math.max(0, Number(number) - from), MOST_BETWEEN);
    return [...Array.from({ length: count }, (_, k) => `${letter}${from + k}`), code];
  });
}
