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
 * where their entry was found into the list of what is pending for the head of the area.
 */
export const registerWish: NodeKind<z.infer<typeof specSchema>, Draft> = {
  name: 'register_wish',
  schema: specSchema,
  run(draft, { run, id, spec, next }) {
    const opened = houseOpened(draft);
    if (!opened) return null;
    const { area, house, until } = opened;
    const said = String(draft.lookup(spec.text)?.value ?? '');
    const occupant = String(draft.lookup(spec.entry)?.value ?? 'none');
    const isFound = !['none', 'many'].includes(occupant);
    const request = requestOf(draft, id, {
      what: spec.what,
      text: `${house} (${area}): ${said}`,
      ...(isFound ? { entry: { area, house, until } } : {}),
    });
    run.answers[id] = request.id;
    if (!isFound) return next;
    const wish = {
      ...{ id: request.id, occupant, what: spec.what, at: draft.now, text: said.slice(0, 300) },
      ...{ also: [], names: [] },
    };
    const told = { name: house, owner: null, address: null, rooms: null };
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
  notes: () => z.string(),
};
