import { describe, expect, test } from 'vitest';
import { usesOf } from '../../../src/engine/parts.js';
import { followersOf } from '../../../src/engine/ways.js';
import { ask, mainOf, nodeOfKind, RED_BLUE, Tiny, YES_NO } from '../tiny.js';

const COLOUR = { text: 'ask-colour', answer: RED_BLUE, fact: 'colour' };
const said = { id: 'told', say: 'hello' };

describe('a question', () => {
  test('is put with what it offers, and waits', () => {
    const tiny = new Tiny(mainOf({ id: 'colour', ask: COLOUR }, said)).begin();
    expect([tiny.said, tiny.offered]).toEqual([['ask-colour'], ['red', 'blue']]);
    expect(tiny.state).toMatchObject({ waiting: 'answer', token: 1 });
    expect(tiny.state.shown).not.toBe('');
  });

  test('is counted anew each time it is put', () => {
    const tiny = new Tiny(mainOf(ask('one'), ask('two'))).begin().answer('yes');
    expect(tiny.state.token).toBe(2);
  });

  test('notes its answer, and goes on', () => {
    const tiny = new Tiny(mainOf({ id: 'colour', ask: COLOUR }, ask('more'))).begin().answer('blue');
    expect([tiny.place, tiny.answers, tiny.facts]).toEqual([
      'main/more',
      { colour: 'blue' },
      { colour: 'blue' },
    ]);
  });

  test('goes where the choice that was taken leads', () => {
    const answer = { choice: [{ id: 'red', next: 'last' }, { id: 'blue' }] };
    const program = mainOf(ask('colour', answer), said, { id: 'last', say: 'bye' });
    expect(new Tiny(program).begin().answer('red').said).toEqual(['bye']);
    expect(new Tiny(program).begin().answer('blue').said).toEqual(['hello', 'bye']);
  });

  test('states what the choice states', () => {
    const answer = { choice: [{ id: 'red', facts: { colour: 'red', count: 1 } }, { id: 'blue' }] };
    expect(new Tiny(mainOf(ask('colour', answer))).begin().answer('red').facts).toEqual({
      colour: 'red',
      count: 1,
    });
  });
});

describe('a question is not asked', () => {
  test('of what is known, which it notes', () => {
    const tiny = new Tiny(mainOf({ id: 'colour', ask: COLOUR }, ask('more')));
    tiny.claim({ colour: 'green' });
    expect([tiny.begin().place, tiny.answers]).toEqual(['main/more', { colour: 'green' }]);
    expect(tiny.state.token).toBe(1);
  });

  test('where none of its choices is offered any more', () => {
    const answer = { choice: [{ id: 'red', when: { count: { min: 3 } } }] };
    const program = mainOf(ask('colour', answer), said);
    expect(new Tiny(program).begin().said).toEqual(['hello']);
    const many = new Tiny(program);
    many.claim({ count: 3 });
    expect([many.begin().place, many.offered]).toEqual(['main/colour', ['red']]);
  });

  test('a second time where an edit alone has led back to it: its answer leads on', () => {
    const answer = { choice: [{ id: 'red', next: 'last' }, { id: 'blue' }] };
    const tiny = new Tiny(mainOf(ask('colour', answer), said, { id: 'last', say: 'bye' }));
    tiny.state.runs.push({
      dialogue: 'main',
      version: 1,
      node: 'colour',
      args: {},
      answers: { colour: 'red' },
      sought: [],
      kept: ['colour'],
    });
    expect(tiny.advance().said).toEqual(['bye']);
  });

  test('but for whoever goes back to it', () => {
    const tiny = new Tiny(mainOf({ id: 'colour', ask: COLOUR }, ask('more'))).begin().answer('red');
    tiny.back();
    expect([tiny.place, tiny.said]).toEqual(['main/colour', ['ask-colour']]);
    tiny.answer('blue');
    expect(tiny.facts).toEqual({ colour: 'blue' });
  });
});

