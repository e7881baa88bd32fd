import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { type Area, areaKey } from '../../neighbourhood/area.js';
import { withoutHouse } from '../../neighbourhood/found.js';
import type { Office } from '../../neighbourhood/office.js';
import { countedIn, type Placed } from '../../neighbourhood/register.js';
import { anyOf, type RegisterRules } from '../../neighbourhood/words.js';
import { areaText } from '../area-text.js';
import type { Draft } from '../draft.js';
import { areaOfRun, begunWith, consulted, officeFor } from '../office.js';

const FORMATS = ['xlsx', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** Sends the register of the writer's area, or of the part of it that is meant, as a file for the kelurahan, which is written down. */
export const registerExport: NodeKind<Format, Draft> = {
  name: 'register_export',
  schema: z.enum(FORMATS),
  run(draft, { run, id, spec, next }) {
    const office = officeFor(draft, 'export', null);
    const area = areaOfRun(run) ?? office?.area ?? null;
    const register = consulted(draft, area);
    if (!register || !office || !area) return null;
    run.answers[id] = register.length ? 'sent' : 'empty';
    if (!register.length) {
      draft.tell('register-empty');
      return next;
    }
    const words = begunWith(draft).toLowerCase();
    const { queries } = draft.flows.register;
    const is = (some: readonly string[]) => anyOf(some).test(words);
    const asksOfCommas = is(queries.commas) && is(queries.parted);
    if (asksOfCommas) draft.tell('register-csv-commas');
    // how its cells are parted is asked, and no file
    const formats = new Set(asksOfCommas && !is(queries.handed) ? [] : [spec, ...formatsIn(is, queries)]);
    // a file holds all of the area
    const [named] = withoutHouse(begunWith(draft), register, draft.flows.register);
    if (named.length && formats.size)
      draft.tell('register-export-whole', { area: areaText(draft.flows, area) });
    for (const as of formats) send(draft, { as, area, office, register });
    return next;
  },
  notes: () => z.enum(['sent', 'empty']),
};

function formatsIn(
  is: (words: readonly string[]) => boolean,
  { sheets, commas }: RegisterRules['queries'],
): Format[] {
  return [...(is(sheets) ? (['xlsx'] as const) : []), ...(is(commas) ? (['csv'] as const) : [])];
}

interface Sent {
  as: Format;
  area: Area;
  office: Office;
  register: readonly Placed[];
}

function send(draft: Draft, { as, area, office, register }: Sent): void {
  const { count, held } = countedIn(register.map(({ house }) => house));
  draft.effects.push({
    kind: 'send',
    text: {
      id: 'register-exported',
      args: { area: areaText(draft.flows, area), count, held, day: { day: draft.today } },
    },
    choices: [],
    token: null,
    document: { as, area: areaKey(area) },
    apart: true,
  });
  const about = `${areaKey(area)} ${as}: ${count}`;
  draft.effects.push({ kind: 'audit', does: 'register_exported', by: office.grant, about });
}
