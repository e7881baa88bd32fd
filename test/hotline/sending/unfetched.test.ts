import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Channel } from '../../../src/channels/channel.js';
import { realClock } from '../../../src/clock.js';
import { courierOf } from '../../../src/hotline/sending/to-residents.js';
import { NoticeBook } from '../../../src/neighbourhood/notices/book.js';
import { Passage } from '../../../src/neighbourhood/notices/passage.js';
import type { Address } from '../../../src/store/store.js';
import { type Ground, grounds } from '../../store/grounds.js';
import { chatWith, newAddress, send, shippedRetention } from '../../store/hand.js';
import { searchedLog } from '../../support/searched-log.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const WORDS = { choices: [], token: null };

let ground: Ground;
beforeAll(async () => {
  ground = await grounds.find(({ name }) => name === 'embedded')!.open();
});
afterAll(() => ground.end());
afterEach(() => void vi.restoreAllMocks());

/** The embedded outbox goes by the machine's clock. */
function later(ms: number): void {
  const machine = Date.now();
  vi.restoreAllMocks();
  vi.spyOn(Date, 'now').mockReturnValue(machine + ms);
}

/** A channel of pages, of which none is open at first, with its courier, and all that is told of it. */
function pages() {
  const here = new Set<string>();
  const shown: string[] = [];
  const told: string[] = [];
  let tries = 0;
  const channel: Channel = {
    name: 'pages',
    isHere: ({ id }) => here.has(id),
    start: async () => {},
    async send({ id }, row) {
      tries += 1;
      if (!here.has(id)) return 'waiting';
      shown.push(row);
      return 'sent';
    },
    typing: () => {},
    stop: async () => {},
  };
  const { courier, present } = courierOf(
    {
      store: ground.store,
      passage: new Passage(ground.store, new NoticeBook(ground.store.vault)),
      clock: realClock,
      log: searchedLog(),
      retention: () => shippedRetention,
      hours: () => ({ quiet: { from: '21:00', until: '06:00' }, zone: 'Asia/Jakarta' }),
      take: async (_address, key) => void told.push(key.replace(/\d{4,}$/, 'day')),
      unfetched: ({ row }) => void told.push(`unfetched ${row.id}`),
    },
    channel,
  );
  const looksAfter = async () => {
    await courier.lookAfter();
    await courier.stop();
  };
  return { here, shown, told, courier, present: present!, looksAfter, tries: () => tries };
}

const write = async (id: string, body: object) => {
  const { chat, address } = await chatWith(
    ground.store,
    { effects: [send(id, { text: 'ya', ...WORDS, ...body })] },
    newAddress('pages'),
  );
  return { chat, address };
};

it('costs nothing while nobody comes for it: no one claims it, however often they look', async () => {
  const claims = vi.spyOn(ground.store.outbox, 'claim');
  const { courier, tries } = pages();
  for (let i = 0; i < 20; i++) await write(`a-${i}`, {});
  courier.start();
  later(10 * SECOND);
  await courier.lookAfter();
  await courier.stop();
  // what was looked for is what nobody came for within a minute, and that is nothing yet
  expect(tries()).toBe(0);
  expect(claims.mock.calls.every(([, , , among]) => among?.dueMs === MINUTE)).toBe(true);
});

it('is shown to whoever comes, and looked for among those who are here', async () => {
  const { here, present, courier, shown } = pages();
  const [away, back] = [await write('away', {}), await write('back', {})];
  const comes = (address: Address) => here.add(address.id);
  expect(present.notes(away.chat, away.address)).toBe(false);
  comes(back.address);
  expect(present.notes(back.chat, back.address)).toBe(true);
  courier.start();
  await vi.waitUntil(() => shown.length > 0);
  await courier.stop();
  expect(shown).toEqual(['back']);
  here.clear();
  expect(present.next()).toEqual([]);
});

it('is told to the officer whose words it brings, once, and put off further each time', async () => {
  const { looksAfter, told, tries } = pages();
  await write('words', { by: 'Rina' });
  later(2 * MINUTE);
  const before = tries();
  await looksAfter();
  expect(told).toContain('late-words');
  expect(told).toContain('unfetched words');
  const again = pages();
  later(SECOND);
  await again.looksAfter();
  expect([again.tries(), tries() > before]).toEqual([0, true]);
});

it('is given up after a day: an officer hears of it, and of an answer to whoever closed the page nobody', async () => {
  const { looksAfter, told } = pages();
  const written = await Promise.all([write('answer', {}), write('said', { by: 'Rina' })]);
  later(3 * DAY);
  await looksAfter();
  expect(told.filter((key) => key.includes('answer'))).toEqual([]);
  expect(told).toContain('lost-said');
  for (const { chat } of written)
    expect(
      await ground.store.outbox.claim({ name: 'x', queues: ['pages/reply'], holder: 'x' }, 9, 1, {
        chats: [chat],
      }),
    ).toEqual([]);
});