describe('a question tells', () => {
  const inspected = (spec: object) => nodeOfKind({ ask: spec }).inspection;

  test('its texts, with the names that fill them', () => {
    const { texts } = inspected({
      ...COLOUR,
      text: { id: 'ask-colour', args: { n: 'count' } },
      retry: 'ask-again',
    });
    expect(texts).toEqual([
      { part: { id: 'ask-colour', args: { n: 'count' } }, path: ['ask', 'text'] },
      { part: 'ask-again', path: ['ask', 'retry'] },
    ]);
  });

  test('its choices, where they lead and on what they turn', () => {
    const answer = {
      choice: [
        { id: 'red', next: 'last' },
        { id: 'blue', when: { count: { min: 3 } } },
      ],
    };
    const { inspection } = nodeOfKind({ ask: { text: 'ask-colour', answer } });
    expect(inspection.offers?.map(({ part: { id }, path }) => [id, path])).toEqual([
      ['red', ['ask', 'answer', 'choice', 0]],
      ['blue', ['ask', 'answer', 'choice', 1]],
    ]);
    expect(inspection.leadsTo).toEqual([{ part: 'last', path: ['ask', 'answer', 'choice', 0, 'next'] }]);
    expect(usesOf(inspection)).toEqual(['count']);
  });

  const led = {
    choice: [
      { id: 'yes', next: 'a' },
      { id: 'no', next: 'b' },
    ],
  };
  const onCondition = { choice: led.choice.map((one) => ({ ...one, when: { count: 1 } })) };

  test.each([
    ['every choice leads somewhere', { answer: led }, ['a', 'b']],
    ['one does not', { answer: { choice: [led.choice[0], { id: 'no' }] } }, ['a', 'next']],
    ['its fact may be known in other words', { answer: led, fact: 'colour' }, ['a', 'b', 'next']],
    ['it may be passed', { answer: onCondition }, ['a', 'b', 'next']],
    ['a day may be told as well', { answer: { ...led, date: 'any' } }, ['a', 'b', 'next']],
  ])('whether it ever goes on: %s', (_, spec, ways) => {
    const node = nodeOfKind({ ask: { text: 'ask-more', ...spec } });
    expect(followersOf({ ...node, next: 'next' })).toEqual(ways);
  });

  test('what it makes known', () => {
    const answer = {
      choice: [
        { id: 'red', facts: { count: 1 } },
        { id: 'blue', facts: { day: 'x' } },
      ],
    };
    expect(inspected({ text: 'ask-colour', answer, fact: 'colour' }).brings).toEqual([
      'colour',
      'count',
      'day',
    ]);
    expect(inspected({ text: 'ask-more', answer: YES_NO }).brings).toEqual([]);
  });

  test.each([
    [{ answer: YES_NO }, true],
    [{ answer: YES_NO, fact: 'colour' }, false],
    [{ answer: onCondition }, false],
    [{ answer: { number: { min: 0, max: 9 } } }, true],
  ])('whether a turn always ends at it: %j', (spec, waits) => {
    expect(inspected({ text: 'ask-more', ...spec }).waits).toBe(waits);
  });
});

describe('the answers that a question can have', () => {
  const { names } = mainOf(ask('one'));
  const fits = (spec: object, value: unknown) => {
    const node = nodeOfKind({ ask: { text: 'ask-more', ...spec } });
    return node.kind.notes!(node.spec, names.domainOf).safeParse(value).success;
  };

  test.each([
    ['a choice', { answer: RED_BLUE }, 'red', true],
    ['what is no choice', { answer: RED_BLUE }, 'green', false],
    ['what its fact can be', { answer: RED_BLUE, fact: 'colour' }, 'green', true],
    ['what its fact cannot be', { answer: RED_BLUE, fact: 'count' }, 'green', false],
    ['a number within bounds', { answer: { number: { min: 1, max: 5 } } }, 5, true],
    ['a number out of bounds', { answer: { number: { min: 1, max: 5 } } }, 6, false],
    ['a choice beside a day', { answer: { date: 'any', choice: [{ id: 'no' }] } }, 'no', true],
    ['a day beside a choice', { answer: { date: 'any', choice: [{ id: 'no' }] } }, '2021-10-12', true],
  ])('%s', (_, spec, value, can) => expect(fits(spec, value)).toBe(can));
});

test.each([
  { text: 'ask-more' },
  { text: 'ask-more', answer: {} },
  { text: 'ask-more', answer: { choice: [] } },
  { text: 'ask-more', answer: { guess: true } },
  { text: 'ask-more', answer: { number: { min: 0, max: 9 }, time: true } },
  { answer: YES_NO },
])('%j is no question', (spec) => {
  expect(() => nodeOfKind({ ask: spec })).toThrow();
});
