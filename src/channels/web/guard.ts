import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { RateLimit } from '../../http/limit.js';
import { clientAddress, isOwnOrigin } from '../../http/origin.js';
import { personOf } from './person.js';
import { orRefuse, type Reason, Refused } from './refusal.js';

/** What a request knows of its sender once `identify` has let it through. */
export interface Env {
  Variables: { person: string };
}

/** Answers of the API are nobody else's: no cache keeps them. */
export const keepNothing: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
};

/** Refuses what another site's page posts with our person's cookie. */
export function ownOriginOnly(publicOrigin: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (!isOwnOrigin(publicOrigin, c.req.header('origin'), c.req.header('host')))
      throw new Refused('foreign-origin');
    await next();
  };
}

/** Lets in who has a person (`c.var.person`). */
export function identify(https: boolean): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('person', orRefuse(personOf(c, https), 'no-person'));
    await next();
  };
}

/** Refuses an internet address that asks too often. Generous: mobile networks put many people behind one address. */
export function limitAddresses(limit: RateLimit, proxies: number): MiddlewareHandler {
  return async (c, next) => {
    const address = clientAddress(getConnInfo(c).remote.address, c.req.header('x-forwarded-for'), proxies);
    if (!limit.allows(address, performance.now())) throw new Refused('too-many');
    await next();
  };
}

/** Refuses a person who sends too often; `cost` weighs what is sent. */
export function limitPersons(limit: RateLimit, cost: number): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!limit.allows(c.var.person, performance.now(), cost)) throw new Refused('too-many');
    await next();
  };
}

/** Refuses a body of more than `bytes`. */
export function limitBody(bytes: number, reason: Reason): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Refused(reason);
    },
  });
}

/** Refuses while `count` requests are already being read, so that memory stays bounded. */
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
