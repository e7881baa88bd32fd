import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import {
  deadLetterLine,
  listDeadLetters,
  NoSuchLetter,
  replayDeadLetter,
} from '../../src/commands/dead-letters.js';
import { readConfig } from '../../src/config.js';
import { openBackend } from '../../src/store/backend.js';
import { message, newAddress, nextTurn } from '../store/hand.js';
import { startRedis } from '../support/redis.js';

it.for(['redis', 'embedded'] as const)(
  'bisa dead-letters lists what was set aside on %s, nothing of what was written, and has it tried again',
  async (kind, { skip }) => {
    skip(kind === 'redis' && !inject('redis'), 'no redis-server');
    const dir = mkdtempSync(join(tmpdir(), 'bisa-letters-'));
    const redis = kind === 'redis' ? await startRedis() : null;
    onTestFinished(async () => {
      await redis?.stop();
      rmSync(dir, { recursive: true, force: true });
    });
    const config = readConfig({ BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) });
    const open = () => openBackend({ ...config, onError: () => {} });
    const address = newAddress();
    const backend = await open();
    const { chat } = await backend.store.accept(message(address, { body: { text: 'rahasia' } }));
    const turn = await nextTurn(backend.store, chat);
    const since = Date.parse('2021-10-01T03:00:00Z');
    await backend.store.setAside(turn, { kind: 'text', since, fault: null }, null);
    await backend.close();

    const [letter, ...more] = await listDeadLetters(config);
    expect(more).toEqual([]);
    const line = deadLetterLine(letter!);
    expect(line.split('\t')).toEqual([turn.id, '1970-01-01T00:16:40.000Z', 'text', 'the process ended']);
    for (const personal of ['rahasia', address.id, chat])
      expect(JSON.stringify(letter)).not.toContain(personal);
    await expect(replayDeadLetter(config, 'nobody')).rejects.toThrow(NoSuchLetter);
    expect(await replayDeadLetter(config, turn.id)).toMatch(/tried again/);
    expect(await listDeadLetters(config)).toEqual([]);
    const again = await open();
    expect((await again.store.next(chat))?.id).toBe(turn.id);
    await again.close();
  },
);
