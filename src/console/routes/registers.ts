import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { dayOf } from '../../calendar.js';
import { limitBody } from '../../http/guard.js';
import { orRefuse, Refused } from '../../http/refusal.js';
import { maskNumbers } from '../../language/mask.js';
import { type Area, areaKey, areaLine, areaSchema, levelOf, pathOf } from '../../neighbourhood/area.js';
import { SheetFailed } from '../../neighbourhood/files/sheet-thread.js';
import { exportAs } from '../../neighbourhood/files/write.js';
import { countedIn } from '../../neighbourhood/register.js';
import { type Found, searchIn } from '../../neighbourhood/search.js';
import { type Totals, together, totalsBy } from '../../neighbourhood/totals.js';
import { areaField } from '../area-field.js';
import { assertMay, type Env, withAction } from '../guard.js';
import { kelurahanOf } from '../holder.js';
import { type Looked, registersPage } from '../html/registers.js';
import { actorOf, type ConsoleParts } from '../parts.js';
import { SMALL_FORM_BYTES } from './sign-in.js';

/** Occupants on the page; the file has all. */
const MOST_SHOWN = 200;

const reason = z.string().trim().min(5).max(300);
const lookSchema = z.object({
  ...areaField,
  words: z.string().trim().max(80).default(''),
  reason: z.string().trim().max(300).default(''),
});
const exportSchema = z.object({ ...areaField, format: z.enum(['xlsx', 'csv']), reason });

/**
 * The registers of occupants, for officers of their kelurahan: totals, whoever is looked for, and files. Whoever is of no
 * kelurahan says why they look, and everybody why they take something out; what is looked for stands in no address.
 */
export function addRegisters(app: Hono<Env>, parts: ConsoleParts): void {
  const { registers, areas, audit, zone, clock, texts, wordsFor } = parts;
  const today = () => dayOf(clock.now(), zone);

  app.get('/wilayah', withAction(parts, 'read'), (c) => show(c, null, null));

  app.post('/wilayah', limitBody(SMALL_FORM_BYTES, 'too-large'), withAction(parts, 'read'), async (c) => {
    const form = orRefuse(
      lookSchema.safeParse(await c.req.parseBody().catch(() => null)).data,
      'bad-request',
    );
    const { officer } = c.var.who;
    const area = areaSchema.safeParse(form).data;
    if (!area) return show(c, null, wordsFor(c)('console-heads-bad'));
    await assertMay(parts, officer, 'read', pathOf(area));
    const why = reason.safeParse(form.reason).data ?? null;
    if (officer.kelurahan === null && why === null) throw new Refused('no-reason');
    await note(c, 'register_viewed', areaKey(area), why);
    return show(c, await looked(area, form), null);
  });

  app.post(
    '/wilayah/ekspor',
    limitBody(SMALL_FORM_BYTES, 'too-large'),
    withAction(parts, 'export'),
    async (c) => {
      const form = exportSchema.safeParse(await c.req.parseBody().catch(() => null));
      const { format, reason: why, ...named } = orRefuse(form.data, 'no-reason');
      const area = orRefuse(areaSchema.safeParse(named).data, 'bad-request');
      await assertMay(parts, c.var.who.officer, 'export', pathOf(area));
      const register = await registers.within(area);
      const { count } = countedIn(register.map(({ house }) => house));
      const { name, type, bytes } = await exportAs(format, {
        ...{ register, texts, locale: wordsFor(c).locale, rules: parts.registerRules(), today: today() },
      }).catch((error) => {
        throw error instanceof SheetFailed ? new Refused('busy') : error;
      });
      // before the file is given out
      await note(c, 'register_exported', `${areaKey(area)} ${format}: ${count}`, why);
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
      });
    },
  );

  function note(
    c: Context<Env>,
    deed: 'register_viewed' | 'register_exported',
    about: string,
    why: string | null,
  ) {
    // nobody's number belongs into a reason
    const noted = { about, reason: why === null ? null : maskNumbers(why) };
    return audit.note(actorOf(c.var.who.officer), deed, noted);
  }

  async function looked(area: Area, { words, reason: why }: z.infer<typeof lookSchema>): Promise<Looked> {
    const rules = parts.registerRules();
    const level = levelOf(area);
    const byPart = new Map<string, Totals[]>();
    const found: Found[] = [];
    let more = 0;
    for await (const rt of registers.each(area)) {
      const there = searchIn(rt, words);
      const shown = there.slice(0, MOST_SHOWN - found.length);
      found.push(...shown);
      more += there.length - shown.length;
      // an RW shows its RTs, a kelurahan its RWs
      for (const [key, totals] of totalsBy(rt, level === 'kelurahan' ? 2 : 3, rules, today()))
        byPart.set(key, [...(byPart.get(key) ?? []), totals]);
    }
    return {
      ...{ chosen: area, words, reason: why, name: areaLine(areas, area), found, more },
      totals: together([...byPart.values()].flat()),
      parts: level === 'rt' ? [] : [...byPart].map(([key, all]) => [key, together(all)]),
    };
  }

  function show(c: Context<Env>, found: Looked | null, trouble: string | null) {
    const { officer } = c.var.who;
    const page = registersPage(wordsFor(c), {
      ...{ areas, looked: found, trouble, kelurahan: kelurahanOf(officer, areas) },
      needsReason: officer.kelurahan === null,
    });
    return c.html(page, trouble === null ? 200 : 400);
  }
}
