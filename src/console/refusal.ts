import { HTTPException } from 'hono/http-exception';

/** Why a request is refused, with its status; each has a text `console-refused-<reason>` for the officer. */
const STATUS = {
  'bad-request': 400,
  'signed-out': 401,
  'foreign-origin': 403,
  'not-found': 404,
  closed: 409,
  'too-large': 413,
  'photo-type': 415,
  busy: 503,
} as const;

export type Reason = keyof typeof STATUS;

/** A request that is refused; thrown anywhere while it is handled. */
export class Refused extends HTTPException {
  constructor(readonly reason: Reason) {
    super(STATUS[reason], { message: reason });
  }
}
