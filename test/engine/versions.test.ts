import { describe, expect, test } from 'vitest';
import type { Program } from '../../src/engine/model.js';
import { openQuestion } from '../../src/engine/question.js';
import type { EngineState } from '../../src/engine/state.js';
import { carryOver, fateOf } from '../../src/engine/versions.js';
import { ask, mainOf, programOf, RED_BLUE, Tiny } from './tiny.js';

const count = { number: { min: 0, max: 9 } };
const name = { text: { max: 80 } };

/** A chat that was led through these answers. */
function stands(program: Program, ...answers: (string | number)[]): Tiny {
  const tiny = new Tiny(program).begin();
  for (const answer of answers) tiny.answer(answer);
  return tiny;
}

/** That chat on other dialogues. */
function on(program: Program, before: Tiny): Tiny {
  const { state } = before;
  const over = (carried: EngineState) => {
    const tiny = new Tiny(program, carried);
    tiny.claim(before.facts);
    return tiny;
  };
  return over(carryOver(program, state, over));
}

const before = mainOf(ask('one'), ask('two', count), ask('three'));

describe('a chat carried over', () => {
  test('stands where it stood, and its question is the one that was seen', () => {
    const after = mainOf(ask('zero'), ask('one'), ask('two', count), ask('three'));
    const tiny = on(after, stands(before, 'yes'));
    expect([tiny.place, tiny.answers]).toEqual(['main/two', { one: 'yes' }]);
    expect(openQuestion(tiny)?.node).toBe('two');
    expect(tiny.state.edition).toBe(after.edition);
  });

  test('is not changed itself', () => {
    const tiny = stands(before, 'yes');
    const state = structuredClone(tiny.state);
    on(mainOf(ask('three')), tiny);
    expect(tiny.state).toEqual(state);
  });

  test('follows nodes and dialogues to their new names, its trail as well', () => {
    const after = programOf([
      {
        id: 'ours',
        moved_from: 'main',
        nodes: [
          ask('first', undefined, { moved_from: 'one' }),
          ask('second', count, { moved_from: ['deux', 'two'] }),
        ],
      },
    ]);
    const tiny = on(after, stands(before, 'yes'));
    expect([tiny.place, tiny.answers, tiny.state.trail]).toEqual([
      'ours/second',
      { first: 'yes' },
      ['ours/first'],
    ]);
    expect(openQuestion(tiny)?.node).toBe('second');
  });

  test('whose question is gone goes on after its last answer, and nothing is taken for the answer', () => {
    const tiny = on(mainOf(ask('one'), ask('three')), stands(before, 'yes'));
    expect([tiny.place, tiny.state.shown, openQuestion(tiny)]).toEqual(['main/three', '', null]);
  });

  test.each<[string, object]>([
    ['other choices', ask('two', { choice: [{ id: 'no' }, { id: 'yes' }] })],
    ['another kind of answer', ask('two', name)],
    ['another text', { id: 'two', ask: { text: 'ask-colour', answer: RED_BLUE } }],
  ])('whose question has %s is to be asked it again', (_, two) => {
    const asked = stands(mainOf(ask('one'), ask('two', RED_BLUE)), 'yes');
    const tiny = on(mainOf(ask('one'), two), asked);
    expect([tiny.place, tiny.state.shown]).toEqual(['main/two', '']);
  });

  test('takes no notice of what is not shown', () => {
    const hidden = { choice: [...RED_BLUE.choice, { id: 'yes', shown: false }] };
    const tiny = on(mainOf(ask('colour', hidden)), stands(mainOf(ask('colour', RED_BLUE))));
    expect(openQuestion(tiny)?.node).toBe('colour');
  });

  test('loses answers that no node could have noted, and keeps those that one writes', () => {
    const after = mainOf(ask('one', count), ask('two', { number: { min: 0, max: 3 } }), ask('three'), {
      id: 'again',
      set: { 'answers.two': 9 },
    });
    expect(on(after, stands(before, 'yes', 7)).answers).toEqual({ two: 7 });
  });

  test('has nothing open where its dialogue is gone', () => {
    const tiny = on(programOf([{ id: 'other', nodes: [ask('one')] }]), stands(before, 'yes'));
    expect(tiny.state).toMatchObject({ runs: [], trail: [], shown: '' });
  });

  test('goes on in the dialogue that called the one that is gone, which may ask for it anew', () => {
    const caller = { nodes: [{ id: 'call', call: 'inner' }, ask('after')] };
    const asked = stands(programOf([caller, { id: 'inner', nodes: [ask('deep')] }]));
    asked.state.runs[0]!.sought.push('colour');
    const tiny = on(programOf([{ nodes: [ask('after')] }]), asked);
    expect(tiny.state.runs).toMatchObject([{ dialogue: 'main', node: 'after', sought: [] }]);
    expect(tiny.state.shown).toBe('');
  });
});

