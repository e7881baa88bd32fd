import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { headOfficeOf } from '../../src/neighbourhood/kept/head-office.js';
import { Heads } from '../../src/neighbourhood/kept/heads.js';
import { Audit, OPERATOR } from '../../src/officers/audit.js';
import type { Store } from '../../src/store/store.js';
import { auditMs } from '../console/console-support.js';
import { PATIENCE } from '../support/patience.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { warmReader } from '../support/warm-reader.js';

const AREA = '32.75.04.1005/011/005';
const sample = (name: string) => new Uint8Array(readFileSync(`flows/demo/${name}.jpg`));
const CODE = /[A-Z][0-9A-Z]{2}-[A-Z][0-9A-Z]{2}-[A-Z][0-9A-Z]\d/;

/** Heads who pass codes on, and their neighbours, with the whole hotline on both stores. */
describe.each(['embedded', 'redis'] as const)('codes that heads pass on, on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  let redis: TestRedis | null = null;
  let dir: string;
  let people: People;
  let running: Running;
  let store!: Store;

  beforeAll(async () => {
    if (skipped) return;
    if (kind === 'redis') redis = await startRedis();
    dir = mkdtempSync(join(tmpdir(), 'bisa-proofs-'));
    people = new People();
    const config = readConfig({ BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) });
    running = await startHotline({
      config,
      photos: await warmReader(config),
      log: pino({ level: 'silent' }),
      channels: (kept) => {
        store = kept;
        return [people];
      },
      web: false,
    });
  });

  afterAll(async () => {
    if (skipped) return;
    await running.stop();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  const clock = { now: () => running.clock.now() };
  const office = () =>
    headOfficeOf(new Heads(store.vault, clock, new Audit(store.vault, clock, auditMs)), OPERATOR);
  const inDays = (days: number) => running.clock.now() + days * 24 * 60 * 60 * 1000;
  const said = async (name: string, text: string) =>
    (await people.person(name).says(text)).map((one) => one.text).join('\n');

  /** A head with a list, and the codes of those on it. */
  async function headWith(name: string, list: string, days = 300) {
    const { code, grant } = await office().issue(AREA, inDays(days));
    await said(name, code);
    await said(name, list);
    const [, ...texts] = await people.person(name).says('titip kode');
    return { grant, codes: texts.map(({ text }) => CODE.exec(text)![0]) };
  }

  async function shows(name: string, code: string, photo = 'two-doses'): Promise<string> {
    expect(await said(name, code)).toContain('Setuju?');
    await said(name, 'ya');
    await said(name, 'ya');
    await people.person(name).sends(sample(photo));
    return said(name, 'punya saya');
  }

  it.skipIf(skipped)('marks who has shown theirs, and takes the mark back', async () => {
    const list = '1) Bu Y mau KK belum vaksin 2) Pak D mau SKCK vaksin 2x';
    const { codes } = await headWith('umar', list);
    expect(new Set(codes).size).toBe(2);
    const before = people.person('umar').seen.length;
    const told = await shows('yati', `halo, ini dari pak RT: ${codes[0]!.toLowerCase()}`);
    expect(told).toContain('Sudah saya sampaikan ke Ketua RT 05 RW 11 Kayuringinjaya');
    await people.person('umar').has(before + 1);
    expect(people.person('umar').seen.at(-1)!.text).toBe('*Sudah ditunjukkan: Bu Y.* 1 kode lain belum.');
    const recap = await said('umar', 'rekap');
    expect(recap).toContain('1. Bu Y, KK: *sudah ditunjukkan*');
    expect(recap).toContain('2. Pak D, SKCK: kode dititipkan, belum ditunjukkan');
    await said('yati', 'cabut persetujuan');
    await vi.waitUntil(
      async () => (await said('umar', 'rekap')).includes('1. Bu Y, KK: kode dititipkan, belum'),
      PATIENCE,
    );
  });
});
