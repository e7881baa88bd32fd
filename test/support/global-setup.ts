import type { TestProject } from 'vitest/node';
import { available } from './redis.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether tests can start a Redis of their own. */
    redis: boolean;
  }
}

/** Finds out whether there is a `redis-server`; without it the Redis tests are skipped, but never in CI. */
export default function setup(project: TestProject): void {
  const redis = available();
  if (!redis && process.env.CI) throw new Error('redis-server is missing: the Redis tests must run in CI');
  if (!redis)
    console.warn(
      '\n*** redis-server is missing: ALL REDIS TESTS ARE SKIPPED (apt-get install redis-server) ***\n',
    );
  project.provide('redis', redis);
}
