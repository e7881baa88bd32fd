import type { Context, Hono } from 'hono';
import QRCode from 'qrcode';
import { z } from 'zod';
import { addDays, instantOf, isDay } from '../../calendar.js';
import { chatLink } from '../../chat-link.js';
import { limitBody } from '../../http/guard.js';
import { orRefuse } from '../../http/refusal.js';
import { areaLine, areaSchema } from '../../neighbourhood/area.js';
import { pictureType } from '../../officers/picture.js';
import { type Env, withRight } from '../guard.js';
import { cardPage, headsPage } from '../html/heads.js';
import { actorOf, type ConsoleParts, PATH } from '../parts.js';
import { SMALL_FORM_BYTES } from './sign-in.js';

const part = z
  .string()
  .trim()
  .transform((said) => (said === '' ? null : Number(said)));
const formSchema = z.discriminatedUnion('change', [
  z.object({
    change: z.literal('issue'),
    kelurahan: z.string().max(20),
    rw: part,
    rt: part,
    until: z.string(),
  }),
  z.object({ change: z.literal('revoke'), id: z.string().max(100) }),
]);

const photoIdSchema = z.string().regex(/^[\w-]{1,100}$/);

/** The heads of neighbourhoods: officers give a code, as a card to print that shows it this once, and end an office; photographs of
 * lists on paper are seen beside them. */
export function addHeads(app: Hono<Env>, parts: ConsoleParts): void {
  const { heads, listPhotos, audit, areas, zone, clock, wordsFor, whatsappNumber } = parts;

  app.get('/rt', withRight('heads'), (c) => show(c, false));
  app.post('/rt', limitBody(SMALL_FORM_BYTES, 'too-large'), withRight('heads'), async (c) => {
    const form = orRefuse(
      formSchema.safeParse(await c.req.parseBody().catch(() => null)).data,
      'bad-request',
    );
    const actor = actorOf(c.var.who.officer);
    if (form.change === 'revoke') {
      orRefuse((await heads.revoke(form.id, actor)) || null, 'not-found');
      return c.redirect(`${PATH}/rt`, 303);
    }
    const area = areaSchema.safeParse({ kelurahan: form.kelurahan, rw: form.rw, rt: form.rt }).data;
    const last = form.until;
    const until = isDay(last) ? instantOf(addDays(last, 1), '00:00', zone) : 0;
    if (!area || until <= clock.now()) return show(c, true);
    const { code } = await heads.issue(area, until, actor);
    const link = whatsappNumber ? chatLink(whatsappNumber, code) : code;
    const qr = await QRCode.toString(link, { type: 'svg', margin: 2 });
    return c.html(cardPage(wordsFor(c), { code, qr, area: areaLine(areas, area), last }));
  });

  app.get('/rt/foto/:id', withRight('heads'), async (c) => {
    const id = orRefuse(photoIdSchema.safeParse(c.req.param('id')).data, 'not-found');
    const bytes = orRefuse(await listPhotos.bytes(id), 'not-found');
    const type = orRefuse(await pictureType(bytes), 'not-found');
    await audit.note(actorOf(c.var.who.officer), 'list_photo_viewed', { about: id });
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
  });

  async function show(c: Context<Env>, isBad: boolean): Promise<Response> {
    const [grants, photos] = await Promise.all([heads.list(), listPhotos.all()]);
    return c.html(
      headsPage(wordsFor(c), { grants, photos, areas, zone, now: clock.now(), isBad }),
      isBad ? 400 : 200,
    );
  }
}
