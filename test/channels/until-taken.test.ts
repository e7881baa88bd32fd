import { expect, it } from 'vitest';
import { Lanes } from '../../src/channels/lanes.js';
import { untilTaken } from '../../src/channels/until-taken.js';
import { searchedLog } from '../support/searched-log.js';

it('takes nothing behind what could not be taken, once the right to take has gone', async () => {
  const tried: string[] = [];
  const held = new AbortController();
  const patience = { signal: held.signal, log: searchedLog(), platform: 'telegram' };
  const lanes = new Lanes();
  // the store was away for the first, the right went meanwhile, and the store is back for the second
  const first = lanes.run('a chat', () =>
    untilTaken(async () => {
      tried.push('first');
      held.abort();
      throw new Error('the store does not answer');
    }, patience),
  );
  const second = lanes.run('a chat', () => untilTaken(async () => void tried.push('second'), patience));
  expect((await Promise.allSettled([first, second])).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
  ]);
  expect(tried).toEqual(['first']);
});
