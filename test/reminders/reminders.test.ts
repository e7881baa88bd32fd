import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { instantOf } from '../../src/calendar.js';
import { Reminders } from '../../src/reminders/reminders.js';
import { type Backend, openBackend } from '../../src/store/backend.js';
import { chatWith, commitOf, message, nextTurn } from '../store/hand.js';
import { startRedis, type TestRedis } from '../support/redis.js';

const ZONE = 'Asia/Jayapura';
const HOURS = { quiet: { from: '21:00', until: '06:00' }, zone: ZONE };
const MINUTE = 60_000;

/** A clock that runs on from an instant to which it is set. */
class SetClock {
  private offset = 0;
  now = () => Date.now() + this.offset;
  set(day: string, time: string): void {
    this.offset = instantOf(day, time, ZONE) - Date.now();
  }
}

for (const kind of ['redis', 'embedded'] as const) {
  describe.skipIf(kind === 'redis' && !inject('redis'))(`reminders on ${kind}`, () => {
    let server: TestRedis | undefined;
    let dataDir: string;
    let backend: Backend;
    let queue: ReturnType<Backend['createQueue']>;
    const clock = new SetClock();
    const errors: Error[] = [];
    /** Ids as they came, with the time of day. */
    let came: string[] = [];
    const open: Reminders[] = [];
    /** What the ids of one test have in common: those of others may come as well. */
    let tag = '';
    beforeEach(() => {
      tag = newId();
    });

    beforeAll(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'bisa-reminders-'));
      if (kind === 'redis') server = await startRedis();
      backend = await openBackend({
        dataDir,
        redisUrl: server?.url,
        inMemory: true,
        onError: (error) => errors.push(error),
      });
      queue = backend.createQueue('reminders');
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((one) => one.stop()));
      await queue.drain(true);
      came = [];
      expect(errors.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await backend?.close();
      await server?.stop();
      await rm(dataDir, { recursive: true });
    });

    /** Reminders as one process has them; what comes is no longer wanted, as after its turn. */
    async function process(): Promise<Reminders> {
      const reminders = new Reminders(
        backend,
        clock,
        () => HOURS,
        (error) => errors.push(error),
        200,
      );
      open.push(reminders);
      await reminders.start(async (address, id) => {
        if (id.startsWith(tag)) came.push(id);
        const { chat } = await backend.store.accept(message(address));
        await backend.store.commit(await nextTurn(backend.store, chat), commitOf());
      });
      return reminders;
    }

    /** Has the store want reminders at these instants from now (ms), one a chat. */
    async function wanted(...after: number[]): Promise<string[]> {
      const now = clock.now();
      return Promise.all(
        after.map(async (ms, i) => {
          const id = `${tag}-${now}-${i}`;
          await chatWith(backend.store, { reminders: { [id]: now + ms } });
          return id;
        }),
      );
    }

    const all = (ids: string[]) => expect.poll(() => came.toSorted()).toEqual(ids.toSorted());

    it('come when they are due, those that were due before the start too', async () => {
      clock.set('2021-10-12', '12:00');
      const ids = await wanted(-24 * 60 * MINUTE, -MINUTE, 0, 400, 900);
      const [later] = await wanted(3 * MINUTE);
      await process();
      await all(ids);
      expect(came.slice(-2)).toEqual(ids.slice(-2));
      expect(came).not.toContain(later);
    });

    it('come though the queue is wiped, once each', async () => {
      clock.set('2021-10-12', '12:00');
      const late = await wanted(-40_000, -35_000);
      await process();
      const soon = await wanted(700, 800);
      await wipe();
      await all([...late, ...soon]);
      // jobs that were under way are missed by the queue
      errors.length = 0;
    });

    it('come once though two processes look for them, and are set by them too', async () => {
      clock.set('2021-10-12', '12:00');
      const [one, other] = [await process(), await process()];
      const ids = await wanted(-MINUTE, 500, 600, 700);
      const chats = await chatsOf(ids);
      for (const reminders of [one, other])
        for (const [chat, id, at] of chats) await reminders.set(chat, id, at);
      await all(ids);
    });

    it('that are late wait for the end of the quiet hours, and those of the hour come', async () => {
      clock.set('2021-10-12', '03:00');
      const [, punctual] = await wanted(-24 * 60 * MINUTE, -MINUTE);
      const [late] = await wanted(-16 * MINUTE);
      const reminders = await process();
      await all([punctual!]);
      clock.set('2021-10-12', '06:00');
      await reminders.clockMoved();
      await expect.poll(() => came).toHaveLength(3);
      expect(came).toContain(late);
    });

    it('are put off where they were late already when they were set', async () => {
      clock.set('2021-10-12', '23:00');
      const reminders = await process();
      const [id] = await wanted(-MINUTE * 20);
      for (const [chat, one, at] of await chatsOf([id!])) await reminders.set(chat, one, at);
      const [now] = await wanted(100);
      await all([now!]);
    });

    it('come once though the clock goes ahead and back again', async () => {
      clock.set('2021-10-12', '12:00');
      const ids = await wanted(20 * MINUTE, 50 * MINUTE, 90 * MINUTE);
      const reminders = await process();
      clock.set('2021-10-12', '13:00');
      await reminders.clockMoved();
      await all(ids.slice(0, 2));
      clock.set('2021-10-12', '12:10');
      await reminders.clockMoved();
      clock.set('2021-10-12', '13:31');
      await reminders.clockMoved();
      await all(ids);
    });

    it('that are not wanted any more do not come', async () => {
      clock.set('2021-10-12', '12:00');
      const reminders = await process();
      const [id] = await wanted(600);
      const [[chat, , at] = ['', '', 0]] = await chatsOf([id!]);
      await reminders.set(chat, id!, at);
      const address = (await backend.store.address(chat))!;
      await backend.store.accept(message(address));
      await backend.store.commit(await nextTurn(backend.store, chat), commitOf());
      const [next] = await wanted(800);
      await all([next!]);
    });

    async function chatsOf(ids: string[]): Promise<[chat: string, id: string, at: number][]> {
      const found: [string, string, number][] = [];
      for await (const page of backend.store.reminders(0, Number.MAX_SAFE_INTEGER))
        for (const { chat, id, at } of page) if (ids.includes(id)) found.push([chat, id, at]);
      return found;
    }

    /** The queue's keys, or rows, are gone. */
    async function wipe(): Promise<void> {
      if (!server) {
        await queue.obliterate({ force: true });
        return;
      }
      const client = await createClient({ url: server.url }).connect();
      const keys = await client.keys('*:queue:reminders:*');
      if (keys.length) await client.del(keys);
      client.destroy();
    }
  });
}
