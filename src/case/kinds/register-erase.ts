import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { changeIn } from '../../neighbourhood/change.js';
import { presentAmong } from '../../neighbourhood/found.js';
import type { Draft } from '../draft.js';
import { consulted, write } from '../office.js';
import { foundLine } from '../register-lines.js';

const specSchema = z.strictObject({
  /** The name of the entry's id. */
  of: nameSchema,
  does: z.enum(['name', 'erase']),
});
type Spec = z.infer<typeof specSchema>;

/** Names an entry of the register that is to go, or takes it away: all that was kept of it stays in the history. */
export const registerErase: NodeKind<Spec, Draft> = {
  name: 'register_erase',
  schema: specSchema,
  run(draft, { run, id, spec, next }) {
    const register = consulted(draft);
    if (!register) return null;
    const found = presentAmong(register).find(({ occupant }) => occupant.id === draft.lookup(spec.of)?.value);
    run.answers[id] = found ? 'known' : 'gone';
    if (!found) {
      draft.tell('register-nobody');
      return null;
    }
    const { placed, occupant } = found;
    if (spec.does === 'erase')
      write(draft, changeIn(placed, [{ do: 'erase', id: occupant.id, name: occupant.name }]));
    draft.tell(spec.does === 'erase' ? 'register-erased' : 'register-erase-who', { who: foundLine(found) });
    return next;
  },
  inspect: ({ of }) => ({ looksAt: [{ part: of, path: ['register_erase', 'of'] }] }),
  notes: () => z.enum(['known', 'gone']),
};
