import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { openBackend } from '../../src/store/backend.js';
import { bisa } from '../support/cli.js';
import { copyDatabase } from '../support/database.js';
import { startProcess, type Told } from '../support/hotline-process.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis } from '../support/redis.js';

const TEXT = 'mau urus skck, sudah vaksin 2 kali, bisa tidak?';
/** So many that replacing the key takes a while. */
const DOCUMENTS = Array.from({ length: 20_000 }, (_, i) => [`d${i}`, { i }] as const);

describe.each(['redis', 'embedded'])('bisa key rotate that is killed in the middle, %s', (kind) => {
  it.skipIf(kind === 'redis' && !inject('redis'))(
    'is gone on with by the hotline, which answers meanwhile',
    async () => {
      const redis = kind === 'redis' ? await startRedis('always') : null;
      const dataDir = mkdtempSync(join(tmpdir(), 'bisa-rotation-killed-'));
      onTestFinished(async () => {
        await redis?.stop();
        rmSync(dataDir, { recursive: true, force: true });
      });
      if (!redis) copyDatabase(join(dataDir, 'postgres'));
      const [old, fresh] = [0, 1].map(() => randomBytes(32).toString('base64')) as [string, string];
      const open = (keys: { key: string; keyBefore?: string }) =>
        openBackend({ redisUrl: redis?.url, dataDir, ...keys, onError: () => {} });
      const before = await open({ key: old });
      // a write holds so many arguments and no more
      for (let at = 0; at < DOCUMENTS.length; at += 5_000)
        await before.store.vault.put('many', Object.fromEntries(DOCUMENTS.slice(at, at + 5_000)));
      await before.close();

      const keys = { BISA_KEY: fresh, BISA_KEY_BEFORE: old };
      const env = { ...keys, REDIS_URL: redis?.url ?? '', BISA_DATA_DIR: dataDir };
      const command = spawn('node', ['dist/cli.js', 'key', 'rotate'], { env: { ...process.env, ...env } });
      onTestFinished(() => void command.kill('SIGKILL'));
      for await (const line of createInterface(command.stdout)) if (/^[1-9]\d* of/.test(line)) break;
      command.kill('SIGKILL');
      await once(command, 'exit');
      const status = await bisa(['key', 'status'], { env });
      expect(status.err).toBe('');
      expect(status.out).toMatch(/is being replaced: [1-9]\d* of 20000/);

      const answered = new Set<string>();
      const hear = (told: Told) => told.kind === 'sent' && answered.add(told.chat);
      const hotline = startProcess({ redisUrl: redis?.url, dataDir, ...keys }, hear);
      onTestFinished(() => void hotline.child.kill('SIGKILL'));
      await hotline.started;
      for (let i = 0; i < 4; i++) {
        hotline.child.send({ chat: `c${i}`, key: 'k', text: TEXT });
        await vi.waitUntil(() => answered.has(`c${i}`), PATIENCE);
      }
      if (redis)
        await vi.waitFor(async () => {
          expect((await bisa(['key', 'status'], { env })).out).toContain('may be taken away');
        }, PATIENCE);
      hotline.child.kill('SIGTERM');
      await hotline.ended;
      // one process has the embedded store's folder: what it had not done at its end is done by the command
      if (!redis) expect((await bisa(['key', 'rotate'], { env })).out).toContain('may be taken away');

      const after = await open({ key: fresh });
      onTestFinished(() => after.close());
      expect(await after.store.vault.list('many')).toHaveLength(20_000);
      expect(await after.store.chat({ channel: 'pipe', id: 'c3' })).not.toBeNull();
    },
  );
});
