import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { number } from '../../src/engine/answers/number.js';
import { askOf } from '../../src/engine/kinds/ask.js';
import type { AnswerKind, NodeKind, Registry } from '../../src/engine/model.js';
import { openQuestion } from '../../src/engine/question.js';
import type { EngineState } from '../../src/engine/state.js';
import { carryOver } from '../../src/engine/versions.js';
import { followersOf } from '../../src/engine/ways.js';
import { heard, KINDS, nodeOfKind, programOf, registryOf, Tiny, written } from './tiny.js';

/*
 * Another kind is one object and one line: what stands here in place of its file, and of its line in `registryOf`, is all
 * that the engine needs to read it, to run it, to carry its answers over, and to tell what it is made of.
 */

const asking = askOf([number]);

/** Asks for one to five, and notes it. */
const rating: NodeKind<string> = {
  name: 'rating',
  schema: z.string(),
  asks: (text) => ({ text, answer: { number: { min: 1, max: 5 } } }),
  run: (host, at) => asking.run(host, { ...at, spec: rating.asks!(at.spec) }),
  inspect: (text) => ({ texts: [{ part: text, path: ['rating'] }], waits: true }),
  notes: () => z.int().min(1).max(5),
};

/** An Indonesian mobile number in any spelling, as +62... */
const phone: AnswerKind<{ phone: true }> = {
  name: 'phone',
  schema: z.strictObject({ phone: z.literal(true) }),
  read(_view, _spec, { text }) {
    const found = /(?:\+?62|\b0)\s?-?(8[\d\s.-]{7,})/.exec(text)?.[1]?.replaceAll(/\D/g, '');
    return found && found.length >= 9 && found.length <= 12 ? `+62${found}` : null;
  },
  domain: () => z.string().regex(/^\+628\d{8,11}$/),
};

const registry = registryOf({
  nodes: [rating] as unknown as Registry['nodes'],
  answers: [phone] as Registry['answers'],
});

/** The dialogue as an officer would write it. */
const FEEDBACK = `
id: main
version: 1
nodes:
  - id: stars
    rating: ask-more
  - id: number
    ask:
      text: ask-colour
      answer: { phone: true }
  - id: noted
    branch:
      - { when: { answers.stars: { max: 2 } }, next: done }
  - id: praise
    say: hello
  - id: done
    end: true
`;
const program = programOf([parse(FEEDBACK) as object], registry);

/** A chat in which a rating was given. */
function rated(stars: number): Tiny {
  const tiny = new Tiny(program).begin();
  tiny.hear(heard(`${stars} deh`, { number: () => stars }));
  return tiny;
}

describe('a kind of node and a kind of answer beside those that there are', () => {
  test('are read from a dialogue as it is written', () => {
    const { nodes } = program.dialogues.get('main')!;
    expect([...nodes.values()].map(({ kind }) => kind.name)).toEqual([
      'rating',
      'ask',
      'branch',
      'say',
      'end',
    ]);
    expect(nodes.get('number')?.question?.kind.name).toBe('phone');
  });

  test('run with the others: they wait, note and lead on', () => {
    const tiny = new Tiny(program).begin();
    expect([tiny.place, tiny.said]).toEqual(['main/stars', ['ask-more']]);
    expect([rated(6).place, rated(5).place]).toEqual(['main/stars', 'main/number']);
    expect(rated(5).answers).toEqual({ stars: 5 });
    expect(rated(5).answer('+6281234567890').said).toEqual(['hello']);
    expect(rated(2).answer('+6281234567890').said).toEqual([]);
  });

  test('are gone back to, and carried over an edit with their answers', () => {
    const back = rated(4);
    back.back();
    expect([back.place, openQuestion(back)?.node]).toEqual(['main/stars', 'stars']);
    const renamed = FEEDBACK.replaceAll('stars', 'points').replace(
      'rating:',
      'moved_from: stars\n    rating:',
    );
    const edited = programOf([parse(renamed) as object], registry);
    const over = (state: EngineState) => new Tiny(edited, state);
    const carried = over(carryOver(edited, rated(4).state, over));
    expect([carried.place, carried.answers]).toEqual(['main/number', { points: 4 }]);
    expect(openQuestion(carried)?.node).toBe('number');
  });

  test.each([
    ['0812-3456-7890', '+6281234567890'],
    ['nomor saya 0812 3456 789 ya', '+628123456789'],
    ['+62 812-3456-7890', '+6281234567890'],
    ['6281234567890', '+6281234567890'],
    ['ga ada', null],
    ['021-8895-1234', null],
    ['0812', null],
  ])('read an answer: %s', (words, number) => {
    const tiny = rated(5);
    expect(tiny.hear(heard(words))).toBe(number !== null);
    if (number === null) expect(tiny.place).toBe('main/number');
    else expect([tiny.place, tiny.said]).toEqual(['none', ['hello']]);
  });

  test('tell what they are made of', () => {
    const { nodes } = program.dialogues.get('main')!;
    expect(followersOf(nodes.get('stars')!)).toEqual(['number']);
    expect(nodes.get('stars')?.inspection.texts).toEqual([{ part: 'ask-more', path: ['rating'] }]);
    const { kind, spec } = nodes.get('number')!;
    const domain = kind.notes!(spec, program.names.domainOf);
    expect([domain.safeParse('+6281234567890').success, domain.safeParse('0812').success]).toEqual([
      true,
      false,
    ]);
  });

  test('are none without their line', () => {
    expect(() => written(parse(FEEDBACK) as object, KINDS)).toThrow();
    expect(() => nodeOfKind({ rating: 'ask-more' })).toThrow(/exactly one of say, ask/);
    expect(() => nodeOfKind({ ask: { text: 'ask-more', answer: { phone: true } } })).toThrow();
    expect(() => nodeOfKind({ rating: 5 }, registry)).toThrow();
  });
});
