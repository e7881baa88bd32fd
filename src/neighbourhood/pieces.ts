import { anyOf, atStart, everyOf, patternWith, type RegisterRules } from './words.js';

/** Words before which something new begins. */
export const FIELDS = [
  'named',
  'unreported',
  'reported',
  'unregistered',
  'registered',
  'old',
  'since',
  'from',
  'fresh',
  'unknown',
] as const;
export type FieldWord = (typeof FIELDS)[number];

const SEPARATOR = /\s+[-–—]+\s+|[,;|/()\t:=]+|\.(?=\s|$)|\s{3,}/;
/** "an" before a name is said of it, and is part of names as well. */
const SHORTEST_NAMED = 4;

const fieldWords = new WeakMap<RegisterRules, Record<FieldWord, readonly string[]>>();

/** The words of each field, as they begin a piece of what is told. */
export function wordsOfFields(rules: RegisterRules): Record<FieldWord, readonly string[]> {
  const known = fieldWords.get(rules) ?? {
    ...(Object.fromEntries(FIELDS.map((field) => [field, rules[field]])) as Record<FieldWord, string[]>),
    named: rules.named.filter((one) => one.length >= SHORTEST_NAMED),
  };
  fieldWords.set(rules, known);
  return known;
}

/** What is told of somebody in pieces, each of which says one thing. */
export function piecesOf(text: string, rules: RegisterRules): string[] {
  return dotsKept(datesWhole(text), rules)
    .split(SEPARATOR)
    .flatMap((part) => partsAtWords(part, rules))
    .map((one) => withDots(one.replaceAll('\u0001', '/')).trim())
    .filter((one) => one !== '' && one !== '-');
}

/** A text in which the dots that part nothing, of "Tn. Fajar", "M. Rizki" and "Kab. Kebumen", are no dots; `withDots` again. */
export function dotsKept(text: string, { honorifics, shortened }: RegisterRules): string {
  return [honorifics, shortened].reduce(
    (said, words) => said.replace(patternWith(words, SHORTENED), '$1\u0002'),
    text,
  );
}

/** The same text with its dots. */
export function withDots(text: string): string {
  return text.replaceAll('\u0002', '.');
}

const SHORTENED = (word: string) => new RegExp(String.raw`(${word}|(?<![\p{L}\p{N}])\p{L})\.(?=\s)`, 'giu');

/** A slash within a date parts nothing. */
function datesWhole(text: string): string {
  return text.replace(/(?<=\d)\s*[/.]\s*(?=\d)/g, '\u0001');
}

function partsAtWords(part: string, rules: RegisterRules): string[] {
  const words = wordsOfFields(rules);
  const starts = new Set<number>([0]);
  const taken: [number, number][] = [];
  for (const field of FIELDS)
    for (const found of part.matchAll(everyOf(words[field]))) {
      const [from, to] = [found.index, found.index + found[0].length];
      if (taken.some(([a, b]) => from < b && to > a)) continue;
      taken.push([from, to]);
      starts.add(from);
    }
  const cuts = [...starts].sort((a, b) => a - b);
  return cuts.map((from, i) => part.slice(from, cuts[i + 1]));
}

/** The field whose words a piece begins with, and those words: the longest, "orang baru" and not "orang". */
export function fieldAt(piece: string, rules: RegisterRules): [FieldWord, string] | null {
  const words = wordsOfFields(rules);
  return FIELDS.reduce<[FieldWord, string] | null>((longest, field) => {
    const word = atStart(words[field], piece);
    return word !== null && word.length > (longest?.[1].length ?? 0) ? [field, word] : longest;
  }, null);
}

/** A piece up to what is never kept of anybody: "Cirebon tp ktp nya belum" tells of "Cirebon". */
export function upToUnasked(piece: string, rules: RegisterRules): string {
  const unasked = anyOf(rules.unasked).exec(piece)?.index;
  if (unasked === undefined) return '';
  const before = piece.slice(0, unasked);
  const next = [...before.matchAll(everyOf(rules.next))].at(-1)?.index ?? 0;
  return before.slice(0, next).trim();
}

/** Whether a piece says something of somebody, and names nobody. */
export function beginsField(piece: string, rules: RegisterRules): boolean {
  const words = wordsOfFields(rules);
  return FIELDS.some((field) => atStart(words[field], piece) !== null);
}
