import { ErrorReply } from 'redis';

/** A code as systems give them (`ECONNREFUSED`, SQLSTATE `23505`): no words, and so nothing of anybody. */
const CODE = /^[A-Z][A-Z0-9_]{1,39}$|^[0-9A-Z]{5}$/;
/** What an error's message begins with where Redis answers with one: `MISCONF Errors writing ...`. */
const REPLY = /^([A-Z]{2,20}) /;
/** Errors are caused by others at most so deep. */
const DEEPEST = 5;

/**
 * Why something failed, in a word that holds nothing of anybody: the code of the error, or of what caused it, else the
 * kind of error. What it says may hold whatever was being done, and is left out.
 */
export function causeOf(error: unknown): string {
  let at: unknown = error;
  for (let depth = 0; at instanceof Error && depth < DEEPEST; depth += 1, at = at.cause) {
    const { code } = at as NodeJS.ErrnoException;
    if (typeof code === 'string' && CODE.test(code)) return code;
    if (at instanceof ErrorReply) return REPLY.exec(at.message)?.[1] ?? 'ErrorReply';
  }
  if (!(error instanceof Error)) return typeof error;
  return error.name === 'Error' ? error.constructor.name : error.name;
}
