import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { areaKey } from '../../neighbourhood/area.js';
import { countedIn } from '../../neighbourhood/register.js';
import { areaText } from '../area-text.js';
import type { Draft } from '../draft.js';
import { areaOfRun, consulted, officeFor } from '../office.js';

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
    const { count, held } = countedIn(register.map(({ house }) => house));
    draft.effects.push({
      kind: 'send',
      text: {
        id: 'register-exported',
        args: { area: areaText(draft.flows, area), count, held, day: { day: draft.today } },
      },
      choices: [],
      token: null,
      document: { as: spec, area: areaKey(area) },
      apart: true,
    });
    const about = `${areaKey(area)} ${spec}: ${count}`;
    draft.effects.push({ kind: 'audit', does: 'register_exported', by: office.grant, about });
    return next;
  },
  notes: () => z.enum(['sent', 'empty']),
};
