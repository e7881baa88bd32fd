import type { Context, MiddlewareHandler } from 'hono';
import { Refused } from '../http/refusal.js';
import { may, type Right } from '../officers/roles.js';
import type { SignedIn } from '../officers/sessions.js';
import { type ConsoleParts, PATH } from './parts.js';

/** What a request knows of its sender once a guard has let it through. */
export interface Env {
  Variables: { who: SignedIn };
}

/** What somebody has to do first: sign in, give a code, or set up the codes of their telephone. */
type Step = 'masuk' | 'kode' | 'akun/aplikasi';

/** Lets in who is signed in (`c.var.who`). What a page asks by itself (`?live`) is no use of a session. */
export function signedIn(parts: ConsoleParts): MiddlewareHandler<Env> {
  return through(parts, () => false);
}

/** Lets in who is signed in, and those who still have to do the step that this page is for. */
export function signedInAsFarAs(parts: ConsoleParts, step: Step): MiddlewareHandler<Env> {
  return through(parts, (wanted) => wanted === step);
}

function through(parts: ConsoleParts, lets: (step: Step) => boolean): MiddlewareHandler<Env> {
  return async (c, next) => {
    const isLive = c.req.query('live') !== undefined;
    const who = await parts.sessions.of(parts.cookie.read(c), { use: !isLive });
    const step = nextStep(parts, who);
    if (step && !(who && lets(step))) {
      if (c.req.method === 'GET' && !isLive) return c.redirect(`${PATH}/${step}`, 303);
      throw new Refused('signed-out');
    }
    if (who) c.set('who', who);
    return next();
  };
}

function nextStep({ leadTotp = false }: ConsoleParts, who: SignedIn | null): Step | null {
  if (!who) return 'masuk';
  if (who.officer.hasTotp) return who.coded ? null : 'kode';
  return leadTotp && who.officer.role === 'lead' ? 'akun/aplikasi' : null;
}

/** Refuses who has no right. */
export function withRight(right: Right): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!may(c.var.who.officer.role, right)) throw new Refused('no-right');
    await next();
  };
}

/** Whether the sender is already where they want to be. */
export async function isSignedIn(parts: ConsoleParts, c: Context): Promise<boolean> {
  const who = await parts.sessions.of(parts.cookie.read(c), { use: false });
  return who !== null && nextStep(parts, who) === null;
}
