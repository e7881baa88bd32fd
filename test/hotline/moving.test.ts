import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { PATIENCE } from '../support/patience.js';
import { People, type Person } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { STORES } from '../support/stores.js';

const texts = (person: Person, seen = person.seen) => seen.map(({ text }) => text).join('\n');

describe.each(STORES)('a number that moves, on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  let redis: TestRedis | null = null;
  let dir: string;
  let people: People;
  let running: Running;
  let numbers = 0;

  async function start(): Promise<void> {
    people = new People();
    const env = { BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) };
    running = await startHotline({
      config: readConfig(env),
      log: searchedLog(),
      channels: [people],
      web: false,
    });
  }
  /** Somebody with a reminder, at a number, and who will be at another. */
  async function somebody() {
    numbers += 1;
    const [old, now] = [`62811000${numbers}890`, `62822000${numbers}123`];
    const before = people.person(old);
    await before.says('mau urus ktp, sudah vaksin 1 kali');
    await before.says('ingatkan vaksin kedua, kemarin sinovac tanggal 20 september');
    await before.says('ya');
    expect(texts(before)).toMatch(/Saya ingatkan .*1[78] Oktober 2021/);
    return { before, after: people.person(now), now };
  }

  beforeAll(async () => {
    if (skipped) return;
    if (kind === 'redis') redis = await startRedis();
    dir = mkdtempSync(join(tmpdir(), 'bisa-moving-'));
    await start();
  });
  afterAll(async () => {
    if (skipped) return;
    await running.stop();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  const given = it.skipIf(skipped);

  given(
    'asks at the new one, tells no more than the end of the old one, and begins anew where it is denied',
    async () => {
      const { before, after, now } = await somebody();
      await before.moves(now, 'm-denied');
      await after.has(1);
      expect(texts(after)).toContain('berakhiran 890');
      expect(texts(after)).not.toMatch(/KTP|vaksin|62811/i);
      expect((await after.says('bukan'))[0]?.text).toContain('tidak saya pindahkan');
      expect((await after.says('data saya')).at(-1)?.text).not.toMatch(/KTP|sinovac/i);
    },
  );

  given('shows a stranger who gets the old one nothing, from the first word of the platform on', async () => {
    const { before, now } = await somebody();
    await before.moves(now, 'm-stranger');
    const seen = before.seen.length;
    await before.says('data saya');
    await before.says('daftar pengingat');
    expect(before.seen.length).toBeGreaterThan(seen);
    expect(
      before.seen
        .slice(seen)
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/KTP|sinovac|17 Oktober/i);
  });

  given('knows at the new one what was told at the old one, and the reminders', async () => {
    const { before, after, now } = await somebody();
    await before.moves(now, 'm-known');
    await after.has(1);
    await after.taps('yes');
    await vi.waitFor(() => expect(texts(after)).toContain('Sudah pindah'), PATIENCE);
    expect((await after.says('data saya'))[0]?.text).toMatch(/sinovac/i);
    expect((await after.says('daftar pengingat'))[0]?.text).toContain('17 Oktober 2021');
  });

  given(
    'brings everything to the new one when it is confirmed, with what came due meanwhile, over a restart',
    async () => {
      const { before, after, now } = await somebody();
      await before.moves(now, 'm-1');
      // the platform tells it twice
      await before.moves(now, 'm-1');
      await after.has(1);
      const seen = before.seen.length;
      await running.stop();
      await start();
      await running.moveTo!('2021-10-17');
      const again = people.person(now);
      // what came due waits for the answer, and the question comes again with it
      await vi.waitFor(() => expect(texts(again)).toContain('berakhiran 890'), PATIENCE);
      expect(texts(again)).not.toContain('18 Oktober 2021');
      expect((await again.says('iya benar'))[0]?.text).toBe('Baik Kak, saya pindahkan, ya.');
      await vi.waitFor(() => expect(texts(again)).toContain('Sudah pindah'), PATIENCE);
      await vi.waitFor(() => expect(texts(again)).toContain('18 Oktober 2021'), PATIENCE);
      expect(people.person(before.address.id).seen).toHaveLength(0);
      expect(before.seen).toHaveLength(seen);
      const stranger = people.person(before.address.id);
      expect((await stranger.says('data saya')).map(({ text }) => text).join()).not.toMatch(/sinovac/i);
    },
  );

  given(
    'ends after thirty days without a confirmation, and leaves what is known in another chat',
    async () => {
      const { before, after, now } = await somebody();
      const other = people.person(`joined-${now}`);
      await other.says('saya mau urus sim');
      const [code] = /\w{4}-\w{4}/.exec(texts(other, await other.says('gabung'))) ?? [];
      await before.says(`gabung ${code}`);
      await before.taps('yes');
      await vi.waitFor(() => expect(texts(other)).toContain('Itu Kakak sendiri?'), PATIENCE);
      await other.taps('yes');
      await vi.waitFor(() => expect(texts(before)).toContain('sudah tergabung'), PATIENCE);
      expect(texts(other, await other.says('daftar pengingat'))).toContain('18 Oktober 2021');
      await before.moves(now, 'm-ends');
      await after.has(1);
      const [seen, asked] = [before.seen.length, other.seen.length];
      await running.moveTo!('2021-12-20');
      await vi.waitFor(
        async () => expect(texts(other, await other.says('daftar pengingat'))).not.toContain('18 Oktober'),
        PATIENCE,
      );
      expect(texts(other, other.seen.slice(asked))).not.toMatch(/sinovac/i);
      expect(before.seen).toHaveLength(seen);
      // after so long the question comes anew, once nothing else is open
      await after.says('terima kasih');
      expect(texts(after, await after.says('terima kasih'))).toContain('berakhiran 890');
      expect((await after.says('iya benar'))[0]?.text).toBe('Baik Kak, saya pindahkan, ya.');
      await vi.waitFor(() => expect(texts(after)).toContain('sudah tidak ada'), PATIENCE);
      expect(texts(after, await after.says('data saya'))).not.toMatch(/sinovac/i);
    },
  );

  given('asks nobody where nobody was', async () => {
    const nobody = people.person('628330001');
    await nobody.moves('628330002', 'm-nobody');
    const other = people.person('628330002');
    await other.says('halo');
    expect(texts(other)).not.toContain('nomor lama');
  });
});
