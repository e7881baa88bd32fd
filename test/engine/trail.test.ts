import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FlowFault } from '../../src/engine/fault.js';
import type { AnswerKind, Registry } from '../../src/engine/model.js';
import { ask, mainOf, programOf, RED_BLUE, registryOf, Tiny } from './tiny.js';

const open = ({ state }: Tiny) => state.runs.map(({ dialogue, node }) => `${dialogue}/${node}`);

describe('back', () => {
  test('goes to the question answered last, and to the one before it', () => {
    const tiny = new Tiny(mainOf(ask('one'), ask('two'), ask('three'))).begin().answer('yes').answer('no');
    expect([tiny.back(), tiny.place]).toEqual([true, 'main/two']);
    expect([tiny.back(), tiny.place]).toEqual([true, 'main/one']);
    expect([tiny.back(), tiny.place]).toEqual([false, 'main/one']);
  });

  test('does nothing where nothing was answered', () => {
    const tiny = new Tiny(mainOf(ask('one'))).begin();
    const before = structuredClone(tiny.state);
    expect(tiny.back()).toBe(false);
    expect(tiny.state).toEqual(before);
  });

  test('takes back what the answer stated', () => {
    const answer = { choice: [{ id: 'red', facts: { count: 2 } }, { id: 'blue' }] };
    const colour = { id: 'colour', ask: { text: 'ask-colour', answer, fact: 'colour' } };
    const tiny = new Tiny(mainOf(colour, ask('more'))).begin().answer('red');
    expect(tiny.facts).toEqual({ colour: 'red', count: 2 });
    tiny.back();
    expect(tiny.facts).toEqual({});
    expect(tiny.answer('blue').facts).toEqual({ colour: 'blue' });
  });

  test('takes back what else the kind of answer did', () => {
    const done: string[] = [];
    const lamp: AnswerKind<{ lamp: true }> = {
      name: 'lamp',
      schema: z.strictObject({ lamp: z.literal(true) }),
      domain: () => null,
      takeBack: () => done.push('off'),
    };
    const registry = registryOf({ answers: [lamp] as Registry['answers'] });
    const program = programOf([{ nodes: [ask('light', { lamp: true }), ask('more')] }], registry);
    const tiny = new Tiny(program).begin().answer('on');
    tiny.back();
    expect(done).toEqual(['off']);
  });

  test('leads into a dialogue that has ended since, with those that waited for it', () => {
    const inner = { id: 'inner', nodes: [ask('deep')] };
    const main = { nodes: [{ id: 'call', call: 'inner' }, ask('after')] };
    const tiny = new Tiny(programOf([main, inner])).begin('main', { tone: 'warm' }).answer('yes');
    tiny.back();
    expect(open(tiny)).toEqual(['main/after', 'inner/deep']);
    // the one that is still open keeps what it was begun with
    expect(tiny.state.runs.map(({ args }) => args)).toEqual([{ tone: 'warm' }, {}]);
    expect(tiny.answer('no').place).toBe('main/after');
  });

  test('begins one anew that has ended and uses its answers, on the way to the question', () => {
    const inner = {
      id: 'inner',
      nodes: [
        { id: 'count', set: { 'answers.n': 1 } },
        ask('deep'),
        { id: 'told', say: { id: 'hello', args: { n: 'answers.n' } } },
      ],
    };
    const main = { nodes: [{ id: 'call', call: 'inner' }, ask('after')] };
    const tiny = new Tiny(programOf([main, inner])).begin().answer('yes');
    tiny.back();
    expect([open(tiny), tiny.answers]).toEqual([['main/after', 'inner/deep'], { n: 1 }]);
  });

  test('leads straight to the question of one that has ended and notes what it uses from there on', () => {
    const inner = {
      id: 'inner',
      nodes: [
        { id: 'count', set: { 'answers.n': 1 } },
        ask('deep'),
        { id: 'told', say: { id: 'hello', args: { n: 'answers.deep' } } },
      ],
    };
    const main = { nodes: [{ id: 'call', call: 'inner' }, ask('after')] };
    const tiny = new Tiny(programOf([main, inner])).begin().answer('yes');
    tiny.back();
    expect([open(tiny), tiny.answers]).toEqual([['main/after', 'inner/deep'], {}]);
  });

  test('remembers eight answers and no more', () => {
    const tiny = new Tiny(
      mainOf(ask('one', RED_BLUE, { next: 'two' }), ask('two', RED_BLUE, { next: 'one' })),
    );
    tiny.begin();
    for (let i = 0; i < 12; i++) tiny.answer('red');
    expect(tiny.state.trail).toHaveLength(8);
    for (let i = 0; i < 8; i++) expect(tiny.back()).toBe(true);
    expect(tiny.back()).toBe(false);
  });

  test('into a dialogue that is gone is a fault', () => {
    const tiny = new Tiny(mainOf(ask('one')));
    tiny.state.trail.push('gone/one');
    expect(() => tiny.back()).toThrow(new FlowFault('dialogue "gone" is gone'));
  });
});
