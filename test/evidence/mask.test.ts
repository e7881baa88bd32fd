import { describe, expect, it } from 'vitest';
import { maskBirth } from '../../src/evidence/mask.js';

const at = Date.parse('2021-10-01T02:00:00Z');

describe('a birth as it is told', () => {
  it.each([
    ['2009-10-02', true],
    ['2009-10-01', false],
    ['2012-05-20', true],
    ['1988-04-17', false],
  ])('of a day, %s, is a child’s until the twelfth birthday', (born, isChild) => {
    expect(maskBirth(born, at).child).toBe(isChild ? true : undefined);
  });

  it.each([
    ['2010', true],
    ['2009', false],
    ['2009-11', true],
    ['2009-10', false],
  ])('of a year or month alone, %s, is a child’s only where that is certain', (born, isChild) => {
    expect(maskBirth(born, at).child).toBe(isChild ? true : undefined);
  });

  it('that is not known makes nobody a child', () => {
    expect([maskBirth(null, at), maskBirth('unknown', at)]).toEqual([{}, {}]);
  });
});
