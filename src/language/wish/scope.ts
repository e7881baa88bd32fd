import type { Compared } from './features.js';
import { inTurn } from './in-turn.js';

/*
 * The second reader: whether a message is about the hotline's matters at all, by the letters in its words as well as by
 * the words. It knows no phrases, so it doubts where the first reader was led by one word ("pindah hati susah banget").
 */

/** What is fitted: a weight for each place that a feature's hash can have; plain data, which a cache can keep. */
export type ScopeWeights = Float32Array;

const PLACES = 1 << 15;
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

/**
 * Tells how likely a message is about another matter, 0 to 1; `isKnown` tells the words that stand in any example. What
 * a known word weighs is summed up once.
 */
export function scopeOver(
  weights: ScopeWeights,
  isKnown: (word: string) => boolean,
): (message: Compared) => number {
  const sumOf = (features: readonly number[]) => features.reduce((sum, place) => sum + weights[place]!, 0);
  const weigh = (word: string, known: boolean) => {
    const features = ofWord(word, known);
    return { sum: sumOf(features), count: features.length };
  };
  const weighed = new Map<string, { sum: number; count: number }>();
  return (message) => {
    const read = wordsOf(message, isKnown);
    const around = ofOrder(read, message);
    let sum = sumOf(around);
    let count = around.length;
    for (const { word, known } of read) {
      const own = (known ? weighed.get(word) : undefined) ?? weigh(word, known);
      // unknown ones are without number
      if (known) weighed.set(word, own);
      sum += own.sum;
      count += own.count;
    }
    return likelihood(sum, count);
  };
}

function isWord(word: string): boolean {
  return word !== '.';
}

function probability(features: readonly number[], weights: ScopeWeights): number {
  let sum = 0;
  for (const place of features) sum += weights[place]!;
  return likelihood(sum, features.length);
}

function likelihood(sum: number, count: number): number {
  return 1 / (1 + Math.exp(-sum / Math.sqrt(count)));
}

/** Seeds, so that the same letters are another feature in another role. */
const WORD = 1;
const PAIR = 2;
const GRAM = 3;
const STRANGE = 4;
const STRANGE_PART = 5;
const NAMELESS = 6;

const START = '.';
const UNKNOWN = '?';
const NUMBER = '#';

interface Word {
  word: string;
  known: boolean;
}

/** The words of a message, numbers alike. */
function wordsOf({ words, named }: Compared, isKnown: (word: string) => boolean): Word[] {
  const read: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isWord(word)) continue;
    const first = word.charCodeAt(0);
    if (first >= ZERO && first <= NINE) read.push({ word: NUMBER, known: true });
    else read.push({ word, known: isKnown(word) || named.some(({ at, end }) => at <= i && i < end) });
  }
  return read;
}

const ZERO = 0x30;
const NINE = 0x39;

/** The features of a message by their hashes. */
function featuresOf(message: Compared, isKnown: (word: string) => boolean): number[] {
  const read = wordsOf(message, isKnown);
  return [...read.flatMap(({ word, known }) => ofWord(word, known)), ...ofOrder(read, message)];
}

/** The groups of letters in a word, and the word itself where it is known. */
function ofWord(word: string, known: boolean): number[] {
  const features = known ? [placeOf(hashed(word, WORD))] : [];
  const bounded = `<${word}>`;
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
    for (let at = 0; at + length <= bounded.length; at++)
      features.push(placeOf(hashed(bounded.slice(at, at + length), GRAM)));
  }
  return features;
}

/** Pairs of neighbours, how many words are unknown, and whether no service is named. */
function ofOrder(read: readonly Word[], { named }: Compared): number[] {
  const features: number[] = [];
  let before = hashed(START, PAIR);
  let unknown = 0;
  for (const { word, known } of read) {
    if (!known) unknown++;
    const here = hashed(known ? word : UNKNOWN, PAIR);
    features.push(placeOf(Math.imul(before ^ (here >>> 7), PRIME) ^ here));
    before = here;
  }
  const part = Math.round((PARTS * unknown) / Math.max(1, read.length));
  features.push(
    placeOf(before),
    placeOf(Math.imul(STRANGE, PRIME) ^ Math.min(unknown, MOST_UNKNOWN)),
    placeOf(Math.imul(STRANGE_PART, PRIME) ^ part),
  );
  if (!named.length) features.push(placeOf(Math.imul(NAMELESS, PRIME)));
  return features;
}

const PRIME = 0x01000193;

/** FNV-1a over a text, by its seed. */
function hashed(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** A hash as a place among the weights. */
function placeOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % PLACES;
}
