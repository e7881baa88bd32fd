import { describe, expect, test } from 'vitest';
import { usesOf } from '../../../src/engine/parts.js';
import { runOf } from '../../../src/engine/run.js';
import { ask, mainOf, nodeOfKind, Tiny } from '../tiny.js';

/** A chat in which values were written, and that waits after it. */
const after = (set: object, facts: Record<string, string | number> = {}, args = {}) => {
  const tiny = new Tiny(mainOf({ id: 'note', set }, ask('more')));
  tiny.claim(facts);
  return tiny.begin('main', args);
};

describe('set', () => {
  test('writes answers of its own dialogue, and has the host write the rest', () => {
    const tiny = after({ 'answers.tone': 'warm', colour: 'red', count: 3 });
    expect(tiny.answers).toEqual({ tone: 'warm' });
    expect(tiny.facts).toEqual({ colour: 'red', count: 3 });
    expect(tiny.place).toBe('main/more');
  });

  test.each([
    ['another name', { ref: 'colour' }, 'red'],
    ['a name that is not known', { ref: 'nowhere' }, undefined],
    ['the first known of several', { first: ['nowhere', 'count', 'colour'] }, 2],
    ['none of several', { first: ['nowhere', 'neither'] }, undefined],
    ['some days before one', { before: 'day', days: 3 }, '2021-09-30'],
    ['days before what is no day', { before: 'colour', days: 3 }, undefined],
  ])('takes its value from %s', (_, value, written) => {
    const facts = { colour: 'red', count: 2, day: '2021-10-03' };
    expect(after({ 'answers.x': value }, facts).answers.x).toBe(written);
  });

  test('takes away what it sets to nothing', () => {
    const program = mainOf(
      { id: 'one', set: { 'answers.x': 1, colour: 'red' } },
      { id: 'two', set: { 'answers.x': null, colour: null } },
      ask('more'),
    );
    const tiny = new Tiny(program).begin();
    expect([tiny.answers, tiny.facts]).toEqual([{}, {}]);
  });

  test('uses what it has just written', () => {
    expect(after({ 'answers.a': 1, 'answers.b': { ref: 'answers.a' } }).answers).toEqual({ a: 1, b: 1 });
  });

  test('tells what it writes and what that comes from', () => {
    const { inspection } = nodeOfKind({ set: { 'answers.x': { first: ['colour', 'count'] }, day: null } });
    expect(inspection).toEqual({
      sets: [
        { name: 'answers.x', part: { first: ['colour', 'count'] }, path: ['set', 'answers.x'] },
        { name: 'day', part: null, path: ['set', 'day'] },
      ],
    });
    expect(usesOf(inspection)).toEqual(['colour', 'count']);
  });

  test('is still to be done while what stays of it is not known', () => {
    const undone = (set: object, tiny: Tiny) => {
      const { kind, spec, id } = nodeOfKind({ set });
      return kind.isUndone!(tiny, { run: runOf(tiny.state)!, id, spec, next: null });
    };
    const tiny = after({ 'answers.x': 1, colour: 'red' });
    expect(undone({ 'answers.x': 1, colour: 'red' }, tiny)).toBe(false);
    expect(undone({ 'answers.y': 1 }, tiny)).toBe(true);
    expect(undone({ count: 1 }, tiny)).toBe(true);
    // what is neither an answer nor stated stays with nobody
    expect(undone({ 'topic.tone': 1 }, tiny)).toBe(false);
  });
});
