import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { next, type StreamEvent, Visitor } from '../channels/web-support.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';

const TURNS = 9;
const QUESTION = 'mau urus skck, sudah vaksin 2 kali, bisa tidak?';

type Stream = AsyncGenerator<StreamEvent>;

describe.skipIf(!inject('redis'))('a page, at whichever process it hangs', () => {
  const dir = mkdtempSync(join(tmpdir(), 'bisa-any-'));
  const visitors: Visitor[] = [];
  let redis: TestRedis;
  /** Two processes that do everything: either may make a turn. */
  let here: Running;
  let there: Running;

  const start = () =>
    startHotline({
      config: readConfig({ BISA_DATA_DIR: dir, REDIS_URL: redis.url, PORT: '0' }),
      log: searchedLog(),
    });

  beforeAll(async () => {
    redis = await startRedis();
    // nobody looks for what waits now and then: what comes was told
    vi.useFakeTimers({ toFake: ['setInterval'] });
    here = await start();
    there = await start();
  });
  afterEach(() => {
    for (const visitor of visitors.splice(0)) visitor.leave();
  });
  afterAll(async () => {
    vi.useRealTimers();
    await Promise.all([here.stop(), there.stop()]);
    await redis.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  /** One person, as each of the processes sees them. */
  const arrive = async () => {
    const one = await Visitor.arrive(here.url!);
    const same = new Visitor(there.url!);
    same.cookie = one.cookie;
    visitors.push(one, same);
    return [one, same] as const;
  };
  const says = async (visitor: Visitor, text: string) => {
    const { status } = await visitor.post('/api/messages', { kind: 'text', key: randomUUID(), text });
    expect(status).toBe(202);
  };
  /** The next message that the page shows; it is confirmed over `confirms`. */
  const shows = async (stream: Stream, confirms: Visitor) => {
    const message = await next(stream, 'message');
    await confirms.post('/api/acks', { id: message.id });
    return message as { id: string; text: string };
  };

  it('shows the answer at once to what was written and confirmed at another', async () => {
    const [writes, reads] = await arrive();
    const stream = await reads.listen();
    const ids = new Set<string>();
    for (let i = 0; i < TURNS; i++) {
      await says(writes, QUESTION);
      const { id, text } = await shows(stream, writes);
      ids.add(id);
      expect(text).toContain('SKCK');
    }
    expect(ids.size).toBe(TURNS);
  });

  it('shows after it was opened anew what it missed, in order and once', async () => {
    const [writes, reads] = await arrive();
    const before = await writes.listen();
    await says(writes, 'halo');
    await shows(before, reads);
    writes.leave();
    for (const text of ['jam buka?', QUESTION]) await says(writes, text);
    const after = await reads.listen();
    const [one, two] = [await shows(after, writes), await shows(after, writes)];
    expect(two.text).toContain('SKCK');
    expect(one.id).not.toBe(two.id);
  });

  it('shows an officer’s words at once, wherever the officer sits', async () => {
    const [writes, reads] = await arrive();
    const stream = await reads.listen();
    await says(writes, 'petugas');
    await shows(stream, reads);
    await vi.waitUntil(async () => (await here.officers.queue()).length > 0, PATIENCE);
    const chat = (await here.officers.queue())[0]!.id;
    for (const [i, officers] of [here.officers, there.officers, here.officers].entries()) {
      const act = { kind: 'say', text: `jawaban ${i}` } as const;
      await officers.act({ chat, key: `k${i}`, by: 'Rina', officer: 'o1', desk: 'console', act });
      expect((await shows(stream, writes)).text).toContain(`jawaban ${i}`);
    }
  });

  it('is closed when its person leaves, wherever that is said', async () => {
    const [leaves, reads] = await arrive();
    const stream = await reads.listen();
    await next(stream, 'clock');
    await leaves.post('/api/leave', {});
    await vi.waitUntil(async () => (await stream.next()).done, PATIENCE);
  });
});
