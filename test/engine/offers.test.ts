import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { faceOf } from '../../src/engine/face.js';
import type { AnswerKind, Question, Registry } from '../../src/engine/model.js';
import { offerOf, offersOf } from '../../src/engine/offers.js';
import { ask, mainOf, nodeOfKind, RED_BLUE, registryOf, Tiny } from './tiny.js';

const questionOf = (answer: object, text = 'ask-colour'): Question =>
  nodeOfKind({ ask: { text, answer } }).question!;
const tiny = (locale = 'id', facts = {}) => {
  const host = new Tiny(mainOf(ask('one')));
  host.locale = locale;
  host.claim(facts);
  return host;
};

describe('what a question offers', () => {
  const answer = {
    choice: [
      { id: 'red', words: ['rojo'], facts: { count: 1 }, next: 'last' },
      { id: 'blue', shown: false },
    ],
  };

  test('is called by its label in the language of the chat, and by its other words', () => {
    expect(offersOf(tiny(), questionOf(answer))).toEqual([
      {
        id: 'red',
        label: { id: 'choice-red' },
        words: ['Merah', 'rojo'],
        shown: true,
        facts: { count: 1 },
        next: 'last',
      },
      { id: 'blue', label: { id: 'choice-blue' }, words: ['Biru'], shown: false, facts: {} },
    ]);
    expect(offersOf(tiny('en'), questionOf(answer)).map(({ words }) => words[0])).toEqual(['Red', 'Blue']);
  });

  test('is the same list as long as it is the same', () => {
    const question = questionOf(answer);
    expect(offersOf(tiny(), question)).toBe(offersOf(tiny(), question));
    expect(offersOf(tiny('en'), question)).not.toBe(offersOf(tiny(), question));
  });

  test('is what its conditions leave, in their order', () => {
    const question = questionOf({
      choice: [{ id: 'red', when: { count: { min: 3 } } }, { id: 'blue' }, { id: 'yes', when: { count: 1 } }],
    });
    const ids = (facts: object) => offersOf(tiny('id', facts), question).map(({ id }) => id);
    expect(ids({})).toEqual(['blue']);
    expect(ids({ count: 5 })).toEqual(['red', 'blue']);
    expect(ids({ count: 1 })).toEqual(['blue', 'yes']);
    expect(offersOf(tiny('id', { count: 3 }), question)).toBe(offersOf(tiny('id', { count: 9 }), question));
  });

  test('is nothing where its kind has no choices', () => {
    expect(offersOf(tiny(), questionOf({ number: { min: 0, max: 9 } }))).toEqual([]);
  });

  test('begins with what its kind offers itself', () => {
    const lamp: AnswerKind<{ lamp: true }> = {
      name: 'lamp',
      schema: z.strictObject({ lamp: z.literal(true), choice: z.array(z.any()) }),
      offers: (view) => [offerOf(view, { id: 'on', label: { id: 'hello' }, words: ['nyala'] })],
      domain: () => null,
    };
    const registry = registryOf({ answers: [lamp] as Registry['answers'] });
    const choice = [{ id: 'red', words: [], shown: true, facts: {} }];
    const { question } = nodeOfKind(
      { ask: { text: 'ask-colour', answer: { lamp: true, choice } } },
      registry,
    );
    expect(offersOf(tiny(), question!).map(({ id, words }) => [id, ...words])).toEqual([
      ['on', 'Halo', 'nyala'],
      ['red', 'Merah'],
    ]);
  });
});

describe('what a person sees of a question', () => {
  const face = (answer: object, { locale = 'id', text = 'ask-colour' } = {}) => {
    const question = questionOf(answer, text);
    const host = tiny(locale);
    return faceOf(host, question, offersOf(host, question));
  };
  const seen = face(RED_BLUE);

  test.each<[string, string]>([
    ['other words', face(RED_BLUE, { text: 'ask-more' })],
    ['another language', face(RED_BLUE, { locale: 'en' })],
    ['another order', face({ choice: RED_BLUE.choice.toReversed() })],
    ['a choice more', face({ choice: [...RED_BLUE.choice, { id: 'yes' }] })],
    ['another kind of answer', face({ date: 'any', choice: RED_BLUE.choice })],
    ['no choice', face({ number: { min: 0, max: 9 } })],
  ])('is something else with %s', (_, other) => expect(other).not.toBe(seen));

  test.each<[string, string]>([
    [
      'words that are understood but not shown',
      face({ choice: RED_BLUE.choice.map((one) => ({ ...one, words: ['x'] })) }),
    ],
    ['a choice that is not shown', face({ choice: [...RED_BLUE.choice, { id: 'yes', shown: false }] })],
    [
      'what a choice leads to and states',
      face({ choice: [{ id: 'red', next: 'a', facts: { count: 1 } }, { id: 'blue' }] }),
    ],
  ])('is the same with %s', (_, other) => expect(other).toBe(seen));

  test('is told anew when the same question is put in another language and back', () => {
    const question = questionOf(RED_BLUE);
    const inLanguage = (locale: string) => faceOf(tiny(locale), question, offersOf(tiny(locale), question));
    const [id, en, again] = [inLanguage('id'), inLanguage('en'), inLanguage('id')];
    expect(id).toBe(again);
    expect(id).not.toBe(en);
  });
});
