import { GAP, spelledOut, wordsOf } from './phrases.js';

/** A list of phrases, by the label that each stands for. */
export type List = Record<string, readonly string[]>;

/** A list, by its place among those of a trie, and what a phrase of it stands for. */
export interface End {
  list: number;
  label: string;
}

/**
 * The phrases of many lists as one trie over the numbers of words. Steps are numbers too, 0 the first: those that lead on
 * from step `s` are `to[from[s]]` to `to[from[s + 1]]`, each over the word with the number of the same place in `over`,
 * in the order of these numbers.
 */
export interface Trie {
  /** Numbers of words, and of the beginnings by which some are known (`kirim*`). */
  words: ReadonlyMap<string, number>;
  beginnings: ReadonlyMap<string, number>;
  from: Int32Array;
  over: Int32Array;
  to: Int32Array;
  /** The step behind a gap that may follow, or 0. */
  gaps: Int32Array;
  /** The phrases that end at a step: those of `ends` from `endsFrom[s]` to `endsFrom[s + 1]`. */
  endsFrom: Int32Array;
  ends: End[];
}

interface Step {
  next: Map<number, Step>;
  gap: Step | null;
  ends: End[];
}

/**
 * Compiles lists of phrases in their order; see `phrases.ts`. `write` gives the words of a phrase of a list (by its place)
 * in standard spelling.
 */
export function compileTrie(
  lists: readonly List[],
  write: (phrase: string, list: number) => readonly string[],
): Trie {
  const words = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const numberOf = (word: string) => {
    const [numbers, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [words, word];
    const number = numbers.get(key) ?? words.size + beginnings.size;
    numbers.set(key, number);
    return number;
  };
  const root = newStep();
  for (const [list, byLabel] of lists.entries()) {
    for (const [label, phrases] of Object.entries(byLabel)) {
      const end = { list, label };
      const written = (words: string) => write(words, list);
      for (const one of phrases.flatMap(spelledOut)) add(root, wordsOf(one, written), end, numberOf);
    }
  }
  return { words, beginnings, ...flattened(root) };
}

function newStep(): Step {
  return { next: new Map(), gap: null, ends: [] };
}

function add(root: Step, words: readonly string[], end: End, numberOf: (word: string) => number): void {
  let step = root;
  for (const word of words) {
    if (word === GAP) {
      step.gap ??= newStep();
      step = step.gap;
      continue;
    }
    const number = numberOf(word);
    const next = step.next.get(number) ?? newStep();
    step.next.set(number, next);
    step = next;
  }
  if (step !== root && !step.ends.includes(end)) step.ends.push(end);
}

function flattened(root: Step): Omit<Trie, 'words' | 'beginnings'> {
  const steps = [root];
  const place = (step: Step) => steps.push(step) - 1;
  const from: number[] = [];
  const over: number[] = [];
  const to: number[] = [];
  const gaps: number[] = [];
  const endsFrom: number[] = [];
  const ends: End[] = [];
  for (const step of steps) {
    from.push(over.length);
    endsFrom.push(ends.length);
    ends.push(...step.ends);
    gaps.push(step.gap ? place(step.gap) : 0);
    for (const [number, next] of [...step.next].sort(([a], [b]) => a - b)) {
      over.push(number);
      to.push(place(next));
    }
  }
  from.push(over.length);
  endsFrom.push(ends.length);
  return {
    from: Int32Array.from(from),
    over: Int32Array.from(over),
    to: Int32Array.from(to),
    gaps: Int32Array.from(gaps),
    endsFrom: Int32Array.from(endsFrom),
    ends,
  };
}
