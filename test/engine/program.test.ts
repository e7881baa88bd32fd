import { describe, expect, test } from 'vitest';
import { answerKindOf, compileDialogue, movedTo } from '../../src/engine/compile.js';
import { followersOf, reachable } from '../../src/engine/ways.js';
import { ask, KINDS, written, YES_NO } from './tiny.js';

const compiled = (...nodes: object[]) => compileDialogue(written({ nodes }), KINDS);

describe('a dialogue made ready', () => {
  test('has its nodes by id, each with its kind and the one that follows it', () => {
    const dialogue = compiled({ id: 'a', say: 'hello', next: 'c' }, ask('b'), { id: 'c', end: true });
    expect(dialogue.first.id).toBe('a');
    expect([...dialogue.nodes.values()].map(({ id, kind, next }) => [id, kind.name, next])).toEqual([
      ['a', 'say', 'c'],
      ['b', 'ask', 'c'],
      ['c', 'end', null],
    ]);
  });

  test('knows its questions', () => {
    const { nodes } = compiled(ask('a'), { id: 'b', say: 'bye' }, ask('c', { date: 'any' }));
    expect(nodes.get('a')?.question).toMatchObject({ node: 'a', kind: { name: 'choice' } });
    expect(nodes.get('a')?.question?.choices.map(({ id }) => id)).toEqual(['yes', 'no']);
    expect(nodes.get('b')?.question).toBeNull();
    expect(nodes.get('c')?.question).toMatchObject({ kind: { name: 'date' }, choices: [] });
  });

  test('knows what its old ids have become', () => {
    const { moved } = compiled(
      ask('a', YES_NO, { moved_from: ['x', 'y'] }),
      ask('b', YES_NO, { moved_from: 'z' }),
    );
    expect(Object.fromEntries(moved)).toEqual({ x: 'a', y: 'a', z: 'b' });
    expect(movedTo([{ id: 'a' }]).size).toBe(0);
  });
});

test('an answer is of the kind that it names, and of "choice" where it names no other', () => {
  expect(answerKindOf({ choice: [] }, KINDS.answers).name).toBe('choice');
  expect(answerKindOf({ choice: [], date: 'any' }, KINDS.answers).name).toBe('date');
  expect(answerKindOf({ time: true }, KINDS.answers).name).toBe('time');
});

describe('the ways through a dialogue', () => {
  const dialogue = compiled(
    { id: 'fork', branch: [{ when: { count: 1 }, next: 'left' }] },
    { id: 'right', say: 'bye', next: 'end' },
    ask('left', {
      choice: [
        { id: 'yes', next: 'fork' },
        { id: 'no', next: 'end' },
      ],
    }),
    { id: 'lost', say: 'hello' },
    { id: 'end', end: true },
  );

  test('are those of its nodes', () => {
    const ways = Object.fromEntries([...dialogue.nodes].map(([id, node]) => [id, followersOf(node)]));
    expect(ways).toEqual({
      fork: ['left', 'right'],
      right: ['end'],
      left: ['fork', 'end'],
      lost: ['end'],
      end: [null],
    });
  });

  test('reach what they lead to, round in circles as well, and the node itself', () => {
    expect([...reachable(dialogue, 'fork')].sort()).toEqual(['end', 'fork', 'left', 'right']);
    expect([...reachable(dialogue, 'end')]).toEqual(['end']);
    expect([...reachable(dialogue, 'nowhere')]).toEqual([]);
  });
});

describe('a dialogue that is written', () => {
  test('in passing or not', () => {
    expect(written({ nodes: [ask('a')] }).aside).toBe(false);
    expect(written({ nodes: [ask('a')], aside: true }).aside).toBe(true);
  });

  test('wrongly is told which kinds there are', () => {
    const nodes = [{ id: 'a', sey: 'hello' }];
    expect(() => written({ nodes })).toThrow(
      /exactly one of say, ask, branch, set, call, end \(found id, sey\); see flows\/schema\/dialogue\.json/,
    );
  });

  test.each([
    { nodes: [] },
    { nodes: [{ id: 'a' }] },
    { nodes: [{ id: 'a', say: 'hello', call: 'main' }] },
    { nodes: [{ id: 'A', say: 'hello' }] },
    { nodes: [{ id: 'a', say: 'hello', moved_from: [] }] },
    { nodes: [ask('a')], version: 0 },
    { nodes: [ask('a')], other: true },
  ])('as %j is none', (spec) => expect(() => written(spec)).toThrow());
});
