import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { ownEntry } from '../../neighbourhood/own-entry.js';
import type { Draft } from '../draft.js';
import { houseOpened } from '../house-code.js';
import { occupantLine } from '../register-lines.js';

/**
 * Shows whoever has the code of a house the entry of the name and room that they tell, and nothing else; its id is the
 * answer, `none` where there is no such entry, `many` where they have looked too often.
 */
export const registerOwn: NodeKind<string, Draft> = {
  name: 'register_own',
  schema: nameSchema,
  run(draft, { run, id, spec, next }) {
    const { event, effects, flows, today } = draft;
    const opened = houseOpened(draft);
    if (!opened) return null;
    if (!event.register) {
      effects.push({ kind: 'consult', house: { area: opened.area, name: opened.house } });
      return null;
    }
    if (event.tooOften) {
      run.answers[id] = 'many';
      return next;
    }
    const [placed] = event.register;
    const words = String(draft.lookup(spec)?.value ?? '');
    const own = placed && ownEntry(words, placed.house, flows.register, today);
    run.answers[id] = own?.id ?? 'none';
    if (own)
      draft.tell('occupant-entry', { house: opened.house, entry: occupantLine(own, flows.register, today) });
    return next;
  },
  inspect: (spec) => ({ looksAt: [{ part: spec, path: ['register_own'] }] }),
  notes: () => z.string(),
};
