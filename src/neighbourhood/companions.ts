import type { Day } from '../calendar.js';
import { COUNT_WORDS, COUNTS } from '../language/dates/day-names.js';
import type { Telling } from './register.js';
import { type Told, toldIn } from './telling.js';
import { anyOf, patternWith, type RegisterRules } from './words.js';

/** Of nobody more are entered without a name. */
const MOST_UNNAMED = 12;
/** What is told behind the last of several is told of all of them. */
const SHARED = ['from', 'since', 'fresh', 'reported', 'registered'] as const;

/**
 * Everybody whom the entry of one room tells of, the first first: "Rudi dari Palembang bersama Yanti dan Keysha", "Rini sama
 * adiknya", "Bu Wiwin dan 2 anak". Who is told of by kinship alone is called by that until there is a name: "Adik Rini".
 */
export function peopleTold(text: string, rules: RegisterRules, today: Day): Told[] {
  const groups: Told[][] = [];
  for (const part of text.split(patternWith(rules.beside, BESIDE))) {
    const told = toldIn(part, rules, today);
    const first = groups[0]?.[0]?.telling ?? null;
    const unnamed = unnamedIn(told.telling.name, first?.name ?? null, rules);
    if (unnamed) groups.push(unnamed.map((name) => ({ ...told, telling: { ...told.telling, name } })));
    else if (told.telling.name || !first) groups.push([told]);
    // "dari Solo dan belum lapor" tells of no more people
    else fill(groups.at(-1)!, told.telling);
  }
  // "Yanti dan Keysha sejak 2021" tells it of both
  const last = groups.pop() ?? [];
  const others = groups.flat();
  for (const field of SHARED)
    if (others.every(({ telling }) => telling[field] === null)) fill(others, last[0]!.telling, [field]);
  const all = [...others, ...last];
  for (const { telling } of all) telling.room ??= all[0]!.telling.room;
  return all;
}

const BESIDE = (word: string) => new RegExp(String.raw`\s+${word}(?:\s+|(?=\d))`, 'iu');

/** What those are called who are told of by kinship or number alone: "istrinya", "2 anak", "4 orang". */
function unnamedIn(words: string, of: string | null, rules: RegisterRules): string[] | null {
  for (const [kin, names] of Object.entries(rules.kin)) {
    const found = of === null ? null : patternWith(names, COUNTED).exec(words);
    if (found) return numbered(`${kin} ${of}`, countOf(found[1] ?? found[2]));
  }
  const found = patternWith(rules.units, NUMBER).exec(words);
  return found ? numbered(rules.nameless, countOf(found[1])) : null;
}

/** "anak", "anaknya 2", "dua anak", "bocah tiga" */
const COUNTED = (kin: string) =>
  new RegExp(
    String.raw`^(?:(\d{1,2}|${COUNT_WORDS})\s+(?:orang\s+)?)?${kin}(?:\s+(\d{1,2}|${COUNT_WORDS})(?:\s+orang)?)?$`,
    'iu',
  );
const NUMBER = (unit: string) => new RegExp(String.raw`^(\d{1,2}|${COUNT_WORDS})\s+${unit}$`, 'iu');

function countOf(words: string | undefined): number {
  if (words === undefined) return 1;
  const count = /^\d/.test(words) ? Number(words) : (COUNTS[words.toLowerCase()] ?? 1);
  return Math.min(Math.max(count, 1), MOST_UNNAMED);
}

function numbered(name: string, count: number): string[] {
  return count === 1 ? [name] : Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);
}

function fill(
  all: readonly Told[],
  more: Telling,
  fields: readonly (typeof SHARED)[number][] = SHARED,
): void {
  for (const { telling } of all)
    for (const field of fields) Object.assign(telling, { [field]: telling[field] ?? more[field] });
}

/**
 * A text that calls somebody by kinship as the register does: "adeknya rini namanya rina" tells of "Adik Rini", where somebody
 * is entered so.
 */
export function withKin(text: string, names: readonly string[], rules: RegisterRules): string {
  return Object.entries(rules.kin).reduce((said, [kin, words]) => {
    const called = names.filter((name) => name.startsWith(`${kin} `));
    return called.reduceRight((rest, name) => {
      const of = name.slice(kin.length + 1).replace(/\s+\d+$/, '');
      const first = of
        .split(' ')
        .at(-1)!
        .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      const honorific = anyOf(rules.honorifics).source;
      const pattern = `${anyOf(words).source}\\s+(?:${honorific}\\s+)*${first}(?![\\p{L}\\p{N}])`;
      return rest.replace(new RegExp(pattern, 'iu'), name);
    }, said);
  }, text);
}
