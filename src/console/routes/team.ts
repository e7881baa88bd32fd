import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { limitBody } from '../../http/guard.js';
import { orRefuse } from '../../http/refusal.js';
import { AccountRefused, isOther, kelurahanSchema } from '../../officers/account-rules.js';
import { Administration, type Officers } from '../../officers/administration.js';
import { OFFICER_ROLES } from '../../officers/roles.js';
import { type Env, withRight } from '../guard.js';
import { teamPage } from '../html/team.js';
import { actorOf, type ConsoleParts, PATH } from '../parts.js';
import { accountRefusalText } from '../texts.js';
import { SMALL_FORM_BYTES } from './sign-in.js';

const text = z.string().max(400);
const role = z.enum(OFFICER_ROLES);
/** The whole city where it is empty. */
const kelurahan = z
  .union([kelurahanSchema, z.literal('')])
  .default('')
  .transform((code) => code || null);
const changeSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('add'), name: text, shown: text, role, kelurahan, password: text }),
  z.object({ change: z.literal('role'), name: text, role }),
  z.object({ change: z.literal('kelurahan'), name: text, kelurahan }),
  z.object({ change: z.literal('password'), name: text, password: text }),
  z.object({ change: z.literal('totp'), name: text }),
  z.object({ change: z.literal('remove'), name: text }),
]);
type Change = z.infer<typeof changeSchema>;

/** The accounts, as leads manage them; their own is changed by another lead, or by whoever runs the hotline. */
export function addTeam(app: Hono<Env>, parts: ConsoleParts): void {
  const { accounts, areas, audit, wordsFor } = parts;
  const officers = (c: Context<Env>) => new Administration(accounts, audit, actorOf(c.var.who.officer));

  app.get('/tim', withRight(parts, 'manage'), (c) => show(c, null));
  app.post('/tim', limitBody(SMALL_FORM_BYTES, 'too-large'), withRight(parts, 'manage'), async (c) => {
    const form = changeSchema.safeParse(await c.req.parseBody().catch(() => null));
    const change = orRefuse(form.data, 'bad-request');
    if (change.change !== 'add' && !isOther(c.var.who.officer, change.name))
      return show(c, wordsFor(c)('console-team-own'));
    try {
      orRefuse((await made(officers(c), change)) || null, 'not-found');
    } catch (error) {
      if (!(error instanceof AccountRefused)) throw error;
      return show(c, accountRefusalText(wordsFor(c), error.reason));
    }
    return c.redirect(`${PATH}/tim`, 303);
  });

  async function show(c: Context<Env>, trouble: string | null): Promise<Response> {
    const { kecamatan } = areas;
    const kelurahan = kecamatan.flatMap((one) => one.kelurahan);
    const page = teamPage(wordsFor(c), c.var.who.officer, {
      officers: await accounts.list(),
      kelurahan,
      trouble,
    });
    return c.html(page, trouble === null ? 200 : 400);
  }
}

/** Makes a change; `false` where there is no such account. */
async function made(officers: Officers, change: Change): Promise<boolean> {
  switch (change.change) {
    case 'add': {
      const { name, shown, role, kelurahan, password } = change;
      await officers.add({ name, role, kelurahan, password, ...(shown.trim() ? { shown } : {}) });
      return true;
    }
    case 'role':
      return officers.setRole(change.name, change.role);
    case 'kelurahan':
      return officers.setKelurahan(change.name, change.kelurahan);
    case 'password':
      return officers.setPassword(change.name, change.password);
    case 'totp':
      return officers.resetTotp(change.name);
    case 'remove':
      return officers.remove(change.name);
  }
}
