import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type AnswerKind, type NodeKind, type Registry, WAIT } from '../../src/engine/model.js';
import { followersOf } from '../../src/engine/ways.js';
import { heard, KINDS, nodeOfKind, programOf, registryOf, Tiny, written } from './tiny.js';

/*
 * Another kind is one object and one line: what stands here in place of its file, and of its line in `registryOf`, is all
 * that the engine needs to read it, to run it, to carry its answers over, and to tell what it is made of.
 */

/** Asks for one to five, and notes it. It is no `ask`: it waits by itself, for whatever its host gives as an answer. */
const rating: NodeKind<{ text: string; worst?: string | undefined }> = {
  name: 'rating',
  schema: z.strictObject({ text: z.string(), worst: z.string().optional() }),
  run(host, { run, id, spec, next }) {
    const given = run.answers[id];
    if (given === undefined) {
      host.say(spec.text);
      host.state.waiting = 'evidence';
      return WAIT;
    }
    return given === 1 && spec.worst ? spec.worst : next;
  },
  inspect: ({ text, worst }) => ({
    texts: [{ part: text, path: ['rating', 'text'] }],
    leadsTo: worst ? [{ part: worst, path: ['rating', 'worst'] }] : [],
    waits: true,
  }),
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
    rating: { text: ask-more, worst: sorry }
  - id: thanks
    say: hello
    next: number
  - id: sorry
    say: bye
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

/** A host that gives a rating. */
function rated(stars: number): Tiny {
  const tiny = new Tiny(program).begin();
  tiny.state.runs.at(-1)!.answers.stars = stars;
  tiny.state.waiting = null;
  return tiny.advance();
}

describe('a kind of node and a kind of answer beside those that there are', () => {
  test('are read from a dialogue as it is written', () => {
    const { nodes } = program.dialogues.get('main')!;
    expect([...nodes.values()].map(({ kind }) => kind.name)).toEqual([
      'rating',
      'say',
      'say',
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
    const happy = rated(5);
    expect([happy.said, happy.place]).toEqual([['hello', 'ask-colour'], 'main/number']);
    expect(rated(1).said).toEqual(['bye', 'ask-colour']);
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
    expect(followersOf(nodes.get('stars')!)).toEqual(['sorry', 'thanks']);
    expect(nodes.get('stars')?.inspection.texts).toEqual([{ part: 'ask-more', path: ['rating', 'text'] }]);
    const { kind, spec } = nodes.get('number')!;
    const domain = kind.notes!(spec, program.names.domainOf);
    expect([domain.safeParse('+6281234567890').success, domain.safeParse('0812').success]).toEqual([
      true,
      false,
    ]);
  });

  test('are none without their line', () => {
    expect(() => written(parse(FEEDBACK) as object, KINDS)).toThrow();
    expect(() => nodeOfKind({ rating: { text: 'ask-more' } })).toThrow(/exactly one of say, ask/);
    expect(() => nodeOfKind({ ask: { text: 'ask-more', answer: { phone: true } } })).toThrow();
    expect(() => nodeOfKind({ rating: { text: 'ask-more', stars: 5 } }, registry)).toThrow();
  });
});
