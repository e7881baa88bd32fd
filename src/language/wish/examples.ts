import { z } from 'zod';
import { WISHES, type Wish } from '../reading.js';
import type { Finder } from '../words/finder.js';

/** `flows/language/examples.yaml`: whole messages as people write them, by what each wants. */
export const examplesSchema = z.strictObject(
  Object.fromEntries(
    WISHES.map((intent) => [intent, z.array(z.coerce.string().min(1)).min(1).optional()]),
  ) as Record<Wish, z.ZodOptional<z.ZodArray<z.coerce.ZodCoercedString>>>,
);
export type Examples = z.infer<typeof examplesSchema>;

/** What the words of a message say for one intent; the sum of these over all words decides. */
export interface Vote {
  /** A word, or two neighbours; `<layanan>` stands for a service's name, `<n>` for a number. */
  words: string;
  weight: number;
}

/** What messages like this one want. */
export interface Likeness {
  /** Each intent's probability, from 0 to 1; all together 1. */
  of(intent: Wish): number;
  /** The most probable one of those that are possible. */
  best(possible: (wish: Wish) => boolean): Wish | undefined;
  /** Which part of the words stands in any example, 0 to 1. */
  known: number;
}

/** Compares a message with all examples at once. */
export interface ExampleModel {
  compare(words: readonly string[]): Likeness;
  /** The votes for an intent, the heaviest first. */
  votes(words: readonly string[], intent: Wish): Vote[];
}

/**
 * Multinomial logistic regression over words and pairs of neighbours, fitted by plain gradient descent in the order of
 * the file: a few tenths of a second at most, and the same weights every time. What an example adds holds for every
 * service, whose names are set aside.
 */
const ROUNDS = 15;
const STEP = 0.3;
const SLOWING = 0.2;
const SHRINKING = 0.0005;

/** What is fitted: plain data, which can be kept. */
export interface Fitted {
  intents: Wish[];
  /** The features by their place among the weights. */
  ids: ReadonlyMap<string, number>;
  /** One for each intent at each feature. */
  weights: Float64Array;
}

/**
 * The model of the examples, fitted when the first message is compared: whoever loads the content only to check or to
 * decide does not wait for it. `write` gives the normalised words of an example, `names` finds
 * the services in them.
 */
export function fitExamples(
  examples: Examples,
  write: (text: string) => readonly string[],
  names: Finder,
): ExampleModel {
  let fitted: ExampleModel | null = null;
  const model = () => {
    fitted ??= modelOf(fit(examples, write, names), names);
    return fitted;
  };
  return {
    compare: (words) => model().compare(words),
    votes: (words, intent) => model().votes(words, intent),
  };
}

/** Fits the examples; see {@link fitExamples}. */
export function fit(examples: Examples, write: (text: string) => readonly string[], names: Finder): Fitted {
  const intents = WISHES.filter((intent) => examples[intent]?.length);
  const size = intents.length;
  const ids = new Map<string, number>();
  const enrol = (feature: string) => {
    const id = ids.get(feature) ?? ids.size;
    ids.set(feature, id);
    return id;
  };
  const rows = interleaved(intents.map((intent) => examples[intent]!)).map(([text, k]) => ({
    features: featuresOf(write(text), names).map(enrol),
    k,
  }));
  const weights = new Float64Array(ids.size * size);
  const scores = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const step = STEP / (1 + round * SLOWING);
    for (const { features, k } of rows) {
      probabilities(features, weights, scores);
      for (const feature of features) {
        for (let i = 0; i < size; i++) {
          const at = feature * size + i;
          weights[at]! -= step * (scores[i]! - (i === k ? 1 : 0) + SHRINKING * weights[at]!);
        }
      }
    }
  }
  return { intents, ids, weights };
}

/** The model over what was fitted; `names` finds the services in a message. */
export function modelOf({ intents, ids, weights }: Fitted, names: Finder): ExampleModel {
  const scores = new Float64Array(intents.length);
  const idsOf = (features: string[]) => features.map((one) => ids.get(one)).filter((id) => id !== undefined);
  return {
    compare(words) {
      const own = words.filter((word) => word !== '.');
      probabilities(idsOf(featuresOf(words, names)), weights, scores);
      const all = Array.from(scores);
      return {
        of: (intent) => all[intents.indexOf(intent)] ?? 0,
        best: (possible) =>
          intents.filter(possible).sort((a, b) => all[intents.indexOf(b)]! - all[intents.indexOf(a)]!)[0],
        known: own.length ? own.filter((word) => ids.has(word) || names.has([word])).length / own.length : 0,
      };
    },
    votes(words, intent) {
      const column = intents.indexOf(intent);
      return featuresOf(words, names)
        .map((one) => ({
          words: one,
          weight: weights[(ids.get(one) ?? Number.NaN) * intents.length + column] ?? 0,
        }))
        .sort((a, b) => b.weight - a.weight);
    },
  };
}

/** The examples of all intents in turn: descent in the order of the intents would favour the last. */
function interleaved(lists: string[][]): [text: string, k: number][] {
  return lists
    .flatMap((list, k) => list.map((text, i) => ({ text, k, place: i / list.length })))
    .sort((a, b) => a.place - b.place || a.k - b.k)
    .map(({ text, k }) => [text, k]);
}

function probabilities(features: number[], weights: Float64Array, into: Float64Array): void {
  into.fill(0);
  for (const feature of features) {
    for (let i = 0; i < into.length; i++) into[i]! += weights[feature * into.length + i]!;
  }
  const top = Math.max(...into);
  let sum = 0;
  for (let i = 0; i < into.length; i++) {
    into[i] = Math.exp(into[i]! - top);
    sum += into[i]!;
  }
  for (let i = 0; i < into.length; i++) into[i]! /= sum;
}

const SERVICE = '<layanan>';
const LENGTHS = 4;

/** The words of a message and their pairs, services and numbers without their names, and how long it is. */
function featuresOf(words: readonly string[], names: Finder): string[] {
  const masked = words.map((word) => (/^\d[\d.,/:]*$/.test(word) ? '<n>' : word));
  const named = names.find(words);
  for (const { at, end } of named) masked.fill(SERVICE, at, end);
  const features = new Set<string>();
  masked.forEach((word, i) => {
    features.add(word);
    if (i > 0) features.add(`${masked[i - 1]} ${word}`);
  });
  features.add(`<panjang ${Math.min(LENGTHS, Math.floor(words.length / LENGTHS))}>`);
  if (named.length === 0) features.add('<tanpa layanan>');
  return [...features];
}
