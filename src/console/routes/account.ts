import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { limitBody } from '../../http/guard.js';
import { orRefuse } from '../../http/refusal.js';
import { AccountRefused } from '../../officers/account-rules.js';
import type { Officer } from '../../officers/accounts.js';
import { type Env, signedIn, signedInAsFarAs } from '../guard.js';
import { accountPage, enrolPage, linkPage, recoveryPage } from '../html/account.js';
import { actorOf, type ConsoleParts, PATH } from '../parts.js';
import { accountRefusalText } from '../texts.js';
import { begin, pausedText, SMALL_FORM_BYTES } from './sign-in.js';

const text = z.string().max(400);
const shownSchema = z.object({ shown: text });
const passwordSchema = z.object({ old: text, password: text, again: text });
const linkSchema = z.object({ password: text });
const enrolSchema = z.object({ password: text, code: text });

/** What officers change of their own account: the name that is shown, the password, the codes of their telephone. */
export function addAccount(app: Hono<Env>, parts: ConsoleParts): void {
  const { accounts, sessions, codes, links, audit, known, cookie, wordsFor } = parts;
  const small = limitBody(SMALL_FORM_BYTES, 'too-large');

  app.get('/akun/aplikasi', signedInAsFarAs(parts, 'akun/aplikasi'), (c) => showEnrolment(c, null));
  app.post('/akun/aplikasi', small, signedInAsFarAs(parts, 'akun/aplikasi'), async (c) => {
    const { officer } = c.var.who;
    const { password, code } = orRefuse(enrolSchema.safeParse(await formOf(c)).data, 'bad-request');
    const trouble = await wrongPassword(c, officer, password);
    if (trouble) return showEnrolment(c, trouble);
    const recovery = await codes.confirm(officer, code);
    if (!recovery) return showEnrolment(c, { text: wordsFor(c)('console-code-failed'), status: 401 });
    await audit.note(actorOf(officer), 'totp_enrolled');
    await signInAnew(c, officer, { coded: true });
    return c.html(recoveryPage(wordsFor(c), recovery));
  });

  app.use('/akun', signedIn(parts));
  app.use('/akun/*', signedIn(parts));
  app.get('/akun', (c) => show(c, null));

  app.post('/akun/nama', small, async (c) => {
    const { officer } = c.var.who;
    const { shown } = orRefuse(shownSchema.safeParse(await formOf(c)).data, 'bad-request');
    try {
      await accounts.setShown(officer.name, shown);
    } catch (error) {
      return show(c, refused(c, error));
    }
    await audit.note(actorOf(officer), 'shown_changed', { about: officer.name });
    return c.redirect(`${PATH}/akun`, 303);
  });

  app.post('/akun/sandi', small, async (c) => {
    const { officer, coded } = c.var.who;
    const words = wordsFor(c);
    const form = orRefuse(passwordSchema.safeParse(await formOf(c)).data, 'bad-request');
    if (form.password !== form.again)
      return show(c, { text: words('console-passwords-differ'), status: 400 });
    const trouble = await wrongPassword(c, officer, form.old);
    if (trouble) return show(c, trouble);
    try {
      const changed = orRefuse(
        await accounts.setPassword(officer.name, form.password, officer),
        'signed-out',
      );
      await audit.note(actorOf(officer), 'password_changed', { about: officer.name });
      await signInAnew(c, changed, { coded });
    } catch (error) {
      return show(c, refused(c, error));
    }
    return c.redirect(`${PATH}/akun`, 303);
  });

  app.post('/akun/telegram', small, async (c) => {
    const { officer } = c.var.who;
    const { password } = orRefuse(linkSchema.safeParse(await formOf(c)).data, 'bad-request');
    const trouble = await wrongPassword(c, officer, password);
    return trouble ? show(c, trouble) : c.html(linkPage(wordsFor(c), await links.issue(officer)));
  });

  /** Why a password is not taken as the officer's own. */
  async function wrongPassword(c: Context, officer: Officer, password: string): Promise<Trouble | null> {
    const attempt = await begin(parts, c, officer, 'change');
    if (typeof attempt === 'number') return { text: pausedText(parts, c, attempt), status: 429 };
    if (!(await accounts.verify(officer.name, password)))
      return { text: wordsFor(c)('console-old-password-failed'), status: 401 };
    await attempt.succeeded();
    return null;
  }

  async function signInAnew(c: Context, officer: Officer, how: { coded: boolean }): Promise<void> {
    await sessions.end(cookie.read(c));
    cookie.write(c, await sessions.open(officer, how));
    await known.remember(c, officer);
  }

  function refused(c: Context, error: unknown): Trouble {
    if (!(error instanceof AccountRefused)) throw error;
    return { text: accountRefusalText(wordsFor(c), error.reason), status: 400 };
  }

  function show(c: Context<Env>, trouble: Trouble | null): Response | Promise<Response> {
    const page = accountPage(wordsFor(c), c.var.who.officer, trouble?.text ?? null);
    return c.html(page, trouble?.status ?? 200);
  }

  async function showEnrolment(c: Context<Env>, trouble: Trouble | null): Promise<Response> {
    const enrolment = await codes.begin(c.var.who.officer);
    return c.html(await enrolPage(wordsFor(c), enrolment, trouble?.text ?? null), trouble?.status ?? 200);
  }
}

/** Why a form was not taken. */
interface Trouble {
  text: string;
  status: 400 | 401 | 429;
}

function formOf(c: Context): Promise<unknown> {
  return c.req.parseBody().catch(() => null);
}
