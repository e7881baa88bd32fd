import type { Hono } from 'hono';
import { z } from 'zod';
import { limitBody } from '../../http/guard.js';
import { orRefuse } from '../../http/refusal.js';
import { areaKey } from '../../neighbourhood/area.js';
import { exportAs } from '../../neighbourhood/files/write.js';
import { actorOf } from '../../neighbourhood/kept/heads.js';
import { countedIn } from '../../neighbourhood/register.js';
import type { Env } from '../guard.js';
import type { PageParts } from '../parts.js';
import { SMALL_FORM_BYTES } from './door.js';

const formSchema = z.object({ format: z.enum(['xlsx', 'csv']) });

/** The register of the visitor's area as a file for the kelurahan, which is written down before it is sent. */
export function addExport(app: Hono<Env>, { kept, guard, rules, texts, today }: PageParts): void {
  app.post('/ekspor', limitBody(SMALL_FORM_BYTES, 'too-large'), async (c) => {
    const { visit } = c.var;
    const form = formSchema.safeParse(await c.req.parseBody().catch(() => null)).data;
    const { format } = orRefuse(form, 'bad-request');
    const { area } = visit.office;
    await guard.demand(visit, 'export', area);
    const register = await kept.registers.within(area);
    const { count } = countedIn(register.map(({ house }) => house));
    const exporting = { register, texts, locale: visit.locale, rules: rules(), today: today() };
    const { name, type, bytes } = await exportAs(format, exporting);
    const { chat, grant } = visit.session;
    const about = `${areaKey(area)} ${format}: ${count}`;
    await kept.audit.note(actorOf(grant, 'page'), 'register_exported', { chat, about });
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
  });
}
