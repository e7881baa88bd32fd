import { describe, expect, test } from 'vitest';
import { date } from '../../../src/engine/answers/date.js';
import type { Heard } from '../../../src/engine/model.js';
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
    expect(date.named!(view, { date: 'any' }, days(COMING))).toBeNull();
  });
});

describe('another day or hour than the one that was offered', () => {
  const spec = date.schema.parse({ date: 'future', or_time: true, choice: [{ id: 'yes' }] });

  test.each<[string, Partial<Heard>, string | null]>([
    ['a day to come', { days: () => [COMING] }, COMING],
    ['today', { days: () => [TODAY] }, TODAY],
    ['a day that has passed', { days: () => [PAST] }, null],
    ['an hour alone: the day stays', { time: () => '10:00' }, 'same-day'],
    ['a day and an hour', { days: () => [COMING], time: () => '10:00' }, COMING],
    ['neither', {}, null],
    ['what is for something else', { days: () => [COMING], leadsElsewhere: () => true }, null],
  ])('%s', (_, said, answer) => {
    expect(date.named!(view, spec, heard('…', said))).toBe(answer);
  });

  test('is named, and so not read once more', () => {
    expect(date.read!(view, spec, days(COMING))).toBeNull();
  });
});

describe('what it can be', () => {
  const domain = (spec: object) => date.domain(date.schema.parse(spec), () => undefined)!;

  test('is a day, and the same day where an hour alone is an answer', () => {
    const fits = (spec: object) =>
      [COMING, '2021-02-30', 'same-day'].map((value) => domain(spec).safeParse(value).success);
    expect(fits({ date: 'any' })).toEqual([true, false, false]);
    expect(fits({ date: 'any', or_time: true })).toEqual([true, false, true]);
  });

  test('has samples that are such days', () => {
    const spec = date.schema.parse({ date: 'any' });
    for (const sample of date.samples!(spec)) expect(domain(spec).safeParse(sample).success).toBe(true);
  });

  test.each([{ date: 'soon' }, { date: 'any', or_time: false }, { date: 'any', choice: [] }])(
    '%j is none',
    (one) => expect(date.schema.safeParse(one).success).toBe(false),
  );
});
