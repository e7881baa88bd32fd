import { expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import { playTalks, residentsTurns } from './random-talk.js';

test('whatever residents have written may come in any order', () => {
  expect(residentsTurns().length).toBeGreaterThan(1_500);
  const conversations = runs(25);
  expect(playTalks(conversations, 20211001).turns).toBeGreaterThan(6 * conversations);
});
