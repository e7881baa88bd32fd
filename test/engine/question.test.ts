import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/engine/model.js';
import { askAgain, isOvertaken, knownAnswer, mayBePassed, openQuestion } from '../../src/engine/question.js';
import { ask, mainOf, nodeOfKind, programOf, RED_BLUE, Tiny, YES_NO } from './tiny.js';

const colour = { id: 'colour', ask: { text: 'ask-colour', answer: RED_BLUE, retry: 'ask-again' } };
const questionOf = (spec: object): Question => nodeOfKind({ ask: spec }).question!;
/** Asks again, and tells what was said. */
const again = (tiny: Tiny, missed = false) => {
  tiny.said = [];
  return [askAgain(tiny, missed), tiny.said];
};

describe('the open question', () => {
  test('is the one at which the innermost dialogue waits', () => {
    const inner = { id: 'inner', nodes: [colour] };
    const tiny = new Tiny(programOf([{ nodes: [ask('one')] }, inner])).begin().begin('inner', {}, true);
    expect(openQuestion(tiny)?.node).toBe('colour');
  });

  test('is none before anything began, and none while nothing is waited for', () => {
    expect(openQuestion(new Tiny(mainOf(colour)))).toBeNull();
    const tiny = new Tiny(mainOf(colour)).begin();
    tiny.state.waiting = null;
    expect(openQuestion(tiny)).toBeNull();
  });

  test('is none where an edit has overtaken what the person saw', () => {
    const tiny = new Tiny(mainOf(colour)).begin();
    expect(isOvertaken(tiny)).toBe(false);
    tiny.state.shown = '';
    expect([isOvertaken(tiny), openQuestion(tiny)]).toEqual([true, null]);
  });
});

describe('asked again', () => {
  test('it is put in its own words, under the same number', () => {
    const tiny = new Tiny(mainOf(colour)).begin();
    const { token, shown } = tiny.state;
    expect(again(tiny)).toEqual([true, ['ask-colour']]);
    expect(tiny.state).toMatchObject({ token, shown, waiting: 'answer' });
    expect(tiny.offered).toEqual(['red', 'blue']);
  });

  test('after an answer that was not understood it has words of its own, or is said not to be caught', () => {
    expect(again(new Tiny(mainOf(colour)).begin(), true)).toEqual([true, ['ask-again']]);
    expect(again(new Tiny(mainOf(ask('one'))).begin(), true)).toEqual([true, ['not-caught', 'ask-more']]);
  });

  test('nothing is done where none is open', () => {
    expect(again(new Tiny(mainOf(colour)))).toEqual([false, []]);
  });

  test('an overtaken one goes on from its place, and says why', () => {
    const tiny = new Tiny(mainOf(colour)).begin();
    tiny.state.shown = '';
    expect(again(tiny, true)).toEqual([true, ['question-changed', 'ask-colour']]);
    expect(openQuestion(tiny)?.node).toBe('colour');
  });

  test('an overtaken one with no place left starts over', () => {
    const tiny = new Tiny(mainOf(colour)).begin();
    Object.assign(tiny.state, { shown: '', runs: [] });
    expect(again(tiny)).toEqual([true, ['question-changed']]);
    expect([tiny.place, tiny.state.waiting]).toEqual(['main/colour', null]);
  });
});

test.each([
  [
    {
      choice: [
        { id: 'red', when: { count: 1 } },
        { id: 'blue', when: { count: 2 } },
      ],
    },
    true,
  ],
  [{ choice: [{ id: 'red', when: { count: 1 } }, { id: 'blue' }] }, false],
  [YES_NO, false],
  [{ number: { min: 0, max: 9 } }, false],
  [{ date: 'any', choice: [{ id: 'red', when: { count: 1 } }] }, false],
])('a question may be passed or not: %j', (answer, passed) => {
  expect(mayBePassed(questionOf({ text: 'ask-more', answer }))).toBe(passed);
});

test('an answer is known by the fact that it states', () => {
  const tiny = new Tiny(mainOf(colour));
  const question = questionOf({ text: 'ask-colour', answer: RED_BLUE, fact: 'colour' });
  expect(knownAnswer(tiny, question)).toBeNull();
  tiny.claim({ colour: 'red' });
  expect(knownAnswer(tiny, question)).toBe('red');
  expect(knownAnswer(tiny, questionOf({ text: 'ask-colour', answer: RED_BLUE }))).toBeNull();
});
