import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { addDays, dayOf, instantOf, isDay } from '../../calendar.js';
import { limitBody } from '../../http/guard.js';
import { orRefuse } from '../../http/refusal.js';
import { answersIn } from '../../neighbourhood/answered.js';
import { areaLine, areaSchema, pathOf } from '../../neighbourhood/area.js';
import { entrancesTo } from '../../neighbourhood/entrances.js';
import { stateOf } from '../../neighbourhood/kept/heads.js';
import { RegisterRequests } from '../../neighbourhood/kept/register-requests.js';
import { forbids } from '../../neighbourhood/rights.js';
import { formatDay } from '../../texts.js';
import { areaField } from '../area-field.js';
import { assertMay, type Env, withAction } from '../guard.js';
import { holderOf, kelurahanOf } from '../holder.js';
import { askedForPage, askedPage } from '../html/asked.js';
import { actorOf, type ConsoleParts, PATH } from '../parts.js';
import { SMALL_FORM_BYTES } from './sign-in.js';

const formSchema = z.object({ ...areaField, until: z.string().max(10) });

/** The registers that the kelurahan asks its heads for by a day: who has answered, and who has not. */
export function addAsked(app: Hono<Env>, parts: ConsoleParts): void {
  const { heads, registers, areas, audit, vault, zone, clock, texts, wordsFor, entrances } = parts;
  const requests = new RegisterRequests(vault, clock, audit);

  app.get('/pendataan', withAction(parts, 'request'), (c) => show(c, false));

  app.post(
    '/pendataan',
    limitBody(SMALL_FORM_BYTES, 'too-large'),
    withAction(parts, 'request'),
    async (c) => {
      const form = orRefuse(
        formSchema.safeParse(await c.req.parseBody().catch(() => null)).data,
        'bad-request',
      );
      const area = areaSchema.safeParse(form).data;
      const until = isDay(form.until) ? instantOf(addDays(form.until, 1), '00:00', zone) : 0;
      if (!area || until <= clock.now()) return show(c, true);
      const { officer } = c.var.who;
      await assertMay(parts, officer, 'request', pathOf(area));
      const { id } = await requests.ask(area, form.until, until, actorOf(officer));
      return c.redirect(`${PATH}/pendataan/${id}`, 303);
    },
  );

  app.get('/pendataan/:id', withAction(parts, 'request'), async (c) => {
    const request = orRefuse(await requests.get(c.req.param('id')), 'not-found');
    await assertMay(parts, c.var.who.officer, 'request', pathOf(request.area));
    const now = clock.now();
    const held = (await heads.list()).filter((grant) => stateOf(grant, now) === 'held');
    const answers = answersIn(
      request.area,
      await registers.within(request.area),
      { held: held.map(({ area }) => area), sent: await requests.sent(request.asked.at) },
      parts.registerRules(),
      dayOf(now, zone),
    );
    // heads read it in the source language, and what it opens is understood in that
    const locale = texts.locales[0]!;
    const due = formatDay(locale, request.due, false);
    const words = texts.format(locale, { id: 'console-asked-words', args: { due } });
    const [way] = entrancesTo(await entrances(), { words, payload: null }).filter(
      ({ channel }) => channel === 'whatsapp',
    );
    const args = { area: areaLine(areas, request.area), due, words, link: way?.link ?? 'none' };
    const text = texts.format(locale, { id: 'console-asked-text', args });
    return c.html(askedForPage(wordsFor(c), { request, answers, text, areas, zone, now }));
  });

  async function show(c: Context<Env>, isBad: boolean) {
    const { officer } = c.var.who;
    const holder = holderOf(officer, areas);
    const all = await requests.list();
    const page = askedPage(wordsFor(c), {
      requests: all.filter(({ area }) => forbids(holder, 'request', pathOf(area)) === null),
      ...{ areas, kelurahan: kelurahanOf(officer, areas), now: clock.now(), isBad },
    });
    return c.html(page, isBad ? 400 : 200);
  }
}
