import type { Lexicon } from '../lexicon.js';
import type { Asked } from '../reading.js';
import type { Examples, FaqPhrases } from '../schema.js';
import { normalise } from '../words/normalise.js';
import { inTurn } from './in-turn.js';
import { labelOf } from './notions.js';
import { descend, probabilities, type Row } from './softmax.js';

/*
 * What heads and those who are written down ask comes in more wordings than phrases and notions tell. Each such question has
 * some whole ones under it (`asked`); a message is compared with all of them at once, with what heads write that asks none
 * of them (`unlike`), and with what residents write (`flows/language/examples.yaml`).
 */

/** Common questions by what was asked like a message. */
export interface TopicModel {
  /** The likeliest ones, the best first; `entry: null` is none of them. */
  of(text: string): Asked[];
}

/** What is fitted: plain data, which a cache can keep. */
export interface FittedTopics {
  /** The entries; the last kind is none of them. */
  entries: string[];
  whose: ReadonlyMap<string, Asked['whose']>;
  /** Notions of which one has to be spoken of. */
  near: ReadonlyMap<string, readonly string[]>;
  features: Map<string, number>;
  weights: Float64Array;
}

/** What is less likely is not told. */
const LEAST = 0.01;
/** Of residents' messages one in so many is compared with: they are many, and few come near. */
const ONE_IN = 3;
const ROUNDS = 25;
const FEWEST_WORDS = 2;
/** Of a word its beginning counts as well: endings, affixes and slips come behind it. */
const BEGINNING = 5;

/** Fits the questions of all files; see {@link TopicModel}. */
export function fitTopics(files: readonly FaqPhrases[], examples: Examples, lexicon: Lexicon): FittedTopics {
  const lists = files.flatMap(({ id, entries, for_heads, for_owners, for_occupants, near }) =>
    Object.entries(entries)
      .filter(([, { asked }]) => asked.length > 0)
      .map(([entry, { asked }]) => {
        const whose: Asked['whose'] =
          (for_owners && 'owners') || (for_occupants && 'occupants') || (for_heads ? 'heads' : 'all');
        return { entry, asked, whose, near: near.map((notion) => labelOf(notion, id)) };
      }),
  );
  const { scope: _, ...wishes } = examples;
  const residents = Object.values(wishes).flatMap((all) => all?.filter((_one, i) => i % ONE_IN === 0) ?? []);
  const unlike = [...files.flatMap((file) => file.unlike), ...residents];
  const numbers = new Map<string, number>();
  const number = (feature: string) => {
    const known = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, known);
    return known;
  };
  const all = inTurn(
    [...lists.map(({ asked }) => asked), unlike].map((texts, k) => texts.map((text) => ({ text, k }))),
  );
  const rows = all.map(({ text, k }): Row => ({ own: featuresOf(text, lexicon).map(number), k }));
  return {
    entries: lists.map(({ entry }) => entry),
    whose: new Map(lists.map(({ entry, whose }) => [entry, whose])),
    near: new Map(lists.map(({ entry, near }) => [entry, near])),
    features: numbers,
    weights: descend(rows, { features: numbers.size, size: lists.length + 1, rounds: ROUNDS }),
  };
}

/** The model of the questions, fitted when the first message is compared. */
export function topicsOf(files: readonly FaqPhrases[], examples: Examples, lexicon: Lexicon): TopicModel {
  let model: TopicModel | null = null;
  return {
    of(text) {
      model ??= topicsOver(fitTopics(files, examples, lexicon), lexicon);
      return model.of(text);
    },
  };
}

/** The model over what was fitted. */
export function topicsOver(
  { entries, whose, near, features, weights }: FittedTopics,
  lexicon: Lexicon,
): TopicModel {
  const size = entries.length + 1;
  const compare = (text: string, spoken: ReadonlySet<string>): Asked[] => {
    const own = featuresOf(text, lexicon).flatMap((one) => features.get(one) ?? []);
    const all = new Float64Array(size);
    probabilities(own, weights, all);
    return [...all]
      .map((sure, i): Asked => {
        const entry = entries[i] ?? null;
        const of = (entry !== null && near.get(entry)) || [];
        const named = of.length === 0 || of.some((notion) => spoken.has(notion));
        return { entry, sure, whose: (entry !== null && whose.get(entry)) || 'all', named };
      })
      .filter(({ sure }) => sure >= LEAST)
      .sort((a, b) => b.sure - a.sure);
  };
  return {
    of(text) {
      const spoken = new Set(
        lexicon.look(normalise(text, lexicon.spelling)).faq.notions.map(({ label }) => label),
      );
      const read = (part: string) => compare(part, spoken);
      const [whole, ...parts] = [text, ...partsOf(text)].map(read);
      // "belum ada kodenya. yang saya tanyakan, ...?": what is told beside a question is not asked
      const asking = askingOf(text).map(read);
      if (asking.length && asking.every(([best]) => best?.entry === null && best.sure >= OF_A_PART))
        return asking.at(-1)!;
      // what is asked last counts, where both are as sure
      return parts
        .filter((one) => surest(one) >= OF_A_PART)
        .reduceRight((best, one) => (surest(one) > surest(best) + AHEAD ? one : best), whole!);
    },
  };
}

/** A part goes before the whole message only where it is surer by so much, */
const AHEAD = 0.05;
/** and sure in itself: less is left of what it goes with. */
const OF_A_PART = 0.6;
const SENTENCES = /(?<=[.?!])\s+|\n+|\.{2,}/;

/** The sentences of a message; of one without stops, or of a very long one, so many words at a time. */
function partsOf(text: string): string[] {
  const sentences = text.split(SENTENCES).filter((one) => one.split(/\s+/).length >= FEWEST_WORDS);
  const parts = sentences.flatMap((sentence) => {
    const words = sentence.split(/\s+/);
    if (words.length <= LONGEST_PART) return sentences.length > 1 ? [sentence] : [];
    const from = Array.from({ length: Math.ceil(words.length / STRIDE) - 1 }, (_, i) => i * STRIDE);
    return from.map((at) => words.slice(at, at + WINDOW).join(' '));
  });
  return parts.slice(-MOST_PARTS);
}

/** The sentences that ask, of a message that tells something in another one. */
function askingOf(text: string): string[] {
  const sentences = text.split(SENTENCES).filter((one) => one.split(/\s+/).length >= FEWEST_WORDS);
  const asking = sentences.filter((one) => one.trim().endsWith('?'));
  return asking.length < sentences.length ? asking : [];
}

/** In words. */
const LONGEST_PART = 18;
const WINDOW = 12;
const STRIDE = 6;
/** Nobody asks in more. */
const MOST_PARTS = 24;

function surest(all: readonly Asked[]): number {
  const [first] = all;
  return first && first.entry !== null ? first.sure : 0;
}

function featuresOf(text: string, lexicon: Lexicon): string[] {
  const words = normalise(text, lexicon.spelling)
    .filter((word) => word !== '.')
    .map((word) => (/^\d[\d.,/:]*$/.test(word) ? '<n>' : word));
  const notions = lexicon.look(words).faq.notions.map(({ label }) => `<${label}>`);
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const beginnings = words
    .filter((word) => word.length > BEGINNING)
    .map((word) => `${word.slice(0, BEGINNING)}-`);
  return [...new Set([...words, ...pairs, ...beginnings, ...notions])];
}
