import { describe, expect, test } from 'vitest';
import { runOf } from '../../../src/engine/run.js';
import { followersOf } from '../../../src/engine/ways.js';
import { ask, mainOf, nodeOfKind, programOf, Tiny } from '../tiny.js';

describe('end', () => {
  test('ends its dialogue, whatever stands behind it', () => {
    const tiny = new Tiny(mainOf({ id: 'done', end: true }, { id: 'never', say: 'bye' })).begin();
    expect([tiny.said, tiny.place]).toEqual([[], 'none']);
  });

  test('gives back to whoever called it', () => {
    const inner = { id: 'inner', nodes: [{ id: 'done', end: true }] };
    const main = { nodes: [{ id: 'ask', call: 'inner' }, ask('more')] };
    expect(new Tiny(programOf([main, inner])).begin().place).toBe('main/more');
  });

  test('tells that nothing follows it, and is always still to be done', () => {
    const node = nodeOfKind({ end: true });
    expect(node.inspection).toEqual({ ends: true, turnsOff: true });
    expect(followersOf({ ...node, next: 'never' })).toEqual([null]);
    const tiny = new Tiny(mainOf(ask('more'))).begin();
    const { kind, spec } = node;
    expect(kind.isUndone!(tiny, { run: runOf(tiny.state)!, id: 'done', spec, next: null })).toBe(true);
  });

  test('leads nowhere: a "next" is none of its words', () => {
    expect(() => nodeOfKind({ end: true, next: 'more' })).toThrow();
    expect(() => nodeOfKind({ end: false })).toThrow();
  });
});
