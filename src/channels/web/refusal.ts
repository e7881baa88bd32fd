import { HTTPException } from 'hono/http-exception';

/** Why a request is refused, with its status; each has a text `web-refused-<reason>` for the person. */
const STATUS = {
  'bad-request': 400,
  'no-person': 401,
  'foreign-origin': 403,
  'not-found': 404,
  'text-too-large': 413,
  'photo-too-large': 413,
  'too-many': 429,
  busy: 503,
} as const;

export type Reason = keyof typeof STATUS;

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
