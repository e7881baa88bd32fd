import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { addDays, instantOf, isDay } from '../../calendar.js';
import { limitBody } from '../../http/guard.js';
import { qrOf } from '../../http/qr.js';
import { orRefuse } from '../../http/refusal.js';
import {
  type Area,
  areaKey,
  areaLine,
  areaOfKey,
  areaSchema,
  isWithin,
  pathOf,
} from '../../neighbourhood/area.js';
import { entrancesTo } from '../../neighbourhood/entrances.js';
import { stateOf } from '../../neighbourhood/kept/heads.js';
import type { ListPhoto } from '../../neighbourhood/list-photo.js';
import { forbids } from '../../neighbourhood/rights.js';
import type { Officer } from '../../officers/accounts.js';
import { pictureType } from '../../officers/picture.js';
import { areaField } from '../area-field.js';
import { assertMay, type Env, withAction } from '../guard.js';
import { holderOf, kelurahanOf } from '../holder.js';
import { cardPage } from '../html/card.js';
import { headsPage, type Unassigned } from '../html/heads.js';
import { actorOf, type ConsoleParts, PATH } from '../parts.js';
import { SMALL_FORM_BYTES } from './sign-in.js';

const until = z.string().max(10);
const formSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('issue'), ...areaField, until }),
  z.object({ change: z.literal('hand_on'), ...areaField, until }),
  z.object({ change: z.literal('revoke'), id: z.string().max(100) }),
]);

const photoIdSchema = z.string().regex(/^[\w-]{1,100}$/);

/**
 * The heads of neighbourhoods: officers give a code, as a card to print that shows it this once, end an office, and give
 * the register that nobody holds any more to the next head. Photographs of lists on paper are for the kelurahan's own.
 */
export function addHeads(app: Hono<Env>, parts: ConsoleParts): void {
  const { heads, registers, listPhotos, areas, zone, clock, audit, wordsFor, entrances } = parts;

  app.get('/rt', withAction(parts, 'list'), (c) => show(c, false));
  app.post('/rt', limitBody(SMALL_FORM_BYTES, 'too-large'), withAction(parts, 'list'), async (c) => {
    const form = orRefuse(
      formSchema.safeParse(await c.req.parseBody().catch(() => null)).data,
      'bad-request',
    );
    const { officer } = c.var.who;
    const actor = actorOf(officer);
    if (form.change === 'revoke') {
      const grant = orRefuse(await heads.grant(form.id), 'not-found');
      await assertMay(parts, officer, 'revoke', pathOf(grant.area));
      orRefuse((await heads.revoke(form.id, actor)) || null, 'not-found');
      return c.redirect(`${PATH}/rt`, 303);
    }
    const { change, kelurahan, rw, rt, until: last } = form;
    const area = areaSchema.safeParse({ kelurahan, rw, rt }).data;
    const ends = isDay(last) ? instantOf(addDays(last, 1), '00:00', zone) : 0;
    if (!area || ends <= clock.now()) return show(c, true);
    await assertMay(parts, officer, change, pathOf(area));
    const { code } = await heads.issue(area, ends, actor);
    if (change === 'hand_on') await audit.note(actor, 'register_handed_on', { about: areaKey(area) });
    const ways = entrancesTo(await entrances(), { code });
    const codes = await Promise.all(ways.map(async (way) => ({ ...way, qr: await qrOf(way.link) })));
    return c.html(cardPage(wordsFor(c), { code, codes, area: areaLine(areas, area), last }));
  });

  app.get('/rt/foto/:id', withAction(parts, 'read'), async (c) => {
    const { officer } = c.var.who;
    const id = orRefuse(photoIdSchema.safeParse(c.req.param('id')).data, 'not-found');
    orRefuse((await photosFor(officer)).some((one) => one.id === id) || null, 'not-found');
    const bytes = orRefuse(await listPhotos.bytes(id), 'not-found');
    const type = orRefuse(await pictureType(bytes), 'not-found');
    await audit.note(actorOf(officer), 'list_photo_viewed', { about: id });
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
  });

  async function show(c: Context<Env>, isBad: boolean): Promise<Response> {
    const { officer } = c.var.who;
    await audit.note(actorOf(officer), 'heads_viewed');
    const holder = holderOf(officer, areas);
    const all = await heads.list();
    const grants = all.filter(({ area }) => forbids(holder, 'list', pathOf(area)) === null);
    const mine = kelurahanOf(officer, areas);
    const page = headsPage(wordsFor(c), {
      ...{ grants, photos: await photosFor(officer), areas, zone, now: clock.now(), isBad, kelurahan: mine },
      unassigned: await unassigned(mine.map(({ code }) => code)),
    });
    return c.html(page, isBad ? 400 : 200);
  }

  /** What the register's photographs are to an officer: they belong to it, and it to its kelurahan. */
  async function photosFor({ kelurahan }: Officer): Promise<ListPhoto[]> {
    if (kelurahan === null) return [];
    return (await listPhotos.all()).filter(({ area }) => areaOfKey(area).kelurahan === kelurahan);
  }

  /** Registers that nobody holds any more, and for which no code waits. */
  async function unassigned(kelurahan: string[]): Promise<Unassigned[]> {
    const now = clock.now();
    const held = (await heads.list())
      .filter((grant) => ['issued', 'held'].includes(stateOf(grant, now)))
      .map(({ area }) => area);
    const known = await registers.areas();
    return known.filter(
      ({ area, until: kept }) =>
        kept > now && kelurahan.includes(area.kelurahan) && !held.some((one) => isNear(area, one)),
    );
  }
}

/** Whether an office is that of an RT, or of the RW in which it lies: the kelurahan's own keeps every register. */
function isNear(rt: Area, office: Area): boolean {
  return office.rw !== null && isWithin(rt, office);
}
