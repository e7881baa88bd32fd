import { describe, expect, test } from 'vitest';
import { number } from '../../../src/engine/answers/number.js';
import { ask, heard, mainOf, Tiny } from '../tiny.js';

const spec = { number: { min: 1, max: 5 } };
const view = new Tiny(mainOf(ask('n', spec)));

describe('a number within bounds', () => {
  test.each([
    [1, 1],
    [5, 5],
    [0, null],
    [6, null],
    [2.5, 2.5],
    [null, null],
  ])('of a message that is %s: %s', (said, read) => {
    expect(number.named!(view, spec, heard('…', { number: () => said }))).toBe(read);
  });

  test('can be nothing else', () => {
    const domain = number.domain(spec, () => undefined)!;
    expect([0, 1, 5, 6, '3'].map((value) => domain.safeParse(value).success)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    for (const sample of number.samples!(spec)) expect(domain.safeParse(sample).success).toBe(true);
  });

  test('is the answer of its question', () => {
    const tiny = new Tiny(mainOf(ask('n', spec), ask('more'))).begin();
    expect(tiny.hear(heard('9', { number: () => 9 }))).toBe(false);
    expect(tiny.place).toBe('main/n');
    expect(tiny.hear(heard('4', { number: () => 4 }))).toBe(true);
    expect([tiny.place, tiny.answers]).toEqual(['main/more', { n: 4 }]);
  });

  test.each([{ number: 3 }, { number: { min: 1 } }, { number: { min: 1, max: 5, step: 2 } }])(
    '%j is none',
    (one) => expect(number.schema.safeParse(one).success).toBe(false),
  );
});
