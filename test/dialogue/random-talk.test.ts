import { expect, test } from 'vitest';
import { playTalks, residentsTurns } from './random-talk.js';

test('whatever residents have written may come in any order', () => {
  expect(residentsTurns().length).toBeGreaterThan(1_500);
  expect(playTalks(60, 20211001).turns).toBeGreaterThan(400);
});
