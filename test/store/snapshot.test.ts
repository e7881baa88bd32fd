import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createClient } from 'redis';
import { describe, expect, inject, it } from 'vitest';
import { Incoming } from '../../src/store/backup/incoming.js';
import { restoreRedis } from '../../src/store/redis/restore.js';
import { NoSnapshot, snapshotOf } from '../../src/store/redis/snapshot.js';
import { startRedis } from '../support/redis.js';

const restored = { at: 1, lostAt: 2, isListed: true };

async function whole(snapshot: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of snapshot) parts.push(part);
  return Buffer.concat(parts);
}

describe.skipIf(!inject('redis'))('the snapshot of a Redis', () => {
  it.each(['yes', 'no'])(
    'comes with a password, of any of its databases, whether it goes over its disk or not (%s)',
    async (diskless) => {
      const server = await startRedis('everysec', {
        requirepass: 'p@ss:word/1',
        'repl-diskless-sync': diskless,
        'repl-diskless-sync-delay': '0',
      });
      const url = server.url.replace('//', `//:${encodeURIComponent('p@ss:word/1')}@`);
      const client = await createClient({ url: `${url}/3` }).connect();
      await client.set('large', 'x'.repeat(3_000_000));
      for (let i = 0; i < 500; i++) await client.set(`k${i}`, String(i));
      const snapshot = await whole(snapshotOf(`${url}/3`));
      expect(snapshot.subarray(0, 5).toString()).toBe('REDIS');
      await client.flushAll();
      await client.close();
      await server.kill();
      for (const name of readdirSync(server.dir)) rmSync(join(server.dir, name), { recursive: true });
      const incoming = new Incoming(Readable.from([snapshot]), new Error());
      await restoreRedis(server.dir, `${url}/3`, incoming, restored, [{ id: 'chat/a', at: 5 }]);
      await server.restart();
      const again = await createClient({ url: `${url}/3` }).connect();
      expect(await again.get('k499')).toBe('499');
      expect((await again.get('large'))?.length).toBe(3_000_000);
      expect(JSON.parse((await again.get('{bisa}:restored'))!)).toEqual(restored);
      expect(await again.zScore('{bisa}:erased', 'chat/a')).toBe(5);
      await again.close();
      await server.stop();
    },
  );

  it('says why there is none', async () => {
    const server = await startRedis('everysec', { requirepass: 'right' });
    await expect(whole(snapshotOf(server.url.replace('//', '//:wrong@')))).rejects.toThrow(/password/);
    await expect(whole(snapshotOf(server.url))).rejects.toThrow(NoSnapshot);
    await server.kill();
    await expect(whole(snapshotOf(server.url))).rejects.toThrow(NoSnapshot);
    await server.stop();
  });

  it('is not written into a folder in which something is', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'bisa-snapshot-'));
    const nothing = () => new Incoming(Readable.from([]), new Error('cut off'));
    await restoreRedis(dir, 'redis://x', nothing(), restored, []);
    await expect(restoreRedis(dir, 'redis://x', nothing(), restored, [])).rejects.toThrow(/not empty/);
    rmSync(dir, { recursive: true });
  });
});
