import { describe, expect, test } from 'vitest';
import { FlowFault } from '../../src/engine/fault.js';
import { begin, nodeOf } from '../../src/engine/run.js';
import { newRun } from '../../src/engine/state.js';
import { ask, mainOf, programOf, Tiny } from './tiny.js';

const open = ({ state }: Tiny) => state.runs.map(({ dialogue, node }) => `${dialogue}/${node}`);
const aside = { id: 'aside', aside: true, nodes: [{ id: 'told', say: 'hello' }, ask('sure')] };

describe('a dialogue that begins', () => {
  test('takes the place of everything that was open', () => {
    const tiny = new Tiny(programOf([{ nodes: [ask('one'), ask('two')] }, aside])).begin().answer('yes');
    tiny.begin('aside');
    expect(open(tiny)).toEqual(['aside/sure']);
    expect(tiny.state.trail).toEqual([]);
  });

  test('aside stands on top, and what was open goes on afterwards', () => {
    const tiny = new Tiny(programOf([{ nodes: [ask('one'), ask('two')] }, aside])).begin().answer('yes');
    tiny.begin('aside', {}, true);
    expect(open(tiny)).toEqual(['main/two', 'aside/sure']);
    expect(tiny.answer('yes').said).toEqual(['ask-more']);
    expect(open(tiny)).toEqual(['main/two']);
  });

  test('aside twice in a row stands there once', () => {
    const tiny = new Tiny(programOf([{ nodes: [ask('one')] }, aside])).begin();
    tiny.begin('aside', {}, true).begin('aside', {}, true);
    expect(open(tiny)).toEqual(['main/one', 'aside/sure']);
  });

  test('has the arguments that it was begun with, and no answers', () => {
    const tiny = new Tiny(mainOf(ask('one'))).begin('main', { tone: 'warm' });
    expect(tiny.state.runs).toEqual([newRun('main', 1, 'one', { tone: 'warm' })]);
  });
});

describe('a turn', () => {
  test('runs until somebody is asked', () => {
    const program = mainOf(
      { id: 'a', say: 'hello' },
      { id: 'b', set: { 'answers.b': 1 } },
      ask('c'),
      ask('d'),
    );
    expect(new Tiny(program).begin().place).toBe('main/c');
  });

  test('in which nothing is open does nothing', () => {
    const tiny = new Tiny(mainOf(ask('one'))).advance();
    expect([tiny.said, tiny.place]).toEqual([[], 'none']);
  });

  test.each<[string, object[], RegExp]>([
    [
      'goes round in circles',
      [
        {
          nodes: [
            { id: 'a', set: { 'answers.a': 1 } },
            { id: 'b', set: { 'answers.b': 1 }, next: 'a' },
          ],
        },
      ],
      /^more than 100 nodes in one turn$/,
    ],
    [
      'has dialogues that lead to one another without end',
      [{ nodes: [{ id: 'a', call: 'main' }] }],
      /^more than 100 nodes in one turn$/,
    ],
    [
      'has dialogues that call one another without end',
      [
        {
          nodes: [
            { id: 'a', call: 'main' },
            { id: 'b', say: 'bye' },
          ],
        },
      ],
      /^dialogues call one another too deeply$/,
    ],
    [
      'comes to a node that is not there',
      [{ nodes: [{ id: 'a', branch: [{ when: { day: { known: false } }, next: 'nowhere' }] }] }],
      /^node "nowhere" of "main" is gone$/,
    ],
  ])('that %s is a fault of the flow', (_, specs, message) => {
    const tiny = new Tiny(programOf(specs));
    expect(() => tiny.begin()).toThrow(message);
    expect(() => tiny.begin()).toThrow(FlowFault);
  });

  test('may call as deeply as eight', () => {
    const deep = (n: number) =>
      Array.from({ length: n }, (_, i) => ({
        id: i ? `d${i}` : 'main',
        nodes:
          i === n - 1
            ? [ask('deep')]
            : [
                { id: 'call', call: `d${i + 1}` },
                { id: 'after', say: 'bye' },
              ],
      }));
    expect(open(new Tiny(programOf(deep(8))).begin())).toHaveLength(8);
    expect(() => new Tiny(programOf(deep(9))).begin()).toThrow(/too deeply/);
  });
});

test('what is not there is a fault, by name', () => {
  const tiny = new Tiny(mainOf(ask('one')));
  expect(() => begin(tiny, 'nobody', { aside: false, args: {} })).toThrow('no dialogue "nobody"');
  expect(() => nodeOf(tiny, newRun('main', 1, 'gone', {}))).toThrow('node "gone" of "main" is gone');
});
