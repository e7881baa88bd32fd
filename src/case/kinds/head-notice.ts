import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { areaKey } from '../../neighbourhood/area.js';
import { anyOf } from '../../neighbourhood/words.js';
import { areaText } from '../area-text.js';
import type { Draft } from '../draft.js';
import { areaOfRun, mayIn, officeFor } from '../office.js';

/** Words that are passed on to be looked at, by the name of what was told; or the notice that was, by that of its id. */
const specSchema = z.union([
  z.strictObject({ draft: nameSchema }),
  z.strictObject({ send: nameSchema }),
  z.strictObject({ stop: nameSchema }),
]);
type Spec = z.infer<typeof specSchema>;
const DOES = ['draft', 'send', 'stop'] as const;

/**
 * A head's notice to their own area, or to the part of it that is meant: its words are passed on to be looked at, or the one that was is sent or given up. What
 * comes of it comes as an event.
 */
export const headNotice: NodeKind<Spec, Draft> = {
  name: 'head_notice',
  schema: specSchema,
  run(draft, { run, spec, next }) {
    const { flows, effects } = draft;
    const does = DOES.find((one) => one in spec)!;
    // it may have ended since the words were asked for
    const area = areaOfRun(run);
    const place = area && { area };
    const office = mayIn(draft, does, place) && officeFor(draft, does, place);
    if (!office) return null;
    const told = String(draft.lookup(nameIn(spec))?.value ?? '');
    if (does === 'draft' && anyOf(flows.notices.not_for).test(told)) {
      draft.tell('head-notice-not-for');
      return null;
    }
    if (does === 'draft') {
      const args = { area: areaText(flows, office.area) };
      const from = flows.texts.format(flows.texts.locales[0]!, { id: 'head-notice-from', args });
      const to = areaKey(area ?? office.area);
      effects.push({ kind: 'head_notice', does: 'draft', office, to, from, text: told });
    } else effects.push({ kind: 'head_notice', does, office, id: told });
    return next;
  },
  inspect: (spec) => ({ looksAt: [{ part: nameIn(spec), path: ['head_notice', Object.keys(spec)[0]!] }] }),
};

function nameIn(spec: Spec): string {
  return Object.values(spec)[0]!;
}
