import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Clerk } from '../../src/hotline/clerk.js';
import type { Hand, Store } from '../../src/store/store.js';
import { type Ground, grounds } from '../store/grounds.js';
import { commitOf, HAND, message, newAddress } from '../store/hand.js';
import { PATIENCE } from '../support/patience.js';
import { searchedLog } from '../support/searched-log.js';

const AT_ONCE = 16;
/** A process that died is found out within that (ms). */
const TAKEN_OVER_MS = 10_000;

for (const { name, skip, open } of grounds) {
  describe.skipIf(skip)(`clerks on ${name}`, () => {
    let ground: Ground;
    let store: Store;
    const clerks: Clerk[] = [];
    beforeAll(async () => {
      ground = await open();
      store = ground.store;
    });
    afterEach(() => Promise.all(clerks.splice(0).map((clerk) => clerk.stop())));
    afterAll(() => ground?.end());

    /** A clerk whose turns end when they are let, with the bodies of the messages in the order in which they were taken. */
    const hire = (others: () => void = () => {}) => {
      const begun: unknown[] = [];
      let open = () => {};
      let gate = Promise.resolve();
      const drain = async (chat: string, hand: Hand) => {
        const turn = await store.claim(chat, false, hand);
        if (!turn) return false;
        begun.push(turn.body);
        await gate;
        return (await store.commit(turn, commitOf()))?.more ?? true;
      };
      const clerk = new Clerk({ store, log: searchedLog(), drain, tellOthers: others });
      clerks.push(clerk);
      const close = () => {
        gate = new Promise((resolve) => {
          open = resolve;
        });
      };
      return { clerk, begun, close, open: () => open() };
    };
    const write = async (address = newAddress(), body = 1) =>
      (await store.accept(message(address, { body }))).chat;
    const asWanted = (begun: unknown[], wanted: number) =>
      vi.waitFor(() => expect(begun).toHaveLength(wanted), PATIENCE);

    it('serve so many chats at once, tell others of more, and serve those after them', async () => {
      const told = vi.fn();
      const { clerk, begun, close, open } = hire(told);
      close();
      for (let i = 0; i < AT_ONCE - 1; i++) clerk.attend(await write());
      expect(told).not.toHaveBeenCalled();
      for (let i = 0; i < 4; i++) clerk.attend(await write());
      await asWanted(begun, AT_ONCE);
      expect(told).toHaveBeenCalled();
      open();
      await asWanted(begun, AT_ONCE + 3);
    });

    it('take what comes to a chat while they have it, in order and once', async () => {
      const { clerk, begun, close, open } = hire();
      const address = newAddress();
      close();
      const chat = await write(address, 1);
      clerk.attend(chat);
      await asWanted(begun, 1);
      for (const body of [2, 3]) clerk.attend(await write(address, body));
      const other = hire();
      other.clerk.attend(chat);
      open();
      await asWanted(begun, 3);
      await clerk.stop();
      expect(begun).toEqual([1, 2, 3]);
      expect(other.begun).toEqual([]);
      expect(await store.next(chat)).toBeNull();
    });

    it('help with what another one has no hands for', async () => {
      const { clerk, begun } = hire();
      for (let i = 0; i < 70; i++) await write();
      clerk.help();
      await asWanted(begun, 70);
    });

    it('find by themselves what nobody asked for, and in time what a process held that died', async () => {
      const { clerk, begun } = hire();
      const chat = await write(newAddress(), 7);
      expect(await store.claim(chat, false, { ...HAND, ms: 6_000 })).not.toBeNull();
      await write(newAddress(), 8);
      const since = performance.now();
      clerk.start();
      await asWanted(begun, 2);
      expect(begun).toEqual([8, 7]);
      expect(performance.now() - since).toBeLessThan(TAKEN_OVER_MS);
    });
  });
}
