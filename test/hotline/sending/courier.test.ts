import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TryLater } from '../../../src/channels/channel.js';
import type { Outbox } from '../../../src/store/outbox.js';
import { type Ground, grounds } from '../../store/grounds.js';
import { commitNext, message, send } from '../../store/hand.js';
import { PATIENCE } from '../../support/patience.js';
import { never, Receiver } from './rig.js';

for (const { name, skip, open } of grounds) {
  describe.skipIf(skip)(`a courier on ${name}`, () => {
    let ground: Ground;
    let to: Receiver;
    beforeAll(async () => {
      ground = await open();
    });
    afterAll(() => ground?.end());
    beforeEach(() => {
      to = new Receiver(ground.store);
    });
    afterEach(() => to.stop());

    it('passes on the rows of a chat one after another, and each once', async () => {
      const ids = Array.from({ length: 20 }, (_, i) => `r-${i}`);
      const chat = await to.chat(...ids);
      const couriers = [to.courier(), to.courier(), to.courier()];
      await Promise.all(couriers.map((courier) => courier.attend(chat)));
      expect(to.came).toEqual(ids);
    });

    it('looks for what waits by itself, whoever committed it', async () => {
      const courier = to.courier();
      await Promise.all([to.chat('a'), to.chat('b'), to.chat('c')]);
      courier.start();
      await vi.waitUntil(() => to.came.length === 3, PATIENCE);
    });

    it('marks each row when it is out: of forty, a death at the 36th repeats no more than that one', async () => {
      const ids = Array.from({ length: 40 }, (_, i) => `r-${String(i).padStart(2, '0')}`);
      const chat = await to.chat(...ids);
      const dying = dead(ground.store.outbox);
      to.answer = async ({ row }) => {
        if (row.id !== 'r-35' || dying.isDead) return 'sent';
        // it is out, and nobody ever hears of it
        dying.isDead = true;
        return never();
      };
      void to.courier({ outbox: dying.outbox }).attend(chat);
      await vi.waitUntil(() => dying.isDead, PATIENCE);
      await to.courier().attend(chat);
      expect(to.came).toHaveLength(36);
      await to.freed(dying, chat);
      to.courier().start();
      await vi.waitUntil(() => to.came.at(-1) === 'r-39', PATIENCE);
      expect(to.came).toEqual([...ids.slice(0, 36), ...ids.slice(35)]);
    });

    it('does not pass on again what is out, when the store was away for the mark', async () => {
      const chat = await to.chat('a', 'b');
      const store = dead(ground.store.outbox);
      const courier = to.courier({ outbox: store.outbox });
      to.answer = async () => {
        store.isDead = to.came.length === 1;
        return 'sent';
      };
      await courier.attend(chat);
      store.isDead = false;
      await to.freed(store, chat);
      await courier.attend(chat);
      expect(to.came).toEqual(['a', 'b']);
    });

    it('does not pass on again what it has in hand, when the store is too slow for its holds', async () => {
      const chat = await to.chat('a', 'b');
      const store = dead(ground.store.outbox);
      const courier = to.courier({ outbox: store.outbox });
      let out = () => {};
      to.answer = ({ row }) =>
        row.id === 'a' ? new Promise((resolve) => (out = () => resolve('sent'))) : Promise.resolve('sent');
      const first = courier.attend(chat);
      await vi.waitUntil(() => to.came.length === 1, PATIENCE);
      await to.freed(store, chat);
      const again = courier.attend(chat);
      await vi.waitUntil(() => store.claims > 1, PATIENCE);
      out();
      await Promise.all([first, again]);
      expect(to.came).toEqual(['a', 'b']);
    });

    it('asks nobody before a wish to wait is over, in no process, and passes on in order then', async () => {
      const chats = [await to.chat('a-0', 'a-1'), await to.chat('b-0'), await to.chat('c-0')];
      const [one, two] = [to.courier(), to.courier()];
      to.answer = async () => {
        throw new TryLater(1_500);
      };
      await one.attend(chats[0]!);
      const asked = performance.now();
      to.answer = async () => 'sent';
      expect([one.isGoing(), to.came]).toEqual([false, ['a-0']]);
      one.start();
      two.start();
      for (const chat of chats) await Promise.all([one.attend(chat), two.attend(chat)]);
      expect(to.came).toEqual(['a-0']);
      await vi.waitUntil(() => to.came.length === 5, PATIENCE);
      expect(performance.now() - asked).toBeGreaterThan(1_400);
      expect(to.came.filter((id) => id.startsWith('a'))).toEqual(['a-0', 'a-0', 'a-1']);
    });

    it('lets one person alone who is to be, and goes on with the others', async () => {
      const [ani, budi] = [await to.chat('a'), await to.chat('b')];
      const courier = to.courier();
      to.answer = async ({ row }) => {
        if (row.id === 'a') throw new TryLater(60_000, 'person');
        return 'sent';
      };
      await courier.attend(ani);
      await ground.store.outbox.wake(ani);
      await courier.attend(ani);
      await courier.attend(budi);
      expect(to.came).toEqual(['a', 'b']);
    });

    it('waits longer before each try of what fails, and not at all when the person writes again', async () => {
      const address = { channel: to.name, id: to.name };
      const { chat } = await ground.store.accept(message(address));
      await commitNext(ground.store, chat, { effects: [send('a')] });
      const courier = to.courier();
      to.answer = async () => {
        throw new Error('500');
      };
      courier.start();
      await vi.waitUntil(() => to.came.length === 1, PATIENCE);
      await wait(1_300);
      expect(to.came).toHaveLength(1);
      to.answer = async () => 'sent';
      await ground.store.accept(message(address));
      await commitNext(ground.store, chat, { effects: [send('b')] });
      await courier.attend(chat);
      expect(to.came).toEqual(['a', 'a', 'b']);
    });

    it('gives up what is no longer useful, and tells it', async () => {
      const chat = await to.chat('a', 'b');
      await to.courier({ waitMs: () => Number.POSITIVE_INFINITY }).attend(chat);
      expect([to.came, to.given]).toEqual([
        [],
        [
          ['a', 'expired'],
          ['b', 'expired'],
        ],
      ]);
    });

    it('gives up what is refused for good, tells it, and goes on', async () => {
      const chat = await to.chat('a', 'b');
      to.answer = async ({ row }) => (row.id === 'a' ? 'refused' : 'sent');
      await to.courier().attend(chat);
      expect([to.came, to.given]).toEqual([['a', 'b'], [['a', 'refused']]]);
    });

    it('keeps a row that cannot be told of as lost, until it can', async () => {
      const chat = await to.chat('a');
      to.answer = async () => 'refused';
      const store = dead(ground.store.outbox);
      let isAway = true;
      const told: string[] = [];
      const lost = async ({ row }: { row: { id: string } }) => {
        if (isAway) throw new Error('the store is away');
        told.push(row.id);
      };
      const courier = to.courier({ lost, outbox: store.outbox });
      await courier.attend(chat);
      isAway = false;
      await to.freed(store, chat);
      await courier.attend(chat);
      expect([to.came, told]).toEqual([['a', 'a'], ['a']]);
    });

    it('takes no more at once than there are hands, and the urgent first', async () => {
      let busiest = 0;
      let now = 0;
      to.answer = async () => {
        busiest = Math.max(busiest, ++now);
        await wait(20);
        now -= 1;
        return 'sent';
      };
      for (let i = 0; i < 3; i++) await to.chat({ ...send(`r-${i}`), purpose: 'reminder' });
      for (let i = 0; i < 5; i++) await to.chat(`a-${i}`);
      to.courier({ sending: { atOnce: 2, longestMs: 10_000, keepMs: 0 } }).start();
      await vi.waitUntil(() => to.came.length === 8, PATIENCE);
      expect(busiest).toBe(2);
      expect(to.came.slice(0, 5).every((id) => id.startsWith('a'))).toBe(true);
    });

    it('gives a hand free when a send takes too long, and does not repeat one that comes to its end late', async () => {
      const [slow, quick] = [await to.chat('slow'), await to.chat('quick')];
      let arrives = () => {};
      to.answer = ({ row }) =>
        row.id === 'quick'
          ? Promise.resolve('sent')
          : new Promise((resolve) => {
              arrives = () => resolve('sent');
            });
      const courier = to.courier({ sending: { atOnce: 1, longestMs: 100, keepMs: 0 } });
      await courier.attend(slow);
      await courier.attend(quick);
      expect(to.came).toEqual(['slow', 'quick']);
      arrives();
      await ground.store.outbox.wake(slow);
      await courier.attend(slow);
      expect(to.came).toEqual(['slow', 'quick']);
      expect(
        await ground.store.outbox.claim({ name: '', queues: [`${to.name}/reply`], holder: '' }, 9, 1),
      ).toEqual([]);
    });

    it('leaves a receiver alone that fails again and again, says so, and finds out when it is well', async () => {
      for (let i = 0; i < 12; i++) await to.chat(`r-${i}`);
      const courier = to.courier({ sending: { atOnce: 4, longestMs: 10_000, keepMs: 0 } });
      to.answer = async () => {
        throw new Error('away');
      };
      courier.start();
      await vi.waitUntil(() => courier.trouble() !== null, PATIENCE);
      const tried = to.came.length;
      expect(tried).toBeLessThan(12);
      to.answer = async () => 'sent';
      await vi.waitUntil(() => courier.trouble() === null, PATIENCE);
      await vi.waitUntil(() => new Set(to.came.slice(tried)).size === 12, { ...PATIENCE, timeout: 20_000 });
      expect(to.logged.join()).toContain('left alone');
    }, 30_000);

    it('brings back what its receiver refuses afterwards, with growing pauses, and gives it up in the end', async () => {
      const chat = await to.chat('a');
      const courier = to.courier({ sending: { atOnce: 4, longestMs: 10_000, keepMs: 60_000 } });
      await courier.attend(chat);
      await courier.refused(chat, 'a', 'passing');
      await courier.refused(chat, 'a', 'passing');
      await courier.attend(chat);
      expect(to.came).toEqual(['a']);
      await ground.store.outbox.wake(chat);
      await courier.attend(chat);
      expect(to.came).toEqual(['a', 'a']);
      await courier.refused(chat, 'a', 'opted_out');
      await courier.refused(chat, 'unknown', 'gone');
      expect(to.given).toEqual([['a', 'opted_out']]);
      expect(to.came).toHaveLength(2);
    });

    it('takes nothing while nothing can go out', async () => {
      const chat = await to.chat('a');
      let isOpen = false;
      const courier = to.courier({ canSend: () => isOpen });
      await courier.attend(chat);
      expect([to.came, courier.isGoing()]).toEqual([[], false]);
      isOpen = true;
      await courier.attend(chat);
      expect(to.came).toEqual(['a']);
    });

    it('stops in time whatever hangs, and puts the rest back', async () => {
      const chat = await to.chat('a', 'b');
      const other = await to.chat('c', 'd');
      let sent = () => {};
      to.answer = ({ row }) =>
        row.id === 'a' ? never() : new Promise((resolve) => (sent = () => resolve('sent')));
      const courier = to.courier();
      void courier.attend(chat);
      void courier.attend(other);
      await vi.waitUntil(() => to.came.length === 2, PATIENCE);
      const stopped = courier.stop(500);
      sent();
      await stopped;
      to.answer = async () => 'sent';
      await to.courier().attend(other);
      expect(to.came).toEqual(['a', 'c', 'd']);
    });
  });
}

/** An outbox whose process can die, or whose store go away: nothing of what is asked from then on is done. */
function dead(outbox: Outbox): Death {
  const death = { isDead: false, holder: '', claims: 0 } as Death;
  death.outbox = new Proxy(outbox, {
    get:
      (_, name: keyof Outbox) =>
      async (...args: never[]) => {
        if (death.isDead) throw new Error('away');
        if (name === 'claim') death.holder = (args[0] as unknown as { holder: string }).holder;
        const done = await (outbox[name] as (...given: never[]) => unknown)(...args);
        if (name === 'claim') death.claims += 1;
        return done;
      },
  });
  return death;
}

interface Death {
  outbox: Outbox;
  isDead: boolean;
  holder: string;
  /** How often it was asked for rows. */
  claims: number;
}
