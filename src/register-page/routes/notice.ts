import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { z } from 'zod';
import { limitBody } from '../../http/guard.js';
import { qrOf } from '../../http/qr.js';
import { orRefuse } from '../../http/refusal.js';
import { areaLine } from '../../neighbourhood/area.js';
import { entrancesTo } from '../../neighbourhood/entrances.js';
import type { Env } from '../guard.js';
import { noticePage } from '../html/notice.js';
import type { PageParts } from '../parts.js';
import { rtOf } from '../rt.js';
import { SMALL_FORM_BYTES } from './door.js';

const formSchema = z.object({ area: z.string().max(40), house: z.string().max(200) });

/** The notice for those who live in a house, with a code of that house, as the chat gives it. */
export function addNotice(app: Hono<Env>, parts: PageParts): void {
  const { kept, guard, rules, areas, entrances, today, wordsFor } = parts;

  app.post('/pemberitahuan', limitBody(SMALL_FORM_BYTES, 'too-large'), async (c) => {
    const { visit } = c.var;
    const form = formSchema.safeParse(await c.req.parseBody().catch(() => null)).data;
    const { area: key, house: name } = orRefuse(form, 'bad-request');
    const area = orRefuse(rtOf(key), 'bad-request');
    await guard.demand(visit, 'give', area);
    const { house } = orRefuse(await kept.registers.house(key, name), 'not-found');
    const { grant: by, until } = visit.office;
    const id = `page-${randomUUID()}`;
    const code = await kept.heads.issueHouse({ id, whose: 'occupant', area, house: house.name, by, until });
    const words = wordsFor(c);
    const told = words('occupant-notice', {
      ...{ house: house.name, area: areaLine(areas(), area), code, count: 0, links: '' },
      ...{ day: { day: today() }, left: rules().left_kept_months },
    });
    const ways = entrancesTo(await entrances(), { code });
    return c.html(
      noticePage(words, {
        lines: told.split('\n'),
        code,
        ways: await Promise.all(ways.map(async (way) => ({ ...way, qr: await qrOf(way.link) }))),
      }),
    );
  });
}
