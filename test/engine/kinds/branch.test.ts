import { describe, expect, test } from 'vitest';
import { usesOf } from '../../../src/engine/parts.js';
import { followersOf } from '../../../src/engine/ways.js';
import { mainOf, nodeOfKind, Tiny } from '../tiny.js';

const forks = [
  { when: { colour: 'red' }, next: 'red' },
  { when: { count: { min: 3 } }, next: 'many' },
];
const program = mainOf(
  { id: 'fork', branch: forks },
  { id: 'else', say: 'ask-more', next: 'done' },
  { id: 'red', say: 'hello', next: 'done' },
  { id: 'many', say: 'bye', next: 'done' },
  { id: 'done', end: true },
);

describe('branch', () => {
  test.each([
    ['the first that holds', { colour: 'red' }, ['hello']],
    ['the first of two that hold', { colour: 'red', count: 5 }, ['hello']],
    ['the second where the first does not', { colour: 'blue', count: 3 }, ['bye']],
    ['none where nothing is known', {}, ['ask-more']],
    ['none where none holds', { colour: 'blue', count: 2 }, ['ask-more']],
    ['a later one where an earlier is open', { count: 9 }, ['bye']],
  ])('takes %s', (_, facts, said) => {
    const tiny = new Tiny(program);
    tiny.claim(facts);
    expect(tiny.begin().said).toEqual(said);
  });

  test('turns on the answers and arguments of its own run', () => {
    const ofRun = mainOf(
      { id: 'note', set: { 'answers.tone': 'warm' } },
      {
        id: 'fork',
        branch: [{ when: { all: [{ 'answers.tone': 'warm' }, { 'args.loud': true }] }, next: 'red' }],
      },
      { id: 'else', say: 'bye', next: 'done' },
      { id: 'red', say: 'hello' },
      { id: 'done', end: true },
    );
    expect(new Tiny(ofRun).begin('main', { loud: true }).said).toEqual(['hello']);
    expect(new Tiny(ofRun).begin('main', { loud: false }).said).toEqual(['bye']);
  });

  test('tells its conditions in their order, and where each leads', () => {
    const node = nodeOfKind({ branch: forks });
    expect(node.inspection).toEqual({
      tried: [
        { part: { colour: 'red' }, path: ['branch', 0, 'when'] },
        { part: { count: { min: 3 } }, path: ['branch', 1, 'when'] },
      ],
      leadsTo: [
        { part: 'red', path: ['branch', 0, 'next'] },
        { part: 'many', path: ['branch', 1, 'next'] },
      ],
    });
    expect(usesOf(node.inspection)).toEqual(['colour', 'count']);
    // where none holds it goes on
    expect(followersOf({ ...node, next: 'else' })).toEqual(['red', 'many', 'else']);
  });

  test('notes nothing', () => {
    const { kind, spec } = nodeOfKind({ branch: forks });
    expect(kind.notes?.(spec, () => undefined)).toBeUndefined();
  });

  test('without a condition is none', () => {
    expect(() => nodeOfKind({ branch: [] })).toThrow();
    expect(() => nodeOfKind({ branch: [{ when: { colour: 'red' } }] })).toThrow();
  });
});
