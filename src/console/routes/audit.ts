import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { dayOf, instantOf } from '../../calendar.js';
import { orRefuse } from '../../http/refusal.js';
import type { AuditEntry } from '../../officers/audit.js';
import { csvOf } from '../csv.js';
import { type Env, withRight } from '../guard.js';
import { auditPage } from '../html/audit.js';
import { actorOf, type ConsoleParts } from '../parts.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days that are asked for at once. */
const MOST_DAYS = 800;
/** Entries on the page, the latest; the file has all. */
const MOST_SHOWN = 200;

const day = z.iso.date();

/** What officers did and looked at, for leads: a page of it, and a file. */
export function addAudit(app: Hono<Env>, parts: ConsoleParts): void {
  const { audit, zone, clock, wordsFor } = parts;

  app.get('/jejak', withRight(parts, 'audit'), async (c) => {
    const { from, to, span } = spanOf(c);
    await audit.note(actorOf(c.var.who.officer), 'audit_viewed', { about: `${from} ${to}` });
    let shown: AuditEntry[] = [];
    for await (const entries of audit.between(...span)) shown = [...shown, ...entries].slice(-MOST_SHOWN);
    return c.html(auditPage(wordsFor(c), zone, { from, to, entries: shown.reverse() }));
  });

  app.get('/jejak.csv', withRight(parts, 'audit'), async (c) => {
    const { from, to, span } = spanOf(c);
    await audit.note(actorOf(c.var.who.officer), 'audit_exported', { about: `${from} ${to}` });
    const lines = ReadableStream.from(csvOf(audit.between(...span)));
    return c.body(lines.pipeThrough(new TextEncoderStream()), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="jejak-${from}-${to}.csv"`,
    });
  });

  /** The days that an address names, today's where it names none, and their instants. */
  function spanOf(c: Context): { from: string; to: string; span: [number, number] } {
    const today = dayOf(clock.now(), zone);
    const from = orRefuse(day.safeParse(c.req.query('from') || today).data, 'bad-request');
    const to = orRefuse(day.safeParse(c.req.query('to') || today).data, 'bad-request');
    const start = instantOf(from, '00:00', zone);
    const end = instantOf(to, '00:00', zone) + DAY_MS;
    orRefuse(start < end && end - start <= MOST_DAYS * DAY_MS ? true : null, 'bad-request');
    return { from, to, span: [start, end] };
  }
}
