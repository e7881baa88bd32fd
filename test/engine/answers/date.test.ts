import { describe, expect, test } from 'vitest';
import { date } from '../../../src/engine/answers/date.js';
import { ask, heard, mainOf, Tiny, TODAY } from '../tiny.js';

const [PAST, COMING] = ['2021-09-20', '2021-10-12'];
const view = new Tiny(mainOf(ask('day', { date: 'any' })));
const days = (...found: string[]) => heard('…', { days: () => found });

describe('a day', () => {
  test.each([
    ['past', PAST, PAST],
    ['past', TODAY, TODAY],
    ['past', COMING, null],
    ['future', COMING, COMING],
    ['future', TODAY, TODAY],
    ['future', PAST, null],
    ['any', PAST, PAST],
    ['any', COMING, COMING],
  ] as const)('that is %s: %s is %s', (when, said, read) => {
    expect(date.read!(view, { date: when }, days(said))).toBe(read);
  });

  test('is looked for on the side that is asked for, and the first one counts', () => {
    const asked: unknown[] = [];
    const message = heard('tanggal 20', {
      days: (direction) => {
        asked.push(direction);
        return [PAST, COMING];
      },
    });
    expect(date.read!(view, { date: 'past' }, message)).toBe(PAST);
    expect(date.read!(view, { date: 'any' }, message)).toBe(PAST);
    expect(date.read!(view, { date: 'future' }, message)).toBeNull();
    expect(asked).toEqual(['past', undefined, 'future']);
  });

  test('that no message names is none', () => {
    expect(date.read!(view, { date: 'any' }, days())).toBeNull();
  });
});

describe('what it can be', () => {
  const domain = (spec: object) => date.domain(date.schema.parse(spec), () => undefined)!;

  test('is a day', () => {
    const fits = [COMING, '2021-02-30'].map((value) => domain({ date: 'any' }).safeParse(value).success);
    expect(fits).toEqual([true, false]);
  });

  test('has samples that are such days', () => {
    const spec = date.schema.parse({ date: 'any' });
    for (const sample of date.samples!(spec)) expect(domain(spec).safeParse(sample).success).toBe(true);
  });

  test.each([{ date: 'soon' }, { date: 'any', choice: [] }])('%j is none', (one) =>
    expect(date.schema.safeParse(one).success).toBe(false),
  );
});
