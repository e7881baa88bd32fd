import { describe, expect, test } from 'vitest';
import { runOf } from '../../../src/engine/run.js';
import { followersOf } from '../../../src/engine/ways.js';
import { ask, mainOf, nodeOfKind, programOf, Tiny, YES_NO } from '../tiny.js';

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

  describe('which tells how', () => {
    const inner = {
      id: 'inner',
      nodes: [
        ask('sure', { choice: [{ id: 'yes', next: 'agreed' }, { id: 'no' }] }),
        { id: 'refused', end: 'no' },
        { id: 'agreed', end: true },
      ],
    };
    const main = {
      nodes: [ask('first'), { id: 'ask', call: 'inner' }, ask('more', YES_NO, { next: 'ask' })],
    };
    const called = () => new Tiny(programOf([main, inner])).begin().answer('yes');

    test('has that noted by whoever called it', () => {
      expect(called().answer('no').answers).toEqual({ first: 'yes', ask: 'no' });
    });

    test('no longer tells it where it ends in another way the next time', () => {
      const again = called().answer('no').answer('yes');
      expect(again.place).toBe('inner/sure');
      expect(again.answer('yes').answers).toEqual({ first: 'yes', more: 'yes' });
    });

    test('tells it to nobody who has not called it', () => {
      const tiny = new Tiny(programOf([{ nodes: [ask('first')] }, inner])).begin().begin('inner', {}, true);
      expect(tiny.answer('no').answers).toEqual({});
      expect(new Tiny(programOf([inner])).begin('inner').answer('no').place).toBe('none');
    });
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
    for (const how of [false, 3, 'Not so']) expect(() => nodeOfKind({ end: how })).toThrow();
  });
});
