/** Words of a message: index of the first, and the one behind the last. */
export interface Span {
  at: number;
  end: number;
}

/** Where a phrase stands in a message. */
export interface Hit extends Span {
  label: string;
  /** How many words of its own the phrase has, gaps not counted. */
  words: number;
}

/** Finds every phrase of a group of lists. */
export interface Finder {
  /** All hits in the order of the message; for each label and place the longest. */
  find(words: readonly string[]): Hit[];
  has(words: readonly string[]): boolean;
  /** Where every walk begins. */
  readonly root: Step;
}

/** In a phrase: up to `WIDEST_GAP` words of the same sentence, or none. */
const GAP = '...';
const WIDEST_GAP = 4;

/** A trie over words: one walk from each word of a message, however many phrases there are. */
export interface Step {
  readonly next: { get(word: string): Step | undefined } & Iterable<[word: string, step: Step]>;
  /** Steps behind words that are only known by how they begin (`jangan kirim*`). */
  readonly beginnings: ReadonlyMap<string, Step>;
  readonly gap: Step | null;
  readonly labels: ReadonlySet<string>;
}

/** A step while phrases are compiled. */
interface OpenStep extends Step {
  next: Map<string, OpenStep>;
  beginnings: Map<string, OpenStep>;
  gap: OpenStep | null;
  labels: Set<string>;
}

/**
 * Compiles phrases by label. `write` gives the words of a phrase in standard spelling. Notation: `word*` stands for all
 * that begins so, `a|b` for either, `...` for a gap, `.` for the beginning or the end of a sentence.
 */
export function compileFinder(
  lists: Record<string, string[]>,
  write: (phrase: string) => readonly string[],
): Finder {
  const root = newStep();
  for (const [label, phrases] of Object.entries(lists)) {
    for (const phrase of phrases) for (const one of spelledOut(phrase)) add(root, written(one, write), label);
  }
  return finderOver(root);
}

/** The finder over what phrases were compiled to. */
export function finderOver(root: Step): Finder {
  // most words begin no phrase: of those no walk is made
  const begins = (word: string) => reached(root, word).length > 0;
  const find = (words: readonly string[]): Hit[] =>
    words.flatMap((word, at) => (begins(word) ? [...walk(root, words, at).values()] : []));
  const has = (words: readonly string[]) =>
    words.some((word, at) => begins(word) && walk(root, words, at).size > 0);
  return { find, has, root };
}

/**
 * The hits that do not lie inside a longer one: of "dosis 2" and "dosis" the first. In the gap of a phrase other hits
 * stand on their own, unless they begin with it: "akta ... meninggal" is no mere "akta".
 */
export function withoutInner(hits: Hit[]): Hit[] {
  const covers = (other: Hit, hit: Hit) =>
    other.at <= hit.at &&
    other.end >= hit.end &&
    (other.words === other.end - other.at
      ? other.words > hit.end - hit.at
      : other.at === hit.at && other.words > hit.words && hit.words === hit.end - hit.at);
  return hits.filter((hit) => !hits.some((other) => covers(other, hit)));
}

/** The hits that do not lie inside one of the others. */
export function notWithin<S extends Span>(hits: S[], others: Span[]): S[] {
  return hits.filter((hit) => !others.some((other) => other.at <= hit.at && other.end >= hit.end));
}

/** The hits that share no word with one of the others. */
export function apartFrom<S extends Span>(hits: S[], others: Span[]): S[] {
  return hits.filter((hit) => !others.some((other) => other.at < hit.end && hit.at < other.end));
}

/** The words of a phrase in each of its notations: `ini|itu sim` is two phrases. */
export function spelledOut(phrase: string): string[] {
  return phrase
    .split(' ')
    .reduce<string[][]>(
      (all, word) => all.flatMap((before) => word.split('|').map((either) => [...before, either])),
      [[]],
    )
    .map((words) => words.join(' ').replaceAll('_', ' '));
}

function written(phrase: string, write: (phrase: string) => readonly string[]): string[] {
  const marks = /^(?:\.|\.\.\.|.*\*)$/;
  const out: string[] = [];
  let plainWords: string[] = [];
  for (const word of [...phrase.split(' '), '']) {
    if (word !== '' && !marks.test(word)) {
      plainWords.push(word);
      continue;
    }
    out.push(...write(plainWords.join(' ')));
    plainWords = [];
    if (word !== '') out.push(word);
  }
  return out;
}

function newStep(): OpenStep {
  return { next: new Map(), beginnings: new Map(), gap: null, labels: new Set() };
}

function add(root: OpenStep, words: string[], label: string): void {
  let step = root;
  for (const word of words) {
    if (word === GAP) {
      step.gap ??= newStep();
      step = step.gap;
      continue;
    }
    const [by, key] = word.endsWith('*') ? [step.beginnings, word.slice(0, -1)] : [step.next, word];
    const next = by.get(key) ?? newStep();
    by.set(key, next);
    step = next;
  }
  if (step !== root) step.labels.add(label);
}

interface Walker {
  step: Step;
  words: number;
  /** Words that may still be passed over at a gap. */
  slack: number;
}

function walk(root: Step, words: readonly string[], at: number): Map<string, Hit> {
  const found = new Map<string, Hit>();
  let walkers: Walker[] = [{ step: root, words: 0, slack: 0 }];
  for (let i = at; i < words.length && walkers.length; i++) {
    const word = words[i]!;
    const after: Walker[] = [];
    for (const walker of walkers) {
      for (const step of reached(walker.step, word)) {
        const arrived = { step, words: walker.words + 1, slack: 0 };
        after.push(arrived);
        if (step.gap) after.push({ ...arrived, step: step.gap, slack: WIDEST_GAP });
        for (const label of step.labels) found.set(label, { label, at, end: i + 1, words: arrived.words });
      }
      if (walker.slack > 0 && word !== '.') after.push({ ...walker, slack: walker.slack - 1 });
    }
    walkers = after;
  }
  return found;
}

const NOWHERE: readonly Step[] = [];

function reached({ next, beginnings }: Step, word: string): readonly Step[] {
  const exact = next.get(word);
  if (!beginnings.size) return exact ? [exact] : NOWHERE;
  const steps = exact ? [exact] : [];
  for (const [beginning, step] of beginnings) if (word.startsWith(beginning)) steps.push(step);
  return steps;
}
