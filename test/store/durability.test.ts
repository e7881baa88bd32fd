import { describe, expect, inject, it } from 'vitest';
import { openBackend } from '../../src/store/backend.js';
import { assertDurable, RedisUnsafe } from '../../src/store/redis/durability.js';
import { startRedis } from '../support/redis.js';

const infoOf = (aof: string, policy: string) =>
  `# Memory\r\nmaxmemory:0\r\nmaxmemory_policy:${policy}\r\n# Persistence\r\naof_enabled:${aof}\r\naof_last_write_status:ok\r\n`;

describe('what Redis says of itself', () => {
  it('is good enough with an append-only file and without eviction', () => {
    expect(() => assertDurable(infoOf('1', 'noeviction'))).not.toThrow();
  });

  it.each([
    ['0', 'noeviction', /appendonly yes/, /maxmemory-policy/],
    ['1', 'allkeys-lru', /maxmemory-policy noeviction, now allkeys-lru/, /appendonly/],
    ['1', 'volatile-ttl', /now volatile-ttl/, /appendonly/],
  ])('is refused with aof_enabled:%s and %s, and it is said why', (aof, policy, why, whyNot) => {
    const check = () => assertDurable(infoOf(aof, policy));
    expect(check).toThrow(RedisUnsafe);
    expect(check).toThrow(why);
    expect(check).not.toThrow(whyNot);
    expect(check).toThrow(/BISA_REDIS_UNSAFE=yes/);
  });

  it('is refused where it says nothing', () => {
    expect(() => assertDurable('# Server\r\n')).toThrow(/appendonly yes.*unknown/);
  });

  it.skipIf(!inject('redis'))('is asked for at the start, and may be overridden', async () => {
    const server = await startRedis('everysec', { appendonly: 'no', 'maxmemory-policy': 'allkeys-lru' });
    const options = { redisUrl: server.url, dataDir: server.dir, onError: () => {} };
    await expect(openBackend(options)).rejects.toThrow(RedisUnsafe);
    await (await openBackend({ ...options, redisUnsafe: true })).close();
    await server.stop();
  });
});
