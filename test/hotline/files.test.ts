import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { Files } from '../../src/hotline/files.js';
import { awaitingOf } from '../../src/hotline/inbound.js';
import { PhotoRoom } from '../../src/hotline/photo-room.js';
import { type Running, startHotline } from '../../src/main.js';
import { type Backend, openBackend } from '../../src/store/backend.js';
import type { Address } from '../../src/store/store.js';
import { message, newAddress } from '../store/hand.js';
import { PATIENCE } from '../support/patience.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { ShutReader } from '../support/shut-reader.js';
import { STORES } from '../support/stores.js';

const QUESTION = 'mau urus skck, sudah vaksin 2 kali, bisa tidak?';
const log = searchedLog();

/** People whose platform keeps their files, and gives them when it is let. */
class Album extends People {
  readonly asked: string[] = [];
  private give = () => {};
  private readonly given = new Promise<void>((resolve) => {
    this.give = resolve;
  });

  async fetch(ref: string): Promise<Uint8Array> {
    this.asked.push(ref);
    await this.given;
    return Buffer.from(ref);
  }

  open(): void {
    this.give();
  }
}

describe.skipIf(!inject('redis'))('a file that its platform is slow to give', () => {
  const dir = mkdtempSync(join(tmpdir(), 'bisa-files-'));
  let redis: TestRedis;
  let processes: Running[];
  let albums: Album[];
  let hosts: Parameters<Album['start']>[0][];

  beforeAll(async () => {
    redis = await startRedis();
    albums = [new Album(), new Album()];
    hosts = [];
    processes = [];
    for (const album of albums) {
      const start = album.start.bind(album);
      album.start = (host) => start(host).then(() => void hosts.push(host));
      const config = readConfig({ BISA_DATA_DIR: dir, REDIS_URL: redis.url });
      const options = { config, log, channels: [album], web: false, photos: new ShutReader() };
      processes.push(await startHotline(options));
    }
  });
  afterAll(async () => {
    for (const album of albums) album.open();
    await Promise.all(processes.map((one) => one.stop()));
    await redis.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('is not overtaken by what its person writes next at another process, and keeps nobody else waiting', async () => {
    const address = { channel: 'people', id: 'siti' };
    const file = { kind: 'file', ref: 'kartu', as: 'picture' } as const;
    await hosts[0]!.accept({ address, key: 'one', body: file });
    await hosts[1]!.accept({ address, key: 'two', body: { kind: 'text', text: QUESTION } });
    await hosts[1]!.accept({
      address: { ...address, id: 'budi' },
      key: 'b',
      body: { kind: 'text', text: QUESTION },
    });
    const seenBy = (id: string) => albums.flatMap((album) => album.person(id).seen);
    await vi.waitUntil(() => seenBy('budi').length > 0, PATIENCE);
    expect(seenBy('siti')).toEqual([]);
    for (const album of albums) album.open();
    await vi.waitUntil(() => seenBy('siti').length > 0, PATIENCE);
    expect(seenBy('siti')[0]?.text).toContain('Setuju?');
    expect(albums.flatMap(({ asked }) => asked)).toEqual(['kartu']);
  });
});

describe.each(STORES)('files on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  const dir = mkdtempSync(join(tmpdir(), 'bisa-files-'));
  let redis: TestRedis | null = null;
  let backend: Backend;
  let files: Files | null = null;
  let woken: string[];

  beforeAll(async () => {
    if (skipped) return;
    redis = kind === 'redis' ? await startRedis() : null;
    backend = await openBackend({ redisUrl: redis?.url, dataDir: dir, inMemory: true, onError: () => {} });
  });
  afterEach(() => files?.stop());
  afterAll(async () => {
    await backend?.close();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  /** What becomes of a message with a file when that is fetched so. */
  async function bodyAfter(fetch: () => Promise<Uint8Array | null>, as: 'picture' | 'file' = 'picture') {
    const { store } = backend;
    const one = await filesWith(fetch);
    await one.start();
    const { chat, turn } = await awaiting(newAddress('people'), 'ref', as);
    for (let i = 0; i < 3; i++) await one.take('people', chat, turn);
    await vi.waitUntil(() => woken.length > 0, PATIENCE);
    expect(woken).toEqual([chat]);
    return { ...((await store.message(chat, turn)) as object), photo: await store.photo(chat, turn) };
  }

  async function filesWith(
    fetch: (ref: string) => Promise<Uint8Array | null>,
    times: { firstPauseMs?: number; longestMs?: number } = { firstPauseMs: 1 },
  ): Promise<Files> {
    await files?.stop();
    woken = [];
    files = new Files({
      ...{ backend, log, photoRoom: new PhotoRoom(backend.store), ...times },
      channels: new Map([['people', Object.assign(new People(), { fetch })]]),
      wake: async (chat) => void woken.push(chat),
    });
    return files;
  }

  /** A message that waits for its file. */
  async function awaiting(address: Address, ref: string, as: 'picture' | 'file' = 'picture') {
    const body = awaitingOf({ address, key: ref }, { kind: 'file', ref, as });
    const one = message(address, { body });
    const { chat } = await backend.store.accept(one);
    return { chat, turn: one.turn, body };
  }

  it.skipIf(skipped)('are tried again while that may pass', async () => {
    let tries = 0;
    const filed = await bodyAfter(async () => {
      tries += 1;
      if (tries < 8) throw new Error('busy');
      return Buffer.from('bytes');
    });
    expect(filed).toMatchObject({ body: { kind: 'photo' }, photo: Buffer.from('bytes') });
  });

  it.skipIf(skipped)('are said to be unreadable when they did not come in eight tries', async () => {
    let tries = 0;
    const filed = await bodyAfter(async () => {
      tries += 1;
      throw new Error('busy');
    });
    expect(filed).toEqual({ body: { kind: 'other', what: 'file' }, photo: null });
    expect(tries).toBe(8);
  });

  it.skipIf(skipped)('are said to be unreadable when a platform hangs, however many there are', async () => {
    const one = await filesWith(() => new Promise(() => {}), { longestMs: 350 });
    const address = newAddress('people');
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => awaiting(address, `ref-${i}`)));
    for (const { chat, turn } of all) await one.take('people', chat, turn);
    await one.start();
    await vi.waitUntil(() => woken.length === all.length, PATIENCE);
    for (const { chat, turn } of all)
      expect(await backend.store.message(chat, turn)).toEqual({ body: { kind: 'other', what: 'file' } });
  });

  it.skipIf(skipped)('of whoever floods are fetched after those of others', async () => {
    const asked: string[] = [];
    const one = await filesWith(async (ref) => {
      asked.push(ref);
      return null;
    });
    const [flood, other] = [newAddress('people'), newAddress('people')];
    const all = [];
    for (let i = 0; i < 30; i++) all.push(await awaiting(flood, `flood-${i}`));
    all.push(await awaiting(other, 'other'));
    for (const { chat, turn } of all) await one.take('people', chat, turn);
    await one.start();
    await vi.waitUntil(() => woken.length === all.length, PATIENCE);
    expect(asked.indexOf('other')).toBeLessThanOrEqual(10);
  });

  it.skipIf(skipped)('leave nothing of what their platform said with their jobs', async () => {
    const secret = 'https://files.example/bot123:secret';
    const failing = async () => {
      throw new Error(secret, { cause: new Error(secret) });
    };
    const one = await filesWith(failing, { firstPauseMs: 60_000 });
    await one.start();
    const { chat, turn } = await awaiting(newAddress('people'), 'ref');
    await one.take('people', chat, turn);
    const queue = backend.createQueue('files-people');
    const isDelayed = async () => (await queue.getJob(turn))?.isDelayed();
    await vi.waitUntil(isDelayed, PATIENCE);
    const job = (await queue.getJob(turn))!;
    expect(JSON.stringify([job.failedReason, job.stacktrace, job.data])).not.toContain('secret');
    await queue.close();
  });

  it.skipIf(skipped)('of a channel that is served no more are given up after a day', async () => {
    const one = await filesWith(async () => null);
    const { chat, turn, body } = await awaiting(newAddress('people'), 'ref');
    const day = 24 * 60 * 60 * 1000;
    expect(await one.waits({ chat, id: turn }, body, day - 1)).toBe(true);
    expect(await backend.store.message(chat, turn)).toEqual(body);
    expect(await one.waits({ chat, id: turn }, body, day)).toBe(false);
    expect(await backend.store.message(chat, turn)).toEqual({ body: { kind: 'other', what: 'file' } });
  });

  it.skipIf(skipped)('are what their bytes say, unless they were sent as a picture', async () => {
    const program = Buffer.from('MZ\x90\x00');
    expect(await bodyAfter(async () => program, 'file')).toMatchObject({
      body: { kind: 'other', what: 'file' },
    });
    const pdf = Buffer.from('%PDF-1.7');
    expect(await bodyAfter(async () => pdf, 'file')).toMatchObject({ body: { kind: 'photo' }, photo: pdf });
    expect(await bodyAfter(async () => null)).toMatchObject({ body: { kind: 'other', what: 'file' } });
  });
});
