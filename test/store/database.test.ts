import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/embedded/database.js';
import { FolderInUse, lockFolder } from '../../src/store/embedded/lock.js';
import { PglitePool } from '../../src/store/embedded/pool.js';
import { EmbeddedStore } from '../../src/store/embedded.js';
import { openKeys, WrongKey } from '../../src/store/keys.js';
import { chatWith, commitOf, message, nextTurn } from './hand.js';

describe('lockFolder', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'bisa-lock-'));
  });
  afterAll(() => rm(dir, { recursive: true }));

  it('lets one in at a time, and says who and what to do', async () => {
    const unlock = await lockFolder(dir);
    const refused = lockFolder(dir);
    await expect(refused).rejects.toThrow(FolderInUse);
    await expect(refused).rejects.toThrow(`in use by process ${process.pid}`);
    await expect(refused).rejects.toThrow(join(dir, 'lock'));
    await unlock();
    await (await lockFolder(dir))();
  });

  it('lets one of many who come at once in', async () => {
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(dir)));
    const unlocks = taken.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(unlocks).toHaveLength(1);
    await unlocks[0]!();
  });

  it('takes over from a process that was killed, and from a later one that has got its number', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    const file = join(dir, 'lock');
    await writeFile(file, JSON.stringify({ pid: child.pid, started: null }));
    await expect(lockFolder(dir)).rejects.toThrow(`in use by process ${child.pid}`);
    await writeFile(file, JSON.stringify({ pid: child.pid, started: 'another time' }));
    await (await lockFolder(dir))();
    child.kill('SIGKILL');
    await once(child, 'exit');
    await writeFile(file, JSON.stringify({ pid: child.pid, started: null }));
    const unlock = await lockFolder(dir);
    expect(JSON.parse(await readFile(file, 'utf8')).pid).toBe(process.pid);
    await unlock();
  });

  it('takes over a lock that nobody can read', async () => {
    await writeFile(join(dir, 'lock'), '');
    await (await lockFolder(dir))();
  });
});

describe('openDatabase', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'bisa-database-'));
  });
  afterAll(() => rm(dir, { recursive: true }));

  it('keeps everything over a restart, for the same key alone, and gives space back', async () => {
    const keys = await openKeys({ dir });
    const database = await openDatabase(dir, keys);
    const store = new EmbeddedStore(database, keys);
    const { chat, address } = await chatWith(store, { session: 'kept', reminders: { r: 5 } });
    await store.accept(message(address, { body: 'waiting' }));
    await expect(openDatabase(dir, keys)).rejects.toThrow(FolderInUse);
    await store.close();

    const others = await openKeys({ key: randomBytes(32).toString('base64'), dir });
    await expect(openDatabase(dir, others)).rejects.toThrow(WrongKey);

    const again = await openDatabase(dir, keys);
    const reopened = new EmbeddedStore(again, keys);
    const turn = await nextTurn(reopened, chat);
    expect(turn).toMatchObject({ body: 'waiting', session: 'kept' });
    expect(await reopened.reminders()).toEqual([{ chat, id: 'r', at: 5 }]);

    await reopened.commit(turn, commitOf());
    const state = async () => {
      const { rows } = await again.db.query<{ photos: number; checkpoint: number }>(
        `SELECT pg_total_relation_size('bisa.photo')::float8 AS photos,
           (SELECT pg_wal_lsn_diff(redo_lsn, '0/0')::float8 FROM pg_control_checkpoint()) AS checkpoint`,
      );
      return rows[0]!;
    };
    const before = await state();
    for (let i = 0; i < 8; i++) {
      await reopened.accept(message(address, { photo: randomBytes(5 * 1024 * 1024) }));
      await reopened.commit(await nextTurn(reopened, chat), commitOf());
    }
    expect((await state()).photos).toBeGreaterThan(20 * 1024 * 1024);
    await reopened.expire(0);
    const after = await state();
    expect(after.photos).toBeLessThan(1024 * 1024);
    expect(after.checkpoint).toBeGreaterThan(before.checkpoint);

    const pool = new PglitePool(again.db);
    await expect(pool.query('begin')).rejects.toThrow('db.transaction');
    await expect((await pool.connect()).query(' START TRANSACTION')).rejects.toThrow('db.transaction');
    await reopened.close();
  });
});
