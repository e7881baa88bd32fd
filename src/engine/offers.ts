import { evaluate } from '../conditions.js';
import type { Texts } from '../texts.js';
import type { ChoiceSpec, Offer } from './choices.js';
import type { Question, View } from './model.js';

const NOTHING: readonly Offer[] = [];

/**
 * What a question offers in a chat, and what else it understands (`shown: false`). The same choices in the same language
 * are the same list, so that whatever is made of one is made once.
 */
export function offersOf(view: View, { kind, ask, choices }: Question): readonly Offer[] {
  const own = kind.offers?.(view, ask.answer) ?? NOTHING;
  const offered = choices.length ? offeredOf(view, choices, kind.isCount === true) : NOTHING;
  return own.length ? [...own, ...offered] : offered;
}

/** A choice by its label, and the words by which else it may be called. */
export function offerOf(
  { texts, locale }: View,
  { id, label, words = [] }: Pick<Offer, 'id' | 'label'> & { words?: string[] },
): Offer {
  return { id, label, words: [texts.format(locale, label), ...words], shown: true, facts: {} };
}

function offeredOf(view: View, choices: ChoiceSpec[], uncounted: boolean): readonly Offer[] {
  const known = listsOf(view, choices, uncounted);
  if (!choices.some(({ when }) => when)) return known.all;
  const open = choices.map(({ when }) => evaluate(when, view.lookup, view.today) === true);
  const key = open.map(Number).join('');
  const list = known.some.get(key) ?? known.all.filter((_, i) => open[i]);
  known.some.set(key, list);
  return list;
}

/** The choices of a question in a language: all of them, and those that are left under conditions. */
interface Lists {
  all: readonly Offer[];
  some: Map<string, readonly Offer[]>;
}

const made = new WeakMap<Texts, WeakMap<ChoiceSpec[], Map<string, Lists>>>();

function listsOf(view: View, choices: ChoiceSpec[], uncounted: boolean): Lists {
  const { texts, locale } = view;
  const byQuestion = made.get(texts) ?? new WeakMap<ChoiceSpec[], Map<string, Lists>>();
  made.set(texts, byQuestion);
  const byLocale = byQuestion.get(choices) ?? new Map<string, Lists>();
  byQuestion.set(choices, byLocale);
  const lists = byLocale.get(locale) ?? {
    all: choices.map(({ id, words, facts, next, shown, opens }): Offer => {
      const offer = offerOf(view, { id, label: { id: `choice-${id}` }, words });
      const how = { ...(uncounted ? { counted: false } : {}), ...(opens ? { opens } : {}) };
      return { ...offer, shown, facts, next, ...how };
    }),
    some: new Map(),
  };
  byLocale.set(locale, lists);
  return lists;
}
