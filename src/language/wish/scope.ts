import type { Compared } from './features.js';
import { inTurn } from './in-turn.js';

/*
 * The second reader: whether a message is about the hotline's matters at all, by the letters in its words as well as by
 * the words. It knows no phrases, so it doubts where the first reader was led by one word ("pindah hati susah banget").
 */

/** What is fitted: a weight for each place that a feature's hash can have; plain data, which a cache can keep. */
export type ScopeWeights = Float32Array;

const PLACES = 1 << 14;
/** Letters in a row that are looked at, of a word with its bounds. */
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;
/** So many words that no example has, or more, are alike. */
const MOST_UNKNOWN = 3;
/** In these parts of a message its unknown words are counted. */
const PARTS = 4;

/**
 * Logistic regression over hashed words, pairs of neighbours and groups of letters, fitted by plain gradient descent in
 * the order of the examples, which come in turn: the same weights every time.
 */
const ROUNDS = 16;
const STEP = 1;
const SLOWING = 0.3;
/** What is told so surely already teaches nothing more. */
const LEARNT = 0.02;
const SHORTEST_MESSAGE = 3;

/**
 * Fits what is inside by the examples of the wishes, and what more there is of either kind. The words of the former are
 * those that are known.
 */
export function fitScope(
  examples: readonly Compared[],
  more: { inside: readonly Compared[]; outside: readonly Compared[] },
): ScopeWeights {
  const counts = new Map<string, number>();
  for (const { words } of examples)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // a word that one example has alone is unknown to all others
  const rowsOf = (list: readonly Compared[], outside: 0 | 1, others = 0) =>
    list.map((one) => ({ own: featuresOf(one, (word) => (counts.get(word) ?? 0) > others), outside }));
  const rows = inTurn([rowsOf(examples, 0, 1), rowsOf(more.inside, 0), rowsOf(more.outside, 1)]);
  const weights = new Float32Array(PLACES);
  for (let round = 0; round < ROUNDS; round++) {
    const step = STEP / (1 + round * SLOWING);
    for (const { own, outside } of rows) {
      const error = probability(own, weights) - outside;
      if (Math.abs(error) < LEARNT) continue;
      const change = (step * error) / Math.sqrt(own.length);
      for (const place of own) weights[place]! -= change;
    }
  }
  return weights;
}

/** Whether there is enough of a message to say what it is about: shorter ones are answers, to which a chat gives a meaning. */
export function isMessage(words: readonly string[]): boolean {
  return words.filter(isWord).length >= SHORTEST_MESSAGE;
}

/** How likely a message is about another matter, 0 to 1; `isKnown` tells the words that stand in any example. */
export function strangenessOf(
  message: Compared,
  weights: ScopeWeights,
  isKnown: (word: string) => boolean,
): number {
  return probability(featuresOf(message, isKnown), weights);
}

function isWord(word: string): boolean {
  return word !== '.';
}

function probability(features: readonly number[], weights: ScopeWeights): number {
  let sum = 0;
  for (const place of features) sum += weights[place]!;
  return 1 / (1 + Math.exp(-sum / Math.sqrt(features.length)));
}

/** Seeds, so that the same letters are another feature in another role. */
const WORD = 1;
const PAIR = 2;
const GRAM = 3;
const STRANGE = 4;
const STRANGE_PART = 5;
const NAMELESS = 6;

const UNKNOWN = '?';
const NUMBER = '#';

/** The features of a message by their hashes, in its order. */
function featuresOf({ words, named }: Compared, isKnown: (word: string) => boolean): number[] {
  const features: number[] = [];
  let before = '.';
  let count = 0;
  let unknown = 0;
  words.forEach((one, i) => {
    if (!isWord(one)) return;
    count++;
    const word = /^\d/.test(one) ? NUMBER : one;
    const known = word === NUMBER || isKnown(word) || named.some(({ at, end }) => at <= i && i < end);
    if (known) features.push(hashed(word, WORD));
    else unknown++;
    const called = known ? word : UNKNOWN;
    features.push(hashed(`${before} ${called}`, PAIR));
    before = called;
    pushGrams(features, `<${word}>`);
  });
  features.push(
    hashed(before, PAIR),
    hashed(String(Math.min(unknown, MOST_UNKNOWN)), STRANGE),
    hashed(String(Math.round((PARTS * unknown) / Math.max(1, count))), STRANGE_PART),
  );
  if (!named.length) features.push(hashed('', NAMELESS));
  return features;
}

function pushGrams(features: number[], word: string): void {
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
    for (let at = 0; at + length <= word.length; at++) features.push(hashed(word, GRAM, at, at + length));
  }
}

/** FNV-1a over a part of a text, by its seed; a place among the weights. */
function hashed(text: string, seed: number, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % PLACES;
}
