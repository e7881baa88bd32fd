import type { MiddlewareHandler } from 'hono';
import { Refused } from '../http/refusal.js';
import type { TokenCookie } from '../http/token-cookie.js';
import type { Officer } from '../officers/accounts.js';
import type { Sessions } from '../officers/sessions.js';

/** What a request knows of its sender once `signedIn` has let it through. */
export interface Env {
  Variables: { officer: Officer };
}

/** Lets in who is signed in (`c.var.officer`). What a page asks by itself (`?live`) is no use of a session. */
export function signedIn(sessions: Sessions, cookie: TokenCookie): MiddlewareHandler<Env> {
  return async (c, next) => {
    const officer = await sessions.officer(cookie.read(c), { use: c.req.query('live') === undefined });
    if (!officer) throw new Refused('signed-out');
    c.set('officer', officer);
    await next();
  };
}
