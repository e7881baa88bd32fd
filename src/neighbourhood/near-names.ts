import type { Found } from './found.js';
import { plainName } from './register.js';
import type { RegisterRules } from './words.js';
import { anyOf } from './words.js';

/** Shorter names have to be spelled alike. */
const SHORTEST = 4;
/** From so many letters on two may be others. */
const LONG = 7;
/** No more are told. */
const MOST = 5;

/** How one sound is written in several ways: "Choirun" is "Khoirun", "Soesilo" is "Susilo". */
const SPELLINGS: readonly [RegExp, string][] = [
  [/kh|ch|q/g, 'k'],
  [/oe|ou/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sy|sh|z/g, 's'],
  [/dz|dh/g, 'd'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/[yi]+/g, 'i'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/g, ''],
];

/** Those of some people whose names are written, or sound, nearly like one that is none of theirs; the nearest first. */
export function nearTo(name: string, all: readonly Found[], rules: RegisterRules): Found[] {
  const sought = wordsOf(name, rules);
  const near = all.flatMap((one) => {
    const how = distanceOf(sought, wordsOf(one.occupant.name, rules));
    return how === null ? [] : [{ one, how }];
  });
  const nearest = Math.min(...near.map(({ how }) => how));
  return near
    .filter(({ how }) => how <= nearest + 1)
    .sort((a, b) => a.how - b.how)
    .slice(0, MOST)
    .map(({ one }) => one);
}

function wordsOf(name: string, { honorifics }: RegisterRules): string[] {
  return plainName(name)
    .split(' ')
    .filter((word) => word.length > 1 && !anyOf(honorifics).test(word))
    .map((word) => SPELLINGS.reduce((spelled, [from, to]) => spelled.replace(from, to), word));
}

/** How far the nearest of somebody's names is from those that are looked for; `null` where that is too far. */
function distanceOf(sought: readonly string[], names: readonly string[]): number | null {
  const each = sought.map((word) => {
    const most = word.length < SHORTEST ? 0 : word.length < LONG ? 1 : 2;
    const least = Math.min(...names.map((name) => distance(word, name)));
    return least <= most ? least : null;
  });
  if (each.length === 0 || each.includes(null)) return null;
  return each.reduce<number>((sum, one) => sum + one!, 0);
}

/** How many letters are to be put in, left out, changed, or to change places with the next, to make one word of another. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
