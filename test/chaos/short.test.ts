import { expect, inject, it } from 'vitest';
import { play } from '../../chaos/play.js';
import { PATIENCE } from '../support/patience.js';

/**
 * Played where `CHAOS_SEED` says which; `npm run chaos` is the long form, with all faults. It is no part of the suite as
 * long as a person's order may break beside much other work: what one process of webhooks keeps, another one overtakes.
 */
const SEED = Number(process.env.CHAOS_SEED);

it.skipIf(!inject('redis') || Number.isNaN(SEED))(
  'whatever breaks, every message is answered once and in order',
  async () => {
    console.info(`chaos: seed ${SEED}`);
    const { violations, answered, accepted, reminders } = await play(
      {
        seed: SEED,
        turns: 200,
        rate: 40,
        // one that takes webhooks: several do not keep the order of a chat yet
        processes: ['telegram,whatsapp,web', 'worker'],
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
  },
);
