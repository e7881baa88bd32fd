import type { Context, Hono, MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { limitBody, limitConcurrency } from '../../http/guard.js';
import { orRefuse } from '../../http/refusal.js';
import { keyOf } from '../../officers/account-rules.js';
import type { Officer } from '../../officers/accounts.js';
import { STRANGER } from '../../officers/audit.js';
import type { Attempt } from '../attempts.js';
import { type Env, isSignedIn, signedInAsFarAs } from '../guard.js';
import { codePage, signInPage } from '../html/sign-in.js';
import { actorOf, type ConsoleParts, PATH } from '../parts.js';

/** Bytes of a small form. */
export const SMALL_FORM_BYTES = 8 * 1024;
/** Of those whose devices are known, and of all others, so many sign in at once: nobody waits long. */
const SIGNING_IN = 20;

const code = z.string().max(60);
const credentialsSchema = z.object({
  name: z.string().max(100),
  password: z.string().max(400),
  /** Given in a pause, by whoever has one: it stands for the wait. */
  code: code.default(''),
});
const codeSchema = z.object({ code });

/** Signing in: the password, the code of a telephone where the officer has one, and the way out. */
export function addSignIn(app: Hono<Env>, parts: ConsoleParts): void {
  const { accounts, sessions, attempts, codes, audit, known, cookie, wordsFor } = parts;
  const small = limitBody(SMALL_FORM_BYTES, 'too-large');

  app.get('/masuk', async (c) => {
    if (await isSignedIn(parts, c)) return c.redirect(PATH, 303);
    return c.html(signInPage(wordsFor(c), null));
  });

  app.post('/masuk', small, whole, atOnce(parts), async (c) => {
    const words = wordsFor(c);
    const form = credentialsSchema.safeParse(await c.req.parseBody().catch(() => null));
    const { name, password, code } = orRefuse(form.data, 'bad-request');
    const named = await accounts.find(name);
    const attempt = await attempts.begin({
      what: 'password',
      who: keyOf(name),
      network: parts.networkOf(c),
      device: await known.of(c, named),
    });
    const isPaused = typeof attempt === 'number';
    const kind = isPaused && named !== null && code !== '' ? await codes.verify(named, code) : null;
    const coded = kind !== null;
    if (named && kind === 'recovery') await audit.note(actorOf(named), 'recovery_code_used');
    if (isPaused && !coded) return c.html(signInPage(words, paused(c, attempt), { asksCode: true }), 429);
    const officer = await accounts.verify(name, password);
    if (!officer) {
      // as much is done for a name that nobody has
      await audit.note(named ? actorOf(named) : STRANGER, 'sign_in_failed');
      return c.html(signInPage(words, words('console-sign-in-failed')), 401);
    }
    if (!isPaused) await attempt.succeeded();
    await sessions.end(cookie.read(c));
    if (officer.hasTotp && !coded) {
      cookie.write(c, await sessions.open(officer));
      return c.redirect(`${PATH}/kode`, 303);
    }
    await letIn(c, officer, { coded });
    return c.redirect(PATH, 303);
  });

  app.get('/kode', signedInAsFarAs(parts, 'kode'), async (c) => {
    if (c.var.who.coded || !c.var.who.officer.hasTotp) return c.redirect(PATH, 303);
    return c.html(codePage(wordsFor(c), null));
  });

  app.post('/kode', small, signedInAsFarAs(parts, 'kode'), async (c) => {
    const words = wordsFor(c);
    const { officer } = c.var.who;
    const form = codeSchema.safeParse(await c.req.parseBody().catch(() => null));
    const { code } = orRefuse(form.data, 'bad-request');
    const attempt = await begin(parts, c, officer, 'code');
    if (typeof attempt === 'number') return c.html(codePage(words, paused(c, attempt)), 429);
    const kind = await codes.verify(officer, code);
    if (!kind) {
      await audit.note(actorOf(officer), 'code_failed');
      return c.html(codePage(words, words('console-code-failed')), 401);
    }
    await attempt.succeeded();
    if (kind === 'recovery') await audit.note(actorOf(officer), 'recovery_code_used');
    await sessions.end(cookie.read(c));
    await letIn(c, officer, { coded: true });
    return c.redirect(PATH, 303);
  });

  app.post('/keluar', small, async (c) => {
    const who = await sessions.of(cookie.read(c), { use: false });
    if (who) await audit.note(actorOf(who.officer), 'signed_out');
    await sessions.end(cookie.read(c));
    cookie.drop(c);
    return c.redirect(`${PATH}/masuk`, 303);
  });

  async function letIn(c: Context, officer: Officer, { coded }: { coded: boolean }): Promise<void> {
    await audit.note(actorOf(officer), 'signed_in');
    cookie.write(c, await sessions.open(officer, { coded }));
    await known.remember(c, officer);
  }

  function paused(c: Context, until: number): string {
    return pausedText(parts, c, until);
  }
}

/** Says how long whoever tried too often waits, to them and to their browser. */
export function pausedText(parts: ConsoleParts, c: Context, until: number): string {
  parts.log.warn('console: too many attempts to sign in');
  const seconds = Math.max(1, Math.ceil((until - parts.clock.now()) / 1000));
  c.header('Retry-After', String(seconds));
  const wait =
    seconds < 60 ? { unit: 'seconds', count: seconds } : { unit: 'minutes', count: Math.ceil(seconds / 60) };
  return parts.wordsFor(c)('console-sign-in-limited', wait);
}

/** A try of an officer whose session is there: the code, or the password once more. */
export async function begin(
  parts: ConsoleParts,
  c: Context,
  officer: Officer,
  what: string,
): Promise<Attempt | number> {
  const device = await parts.known.of(c, officer);
  return parts.attempts.begin({ what, who: officer.id, network: parts.networkOf(c), device });
}

/** Waits for the form, so that nobody holds a place with one that never comes whole. */
const whole: MiddlewareHandler<Env> = async (c, next) => {
  await c.req.parseBody().catch(() => null);
  await next();
};

/** Those who try from anywhere take no place from those whose devices are known. */
function atOnce({ known }: ConsoleParts): MiddlewareHandler<Env> {
  const [ofKnown, ofOthers] = [limitConcurrency(SIGNING_IN), limitConcurrency(SIGNING_IN)];
  return async (c, next) => ((await known.any(c)) ? ofKnown : ofOthers)(c, next);
}
