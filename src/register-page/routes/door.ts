import type { Hono } from 'hono';
import { z } from 'zod';
import { limitBody } from '../../http/guard.js';
import { orRefuse } from '../../http/refusal.js';
import { areaKey } from '../../neighbourhood/area.js';
import { actorOf } from '../../neighbourhood/kept/heads.js';
import { trouble } from '../../neighbourhood/office.js';
import { type Env, PATH } from '../guard.js';
import { doorPage, shutPage } from '../html/door.js';
import type { PageParts } from '../parts.js';

/** Bytes of a form with a few fields. */
export const SMALL_FORM_BYTES = 4 * 1024;

const tokenSchema = z.string().regex(/^[\w.-]{1,100}$/);
const formSchema = z.object({ token: tokenSchema });

/** In by a link of the chat, which a button spends, and out again. */
export function addDoor(app: Hono<Env>, { kept, guard, wordsFor }: PageParts): void {
  app.get('/buka/:token', (c) => {
    const token = orRefuse(tokenSchema.safeParse(c.req.param('token')).data, 'not-found');
    return c.html(doorPage(wordsFor(c), token));
  });

  app.post('/buka', limitBody(SMALL_FORM_BYTES, 'too-large'), async (c) => {
    const form = formSchema.safeParse(await c.req.parseBody().catch(() => null)).data;
    const { token } = orRefuse(form, 'bad-request');
    const words = wordsFor(c);
    const taken = await kept.pageLinks.take(token);
    if (taken.outcome === 'unknown')
      return c.html(shutPage(words, words('rt-link-refused', { why: 'unknown' }), { isOver: false }), 403);
    const { chat, contact, grant } = taken.holder;
    const actor = actorOf(grant, 'page');
    if (taken.outcome !== 'opened') {
      await kept.audit.note(actor, 'register_refused', { chat, about: `open ${taken.outcome}` });
      const says = words('rt-link-refused', { why: taken.outcome });
      return c.html(shutPage(words, says, { isOver: false }), 403);
    }
    const whose = await kept.whose(chat);
    const office = whose?.contact === contact ? whose.standing.office : null;
    const isTheirs = office?.grant === grant;
    const why = whose && isTheirs ? trouble(whose.standing) : 'no_office';
    if (why !== null || !office) {
      await kept.audit.note(actor, 'register_refused', { chat, about: `open ${why}` });
      return c.html(shutPage(words, words('rt-closed', { why: why ?? '' }), { isOver: true }), 403);
    }
    guard.cookie.write(c, await kept.sessions.open(taken.holder));
    await kept.audit.note(actor, 'register_opened', { chat, about: areaKey(office.area) });
    return c.redirect(`${PATH}/`, 303);
  });

  app.post('/keluar', async (c) => {
    await kept.sessions.end(guard.cookie.read(c));
    guard.cookie.drop(c);
    return c.redirect(`${PATH}/`, 303);
  });
}
