import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { openDatabase } from '../../src/store/embedded/database.js';
import { EmbeddedStore } from '../../src/store/embedded.js';
import { openKeys } from '../../src/store/keys.js';
import { RedisConnection } from '../../src/store/redis/connection.js';
import { script } from '../../src/store/redis/script.js';
import { RedisStore } from '../../src/store/redis.js';
import type { EffectRow } from '../../src/store/store.js';
import { startRedis } from '../support/redis.js';
import { chatWith, newAddress, passAll, send } from './hand.js';

/** Rows as the outbox had them when it knew no queues. */
const ROWS: EffectRow[] = [
  send('e-0', 'one'),
  { id: 'e-1', kind: 'desk', body: null },
  send('e-2', 'two'),
  { id: 'e-3', kind: 'cancel', body: { id: 'r' } },
];
const IN_QUEUES = [ROWS[0], ROWS[2], ROWS[1], ROWS[3]];

it.skipIf(!inject('redis'))('rows that waited before there were queues go out, on Redis', async () => {
  const server = await startRedis();
  const keys = await openKeys({ dir: server.dir });
  const open = async () => {
    const redis = await RedisConnection.open(server.url, 'test', { onAway() {}, onBack() {} });
    return { redis, store: await RedisStore.open(redis, keys) };
  };
  const before = await open();
  const { chat } = await chatWith(before.store, { effects: ROWS }, newAddress('telegram'));
  await before.redis.run(asBefore, [chat]);
  await before.store.close();
  const { store } = await open();
  expect(await passAll(store, chat)).toEqual(IN_QUEUES);
  await store.close();
  await server.stop();
});

it('rows that waited before there were queues go out, on the embedded store', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'bisa-adopted-'));
  const keys = await openKeys({ dir });
  const before = await openDatabase(null, keys);
  const first = await EmbeddedStore.open(before, keys);
  const { chat } = await chatWith(first, { effects: ROWS }, newAddress('telegram'));
  await before.db.exec("UPDATE bisa.effect SET queue = ''; DELETE FROM bisa.queue");
  const store = await EmbeddedStore.open(before, keys);
  expect(await passAll(store, chat)).toEqual(IN_QUEUES);
  await store.close();
  await rm(dir, { recursive: true });
});

const asBefore = script(`
local chat = ARGV[1]
local rows = {}
for _, queue in ipairs({'telegram/reply', 'desk', 'own'}) do
  for _, id in ipairs(redis.call('LRANGE', key('chat', chat, 'outbox', queue), 0, -1)) do
    local kind, _, _, _, body = row_of(chat, id)
    rows[#rows + 1] = {id, kind, body}
  end
end
drop_outbox(chat)
table.sort(rows, function(a, b) return a[1] < b[1] end)
for _, row in ipairs(rows) do
  redis.call('RPUSH', key('chat', chat, 'outbox'), row[1])
  redis.call('HSET', key('chat', chat, 'effects'), row[1], row[2] .. ' ' .. row[3])
end
redis.call('ZADD', key('unsent'), 1, chat)
`);
