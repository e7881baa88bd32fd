import { expect, inject, it } from 'vitest';
import { play } from '../../chaos/play.js';
import { PATIENCE } from '../support/patience.js';

/** The seed is printed, and another may be given; `npm run chaos` is the long form, with all faults. */
const SEED = Number(process.env.CHAOS_SEED ?? 1);

it.skipIf(!inject('redis'))('whatever breaks, every message is answered once and in order', async () => {
  console.info(`chaos: seed ${SEED}`);
  const { violations, answered, accepted, reminders } = await play(
    {
      seed: SEED,
      turns: 200,
      rate: 40,
      processes: ['all', 'worker,whatsapp'],
      faults: [
        'killed between send and mark',
        'Redis killed',
        'connections cut in the middle',
        'a message that fails',
        'platforms ask to wait',
        'a clock jumps',
      ],
      hours: [14],
      patienceMs: PATIENCE.timeout,
    },
    () => {},
  );
  expect(violations).toEqual([]);
  expect(answered).toBe(accepted);
  expect(reminders).toBeGreaterThan(0);
});
