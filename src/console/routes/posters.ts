import type { Hono } from 'hono';
import { z } from 'zod';
import { qrOf } from '../../http/qr.js';
import { orRefuse } from '../../http/refusal.js';
import { entrancesTo } from '../../neighbourhood/entrances.js';
import type { NoticeDesk } from '../../neighbourhood/notices/desk.js';
import { assertMay, type Env, withAction } from '../guard.js';
import { posterPage, SIZES } from '../html/card.js';
import { troublePage } from '../html/sign-in.js';
import { type ConsoleParts, PATH } from '../parts.js';

const posterSchema = z.object({
  wilayah: z.string().min(1).max(120),
  untuk: z.string().max(64),
  dari: z.string().trim().max(60).default(''),
  ukuran: z.enum(SIZES).default('a4'),
});

/** Posters by which residents of an area ask for its notices: each code opens the chat, where they are asked to agree. */
export function addPosters(app: Hono<Env>, parts: ConsoleParts, desk: NoticeDesk): void {
  const { entrances, wordsFor } = parts;

  app.get('/poster', withAction(parts, 'draft'), async (c) => {
    const { wilayah, untuk, dari, ukuran } = orRefuse(
      posterSchema.safeParse(c.req.query()).data,
      'bad-request',
    );
    const area = desk.areaOf(wilayah);
    if (!area) {
      const words = wordsFor(c);
      return c.html(troublePage(words, words('console-notice-fault', { why: 'area' })), 400);
    }
    await assertMay(parts, c.var.who.officer, 'draft', area);
    const words = orRefuse(desk.posterWords(untuk, area), 'bad-request');
    const ways = entrancesTo(await entrances(), { words, payload: words.replaceAll(' ', '-') });
    const other = new URLSearchParams({ wilayah, untuk, dari, ukuran: ukuran === 'a4' ? 'a5' : 'a4' });
    return c.html(
      posterPage(wordsFor(c), {
        ...{ area: desk.nameOf(area), purpose: untuk, from: dari, words, size: ukuran },
        codes: await Promise.all(ways.map(async (way) => ({ ...way, qr: await qrOf(way.link) }))),
        other: `${PATH}/poster?${other}`,
      }),
    );
  });
}
