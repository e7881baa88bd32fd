import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Channel, ChannelHost } from '../../../src/channels/channel.js';
import { readConfig } from '../../../src/config.js';
import { type Running, startHotline } from '../../../src/main.js';
import type { Address } from '../../../src/store/store.js';
import { People } from '../../support/people.js';
import { startRedis, type TestRedis } from '../../support/redis.js';
import { searchedLog } from '../../support/searched-log.js';
import { STORES } from '../../support/stores.js';
import { TestDesk } from '../../support/test-desk.js';
import { never } from './rig.js';

/** A platform that takes calls and never answers. */
class Hanging implements Channel {
  readonly name = 'hanging';
  readonly asked = new Set<string>();
  private host!: ChannelHost;

  async start(host: ChannelHost): Promise<void> {
    this.host = host;
  }

  writes(id: string, text = 'halo'): Promise<void> {
    const body = { kind: 'text', text } as const;
    return this.host.accept({ address: { channel: this.name, id }, key: `${id}-${text}`, body });
  }

  send({ id }: Address): Promise<never> {
    this.asked.add(id);
    return never();
  }

  typing(): void {}

  async stop(): Promise<void> {}
}

describe.each(STORES)('what goes out, on %s', (kind) => {
  const given = it.skipIf(kind === 'redis' && !inject('redis'));
  let redis: TestRedis | null = null;
  let dir: string;
  let people: People;
  let hanging: Hanging;
  let desk: TestDesk;
  let running: Running;

  beforeAll(async () => {
    if (kind === 'redis' && inject('redis')) redis = await startRedis();
    dir = mkdtempSync(join(tmpdir(), 'bisa-sending-'));
    people = new People();
    hanging = new Hanging();
    desk = new TestDesk();
    running = await startHotline({
      config: readConfig({ BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) }),
      log: searchedLog(),
      channels: [people, hanging],
      desks: [desk],
      web: false,
      inMemory: true,
    });
  });

  afterAll(async () => {
    await running?.stop();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  given('a platform that hangs holds up no other, nor its own chats’ turns', async () => {
    const ani = people.person('ani');
    // before, sixteen sends that hang stopped everything for ever
    for (let i = 0; i < 20; i++) await hanging.writes(`h${i}`);
    await expect.poll(() => hanging.asked.size).toBe(20);
    expect(await ani.says('halo')).toHaveLength(1);
    expect(await ani.says('bantuan')).toHaveLength(1);
  });

  given('words of an officer that do not arrive are told to the officers, and the rest goes on', async () => {
    const siti = people.person('siti');
    await siti.says('petugas');
    const chat = (await running.officers.queue()).at(-1)!.id;
    const say = (key: string, text: string) =>
      running.officers.act({
        chat,
        key,
        by: 'Rina',
        officer: 'o1',
        desk: 'console',
        act: { kind: 'say', text },
      });
    siti.refuses = { words: 'XXL', how: 'refused' };
    await say('k1', 'ukurannya XXL');
    await say('k2', 'besok pagi ya');
    await expect.poll(() => siti.seen.at(-1)?.text).toContain('besok pagi');
    await expect.poll(() => desk.words.filter((words) => words.startsWith('undelivered'))).toHaveLength(1);
    expect(desk.words.find((words) => words.startsWith('undelivered'))).toContain('Rina');
    const lines = (await running.officers.chat(chat))!.lines.map(({ from, text }) => `${from} ${text}`);
    expect(lines.filter((line) => line.startsWith('note'))).toEqual([
      expect.stringContaining('tidak sampai'),
    ]);
  });

  given('a reminder that is refused for now waits, and no answer waits behind it', async () => {
    const dewi = people.person('dewi');
    await dewi.says('ingatkan vaksin kedua, kemarin sinovac tanggal 20 september');
    await dewi.says('ya');
    dewi.refuses = { words: 'vaksin COVID-19 berikutnya', how: 'passing' };
    const before = dewi.asked;
    await running.moveTo!('2021-10-17');
    await expect.poll(() => dewi.asked).toBeGreaterThan(before);
    expect(await dewi.says('bantuan')).toHaveLength(1);
    dewi.refuses = null;
    await expect.poll(() => dewi.seen.at(-1)?.text).toContain('vaksin COVID-19 berikutnya');
  });

  given('messages that cannot be brought slow no turn, however many', async () => {
    const joko = people.person('joko');
    joko.present = false;
    for (let i = 0; i < 40; i++) await joko.posts(`m${i}`, 'halo');
    const rows = await joko.says('menu');
    expect(rows).toEqual([]);
    // each turn looks at the first row alone
    expect(joko.asked).toBeLessThan(2 * 42);
    await joko.returns();
    await joko.has(41);
    expect(joko.seen).toHaveLength(41);
    expect(await joko.says('bantuan')).toHaveLength(1);
  });
});
