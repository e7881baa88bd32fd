import type { Context, MiddlewareHandler } from 'hono';
import { Refused } from '../http/refusal.js';
import type { Neighbourhood } from '../language/neighbourhood.js';
import { type Action, forbids, mayAnywhere } from '../neighbourhood/rights.js';
import type { Officer } from '../officers/accounts.js';
import { may, type Right } from '../officers/roles.js';
import type { SignedIn } from '../officers/sessions.js';
import { holderOf } from './holder.js';
import { actorOf, type ConsoleParts, PATH } from './parts.js';

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

/** Refuses who has no right, which is written down. */
export function withRight({ audit }: ConsoleParts, right: Right): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { officer } = c.var.who;
    if (!may(officer.role, right)) {
      await audit.note(actorOf(officer), 'right_refused', { about: right });
      throw new Refused('no-right');
    }
    await next();
  };
}

/** Refuses who may do something in no area at all. */
export function withAction(parts: ConsoleParts, action: Action): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { officer } = c.var.who;
    if (!mayAnywhere(holderOf(officer, parts.areas), action))
      await refuse(parts, officer, action, 'no_right');
    await next();
  };
}

/**
 * Refuses who may not do something in an area.
 * @throws {Refused}
 */
export async function assertMay(
  parts: ConsoleParts,
  officer: Officer,
  action: Action,
  area: Neighbourhood,
): Promise<void> {
  const why = forbids(holderOf(officer, parts.areas), action, area);
  if (why !== null) await refuse(parts, officer, action, `${why} ${area}`);
}

async function refuse(
  { audit }: ConsoleParts,
  officer: Officer,
  action: Action,
  why: string,
): Promise<never> {
  await audit.note(actorOf(officer), 'area_refused', { about: `${action} ${why}` });
  throw new Refused('no-right');
}

/** Whether the sender is already where they want to be. */
export async function isSignedIn(parts: ConsoleParts, c: Context): Promise<boolean> {
  const who = await parts.sessions.of(parts.cookie.read(c), { use: false });
  return who !== null && nextStep(parts, who) === null;
}
