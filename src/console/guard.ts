import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { clientAddress, isOwnOrigin } from '../http/origin.js';
import type { Officer } from '../officers/accounts.js';
import type { Sessions } from '../officers/sessions.js';
import { Refused } from './refusal.js';

const COOKIE = 'petugas';
export const PATH = '/petugas';

/** What a request knows of its sender once `signedIn` has let it through. */
export interface Env {
  Variables: { officer: Officer };
}

/** No cache keeps what officers see, unless an answer says so itself. */
export const keepNothing: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};

/** Refuses what another site's page posts with our officer's cookie. */
export function ownOriginOnly(publicOrigin: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!isRead && !isOwnOrigin(publicOrigin, c.req.header('origin'), c.req.header('host')))
      throw new Refused('foreign-origin');
    await next();
  };
}

/** Refuses a body of more than `bytes`, before or while it is read. */
export function limitBody(bytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Refused('too-large');
    },
  });
}

/** Lets in who is signed in (`c.var.officer`). What a page asks by itself (`?live`) is no use of a session. */
export function signedIn(sessions: Sessions, https: boolean): MiddlewareHandler<Env> {
  return async (c, next) => {
    const officer = await sessions.officer(tokenOf(c, https), { use: c.req.query('live') === undefined });
    if (!officer) throw new Refused('signed-out');
    c.set('officer', officer);
    await next();
  };
}

/** The internet address that a request comes from. */
export function addressOf(c: Context, proxies: number): string {
  return clientAddress(getConnInfo(c).remote.address, c.req.header('x-forwarded-for'), proxies);
}

export function tokenOf(c: Context, https: boolean): string | undefined {
  return https ? getCookie(c, COOKIE, 'secure') : getCookie(c, COOKIE);
}

export function writeToken(c: Context, https: boolean, token: string): void {
  setCookie(c, COOKIE, token, {
    ...(https ? { prefix: 'secure' as const } : {}),
    path: PATH,
    httpOnly: true,
    sameSite: 'Strict',
    secure: https,
  });
}

export function dropToken(c: Context, https: boolean): void {
  deleteCookie(c, COOKIE, { ...(https ? { prefix: 'secure' as const } : {}), path: PATH, secure: https });
}
