import { describe, expect, test } from 'vitest';
import { choice } from '../../../src/engine/answers/choice.js';
import { RED_BLUE } from '../tiny.js';

describe('one of some choices', () => {
  test('takes one to ten', () => {
    const some = (n: number) => ({ choice: Array.from({ length: n }, (_, i) => ({ id: `c${i}` })) });
    expect(choice.schema.safeParse(some(1)).success).toBe(true);
    expect(choice.schema.safeParse(some(10)).success).toBe(true);
    expect(choice.schema.safeParse(some(0)).success).toBe(false);
    expect(choice.schema.safeParse(some(11)).success).toBe(false);
  });

  test('fills in what a choice leaves out', () => {
    expect(choice.schema.parse(RED_BLUE).choice[0]).toEqual({
      ...{ id: 'red', words: [], shown: true, opens: false, facts: {} },
    });
  });

  test('is none with what is not its own', () => {
    expect(choice.schema.safeParse({ ...RED_BLUE, time: true }).success).toBe(false);
    expect(choice.schema.safeParse({ choice: [{ id: 'Red' }] }).success).toBe(false);
    expect(choice.schema.safeParse({ choice: [{ id: 'red', facts: { Colour: 1 } }] }).success).toBe(false);
  });

  test('reads nothing itself: offers are matched for every kind alike, and are all that it can be', () => {
    expect([choice.read, choice.named, choice.known]).toEqual([undefined, undefined, undefined]);
    expect(choice.domain(choice.schema.parse(RED_BLUE), () => undefined)).toBeNull();
  });
});
