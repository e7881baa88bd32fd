import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openDatabase } from '../../src/store/embedded/database.js';
import { EmbeddedStore } from '../../src/store/embedded.js';
import { openKeys } from '../../src/store/keys.js';
import { RedisConnection } from '../../src/store/redis/connection.js';
import { script } from '../../src/store/redis/script.js';
import { RedisStore } from '../../src/store/redis.js';
import type { Store } from '../../src/store/store.js';
import { startRedis } from '../support/redis.js';

/** A store on a real database, with a view of what lies in it. */
export interface Ground {
  store: Store;
  /** Every row that can be read from the database but the list of the erased, ids in the clear and bytes in hexadecimal. */
  rows(): Promise<string>;
  /** The wrapped data key of a contact in hexadecimal, or `null`. */
  dataKey(contact: string): Promise<string | null>;
  /** All bytes of the database's files: what was ever written and is still there. */
  files(): Promise<Buffer>;
  end(): Promise<void>;
}

/** The implementations that the contract is held against. */
export const grounds: { name: string; skip: boolean; open(): Promise<Ground> }[] = [
  { name: 'redis', skip: !inject('redis'), open: openOnRedis },
  { name: 'embedded', skip: false, open: openEmbedded },
];

async function openOnRedis(): Promise<Ground> {
  const server = await startRedis();
  const redis = await RedisConnection.open(server.url, 'test', {
    onAway: (error) => {
      throw error;
    },
    onBack: () => {},
  });
  const store = await RedisStore.open(redis, await openKeys({ dir: server.dir }));
  return {
    store,
    rows: async () => {
      const lines = (await redis.run(everything, [])) as Buffer[][];
      const told = lines.filter(([key]) => !String(key).endsWith(':erased'));
      return told.map(([key, ...values]) => `${key} ${values.map(readable).join(' ')}`).join('\n');
    },
    dataKey: async (contact) => {
      const key = (await redis.run(keyOf, [contact])) as Buffer | null;
      return key?.toString('hex') ?? null;
    },
    files: () => readAll(join(server.dir, 'appendonlydir')),
    end: async () => {
      await store.close();
      await server.stop();
    },
  };
}

async function openEmbedded(): Promise<Ground> {
  const dir = await mkdtemp(join(tmpdir(), 'bisa-store-'));
  const keys = await openKeys({ dir });
  const database = await openDatabase(dir, keys);
  const store = await EmbeddedStore.open(database, keys);
  const { db } = database;
  return {
    store,
    rows: async () => {
      const tables = await db.query<{ name: string }>(
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'bisa' AND tablename <> 'erased'",
      );
      const lines: string[] = [];
      for (const { name } of tables.rows) {
        const { rows } = await db.query<{ row: string }>(`SELECT t::text AS row FROM bisa.${name} t`);
        lines.push(...rows.map(({ row }) => `${name} ${row}`));
      }
      return lines.join('\n');
    },
    dataKey: async (contact) => {
      const { rows } = await db.query<{ key: Buffer }>('SELECT key FROM bisa.data_key WHERE contact = $1', [
        contact,
      ]);
      return rows[0]?.key.toString('hex') ?? null;
    },
    files: () => readAll(join(dir, 'postgres')),
    end: async () => {
      await store.close();
      await rm(dir, { recursive: true });
    },
  };
}

const everything = script(`
local read = {
  string = function(k) return {redis.call('GET', k)} end,
  hash = function(k) return redis.call('HGETALL', k) end,
  list = function(k) return redis.call('LRANGE', k, 0, -1) end,
  set = function(k) return redis.call('SMEMBERS', k) end,
  zset = function(k) return redis.call('ZRANGE', k, 0, -1, 'WITHSCORES') end,
}
local lines = {}
for i, k in ipairs(redis.call('KEYS', '*')) do
  lines[i] = read[redis.call('TYPE', k).ok](k)
  table.insert(lines[i], 1, k)
end
return lines
`);

const keyOf = script("return redis.call('HGET', key('contact', ARGV[1]), 'key')");

/** Ids and kinds as they are, anything else in hexadecimal. */
function readable(value: Buffer): string {
  return /^[\x20-\x7e]*$/.test(value.toString('latin1')) ? value.toString() : value.toString('hex');
}

async function readAll(dir: string): Promise<Buffer> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Buffer.concat(await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name)))));
}
