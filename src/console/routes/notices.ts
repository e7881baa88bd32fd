import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { limitBody } from '../../http/guard.js';
import { orRefuse, Refused } from '../../http/refusal.js';
import type { NoticeDesk, Sender } from '../../neighbourhood/notices/desk.js';
import { forbids, mayAnywhere } from '../../neighbourhood/rights.js';
import { assertMay, type Env, withAction } from '../guard.js';
import { holderOf } from '../holder.js';
import { noticePage, noticesPage } from '../html/notices.js';
import { actorOf, type ConsoleParts, PATH } from '../parts.js';
import { addPosters } from './posters.js';

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

/** Notices: who may writes them for their area, a second officer confirms those to many, and either stops them. */
export function addNotices(app: Hono<Env>, parts: ConsoleParts, desk: NoticeDesk): void {
  const { zone, areas, wordsFor } = parts;
  addPosters(app, parts, desk);

  app.get('/pengumuman', withAction(parts, 'stop'), async (c) => {
    return c.html(await page(c, null));
  });

  app.post(
    '/pengumuman',
    limitBody(NOTICE_FORM_BYTES, 'too-large'),
    withAction(parts, 'draft'),
    async (c) => {
      const form = writtenSchema.safeParse(await c.req.parseBody().catch(() => null));
      const written = orRefuse(form.data, 'bad-request');
      const notice = await desk.write(senderOf(c), written);
      if (notice === 'no-right') throw new Refused('no-right');
      if (typeof notice === 'string') return c.html(await page(c, { fault: notice, written }), 400);
      return c.redirect(`${PATH}/pengumuman/${notice.id}`, 303);
    },
  );

  app.get('/pengumuman/:id', withAction(parts, 'stop'), async (c) => {
    const shown = orRefuse(await desk.show(c.req.param('id')), 'not-found');
    const { officer } = c.var.who;
    const { area, writer } = shown.notice;
    await assertMay(parts, officer, 'stop', area);
    const { may } = senderOf(c);
    return c.html(
      noticePage(wordsFor(c), zone, shown, {
        isWriter: writer.officer === officer.id,
        mayWrite: may('send', area),
        mayConfirm: may('confirm', area),
      }),
    );
  });

  app.post(
    '/pengumuman/:id',
    limitBody(NOTICE_FORM_BYTES, 'too-large'),
    withAction(parts, 'stop'),
    async (c) => {
      const id = c.req.param('id');
      const form = actSchema.safeParse(await c.req.parseBody().catch(() => null));
      const { does } = orRefuse(form.data, 'bad-request');
      const done = await desk[does](senderOf(c), id);
      if (done === 'no-right') throw new Refused('no-right');
      // what another has done meanwhile is seen on the page
      orRefuse(done ?? (await desk.show(id)), 'not-found');
      return c.redirect(`${PATH}/pengumuman/${id}`, 303);
    },
  );

  async function page(c: Context<Env>, refused: Parameters<typeof noticesPage>[2]['refused']) {
    const mayWrite = mayAnywhere(holderOf(c.var.who.officer, areas), 'draft');
    const notices = await desk.list(senderOf(c));
    return noticesPage(wordsFor(c), zone, { notices, choices: desk.choices, mayWrite, refused });
  }

  function senderOf(c: Context<Env>): Sender {
    const { officer } = c.var.who;
    const holder = holderOf(officer, areas);
    return {
      actor: actorOf(officer),
      may: (action, area) => forbids(holder, action, area) === null,
    };
  }
}
