import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { openSamples } from '../../src/examples/samples.js';
import { shipped } from '../support/scripts.js';
import { playAll, rates } from './judge.js';

const samples = openSamples('flows');
afterAll(() => samples.close());

/** Conversations by people who knew neither code nor phrases; the floor is what was reached, less a few. */
const FLOORS = [
  ['first', 0.86],
  ['second', 0.9],
  ['third', 0.93],
  ['fourth', 0.7],
  ['fifth', 0.91],
  ['sixth', 0.91],
  ['seventh', 0.89],
] as const;

const played = new Map<string, ReturnType<typeof playAll>>();

/** A set, played once for all that is asked of it. */
function play(name: string): ReturnType<typeof playAll> {
  const text = readFileSync(`test/fixtures/conversations/${name}.yaml`, 'utf8');
  const judged = played.get(name) ?? playAll(shipped, samples.readSample, text);
  played.set(name, judged);
  return judged;
}

test.each(FLOORS)('of the conversations of the %s set no fewer are held than before', async (name, floor) => {
  const { conversations } = rates(await play(name)).at(-1)!;
  expect(conversations[0] / conversations[1], String(conversations)).toBeGreaterThanOrEqual(floor);
});

test('no conversation ends in a fault of the flows', async () => {
  for (const [name] of FLOORS) {
    const failures = (await play(name)).flatMap(({ id, turns }) =>
      turns.flat().flatMap((fault) => (fault.startsWith('failure') ? [`${id}: ${fault}`] : [])),
    );
    expect(failures).toEqual([]);
  }
});
