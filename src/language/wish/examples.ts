import type { Lexicon } from '../lexicon.js';
import { WISHES, type Wish } from '../reading.js';
import type { Examples } from '../schema.js';
import { normalise } from '../words/normalise.js';
import { type Compared, Features, type FeatureTable } from './features.js';
import { inTurn } from './in-turn.js';
import { fitScope, type ScopeWeights, scopeOver } from './scope.js';
import { descend, probabilities } from './softmax.js';

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
  compare(message: Compared): Likeness;
  /** How likely the second reader thinks that a message is about another matter, 0 to 1; see `scope.ts`. */
  outside(message: Compared): number;
  /** The votes of known words for an intent, the heaviest first. */
  votes(message: Compared, intent: Wish): Vote[];
}

/**
 * The model of the examples, fitted when the first message is compared: whoever loads the content only to check or to
 * decide does not wait for it.
 */
export function fitExamples(examples: Examples, lexicon: Lexicon): ExampleModel {
  let fitted: ExampleModel | null = null;
  const model = () => {
    fitted ??= modelOf(fit(examples, lexicon));
    return fitted;
  };
  return {
    compare: (message) => model().compare(message),
    outside: (message) => model().outside(message),
    votes: (message, intent) => model().votes(message, intent),
  };
}

/** What is fitted: plain data, which a cache can keep. */
export interface Fitted {
  intents: Wish[];
  table: FeatureTable;
  /** One for each intent at each feature. */
  weights: Float64Array;
  scope: ScopeWeights;
}

/** Fits the examples; see {@link fitExamples}. */
export function fit(examples: Examples, { spelling, names }: Lexicon): Fitted {
  const intents = WISHES.filter((intent) => examples[intent]?.length);
  const read = (text: string): Compared => {
    const words = normalise(text, spelling);
    return { words, named: names(words) };
  };
  const features = new Features();
  const all = inTurn(intents.map((wish, k) => examples[wish]!.map((text) => ({ ...read(text), wish, k }))));
  const rows = all.map((one) => ({ own: features.enrol(one), k: one.k }));
  const weights = descend(rows, { features: features.size, size: intents.length });
  const { inside = [], outside = [] } = examples.scope ?? {};
  const scope = fitScope(
    all.filter(({ wish }) => !OF_ANY_MATTER.has(wish)),
    { inside: inside.map(read), outside: outside.map(read) },
  );
  return { intents, table: features.table, weights, scope };
}

/** The model over what was fitted. */
export function modelOf({ intents, table, weights, scope }: Fitted): ExampleModel {
  const features = new Features(table);
  const size = intents.length;
  return {
    compare(message) {
      const { words, named } = message;
      let own = 0;
      let known = 0;
      for (const [i, word] of words.entries()) {
        if (word === '.') continue;
        own++;
        if (features.knows(word) || named.some(({ at, end }) => at <= i && i < end)) known++;
      }
      const all = new Float64Array(size);
      probabilities(features.of(message), weights, all);
      const probability = (intent: Wish) => all[intents.indexOf(intent)] ?? 0;
      return {
        of: probability,
        best(possible) {
          const among = intents.filter(possible);
          return among.length
            ? among.reduce((one, other) => (probability(other) > probability(one) ? other : one))
            : undefined;
        },
        known: own ? known / own : 0,
      };
    },
    outside: scopeOver(scope, (word) => features.knows(word)),
    votes(message, intent) {
      const column = intents.indexOf(intent);
      return features
        .of(message)
        .map((one) => ({ words: features.name(one), weight: weights[one * size + column] ?? 0 }))
        .sort((a, b) => b.weight - a.weight);
    },
  };
}

/** Said within any conversation, or about whatever matter. */
const OF_ANY_MATTER: ReadonlySet<Wish> = new Set(['greet', 'thanks', 'stop', 'out_of_scope']);