describe('a question that was put in before', () => {
  const use = { id: 'use', say: { id: 'hello', args: { who: 'answers.new' } } };

  test('is gone back to only where its answer is needed later', () => {
    const needed = mainOf(ask('one'), ask('new', name), ask('two', count), use);
    expect(on(needed, stands(before, 'yes')).place).toBe('main/new');
    const idle = mainOf(ask('one'), ask('new', name), ask('two', count));
    expect(on(idle, stands(before, 'yes')).place).toBe('main/two');
  });

  test('is gone back to for a fact that it alone brings, unless that is known', () => {
    const colour = { id: 'new', ask: { text: 'ask-colour', answer: RED_BLUE, fact: 'colour' } };
    const fork = { id: 'fork', branch: [{ when: { colour: 'red' }, next: 'last' }] };
    const after = mainOf(ask('one'), colour, ask('two', count), fork, { id: 'last', end: true });
    expect(on(after, stands(before, 'yes')).place).toBe('main/new');
    const known = stands(before, 'yes');
    known.claim({ colour: 'blue' });
    expect(on(after, known).place).toBe('main/two');
  });

  test('is found by the ways that were taken: choices, conditions, what is written on the way', () => {
    const after = mainOf(
      ask('one', { choice: [{ id: 'yes', next: 'fork' }, { id: 'no' }] }),
      ask('skipped', name),
      { id: 'fork', branch: [{ when: { 'answers.one': 'yes' }, next: 'new' }] },
      ask('skipped-too', name),
      ask('new', name),
      ask('two', count),
      use,
    );
    expect(on(after, stands(before, 'yes')).place).toBe('main/new');
  });
});

describe('an answered question that comes again', () => {
  test('is passed where an edit alone has led back to it', () => {
    const turned = mainOf(ask('three'), ask('two', count), ask('one'), ask('four'));
    const tiny = on(turned, stands(before, 'yes', 7));
    expect(tiny.answer('yes').place).toBe('main/four');
  });

  test('is asked where a way leads back on purpose', () => {
    const back = mainOf(ask('one'), ask('two', count), ask('three', undefined, { next: 'two' }));
    const tiny = on(back, stands(before, 'yes', 7));
    expect(tiny.answer('yes').place).toBe('main/two');
  });
});

test('the trail loses what "back" can no longer lead to', () => {
  const after = mainOf(ask('one'), ask('three'));
  expect(on(after, stands(before, 'yes', 7)).state.trail).toEqual(['main/one']);
});

describe('what an edit does to a chat', () => {
  test.each<[string, Program, ReturnType<typeof fateOf>]>([
    ['nothing, where it is not met', before, 'continues'],
    ['nothing, where it comes later', mainOf(ask('one'), ask('new')), 'continues'],
    ['its question is asked again', mainOf(ask('one', count)), 'asked_again'],
    ['it begins anew', programOf([{ id: 'other', nodes: [ask('one')] }]), 'begins_anew'],
  ])('%s', (_, after, fate) => {
    expect(fateOf(on(after, stands(before)).state)).toBe(fate);
  });

  test('is nothing where nobody waits for an answer', () => {
    expect(fateOf(on(mainOf(ask('other')), new Tiny(before)).state)).toBe('continues');
  });
});
