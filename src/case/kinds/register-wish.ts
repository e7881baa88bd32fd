import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import type { Draft } from '../draft.js';
import { houseOpened } from '../house-code.js';
import { writeAs } from '../office.js';
import { requestOf } from '../requests.js';

const specSchema = z.strictObject({
  what: z.enum(['correction', 'objection']),
  /** The name of the occupant's own words. */
  text: nameSchema,
  /** The name of the entry's id; `none` where theirs was not found. */
  entry: nameSchema,
});

/**
 * An occupant asks for their entry to be set right, or objects to being listed: it goes to the officers with its deadline, and
 * into the list of what is pending for the head of the area. An objection does so, too, where their entry was not found
 * (`unmatched`): it is held beside nobody's, and whose it is is theirs to find out.
 */
export const registerWish: NodeKind<z.infer<typeof specSchema>, Draft> = {
  name: 'register_wish',
  schema: specSchema,
  run(draft, { run, id, spec, next }) {
    const opened = houseOpened(draft);
    if (!opened) return null;
    const { area, house, enteredAs, until } = opened;
    const said = String(draft.lookup(spec.text)?.value ?? '');
    const occupant = String(draft.lookup(spec.entry)?.value ?? 'none');
    const isFound = !['none', 'many'].includes(occupant);
    const isKept = isFound || spec.what === 'objection';
    const request = requestOf(draft, id, {
      what: spec.what,
      text: `${house} (${area}): ${said}`,
      ...(isKept ? { entry: { area, house: enteredAs, until } } : {}),
    });
    run.answers[id] = isFound ? 'held' : 'unmatched';
    if (!isKept) return next;
    const wish = {
      ...{ id: request.id, occupant: isFound ? occupant : null, what: spec.what },
      ...{ at: draft.now, text: said.slice(0, 300), also: [], names: [] },
    };
    const told = { name: house, entered_as: enteredAs, owner: null, address: null, rooms: null };
    writeAs(
      draft,
      { area, house: told, seen: 0, steps: [{ do: 'wish', wish }] },
      { by: 'occupant', as: 'occupant', until },
    );
    return next;
  },
  inspect: ({ text, entry }) => ({
    looksAt: [
      { part: text, path: ['register_wish', 'text'] },
      { part: entry, path: ['register_wish', 'entry'] },
    ],
  }),
  notes: () => z.enum(['held', 'unmatched']),
};
