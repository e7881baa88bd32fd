import { z } from 'zod';
import { FlowFault } from '../../engine/fault.js';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { areaText } from '../area-text.js';
import type { Draft } from '../draft.js';

/** Words that are passed on to be looked at, by the name of what was told; or the notice that was, by that of its id. */
const specSchema = z.union([
  z.strictObject({ draft: nameSchema }),
  z.strictObject({ send: nameSchema }),
  z.strictObject({ stop: nameSchema }),
]);
type Spec = z.infer<typeof specSchema>;

/**
 * A head's notice to their own area: its words are passed on to be looked at, or the one that was is sent or given up. What
 * comes of it comes as an event.
 */
export const headNotice: NodeKind<Spec, Draft> = {
  name: 'head_notice',
  schema: specSchema,
  run(draft, { spec, next }) {
    const { flows, session, effects } = draft;
    const { office } = session.person;
    if (!office)
      throw new FlowFault('only the holder of an office writes notices: ask with `may: draft` before');
    const told = String(draft.lookup(nameIn(spec))?.value ?? '');
    if ('draft' in spec) {
      const area = areaText(flows, office.area);
      const from = flows.texts.format(flows.texts.locales[0]!, { id: 'head-notice-from', args: { area } });
      effects.push({ kind: 'head_notice', does: 'draft', office, from, text: told });
    } else effects.push({ kind: 'head_notice', does: 'send' in spec ? 'send' : 'stop', office, id: told });
    return next;
  },
  inspect: (spec) => ({ looksAt: [{ part: nameIn(spec), path: ['head_notice', Object.keys(spec)[0]!] }] }),
};

function nameIn(spec: Spec): string {
  return Object.values(spec)[0]!;
}
