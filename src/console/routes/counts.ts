import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { csvCell } from '../../csv-cell.js';
import { orRefuse } from '../../http/refusal.js';
import type { Told } from '../../neighbourhood/told-apart.js';
import { type Env, withAction } from '../guard.js';
import { called, countsPage } from '../html/counts.js';
import { actorOf, type ConsoleParts } from '../parts.js';

const day = z.iso.date();

/** What residents asked, by service, outcome and area, a week at a time: a page of it, and a file. */
export function addCounts(app: Hono<Env>, parts: ConsoleParts): void {
  const { asked, audit, wordsFor } = parts;
  const services = () => new Set(parts.services());

  app.get('/ditanyakan', withAction(parts, 'count'), async (c) => {
    const { monday, told } = await weekOf(c);
    await audit.note(actorOf(c.var.who.officer), 'counts_viewed', { about: monday });
    const page = countsPage(wordsFor(c), { weeks: asked.weeks, monday, told, services: services() });
    return c.html(page);
  });

  app.get('/ditanyakan.csv', withAction(parts, 'count'), async (c) => {
    const { monday, told } = await weekOf(c);
    await audit.note(actorOf(c.var.who.officer), 'counts_exported', { about: monday });
    const words = wordsFor(c);
    const line = ({ service, outcome, area, count }: Told) =>
      [
        called(words, services(), 'service', service),
        called(words, services(), 'outcome', outcome),
        called(words, services(), 'area', area),
        String(count),
      ].map(csvCell);
    const heads = (['service', 'outcome', 'area', 'count'] as const).map((column) =>
      words('console-counts-column', { column }),
    );
    const lines = [heads.map(csvCell), ...told.map(line)].map((cells) => cells.join(','));
    return c.body(`\ufeff${lines.join('\r\n')}\r\n`, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="ditanyakan-${monday}.csv"`,
    });
  });

  /** The week that an address names, the latest where it names none. */
  async function weekOf(c: Context) {
    const monday = orRefuse(day.safeParse(c.req.query('minggu') || asked.weeks[0]).data, 'bad-request');
    return { monday, told: orRefuse(await asked.told(monday), 'not-found') };
  }
}
