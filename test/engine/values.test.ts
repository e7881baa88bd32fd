import { describe, expect, test } from 'vitest';
import {
  nameSchema,
  namesInText,
  namesInValue,
  resolve,
  textRefSchema,
  valueSchema,
} from '../../src/engine/values.js';

const known: Record<string, unknown> = { colour: 'red', day: '2021-03-01', zero: 0, no: false, gone: null };
const lookup = (name: string) => (name in known ? { value: known[name] } : undefined);

describe('a value', () => {
  test.each<[unknown, unknown, string[]]>([
    ['x', 'x', []],
    [3, 3, []],
    [false, false, []],
    [null, null, []],
    [{ ref: 'colour' }, 'red', ['colour']],
    [{ ref: 'zero' }, 0, ['zero']],
    [{ ref: 'no' }, false, ['no']],
    [{ ref: 'gone' }, null, ['gone']],
    [{ ref: 'nowhere' }, null, ['nowhere']],
    [{ first: ['nowhere', 'gone', 'zero', 'colour'] }, 0, ['nowhere', 'gone', 'zero', 'colour']],
    [{ before: 'day', days: 1 }, '2021-02-28', ['day']],
    [{ before: 'colour', days: 1 }, null, ['colour']],
    [{ before: 'nowhere', days: 1 }, null, ['nowhere']],
  ])('%j stands for %j', (value, resolved, names) => {
    const parsed = valueSchema.parse(value);
    expect([resolve(parsed, lookup), namesInValue(parsed)]).toEqual([resolved, names]);
  });

  test.each([{ ref: 'Colour' }, { first: [] }, { before: 'day', days: 0 }, { ref: 'a', days: 1 }, []])(
    '%j is none',
    (value) => expect(valueSchema.safeParse(value).success).toBe(false),
  );
});

test('a text may be filled with names', () => {
  expect(namesInText(textRefSchema.parse('hello'))).toEqual([]);
  expect(namesInText(textRefSchema.parse({ id: 'hello', args: { a: 'answers.x', b: 'day' } }))).toEqual([
    'answers.x',
    'day',
  ]);
  expect(textRefSchema.safeParse({ id: 'hello' }).success).toBe(false);
});

test.each([
  ['dose_count', true],
  ['answers.first-on', true],
  ['args.cost', true],
  ['Answers.x', false],
  ['answers.', false],
  ['a.b.c', false],
  ['1st', false],
])('%s is a name: %s', (name, is) => expect(nameSchema.safeParse(name).success).toBe(is));
