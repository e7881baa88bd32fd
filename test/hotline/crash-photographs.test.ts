import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { openBackend } from '../../src/store/backend.js';
import { copyDatabase } from '../support/database.js';
import { type HotlineProcess, type Posted, startProcess, type Told } from '../support/hotline-process.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis, type TestRedis } from '../support/redis.js';

const PROVEN = 'cocok dengan tanda tangan penerbitnya';
const PICTURE = 'flows/demo/one-dose.jpg';
const postsWith = (picture: Partial<Posted>): Posted[] => [
  { chat: 'siti', key: 'm0', text: 'bs perpanjang sim c ga min? blm vaksin' },
  { chat: 'siti', key: 'm1', text: '', ...picture },
  { chat: 'siti', key: 'm2', text: 'ya' },
  { chat: 'siti', key: 'm3', text: 'punya saya' },
];

type Case = readonly [name: string, dies: Record<string, string>, picture: Partial<Posted>];

const CASES: Case[] = [
  ['as the file of a photograph is fetched', { DIES_FETCHING: 'yes' }, { file: PICTURE }],
  ['as a photograph is read', { DIES_READING: 'before' }, { photo: PICTURE }],
  ['between its reading and its chat', { DIES_READING: 'after' }, { photo: PICTURE }],
];

// when it dies is nothing that stores tell apart: the last, of which both the queue and the store know, is for both
describe.each([
  ['redis', CASES],
  ['embedded', CASES.slice(-1)],
] as const)('kill -9 on %s', (kind, cases) => {
  const skipped = kind === 'redis' && !inject('redis');
  let redis: TestRedis | null = null;
  let dataDir: string;
  let running: HotlineProcess | null = null;

  beforeEach(async () => {
    if (skipped) return;
    redis = kind === 'redis' ? await startRedis() : null;
    dataDir = mkdtempSync(join(tmpdir(), 'bisa-crash-photographs-'));
    if (!redis) copyDatabase(join(dataDir, 'postgres'));
  });

  afterEach(async () => {
    running?.child.kill('SIGKILL');
    await redis?.stop();
    if (dataDir) rmSync(dataDir, { recursive: true, force: true });
  });

  it.skipIf(skipped).each(cases)('%s: it is answered, and once', async (_, dies, picture) => {
    const posts = postsWith(picture);
    const sent = new Map<string, string>();
    const accepted = new Set<string>();
    const hear = (told: Told) => {
      if (told.kind === 'accepted') accepted.add(told.key);
      if (told.kind === 'sent') sent.set(told.id, told.text);
    };
    running = startProcess({ redisUrl: redis?.url, dataDir, ...dies }, hear);
    await running.started;
    for (const post of posts) running.child.send(post);
    expect(await running.ended).toBeNull();
    expect([...sent.values()].join()).not.toContain(PROVEN);

    running = startProcess({ redisUrl: redis?.url, dataDir }, hear);
    await running.started;
    // what was not confirmed is brought again
    for (const post of posts) if (!accepted.has(post.key)) running.child.send(post);
    const proven = () => [...sent.values()].filter((text) => text.includes(PROVEN));
    await vi.waitUntil(() => proven().length > 0, PATIENCE);
    running.child.send({ chat: 'siti', key: 'm4', text: 'menu' });
    await vi.waitUntil(() => accepted.has('m4'), PATIENCE);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(proven()).toHaveLength(1);

    const backend = await openBackend({ redisUrl: redis?.url, dataDir, onError: () => {} });
    const chat = await backend.store.chat({ channel: 'pipe', id: 'siti' });
    const documents = await backend.store.documents(chat!);
    await backend.close();
    expect(documents?.session).not.toHaveProperty('pending');
    expect(JSON.stringify(documents?.person)).toContain('"verified"');
  });
});
