import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { PATIENCE } from '../support/patience.js';
import { People, type Person } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { shipped } from '../support/scripts.js';
import { searchedLog } from '../support/searched-log.js';
import { ShutReader } from '../support/shut-reader.js';
import { STORES } from '../support/stores.js';

const QUESTION = 'mau urus skck, sudah vaksin 2 kali, bisa tidak?';
/** More than a process serves chats at once. */
const MANY = 20;
const words = (id: string) => shipped.flows.texts.format('id', { id });
const SLOW = words('photo-queued');
const PROVEN = 'cocok dengan tanda tangan penerbitnya';

describe.each(STORES)('photographs on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  let redis: TestRedis | null = null;
  let dir: string;
  let reader: ShutReader;
  let people: People;
  let running: Running;

  beforeEach(async () => {
    if (skipped) return;
    redis = kind === 'redis' ? await startRedis() : null;
    dir = mkdtempSync(join(tmpdir(), 'bisa-photographs-'));
    reader = new ShutReader();
    people = new People();
    running = await startHotline({
      config: readConfig({ BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) }),
      log: searchedLog(),
      channels: [people],
      web: false,
      photos: reader,
    });
  });

  afterEach(async () => {
    if (skipped) return;
    reader.open();
    await running.stop();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  /** Sends photographs in one go, and has them read. */
  async function shows(person: Person, ...photos: string[]): Promise<void> {
    for (const photo of photos) await person.sends(Buffer.from(photo));
    if (person.seen.some(({ text }) => text.includes('Setuju?'))) await person.says('ya');
    await person.posts('whose', 'punya saya');
  }

  const textsOf = ({ seen }: Person) => seen.map(({ text }) => text).join('\n');
  const isProven = (person: Person) => textsOf(person).includes(PROVEN);

  it.skipIf(skipped)('keep nobody else waiting, however long they take, and are all answered', async () => {
    const senders = Array.from({ length: MANY }, (_, i) => people.person(`sender-${i}`));
    await Promise.all(senders.map((one) => shows(one, one.address.id)));
    await vi.waitUntil(() => reader.begun.length > 0, PATIENCE);
    const asker = people.person('asker');
    await asker.posts('question', QUESTION);
    await asker.has(1);
    expect(asker.seen[0]?.text).toContain('SKCK');
    expect(senders.some(isProven)).toBe(false);
    reader.open();
    await vi.waitUntil(() => senders.every(isProven), PATIENCE);
    expect([...reader.begun].sort()).toEqual(senders.map(({ address }) => address.id).sort());
    for (const one of senders) expect(textsOf(one).split(PROVEN)).toHaveLength(2);
  });

  it.skipIf(skipped)('let their chat go on, which is told once that they take a while', async () => {
    const siti = people.person('siti');
    await shows(siti, 'siti');
    const [answer] = await siti.says('berapa biaya bikin KTP?');
    expect(answer?.text).toContain('KTP');
    await vi.waitUntil(() => textsOf(siti).includes(SLOW), PATIENCE);
    expect((await siti.says('sudah belum?'))[0]?.text).toBe(words('photo-being-read'));
    reader.open();
    await vi.waitUntil(() => isProven(siti), PATIENCE);
    expect(textsOf(siti).split(SLOW)).toHaveLength(2);
  });

  it.skipIf(skipped)('of one person do not stand before those of others', async () => {
    const [many, one] = [people.person('many'), people.person('one')];
    await shows(many, 'a', 'b', 'c', 'd', 'e', 'f');
    await vi.waitUntil(() => reader.begun.length === 2, PATIENCE);
    await shows(one, 'mine');
    // the row that asks for it may still be on its way
    await vi.waitUntil(() => textsOf(one).includes(SLOW), PATIENCE);
    reader.next();
    await vi.waitUntil(() => reader.begun.length === 3, PATIENCE);
    expect(reader.begun).toEqual(['a', 'b', 'mine']);
    reader.open();
    await vi.waitUntil(() => isProven(many) && isProven(one), PATIENCE);
  });

  it.skipIf(skipped)('are turned away kindly where one person sends too much', async () => {
    const budi = people.person('budi');
    const large = Buffer.alloc(18 * 1024 * 1024);
    await budi.sends(large);
    expect(budi.seen.at(-1)?.text).toContain('Setuju?');
    await budi.sends(large);
    const [refused] = await budi.sends(large);
    expect(refused?.text).toContain('sudah terlalu banyak');
    // of others there is room
    const [consent] = await people.person('ani').sends(Buffer.from('small'));
    expect(consent?.text).toContain('Setuju?');
  });

  it.skipIf(skipped)('bring nobody back who was forgotten meanwhile', async () => {
    const dewi = people.person('dewi');
    await shows(dewi, 'dewi');
    await vi.waitUntil(() => reader.begun.length === 1, PATIENCE);
    await dewi.says('hapus data');
    const bye = await dewi.says('ya');
    expect(bye.at(-1)?.text).toContain('Sudah dihapus');
    reader.open();
    await people.person('next').says(QUESTION);
    expect(isProven(dewi)).toBe(false);
    const [data] = await dewi.says('data saya');
    expect(data?.text).toContain(words('my-data-none'));
  });
});
