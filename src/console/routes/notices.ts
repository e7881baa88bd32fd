import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { limitBody } from '../../http/guard.js';
import { orRefuse, Refused } from '../../http/refusal.js';
import type { NoticeDesk, Sender } from '../../neighbourhood/notices/desk.js';
import { may } from '../../officers/roles.js';
import { type Env, withRight } from '../guard.js';
import { noticePage, noticesPage } from '../html/notices.js';
import { actorOf, type ConsoleParts, PATH } from '../parts.js';

/** Bytes of a posted notice: the longest text, and what stands around it. */
const NOTICE_FORM_BYTES = 16 * 1024;

const field = z.string().max(4_000);
const writtenSchema = z.object({
  where: field,
  purpose: field,
  from: field,
  text: field,
  service: field.transform((id) => id || null),
});
const actSchema = z.object({ does: z.enum(['send', 'confirm', 'stop']) });

/** Notices: leads write them, a second officer confirms those to many, and either stops them. */
export function addNotices(app: Hono<Env>, parts: ConsoleParts, desk: NoticeDesk): void {
  const { zone, wordsFor } = parts;

  app.get('/pengumuman', withRight('confirm'), async (c) => {
    return c.html(await page(c, null));
  });

  app.post('/pengumuman', limitBody(NOTICE_FORM_BYTES, 'too-large'), withRight('announce'), async (c) => {
    const form = writtenSchema.safeParse(await c.req.parseBody().catch(() => null));
    const written = orRefuse(form.data, 'bad-request');
    const notice = await desk.write(senderOf(c), written);
    if (notice === 'no-right') throw new Refused('no-right');
    if (typeof notice === 'string') return c.html(await page(c, { fault: notice, written }), 400);
    return c.redirect(`${PATH}/pengumuman/${notice.id}`, 303);
  });

  app.get('/pengumuman/:id', withRight('confirm'), async (c) => {
    const shown = orRefuse(await desk.show(c.req.param('id')), 'not-found');
    const { officer } = c.var.who;
    const isWriter = shown.notice.writer.officer === officer.id;
    return c.html(
      noticePage(wordsFor(c), zone, shown, { isWriter, mayWrite: may(officer.role, 'announce') }),
    );
  });

  app.post('/pengumuman/:id', limitBody(NOTICE_FORM_BYTES, 'too-large'), withRight('confirm'), async (c) => {
    const id = c.req.param('id');
    const form = actSchema.safeParse(await c.req.parseBody().catch(() => null));
    const { does } = orRefuse(form.data, 'bad-request');
    const done = await desk[does](senderOf(c), id);
    if (done === 'no-right') throw new Refused('no-right');
    // what another has done meanwhile is seen on the page
    orRefuse(done ?? (await desk.show(id)), 'not-found');
    return c.redirect(`${PATH}/pengumuman/${id}`, 303);
  });

  async function page(c: Context<Env>, refused: Parameters<typeof noticesPage>[2]['refused']) {
    const mayWrite = may(c.var.who.officer.role, 'announce');
    const notices = await desk.list();
    return noticesPage(wordsFor(c), zone, { notices, choices: desk.choices, mayWrite, refused });
  }
}

/** An officer's right is that of their role, in the whole city. */
function senderOf(c: Context<Env>): Sender {
  const { officer } = c.var.who;
  return {
    actor: actorOf(officer),
    mayWrite: () => may(officer.role, 'announce'),
    mayConfirm: may(officer.role, 'confirm'),
  };
}
