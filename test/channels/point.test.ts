import { expect, test } from 'vitest';
import { pointOf } from '../../src/channels/point.js';

test('a location is kept to about a kilometre', () => {
  expect(pointOf(-6.238_27, 106.975_57)).toEqual({ latitude: -6.24, longitude: 106.98 });
});

test.each([
  [91, 0],
  [0, -181],
  [Number.NaN, 0],
  [Number.POSITIVE_INFINITY, 0],
  ['1', '1'],
  [null, undefined],
])('%s, %s is no location', (latitude, longitude) => {
  expect(pointOf(latitude, longitude)).toBeNull();
});
