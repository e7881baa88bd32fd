import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { orRefuse } from '../../http/refusal.js';
import { type Area, areaKey, areaLine, areaOfKey, areaSchema, levelOf } from '../../neighbourhood/area.js';
import { mayNot } from '../../neighbourhood/office.js';
import type { House, Placed } from '../../neighbourhood/register.js';
import { totalsBy, totalsOf } from '../../neighbourhood/totals.js';
import type { Env, Visit } from '../guard.js';
import { NO_REMARKS, viewOf } from '../house-view.js';
import type { Html } from '../html/layout.js';
import { areasPage, registerPage } from '../html/register.js';
import type { PageParts } from '../parts.js';

const number = z.coerce.number().int().min(1).max(999);
const partSchema = z.object({ rw: number.optional(), rt: number });

/** The register of an RT to fill in; of a wider area its parts, each of which leads to an RT. */
export function addRegister(app: Hono<Env>, parts: PageParts): void {
  const { kept, guard, rules, areas, today, wordsFor, clock, draftsMs } = parts;

  app.get('/', async (c) => {
    const { visit } = c.var;
    const area = orRefuse(areaIn(c, visit), 'bad-request');
    await guard.demand(visit, 'read', area);
    const register = await kept.registers.within(area);
    return c.html(levelOf(area) === 'rt' ? ofRt(c, area, register) : ofParts(c, area, register));
  });

  /** Keys for what the phone keeps, for how long (ms) that is, and for how long the office holds at most. */
  app.get('/kunci', async (c) => {
    const { session, office } = c.var.visit;
    const now = clock.now();
    const keptMs = draftsMs();
    const { day, keys } = await kept.draftKeys.of(session, now, keptMs);
    return c.json({ day, keys, keptMs: Math.min(keptMs, office.until - now) });
  });

  function ofRt(c: Context<Env>, area: Area, register: readonly Placed[]): Html {
    const { standing, office } = c.var.visit;
    const words = wordsFor(c);
    const byName = [...register].sort((a, b) => a.house.name.localeCompare(b.house.name));
    const by = { rules: rules(), today: today() };
    return registerPage(words, {
      area: areaKey(area),
      title: areaLine(areas(), area),
      totals: totalsOf(housesOf(register), by.rules, by.today),
      houses: byName.map((placed) => viewOf(words, placed, NO_REMARKS, by)),
      writes: mayNot(standing, { area }, 'write') === null,
      isPart: levelOf(office.area) !== 'rt',
    });
  }

  function ofParts(c: Context<Env>, area: Area, register: readonly Placed[]): Html {
    const parts = totalsBy(register, 3, rules(), today()).map(([key, totals]) => {
      const { rt, rw } = areaOfKey(key);
      return { title: areaLine(areas(), areaOfKey(key)), rt: rt!, rw: rw!, totals };
    });
    const totals = totalsOf(housesOf(register), rules(), today());
    return areasPage(wordsFor(c), {
      ...{ title: areaLine(areas(), area), totals, parts },
      asksRw: area.rw === null,
    });
  }
}

function housesOf(register: readonly Placed[]): House[] {
  return register.map(({ house }) => house);
}

/** The area that is looked at: the visitor's own, or the part of it that is asked for. */
function areaIn(c: Context<Env>, { office: { area: own } }: Visit): Area | null {
  if (c.req.query('rt') === undefined) return own;
  const asked = partSchema.safeParse({ rt: c.req.query('rt'), rw: c.req.query('rw') }).data;
  if (!asked) return null;
  const area = { kelurahan: own.kelurahan, rw: asked.rw ?? own.rw, rt: asked.rt };
  return areaSchema.safeParse(area).data ?? null;
}
