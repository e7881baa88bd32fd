import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { Files } from '../../src/hotline/files.js';
import { awaitingOf } from '../../src/hotline/inbound.js';
import { PhotoRoom } from '../../src/hotline/photo-room.js';
import { type Running, startHotline } from '../../src/main.js';
import { type Backend, openBackend } from '../../src/store/backend.js';
import { message, newAddress } from '../store/hand.js';
import { PATIENCE } from '../support/patience.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { ShutReader } from '../support/shut-reader.js';

const QUESTION = 'mau urus skck, sudah vaksin 2 kali, bisa tidak?';
const log = pino({ level: 'silent' });

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

describe.each(['redis', 'embedded'] as const)('files on %s', (kind) => {
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
    const channel = Object.assign(new People(), { fetch });
    await files?.stop();
    woken = [];
    files = new Files({
      ...{ backend, log, photoRoom: new PhotoRoom(store), firstPauseMs: 1 },
      channels: new Map([['people', channel]]),
      wake: async (chat) => void woken.push(chat),
    });
    await files.start();
    const address = newAddress('people');
    const body = awaitingOf({ address, key: 'k' }, { kind: 'file', ref: 'ref', as });
    const one = message(address, { body });
    const { chat } = await store.accept(one);
    for (let i = 0; i < 3; i++) await files.ask('people', chat, one.turn);
    await vi.waitUntil(() => woken.length > 0, PATIENCE);
    expect(woken).toEqual([chat]);
    return { ...((await store.message(chat, one.turn)) as object), photo: await store.photo(chat, one.turn) };
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

  it.skipIf(skipped)('are what their bytes say, unless they were sent as a picture', async () => {
    const text = Buffer.from('Halo');
    expect(await bodyAfter(async () => text, 'file')).toMatchObject({
      body: { kind: 'other', what: 'file' },
    });
    const pdf = Buffer.from('%PDF-1.7');
    expect(await bodyAfter(async () => pdf, 'file')).toMatchObject({ body: { kind: 'photo' }, photo: pdf });
    expect(await bodyAfter(async () => null)).toMatchObject({ body: { kind: 'other', what: 'file' } });
  });
});
