import type { Hit } from './spans.js';
import { compileTrie, type End, type List, type Trie } from './trie.js';

/** Lists by their group and name. */
export type Lists = Record<string, Record<string, List>>;

/** What each list finds in words, in their order; for each label and place the longest. */
export type Found<L extends Lists> = {
  readonly [Group in keyof L]: { readonly [Name in keyof L[Group]]: readonly Hit[] };
};

/** Finds every phrase of all lists at once. */
export type Finder<L extends Lists> = (words: readonly string[]) => Found<L>;

/** Lists of phrases compiled: plain data, which a cache can keep. */
export interface Phrases {
  /** The lists by their place in the trie. */
  places: { group: string; name: string }[];
  trie: Trie;
}

const NONE: readonly Hit[] = [];

/** Compiles lists of phrases in their order; see `phrases.ts`. `write` gives the words of a phrase in standard spelling. */
export function compilePhrases(
  lists: Lists,
  write: (phrase: string, group: string) => readonly string[],
): Phrases {
  const all = Object.entries(lists).flatMap(([group, byName]) =>
    Object.entries(byName).map(([name, list]) => ({ group, name, list })),
  );
  return {
    places: all.map(({ group, name }) => ({ group, name })),
    trie: compileTrie(
      all.map(({ list }) => list),
      (phrase, list) => write(phrase, all[list]!.group),
    ),
  };
}

/** The finder over compiled lists. */
export function finderOver<L extends Lists>({ places, trie }: Phrases): Finder<L> {
  const nothing: Record<string, Record<string, readonly Hit[]>> = {};
  for (const { group, name } of places) nothing[group] = { ...nothing[group], [name]: NONE };
  const find = walkerOver(trie);
  return (words) => {
    const found = { ...nothing };
    find(words).forEach((hits, i) => {
      const { group, name } = places[i]!;
      if (found[group] === nothing[group]) found[group] = { ...nothing[group] };
      found[group]![name] = hits;
    });
    return found as Found<L>;
  };
}

/** How many words a gap may pass over. */
const WIDEST_GAP = 4;

/** Walks through a trie from each word; gives the hits of its lists by their place. */
function walkerOver(trie: Trie): (words: readonly string[]) => Hit[][] {
  const numbersOf = numbering(trie);
  const { gaps, endsFrom, ends, from } = trie;
  const leadsOn = (step: number) => from[step]! < from[step + 1]!;
  const walk = (
    words: readonly string[],
    numbers: readonly (readonly number[])[],
    at: number,
    hits: Hit[][],
  ) => {
    let walkers: Walker[] = [{ step: 0, words: 0, slack: 0 }];
    for (let i = at; i < words.length && walkers.length; i++) {
      const after: Walker[] = [];
      for (const walker of walkers) {
        for (const number of numbers[i]!) {
          const step = stepOver(trie, walker.step, number);
          if (step === 0) continue;
          const passed = walker.words + 1;
          if (leadsOn(step)) after.push({ step, words: passed, slack: 0 });
          if (gaps[step]) after.push({ step: gaps[step], words: passed, slack: WIDEST_GAP });
          for (let e = endsFrom[step]!; e < endsFrom[step + 1]!; e++)
            reach(hits, ends[e]!, at, i + 1, passed);
        }
        if (walker.slack > 0 && words[i] !== '.') after.push({ ...walker, slack: walker.slack - 1 });
      }
      walkers = after;
    }
  };
  return (words) => {
    const hits: Hit[][] = [];
    const numbers = words.map(numbersOf);
    for (let at = 0; at < words.length; at++) if (numbers[at]!.length) walk(words, numbers, at, hits);
    return hits;
  };
}

/** Somebody on the way through the trie. */
interface Walker {
  step: number;
  words: number;
  /** Words that may still be passed over at a gap. */
  slack: number;
}

/** "Obatnya" is the "obat" of every phrase, too, though a list has it so. */
const ITS = 'nya';

/**
 * Gives the numbers under which a word may go on in a phrase: its own, that of what it is without "-nya", then those of
 * its beginnings.
 */
function numbering({ words, beginnings }: Trie): (word: string) => readonly number[] {
  const lengths = [...new Set([...beginnings.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  const ofBeginnings = (word: string) => {
    const numbers: number[] = [];
    for (const length of lengths) {
      const number = length <= word.length ? beginnings.get(word.slice(0, length)) : undefined;
      if (number !== undefined) numbers.push(number);
    }
    return numbers;
  };
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const number = words.get(word);
    if (number === undefined) return ofBeginnings(word);
    const bare = word.endsWith(ITS) ? words.get(word.slice(0, -ITS.length)) : undefined;
    const own = bare === undefined ? [number] : [number, bare];
    const numbers = known.get(word) ?? [...own, ...ofBeginnings(word)];
    known.set(word, numbers);
    return numbers;
  };
}

/** The step behind another over a word, or 0. */
function stepOver({ from, over, to }: Trie, step: number, number: number): number {
  let low = from[step]!;
  let high = from[step + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (over[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low < from[step + 1]! && over[low] === number ? to[low]! : 0;
}

/** Notes a hit; of one label at one place the longest counts, which is reached last. */
function reach(hits: Hit[][], { list, label }: End, at: number, end: number, words: number): void {
  hits[list] ??= [];
  const ofList = hits[list];
  for (let i = ofList.length - 1; i >= 0 && ofList[i]!.at === at; i--) {
    const hit = ofList[i]!;
    if (hit.label !== label) continue;
    hit.end = end;
    hit.words = words;
    return;
  }
  ofList.push({ label, at, end, words });
}
