import type { Hono } from 'hono';
import { z } from 'zod';
import { limitBody } from '../../http/guard.js';
import { orRefuse } from '../../http/refusal.js';
import { maskNumbers } from '../../language/mask.js';
import { type Env, withRight } from '../guard.js';
import { requestsPage } from '../html/requests.js';
import { actorOf, type ConsoleParts, PATH } from '../parts.js';
import { SMALL_FORM_BYTES } from './sign-in.js';

const idSchema = z.string().regex(/^[\w-]{1,100}$/);
/** Why or how it was closed, for the resident to read. */
const closingSchema = z.object({
  outcome: z.enum(['granted', 'denied']),
  reason: z.string().trim().min(5).max(500),
});

/** What people ask to be done with their data, and how officers close it. Everything stands behind `signedIn`. */
export function addRequests(app: Hono<Env>, parts: ConsoleParts): void {
  const { requestsOf, audit, zone, clock, wordsFor, shownName } = parts;

  app.get('/permintaan', withRight(parts, 'answer'), async (c) => {
    const requests = await requestsOf.list();
    if (requests.length) await audit.note(actorOf(c.var.who.officer), 'requests_viewed');
    return c.html(requestsPage(wordsFor(c), { zone, now: clock.now(), requests }));
  });

  app.post(
    '/permintaan/:id',
    limitBody(SMALL_FORM_BYTES, 'too-large'),
    withRight(parts, 'answer'),
    async (c) => {
      const { officer } = c.var.who;
      const id = orRefuse(idSchema.safeParse(c.req.param('id')).data, 'not-found');
      const form = closingSchema.safeParse(await c.req.parseBody().catch(() => null));
      const { outcome, reason } = orRefuse(form.data, 'no-reason');
      const granted = outcome === 'granted';
      const chat = orRefuse(
        await requestsOf.close({ id, by: shownName(officer), granted, reason }),
        'not-found',
      );
      // a resident's number belongs into no audit
      const noted = { chat, about: id, reason: maskNumbers(reason) };
      await audit.note(actorOf(officer), granted ? 'request_granted' : 'request_denied', noted);
      return c.redirect(`${PATH}/permintaan`, 303);
    },
  );
}
