import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/store/embedded/database.js';
import { FolderInUse, lockFolder } from '../../src/store/embedded/lock.js';
import { PglitePool } from '../../src/store/embedded/pool.js';
import { migrations } from '../../src/store/embedded/schema.js';
import { EmbeddedStore } from '../../src/store/embedded.js';
import { openKeys, WrongKey } from '../../src/store/keys.js';
import { place, sealAddress } from '../../src/store/rows.js';
import { addressMac, newDataKey, type Sealed, sealJson } from '../../src/store/seal.js';
import type { Json } from '../../src/store/store.js';
import { copyDatabase } from '../support/database.js';
import { holds, shredAll } from '../support/shredding.js';
import { chatWith, commitNext, commitOf, LIFETIMES, message, nextTurn, wantedIn } from './hand.js';

// how a database is made is tested here
vi.unmock(import('../../src/store/embedded/new-database.js'));

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
    const store = await EmbeddedStore.open(database, keys);
    const { chat, address } = await chatWith(store, { session: 'kept', reminders: { r: 5 } });
    await store.accept(message(address, { body: 'waiting' }));
    await expect(openDatabase(dir, keys)).rejects.toThrow(FolderInUse);
    expect(await store.lease('telegram', 'before', 60 * 60 * 1000)).not.toBeNull();
    await store.close();

    const others = await openKeys({ key: randomBytes(32).toString('base64'), dir });
    await expect(openDatabase(dir, others)).rejects.toThrow(WrongKey);

    const again = await openDatabase(dir, keys);
    const reopened = await EmbeddedStore.open(again, keys);
    const turn = await nextTurn(reopened, chat);
    expect(turn).toMatchObject({ body: 'waiting', session: 'kept' });
    expect(await wantedIn(reopened)).toEqual([{ chat, id: 'r', at: 5 }]);
    // whoever held it is gone, whatever its clock said
    expect(await reopened.lease('telegram', 'after', 1_000)).not.toBeNull();

    await reopened.commit(turn, commitOf());
    const state = async () => {
      const { rows } = await again.db.query<{ photos: number; checkpoint: number }>(
        `SELECT pg_total_relation_size('bisa.photo')::float8 AS photos,
           (SELECT pg_wal_lsn_diff(redo_lsn, '0/0')::float8 FROM pg_control_checkpoint()) AS checkpoint`,
      );
      return rows[0]!;
    };
    const before = await state();
    let largest = 0;
    for (let i = 0; i < 8; i++) {
      await reopened.accept(message(address, { photo: randomBytes(5 * 1024 * 1024) }));
      largest = Math.max(largest, (await state()).photos);
      await reopened.commit(await nextTurn(reopened, chat), commitOf());
    }
    // what is done with may be given back meanwhile
    expect(largest).toBeGreaterThan(5 * 1024 * 1024);
    await reopened.expire(0, LIFETIMES);
    const after = await state();
    expect(after.photos).toBeLessThan(1024 * 1024);
    expect(after.checkpoint).toBeGreaterThan(before.checkpoint);

    const pool = new PglitePool(again.db);
    await expect(pool.query('begin')).rejects.toThrow('db.transaction');
    await expect((await pool.connect()).query(' START TRANSACTION')).rejects.toThrow('db.transaction');
    await reopened.close();
  });

  it('carries over what an older version left', async () => {
    const older = await mkdtemp(join(tmpdir(), 'bisa-older-'));
    const keys = await openKeys({ dir: older });
    const address = { channel: 'web', id: newId() };
    const { key, wrapped } = newDataKey(keys, 'contact-1');
    const bytes = (sealed: Sealed) => `'\\x${sealed.bytes.toString('hex')}'`;
    const json = (where: string, value: Json) => bytes(sealJson(key, where, value));
    const rows = [
      `root_key VALUES ('${keys.fingerprint}')`,
      `contact VALUES ('contact-1', ${bytes(wrapped)}, ${json(place.person('contact-1'), 'Siti')}, 3)`,
      `chat VALUES ('chat-1', 'contact-1', '${addressMac(keys, address)}',
         ${bytes(sealAddress(key, 'chat-1', address))}, ${json(place.session('chat-1'), 'asked')}, 4)`,
      `message VALUES (DEFAULT, 'chat-1', 'turn-1', 5, ${json(place.message('chat-1', 'turn-1'), 'halo')})`,
      `reminder VALUES ('contact-1', 'chat-1', 'r-1', 6)`,
    ];
    copyDatabase(join(older, 'postgres'));
    const postgres = await PGlite.create(join(older, 'postgres'));
    await postgres.exec(`
      DROP SCHEMA bisa CASCADE; DROP SCHEMA bullmq CASCADE;
      CREATE SCHEMA bisa; CREATE TABLE bisa.migration (version integer PRIMARY KEY);
      ${migrations[0]}; INSERT INTO bisa.migration VALUES (1);
      ${rows.map((row) => `INSERT INTO bisa.${row};`).join('\n')}
    `);
    await postgres.close();

    const store = await EmbeddedStore.open(await openDatabase(older, keys), keys);
    const turn = await nextTurn(store, 'chat-1');
    expect(turn).toMatchObject({ address, body: 'halo', session: 'asked', person: 'Siti' });
    const other = message({ ...address, id: newId() }, { aliases: [address.id] });
    expect((await store.accept(other)).chat).toBe('chat-1');
    expect(await wantedIn(store)).toEqual([{ chat: 'chat-1', id: 'r-1', at: 6 }]);
    expect(await store.commit(turn, commitOf({ reminders: { 'r-1': 7 } }))).not.toBeNull();
    const { chat } = await chatWith(store, { person: 'Budi' });
    expect(await store.join('chat-1', chat, (into) => into)).toBe(true);
    expect(await nextTurn(store, 'chat-1')).toMatchObject({ person: 'Budi' });

    // its data keys stood among what is kept of people
    const files = async () => {
      const found = await readdir(join(older, 'postgres'), { recursive: true, withFileTypes: true });
      const all = found.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name)));
      return Buffer.concat(await Promise.all(all));
    };
    await commitNext(store, 'chat-1', { forget: true });
    expect(holds(await files(), wrapped.bytes)).toBe(true);
    await shredAll(store);
    expect(holds(await files(), wrapped.bytes)).toBe(false);
    await store.close();
    await rm(older, { recursive: true });
  });
});
