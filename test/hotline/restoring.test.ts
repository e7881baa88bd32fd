import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, RESP_TYPES } from 'redis';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkBackup, makeBackup } from '../../src/commands/backup.js';
import { restoreBackup } from '../../src/commands/restore.js';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { openBackend } from '../../src/store/backend.js';
import { partsOf } from '../../src/store/backup/content.js';
import { unpack } from '../../src/store/backup/folder.js';
import { BackupRefused } from '../../src/store/backup/head.js';
import { openedBackup } from '../../src/store/backup/sealed-file.js';
import { openDatabase } from '../../src/store/embedded/database.js';
import { openKeys } from '../../src/store/keys.js';
import { ErasedUnknown } from '../../src/store/restoring.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { holds, shredAll } from '../support/shredding.js';
import { warmReader } from '../support/warm-reader.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const NUMBER = '6281299988877';
const WORDS = 'kontrakan hijau gang kenanga';
const sample = (name: string) => new Uint8Array(readFileSync(`flows/demo/${name}.jpg`));

/** A person who was erased, a backup of before, and a store that was lost: as residents see it, on each backend. */
describe.each(['embedded', 'redis'] as const)('a restore on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  const story = it.skipIf(skipped);
  let redis: TestRedis | null = null;
  let dir: string;
  let backups: string;
  let people = new People();
  let running: Running | null = null;
  let file: string;
  let reader: Awaited<ReturnType<typeof warmReader>>;
  let wrapped: Buffer[];

  const env = () => ({ BISA_DATA_DIR: dir, PORT: '0', ...(redis ? { REDIS_URL: redis.url } : {}) });
  const config = () => readConfig(env());
  const storeDir = () => (redis ? redis.dir : join(dir, 'postgres'));
  async function start(): Promise<void> {
    running = await startHotline({
      config: config(),
      photos: {
        read: (...given) => reader.read(...given),
        readTexts: (...given) => reader.readTexts(...given),
        close: async () => {},
      },
      log: searchedLog(),
      channels: [people],
    });
  }
  async function stop(): Promise<void> {
    await running?.stop();
    running = null;
  }
  /** All that is in the store is lost, and a backup comes into its place. */
  async function loseAndRestore(options: Parameters<typeof restoreBackup>[2] = {}): Promise<void> {
    await stop();
    if (!redis) {
      rmSync(storeDir(), { recursive: true });
      await restoreBackup(config(), file, options);
      return;
    }
    await redis.kill();
    for (const name of readdirSync(redis.dir)) rmSync(join(redis.dir, name), { recursive: true });
    await restoreBackup(config(), file, { ...options, into: redis.dir });
    await redis.restart();
  }

  beforeAll(async () => {
    if (skipped) return;
    if (kind === 'redis') redis = await startRedis('everysec', { 'repl-diskless-sync-delay': '0' });
    dir = mkdtempSync(join(tmpdir(), 'bisa-restoring-'));
    backups = mkdtempSync(join(tmpdir(), 'bisa-backups-'));
    reader = await warmReader(config());
    await start();
  });
  afterAll(async () => {
    if (skipped) return;
    await stop();
    await reader.close();
    await redis?.stop();
    for (const one of [dir, backups]) rmSync(one, { recursive: true, force: true });
  });

  story(
    'begins with a backup of a hotline at work, for its owner alone, in which nobody is named',
    async () => {
      const siti = people.person(NUMBER);
      await siti.says(`bs perpanjang sim c ga min? blm vaksin, ${WORDS}`);
      await siti.sends(sample('one-dose'));
      await siti.taps('yes');
      await siti.says('punya saya');
      await siti.says('iya');
      await siti.says('petugas');
      const budi = people.person('budi');
      await budi.says('ingatkan vaksin kedua, kemarin sinovac tanggal 20 september');
      await budi.says('ya');
      const joko = people.person('joko');
      joko.present = false;
      await joko.says('halo');

      const left = ['bisa-broken.backup.part', 'bisa-damaged.backup', 'bisa-now.backup.part', 'notes.txt'];
      for (const name of left) writeFileSync(join(backups, name), 'x');
      const before = (Date.now() - 31 * DAY_MS) / 1000;
      for (const name of left) if (!name.includes('now')) utimesSync(join(backups, name), before, before);
      await makeBackup(config(), backups, 30);
      // what was broken off or is damaged has an end too, but not what may be at work, nor what is no backup
      for (const name of left.slice(2)) rmSync(join(backups, name));
      const names = readdirSync(backups);
      expect(names).toHaveLength(1);
      file = join(backups, names[0]!);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(await checkBackup(config(), file)).toContain('whole');
      for (const word of [NUMBER, WORDS]) expect(readFileSync(file).includes(word)).toBe(false);
      wrapped = await dataKeysIn(file);
      expect(wrapped).toHaveLength(3);
    },
  );

  story('leaves nothing of who is erased in any file of the store, once that was shredded', async () => {
    const before = bytesOf(storeDir());
    const siti = people.person(NUMBER);
    await siti.says('hapus data');
    const [bye] = await siti.taps('yes');
    expect(bye?.text).toContain('Sudah dihapus');
    await stop();
    const gone = wrapped.filter((key) => holds(before, key));
    expect(gone).toHaveLength(3);
    const backend = await openBackend({ ...config(), onError: () => {} });
    await shredAll(backend.store);
    await backend.close();
    const after = bytesOf(storeDir());
    expect(wrapped.filter((key) => holds(after, key))).toHaveLength(2);
    for (const word of [NUMBER, WORDS]) expect(bytesOf(dir).includes(word)).toBe(false);
    const list = bytesOf(join(dir, 'erased')).toString();
    expect(list).toMatch(/^\d+ whole-since\n(?:\d+ (?:contact|chat)\/[\w-]{22}\n)+$/);
  });

  story(
    'refuses half a backup, a changed one, another root key, another store and a folder in use',
    async () => {
      await stop();
      const whole = readFileSync(file);
      const bad = join(backups, 'bad');
      const restore = (over: object = {}, options: Parameters<typeof restoreBackup>[2] = {}) => {
        const elsewhere = {
          ...config(),
          dataDir: mkdtempSync(join(backups, 'empty-')),
          key: readFileSync(join(dir, 'key'), 'utf8').trim(),
        };
        const into = redis ? { into: mkdtempSync(join(backups, 'redis-')) } : {};
        return restoreBackup({ ...elsewhere, ...over }, bad, { ...into, ...options });
      };
      for (const length of [0, 10, 200, whole.length >> 1, whole.length - 1]) {
        cpSync(file, bad);
        truncateSync(bad, length);
        await expect(restore(), String(length)).rejects.toThrow(BackupRefused);
      }
      for (const place of [20, 400, whole.length >> 1, whole.length - 1]) {
        const changed = Buffer.from(whole);
        changed[place]! ^= 1;
        writeFileSync(bad, changed);
        await expect(restore(), String(place)).rejects.toThrow(BackupRefused);
      }
      writeFileSync(bad, Buffer.concat([whole, Buffer.from('x')]));
      await expect(restore()).rejects.toThrow(/damaged/);
      cpSync(file, bad);
      await expect(restore({ key: Buffer.alloc(32, 7).toString('base64') })).rejects.toThrow(/root key/);
      await expect(restore({ key: undefined })).rejects.toThrow(/root key is missing/);
      await expect(restore({ redisUrl: redis ? undefined : 'redis://localhost:1' })).rejects.toThrow(
        BackupRefused,
      );
      const newer = whole.toString('latin1').replace('"form":1', '"form":9');
      writeFileSync(bad, newer, 'latin1');
      await expect(restore()).rejects.toThrow(/newer version/);
      const at = /"at":(\d+)/.exec(whole.toString('latin1', 0, 300))![1]!;
      writeFileSync(bad, whole.toString('latin1').replace(at, String(Number(at) - 31 * DAY_MS)), 'latin1');
      await expect(restore()).rejects.toThrow(/older than backups/);
      // the head is sealed with the rest
      await expect(restore({}, { old: true })).rejects.toThrow(/damaged/);
      cpSync(file, bad);
      await expect(redis ? restore({}, { into: redis.dir }) : restore({ dataDir: dir })).rejects.toThrow(
        BackupRefused,
      );
    },
  );

  story('serves nobody while it is unknown who was erased since', async () => {
    await loseAndRestore();
    cpSync(join(dir, 'erased'), join(backups, 'erased'), { recursive: true });
    rmSync(join(dir, 'erased'), { recursive: true });
    await expect(start()).rejects.toThrow(ErasedUnknown);
    cpSync(join(backups, 'erased'), join(dir, 'erased'), { recursive: true });
  });

  story('brings back everybody but who was erased, and tells nobody anything twice', async () => {
    people = new People();
    await start();
    const siti = people.person(NUMBER);
    const budi = people.person('budi');
    const joko = people.person('joko');
    await joko.returns();
    expect(await running!.officers.queue()).toEqual([]);
    await running!.moveTo!('2021-10-18');
    await budi.has(1);
    expect(budi.seen[0]?.text).toContain('vaksin');
    expect(joko.seen).toEqual([]);
    const [hello] = await joko.says('halo');
    expect(hello?.text).toContain('Bisa?');
    expect(siti.seen).toEqual([]);
    const [none] = await siti.says('batalkan pengingat');
    expect(none?.text).toContain('Tidak ada pengingat');
    await stop();
    await start();
    expect((await people.person('budi').says('makasih')).length).toBeGreaterThan(0);
  });

  story('knows who was erased, though a new store was begun in the same data folder meanwhile', async () => {
    await stop();
    if (redis) {
      await redis.kill();
      for (const name of readdirSync(redis.dir)) rmSync(join(redis.dir, name), { recursive: true });
      await redis.restart();
    } else rmSync(storeDir(), { recursive: true });
    people = new People();
    await start();
    const other = people.person('rini');
    await other.says('halo');
    await other.says('hapus data');
    await other.taps('yes');
    // databases of tests are copies of one, which have begun at the same instant
    if (redis)
      expect(
        bytesOf(join(dir, 'erased'))
          .toString()
          .match(/whole-since/g),
      ).toHaveLength(2);
    await loseAndRestore();
    people = new People();
    await start();
    const [none] = await people.person(NUMBER).says('batalkan pengingat');
    expect(none?.text).toContain('Tidak ada pengingat');
  });

  story('takes the list of the erased from its files, or does without where that is said', async () => {
    const erased = readdirSync(join(dir, 'erased')).map((name) => join(backups, 'erased', name));
    await loseAndRestore({ erased });
    rmSync(join(dir, 'erased'), { recursive: true });
    people = new People();
    await start();
    expect((await people.person(NUMBER).says('batalkan pengingat'))[0]?.text).toContain(
      'Tidak ada pengingat',
    );

    await loseAndRestore({ withoutErased: true });
    rmSync(join(dir, 'erased'), { recursive: true });
    people = new People();
    await start();
    const [asked] = await people.person(NUMBER).says('batalkan pengingat');
    expect(asked?.text).not.toContain('Tidak ada pengingat');
  });

  /** The wrapped data keys of all contacts that are in a backup. */
  async function dataKeysIn(file: string): Promise<Buffer[]> {
    if (redis) {
      const client = await createClient({ url: redis.url }).connect();
      const raw = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
      const names = (await client.keys('{bisa}:contact:*')).filter((name) => name.split(':').length === 3);
      const keys = await Promise.all(names.map((name) => raw.hGet(name, 'key')));
      await client.close();
      return keys as unknown as Buffer[];
    }
    const keys = await openKeys({ dir });
    const place = mkdtempSync(join(backups, 'opened-'));
    await unpack((await partsOf(openedBackup(file, keys))).store, join(place, 'postgres'));
    const database = await openDatabase(place, keys);
    const { rows } = await database.db.query<{ key: Buffer }>('SELECT key FROM bisa.data_key');
    await database.close();
    rmSync(place, { recursive: true });
    return rows.map(({ key }) => key);
  }
});

function bytesOf(dir: string): Buffer {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Buffer.concat(entries.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}
