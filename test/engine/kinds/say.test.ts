import { describe, expect, test } from 'vitest';
import { usesOf } from '../../../src/engine/parts.js';
import { ask, mainOf, nodeOfKind, Tiny } from '../tiny.js';

describe('say', () => {
  test('says its text and goes on', () => {
    const tiny = new Tiny(mainOf({ id: 'greet', say: 'hello' }, { id: 'leave', say: 'bye' })).begin();
    expect([tiny.said, tiny.place]).toEqual([['hello', 'bye'], 'none']);
  });

  test('goes where "next" leads', () => {
    const program = mainOf(
      { id: 'greet', say: 'hello', next: 'last' },
      { id: 'skipped', say: 'ask-more' },
      { id: 'last', say: 'bye' },
    );
    expect(new Tiny(program).begin().said).toEqual(['hello', 'bye']);
  });

  test('notes nothing, and is done once it is said', () => {
    const { kind, spec } = nodeOfKind({ say: 'hello' });
    expect(kind.notes?.(spec, () => undefined)).toBeUndefined();
    expect(kind.isUndone).toBeUndefined();
    const tiny = new Tiny(mainOf({ id: 'greet', say: 'hello' }, ask('more'))).begin();
    expect(tiny.answers).toEqual({});
  });

  test('tells its text, and by that the names that it uses', () => {
    const text = { id: 'hello', args: { who: 'answers.name', on: 'day' } };
    const { inspection } = nodeOfKind({ say: text });
    expect(inspection).toEqual({ texts: [{ part: text, path: ['say'] }] });
    expect(usesOf(inspection)).toEqual(['answers.name', 'day']);
    expect(nodeOfKind({ say: 'hello' }).inspection.texts).toEqual([{ part: 'hello', path: ['say'] }]);
  });
});
