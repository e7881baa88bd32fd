import { readFileSync } from 'node:fs';

/** What somebody who knows an officer tries first, beside what everybody uses. */
export interface Surroundings {
  /** What the officer is called. */
  names: readonly string[];
  /** The city's name. */
  city: string;
}

/** A password is worth so many signs at least that nobody can tell from the others. */
const LEAST_WORTH = 9;
/** What parts of a password are worth, in signs of chance. */
const WORTH = { common: 3, year: 2, run: 2, known: 1, repeat: 1, sign: 1 } as const;

/** The shortest part that counts as one: shorter ones are found in anything. */
const SHORTEST_PART = 3;
const SHORTEST_WORD = 4;
const LONGEST_WORD = 24;

/** What lies side by side: the alphabet, digits, and the rows and columns of keyboards. */
const TRACKS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  ...['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm'],
].flatMap((track) => [track, [...track].reverse().join('')]);

/** Signs that are written for letters. */
const STANDS_FOR: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Whether a password is one of the first that are tried: it is taken apart into common words (also backwards, or with digits
 * for letters), names, years, sequences and repeats in the way that leaves least of it, as zxcvbn does (Wheeler, USENIX
 * Security 2016).
 */
export function isGuessable(password: string, { names, city }: Surroundings): boolean {
  const typed = password.normalize('NFC').toLowerCase();
  const plain = [...typed].map((sign) => STANDS_FOR[sign] ?? sign).join('');
  const known = new Set(
    [...names, city].flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter(isPart),
  );
  const least = [0];
  for (let end = 1; end <= typed.length; end += 1) {
    const worths = [least[end - 1]! + WORTH.sign];
    for (let start = 0; start <= end - SHORTEST_PART; start += 1)
      worths.push(least[start]! + worthOf(typed, plain, start, end, known));
    least.push(Math.min(...worths));
  }
  return least[typed.length]! < LEAST_WORTH;
}

function worthOf(
  typed: string,
  plain: string,
  start: number,
  end: number,
  known: ReadonlySet<string>,
): number {
  const part = typed.slice(start, end);
  const spelt = plain.slice(start, end);
  if (known.has(part) || known.has(spelt)) return WORTH.known;
  // it stands in what came before, or goes on with it: "abcabcabc"
  if (start > 0 && typed.lastIndexOf(part, start - 1) >= 0) return WORTH.repeat;
  if (TRACKS.some((track) => track.includes(part))) return WORTH.run;
  if (/^(?:19|20)\d\d$/.test(part)) return WORTH.year;
  return isCommon(part) || isCommon(spelt) ? WORTH.common : part.length;
}

function isPart(name: string): boolean {
  return name.length >= SHORTEST_PART;
}

function isCommon(word: string): boolean {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return false;
  return common().has(word) || common().has([...word].reverse().join(''));
}

let words: ReadonlySet<string> | undefined;

/** The list beside this file; its origin and licence are beside it. */
function common(): ReadonlySet<string> {
  words ??= new Set(readFileSync(new URL('./passwords/common.txt', import.meta.url), 'utf8').split('\n'));
  return words;
}
