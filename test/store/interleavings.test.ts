import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json, Store } from '../../src/store/store.js';
import { runs } from '../support/runs.js';
import { type Ground, grounds } from './grounds.js';
import { commitOf, HAND, message, newAddress, passAll, send } from './hand.js';

/** What a worker does with the turn that it has read. */
const deeds = ['commit', 'commit twice', 'crash', 'fail', 'pass on', 'join'] as const;

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
        // PostgreSQL in WebAssembly takes its time, and runs one statement after another in any case
        { numRuns: runs(name === 'redis' ? 40 : 6) },
      );
    });
  });
}

type Deed = (typeof deeds)[number];

/** Sessions and persons count the turns that were committed. */
const countOf = (document: Json) => (document as { count: number } | null)?.count ?? 0;
const merge = (into: Json, from: Json) => ({ count: countOf(into) + countOf(from) });

async function play(store: Store, chats: number[][], workers: [number, Deed][][]): Promise<void> {
  const addresses = chats.map(() => newAddress());
  const aliases = chats.map(() => newAddress().id);
  const ids: string[] = [];
  const passed = new Map<string, number[]>();

  const write = async (index: number) => {
    const { channel, id } = addresses[index]!;
    const alias = aliases[index]!;
    for (const [i, key] of chats[index]!.entries()) {
      const [from, other] = i % 2 ? [alias, id] : [id, alias];
      const written = message({ channel, id: from }, { key: String(key), body: key, aliases: [other] });
      ids[index] = (await store.accept(written)).chat;
    }
  };

  // A row is noted before it is marked, under the lease, as a channel would send it.
  const pass = async (chat: string) => {
    for (const { body } of await passAll(store, chat)) {
      passed.set(chat, [...(passed.get(chat) ?? []), body as number]);
    }
  };

  const turn = async (chat: string, deed: Deed) => {
    const found = await store.claim(chat, deed === 'crash', HAND);
    if (!found || deed === 'crash') return;
    if (deed === 'fail') return store.failed(found, 'Error');
    const commit = commitOf({
      session: { count: countOf(found.session) + 1 },
      person: { count: countOf(found.person) + 1 },
      effects: [send(`${found.id}-0`, found.body)],
    });
    const stood = await store.commit(found, commit);
    if (deed === 'commit twice') expect(await store.commit(found, commit)).toBeNull();
    if (deed === 'pass on' && stood) await pass(chat);
  };

  const work = async (list: [number, Deed][]) => {
    for (const [index, deed] of list) {
      const chat = await store.chat(addresses[index % addresses.length]!);
      const next = await store.chat(addresses[(index + 1) % addresses.length]!);
      if (chat && deed === 'join') expect(await store.join(chat, next ?? chat, merge)).toBe(true);
      else if (chat) await turn(chat, deed);
    }
  };

  await Promise.all([...chats.keys()].map(write).concat(workers.map(work)));
  const ofContact = new Map<string, number>();
  for (const [index, keys] of chats.entries()) {
    const chat = ids[index]!;
    while (await store.next(chat)) await turn(chat, 'commit');
    const { contact } = (await store.documents(chat))!;
    ofContact.set(contact, (ofContact.get(contact) ?? 0) + new Set(keys).size);
  }
  for (const [index, keys] of chats.entries()) {
    const chat = ids[index]!;
    const { contact, person } = (await store.documents(chat))!;
    expect(countOf(person)).toBe(ofContact.get(contact));
    const expected = [...new Set(keys)];
    await store.accept(message(addresses[index]!));
    expect((await store.next(chat))?.session).toEqual({ count: expected.length });
    await pass(chat);
    expect(passed.get(chat)).toEqual(expected);
  }
}
