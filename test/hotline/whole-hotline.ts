import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Config, readConfig } from '../../src/config.js';
import type { PhotoReader } from '../../src/hotline/photographs.js';
import { type Running, startHotline } from '../../src/main.js';
import { headOfficeOf } from '../../src/neighbourhood/kept/head-office.js';
import { Heads } from '../../src/neighbourhood/kept/heads.js';
import { Audit, OPERATOR } from '../../src/officers/audit.js';
import type { Store } from '../../src/store/store.js';
import { auditMs } from '../console/console-support.js';
import { People } from '../support/people.js';
import { startRedis } from '../support/redis.js';
import { ShutReader } from '../support/shut-reader.js';

/** A whole hotline of people in this process, for the tests of one file, and the operator's side of its neighbourhoods. */
export interface WholeHotline {
  /** There is no Redis for it. */
  skipped: boolean;
  people: People;
  store: Store;
  running: Running;
  clock: { now(): number };
  audit(): Audit;
  /** Where codes are given and ended. */
  office(): ReturnType<typeof headOfficeOf>;
  /** The instant (ms) in so many days. */
  inDays(days: number): number;
  /** What is answered to a text, in one. */
  said(name: string, text: string): Promise<string>;
}

/** Starts one on a store before the tests of a `describe`, and ends it after them. */
export function wholeHotline(
  kind: 'embedded' | 'redis',
  given: {
    photos?: (config: Config) => Promise<PhotoReader & { close(): Promise<void> }>;
    log?: () => Logger;
  } = {},
): WholeHotline {
  const skipped = kind === 'redis' && !inject('redis');
  let stop = async () => {};
  const whole = {
    skipped,
    people: new People(),
    clock: { now: () => whole.running.clock.now() },
    audit: () => new Audit(whole.store.vault, whole.clock, auditMs),
    office: () => headOfficeOf(new Heads(whole.store.vault, whole.clock, whole.audit()), OPERATOR),
    inDays: (days: number) => whole.clock.now() + days * 24 * 60 * 60 * 1000,
    said: async (name: string, text: string) =>
      (await whole.people.person(name).says(text)).map((one) => one.text).join('\n'),
  } as WholeHotline;

  beforeAll(async () => {
    if (skipped) return;
    const redis = kind === 'redis' ? await startRedis() : null;
    const dir = mkdtempSync(join(tmpdir(), 'bisa-whole-'));
    const config = readConfig({ BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) });
    whole.running = await startHotline({
      config,
      photos: (await given.photos?.(config)) ?? new ShutReader(),
      log: given.log?.() ?? pino({ level: 'silent' }),
      channels: (kept) => {
        whole.store = kept;
        return [whole.people];
      },
      web: false,
    });
    stop = async () => {
      await whole.running.stop();
      await redis?.stop();
      rmSync(dir, { recursive: true, force: true });
    };
  });
  afterAll(() => stop());
  return whole;
}
