import { describe, expect, test } from 'vitest';
import { text } from '../../../src/engine/answers/text.js';
import { ask, heard, mainOf, Tiny } from '../tiny.js';

const spec = { text: { max: 12 } };
const view = new Tiny(mainOf(ask('what', spec)));

describe('any words', () => {
  test.each([
    ['bayar listrik', 'bayar listri'],
    ['  obat  ', 'obat'],
    ['🙏', '🙏'],
    ['', null],
    ['   ', null],
  ])('%j: %j', (words, read) => {
    expect(text.read!(view, spec, heard(words))).toBe(read);
  });

  test('but those that are clearly for something else', () => {
    expect(text.read!(view, spec, heard('batalkan', { leadsAway: () => true }))).toBeNull();
    // what might be for something else is an answer all the same
    expect(text.read!(view, spec, heard('ke kelurahan', { leadsElsewhere: () => true }))).toBe(
      'ke kelurahan',
    );
  });

  test('can be any text, and state no fact', () => {
    const domain = text.domain(spec, () => undefined)!;
    expect([domain.safeParse('x').success, domain.safeParse(3).success]).toEqual([true, false]);
    expect(text.samples).toBeUndefined();
  });

  test.each([{ text: { max: 0 } }, { text: { max: 1001 } }, { text: { max: 2.5 } }, { text: true }])(
    '%j is none',
    (one) => expect(text.schema.safeParse(one).success).toBe(false),
  );
});
