import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Env, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { RateLimit } from './limit.js';
import { clientAddress, isOwnOrigin, networkOf } from './origin.js';
import { type Reason, Refused } from './refusal.js';

/** No cache keeps an answer, unless the answer says so itself: it is somebody's. */
export const keepNothing: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};

/** Refuses what another site's page posts with a cookie of ours. */
export function ownOriginOnly(publicOrigin: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!isRead && !isOwnOrigin(publicOrigin, c.req.header('origin'), c.req.header('host')))
      throw new Refused('foreign-origin');
    await next();
  };
}

/** The internet address that a request comes from. */
export function addressOf(c: Context, proxies: number): string {
  return clientAddress(getConnInfo(c).remote.address, c.req.header('x-forwarded-for'), proxies);
}

/** Tells which network a request comes from: what counts as one caller, where people are not known. */
export function networkFrom(proxies: number): (c: Context) => string {
  return (c) => networkOf(addressOf(c, proxies));
}

/** Refuses a caller who asks too often; `cost` weighs what is asked. */
export function limitCallers<E extends Env>(
  limit: RateLimit,
  callerOf: (c: Context<E>) => string | Promise<string>,
  cost = 1,
): MiddlewareHandler<E> {
  return async (c, next) => {
    if (!(await limit.allows(await callerOf(c), cost))) throw new Refused('too-many');
    await next();
  };
}

/** Refuses a body of more than `bytes`, before or while it is read. */
export function limitBody(bytes: number, reason: Reason): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Refused(reason);
    },
  });
}

/** Refuses while `count` requests are already under way. */
export function limitConcurrency(count: number): MiddlewareHandler {
  let running = 0;
  return async (_, next) => {
    if (running >= count) throw new Refused('busy');
    running += 1;
    try {
      await next();
    } finally {
      running -= 1;
    }
  };
}
