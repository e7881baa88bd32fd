import type { Context, Env, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';

/** Why a request is refused, with its status; a site has a text for each reason that it gives. */
const STATUS = {
  'bad-request': 400,
  'no-person': 401,
  'signed-out': 401,
  'foreign-origin': 403,
  'office-over': 403,
  'no-right': 403,
  'not-yours': 403,
  'no-reason': 400,
  'not-found': 404,
  'too-slow': 408,
  closed: 409,
  'too-large': 413,
  'text-too-large': 413,
  'photo-too-large': 413,
  'photo-type': 415,
  'too-many': 429,
  'too-many-photos': 429,
  busy: 503,
  away: 503,
} as const;

export type Reason = keyof typeof STATUS;

/** When whoever was refused for now may try again (seconds). */
const AGAIN_S = 5;

/** A request that is refused; thrown anywhere while it is handled. */
export class Refused extends HTTPException {
  constructor(readonly reason: Reason) {
    super(STATUS[reason], { message: reason });
  }
}

/** Gives the value, or refuses the request where there is none. */
export function orRefuse<T>(value: T | null | undefined, reason: Reason): T {
  if (value == null) throw new Refused(reason);
  return value;
}

export interface SiteOfRefusals {
  /** Under which its failures are logged. */
  name: string;
  log: Logger;
  /** Whether something fails since the store is away: that is told where it is found out, and not of each request. */
  isAway(error: Error): boolean;
}

/**
 * Answers what an app refuses with `answer`: what its handlers refuse, what it has not, and what fails in it, which is
 * logged.
 */
export function answerRefusals<E extends Env>(
  app: Hono<E>,
  { name, log, isAway }: SiteOfRefusals,
  answer: (c: Context, refused: Refused) => Response | Promise<Response>,
): void {
  const refuse = (c: Context, refused: Refused) => {
    if (refused.status === 429 || refused.status === 503) c.header('Retry-After', String(AGAIN_S));
    return answer(c, refused);
  };
  app.notFound((c) => refuse(c, new Refused('not-found')));
  app.onError((error, c) => {
    if (error instanceof Refused) return refuse(c, error);
    if (isAway(error)) return refuse(c, new Refused('away'));
    // Who leaves in the middle of a photograph is no fault of ours.
    if (!c.req.raw.signal.aborted) log.error({ error: error.name }, `${name}: a request failed`);
    return refuse(c, new Refused('busy'));
  });
}
