import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { limitBody } from '../../http/guard.js';
import { keySchema } from '../../http/key.js';
import { orRefuse, Refused } from '../../http/refusal.js';
import { houseCalled } from '../../neighbourhood/addressed.js';
import type { Changed } from '../../neighbourhood/apply.js';
import { areaKey } from '../../neighbourhood/area.js';
import type { Step } from '../../neighbourhood/change.js';
import { clashesIn } from '../../neighbourhood/clash.js';
import { FIELDS, type Form, type FormRead, formIn, formSchema } from '../../neighbourhood/form.js';
import { termsOf, writerOf } from '../../neighbourhood/office.js';
import { type Pasted, pastedIn } from '../../neighbourhood/pasted.js';
import { enteredAs, type House, type Placed } from '../../neighbourhood/register.js';
import { totalsOf } from '../../neighbourhood/totals.js';
import type { Env } from '../guard.js';
import { viewOf } from '../house-view.js';
import { houseOf } from '../html/house.js';
import { totalsLine } from '../html/register.js';
import type { PageParts } from '../parts.js';
import { rtOf } from '../rt.js';
import type { Words } from '../texts.js';

/** Bytes of a house with all its rows, twice over, and of a pasted table. */
const FORM_BYTES = 512 * 1024;
/** So many columns or houses that were left out are named. */
const MOST_NAMED = 3;

const savedSchema = formSchema.extend({ key: keySchema });
const pastedSchema = z.strictObject({
  text: z.string().max(FORM_BYTES),
  house: z.string().max(200),
  field: z.enum(FIELDS),
});

/** Takes what heads fill in, house by house, and reads what they paste. */
export function addFilling(app: Hono<Env>, parts: PageParts): void {
  const { kept, guard, rules, today, clock, wordsFor } = parts;

  /** Answers with the house as it stands then, what another wrote meanwhile beside what was typed, and the totals. */
  app.post('/rumah', limitBody(FORM_BYTES, 'too-large'), async (c) => {
    const { visit } = c.var;
    const { key, ...form } = await read(c, savedSchema);
    const area = orRefuse(rtOf(form.area), 'bad-request');
    await guard.demand(visit, 'write', area);
    const [its, day, words] = [rules(), today(), wordsFor(c)];
    const row = `page-${key}`;
    const filled = orRefuse(
      // however its numbers are written: a register has one key
      formIn({ ...form, area: areaKey(area) }, its, day, (number) => `${row}-${number}`),
      'bad-request',
    );
    const register = await kept.registers.within(area);
    const known = houseCalled(register, form.area, filled.change.house.name) ?? houseOfRows(register, form);
    const change = known
      ? { ...filled.change, house: { ...filled.change.house, entered_as: enteredAs(known) } }
      : filled.change;
    const others = register.flatMap(({ house }) => (house === known ? [] : [house]));
    const writing = { row, by: visit.session.grant, at: clock.now() };
    const terms = termsOf(visit.office, its, day);
    const changed =
      change.steps.length || !known
        ? await kept.registers.change(change, { ...writing, ...terms, as: writerOf(visit.office) })
        : { house: known, undone: [] };
    const house = orRefuse(changed.house, 'not-found');
    const { clashes, lost } = clashesIn(house, changed.undone);
    const says = [...saidOf(words, filled, changed), ...(lost ? [words('rt-lost', { count: lost })] : [])];
    const placed = { area: change.area, house };
    const { unread, nameless } = filled;
    const erased = change.steps.flatMap((step) =>
      step.do === 'erase' && !changed.undone.includes(step) ? [step.id] : [],
    );
    const remarks = { clashes, unread, nameless, says, erased };
    const view = viewOf(words, placed, remarks, { rules: its, today: day });
    const shown = houseOf(words, view, { isOpen: true, writes: true });
    return c.html(html`${shown}${totalsLine(words, totalsOf([...others, house], its, day))}`);
  });

  app.post('/tempel', limitBody(FORM_BYTES, 'too-large'), async (c) => {
    const { text, house, field } = await read(c, pastedSchema);
    const pasted = pastedIn(text, { house, field }, rules(), today());
    const { named, rows } = pasted;
    return c.json({ named, rows, says: besideOf(wordsFor(c), pasted) });
  });
}

/** The house in which those of a form live: it may be called otherwise since the form was opened. */
function houseOfRows(register: readonly Placed[], { area, rows }: Form): House | null {
  const ids = new Set(rows.flatMap(({ id }) => id ?? []));
  const isTheirs = (one: Placed) => one.area === area && one.house.occupants.some(({ id }) => ids.has(id));
  return register.find(isTheirs)?.house ?? null;
}

/** What was noted, and what was left out of it. */
function saidOf(
  words: Words,
  { change, masked, leftOut }: FormRead,
  { undone }: Pick<Changed, 'undone'>,
): string[] {
  const done = change.steps.filter((step) => !undone.includes(step));
  const of = (what: Step['do']) => done.filter((step) => step.do === what);
  const corrected = new Set(of('set').map((step) => ('id' in step ? step.id : '')));
  const noted = {
    house: change.house.name,
    fresh: of('in').length,
    changed: corrected.size,
    left: of('out').length,
    same: 0,
    vacant: 0,
  };
  const isNoted = noted.fresh + noted.changed + noted.left > 0;
  const saved = isNoted ? `${words('rt-saved')} ${words('register-noted-house', noted)}` : words('rt-saved');
  return [
    ...(done.some((step) => step.do !== 'erase' && step.do !== 'restore') ? [saved] : []),
    ...(of('restore').length ? [words('rt-restored')] : []),
    ...(masked ? [words('register-masked')] : []),
    ...(leftOut ? [words('register-left-out')] : []),
  ];
}

/** What was left out of a table. */
function besideOf(words: Words, pasted: Pasted): string[] {
  const { dropped, beyond, unread, more, elsewhere, masked } = pasted;
  const named = (list: string[]) => ({ list: list.slice(0, MOST_NAMED), style: 'and' as const });
  const columns = { columns: named(dropped), more: Math.max(0, dropped.length - MOST_NAMED) };
  return [
    ...(dropped.length ? [words('register-dropped', columns)] : []),
    ...(beyond ? [words('rt-pasted-beyond', { count: beyond })] : []),
    ...(masked ? [words('register-masked')] : []),
    ...(elsewhere.length ? [words('rt-pasted-elsewhere', { houses: named(elsewhere) })] : []),
    ...(unread ? [words('rt-pasted-unread', { count: unread })] : []),
    ...(more ? [words('rt-pasted-more', { count: more })] : []),
  ];
}

/** The JSON body, as the schema wants it, or a refusal. */
async function read<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const json: unknown = await c.req.json().catch((error: unknown) => {
    if (error instanceof Refused) throw error;
    return undefined;
  });
  return orRefuse(schema.safeParse(json).data, 'bad-request');
}
