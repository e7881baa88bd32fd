import { COUNT_WORDS, COUNTS } from '../language/dates/day-names.js';
import { anyOf, atStart, everyOf, patternWith, type RegisterRules } from './words.js';

/** Of nobody more are entered without a name. */
const MOST_UNNAMED = 12;

/** How many people live in a room in all, as far as it is told, and what else is told of them. */
export interface Headcount {
  rest: string;
  count: number | null;
  /** They are a family: those without a name are of whoever has one. */
  family: boolean;
}

/** "ada 2 org, suami istri, Anton sm Yuli": two people, and "Anton sm Yuli". */
export function headcountIn(
  text: string,
  rules: RegisterRules,
  persons: readonly string[] = personsOf(rules),
): Headcount {
  let rest = ` ${text} `;
  let count: number | null = null;
  const counted = patternWith(persons, PEOPLE).exec(rest) ?? TOGETHER.exec(rest);
  if (counted) {
    count = countOf(counted[1]);
    rest = `${rest.slice(0, counted.index)}, ${rest.slice(counted.index + counted[0].length)}`;
  }
  if (anyOf(rules.pairs).test(rest)) {
    count ??= 2;
    rest = rest.replace(everyOf(rules.pairs), ' , ');
  }
  const isFamily = patternWith(rules.families, FAMILY).test(rest);
  if (isFamily) rest = rest.replace(patternWith(rules.families, FAMILY), ' ');
  return { rest: rest.trim(), count, family: isFamily };
}

const counters = new WeakMap<RegisterRules, string[]>();

/** What people are counted by. */
function personsOf(rules: RegisterRules): string[] {
  const known = counters.get(rules) ?? [...rules.persons, ...rules.callings];
  counters.set(rules, known);
  return known;
}

const NUMBER = String.raw`(\d{1,2}|${COUNT_WORDS.split('|')
  .filter((word) => word.length >= 3)
  .join('|')})`;
/** "2 org", "isi 3 santri", "anak muda dua orang": at the beginning, behind a comma, or behind what those people are. */
const PEOPLE = (person: string) =>
  new RegExp(
    String.raw`(?<=^[\s,:(]*(?:(?:ada|isi|isinya|diisi|ditempati|dihuni|sekarang|skrg|skg|total|jumlah|cuma|yaitu|ama|sama|sm|oleh)\s+|${person}\s+)*|[,;(]\s*(?:ada|total|jumlah|semua|isi)?\s*|(?:keluarga|klg)\s+(?:\p{L}+\s+){1,3}|sekeluarga\s*)(?<![\p{L}\p{N}])${NUMBER}\s*${person}(?:\s+${person})*\)?(?![\p{L}\p{N}])`,
    'iu',
  );
const TOGETHER = /(?<![\p{L}\p{N}])ber(dua|tiga|empat|lima|enam)(?:an)?(?![\p{L}\p{N}])/iu;
/** "keluarga Yanto", "Slamet sekeluarga", "Rudi dan keluarganya" */
const FAMILY = (family: string) =>
  new RegExp(String.raw`(?:(?:dan|sama|sm|beserta|bersama|\+|&|karo|sareng)\s+)?${family}`, 'giu');

/** The number that words tell, "kedua" as "dua"; one where they tell none. */
export function countOf(words: string | undefined): number {
  if (words === undefined) return 1;
  const bare = words.toLowerCase().replace(/^ke(?=\p{L})/u, '');
  const count = /^\d/.test(bare) ? Number(bare) : (COUNTS[bare] ?? 1);
  return Math.min(Math.max(count, 1), MOST_UNNAMED);
}

/** Several of one name are told apart by their number. */
export function numbered(name: string, count: number): string[] {
  return count === 1 ? [name] : Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);
}

/** "yosua petrus" of two people, none of whom has a title, as each of them. */
export function namesApart(name: string, count: number, { honorifics }: RegisterRules): string[] | null {
  const words = name.split(' ');
  return count === words.length && count > 1 && atStart(honorifics, name) === null ? words : null;
}
