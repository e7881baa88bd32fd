import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { type Allowance, type Counter, counterOf } from '../../counter.js';
import type { Keys } from '../keys.js';
import { counterMac } from '../seal.js';
import type { RedisConnection } from './connection.js';

/**
 * Counts in Redis, under names that tell nothing of anybody. Who has used up everything is known to this process until
 * there is some again, so that a flood asks Redis nothing.
 */
export function redisCounter(
  redis: RedisConnection,
  keys: Keys,
  of: string,
  { points, seconds }: Allowance,
): Counter {
  const limiter = new RateLimiterRedis({
    storeClient: redis.client,
    useRedisPackage: true,
    keyPrefix: `${redis.tag}:used:${of}-${seconds}`,
    points,
    duration: seconds,
    inMemoryBlockOnConsumed: points,
    rejectIfRedisNotReady: true,
    insuranceLimiter: new RateLimiterMemory({ points, duration: seconds }),
  });
  return counterOf(limiter, (who) => counterMac(keys, of, who));
}
