import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { type Ground, grounds } from './grounds.js';
import { commitOf, message, newAddress, passAll, send } from './hand.js';

/** What a worker does with the turn that it has read. */
const deeds = ['commit', 'commit twice', 'crash', 'fail', 'pass on'] as const;

const plans = fc.record({
  /** Platform keys of the messages of each chat, in order; a key that comes again is a repeat. */
  chats: fc.array(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 10 }), {
    minLength: 1,
    maxLength: 3,
  }),
  /** Each worker's deeds, one a turn, on chats in turn. */
  workers: fc.array(fc.array(fc.tuple(fc.nat({ max: 2 }), fc.constantFrom(...deeds)), { maxLength: 10 }), {
    minLength: 1,
    maxLength: 4,
  }),
});

for (const { name, skip, open } of grounds) {
  describe.skipIf(skip)(`interleavings on ${name}`, () => {
    let ground: Ground;
    beforeAll(async () => {
      ground = await open();
    });
    afterAll(() => ground?.end());

    it('lose, double and disorder nothing, whoever crashes', async () => {
      await fc.assert(
        fc.asyncProperty(plans, (plan) => play(ground.store, plan.chats, plan.workers)),
        { numRuns: name === 'redis' ? 150 : 40 },
      );
    });
  });
}

type Deed = (typeof deeds)[number];

async function play(store: Store, chats: number[][], workers: [number, Deed][][]): Promise<void> {
  const addresses = chats.map(() => newAddress());
  const ids: string[] = [];
  const passed = new Map<string, number[]>();

  const write = async (index: number) => {
    for (const key of chats[index]!) {
      const { chat } = await store.accept(message(addresses[index]!, { key: String(key), body: key }));
      ids[index] = chat;
    }
  };

  // A row is noted before it is marked, under the lease, as a channel would send it.
  const pass = async (chat: string) => {
    for (const { body } of await passAll(store, chat)) {
      passed.set(chat, [...(passed.get(chat) ?? []), body as number]);
    }
  };

  const turn = async (chat: string, deed: Deed) => {
    const found = await store.next(chat);
    if (!found || deed === 'crash') return;
    if (deed === 'fail') return void (await store.failed(found));
    const count = ((found.session as { count: number } | null)?.count ?? 0) + 1;
    const commit = commitOf({
      session: { count },
      person: { count },
      effects: [send(`${found.id}-0`, found.body)],
    });
    const stood = await store.commit(found, commit);
    if (deed === 'commit twice') expect(await store.commit(found, commit)).toBe(false);
    if (deed === 'pass on' && stood) await pass(chat);
  };

  const work = async (list: [number, Deed][]) => {
    for (const [index, deed] of list) {
      const chat = await store.chat(addresses[index % addresses.length]!);
      if (chat) await turn(chat, deed);
    }
  };

  await Promise.all([...chats.keys()].map(write).concat(workers.map(work)));
  for (const [index, keys] of chats.entries()) {
    const chat = ids[index]!;
    while (await store.next(chat)) await turn(chat, 'commit');
    const expected = [...new Set(keys)];
    await store.accept(message(addresses[index]!));
    expect((await store.next(chat))?.session).toEqual({ count: expected.length });
    await pass(chat);
    expect(passed.get(chat)).toEqual(expected);
  }
}
