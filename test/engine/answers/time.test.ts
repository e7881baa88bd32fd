import { describe, expect, test } from 'vitest';
import { time } from '../../../src/engine/answers/time.js';
import { ask, heard, mainOf, Tiny } from '../tiny.js';

const spec = { time: true } as const;

describe('a time of day', () => {
  test('is the one that a message names, or none', () => {
    const view = new Tiny(mainOf(ask('when', spec)));
    expect(time.read!(view, spec, heard('jam 8', { time: () => '08:00' }))).toBe('08:00');
    expect(time.read!(view, spec, heard('besok', { days: () => ['2021-10-02'] }))).toBeNull();
  });

  test('can be nothing else, and states no fact', () => {
    const domain = time.domain(spec, () => undefined)!;
    const fits = ['08:00', '23:59', '24:00', '8:00', 8].map((value) => domain.safeParse(value).success);
    expect(fits).toEqual([true, true, false, false, false]);
    expect(time.samples).toBeUndefined();
  });

  test('is the answer of its question', () => {
    const tiny = new Tiny(mainOf(ask('when', spec))).begin();
    expect(tiny.hear(heard('nanti'))).toBe(false);
    expect(tiny.hear(heard('jam 8', { time: () => '08:00' }))).toBe(true);
    expect(tiny.place).toBe('none');
  });
});
