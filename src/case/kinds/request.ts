import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { isFactName } from '../../policy/facts.js';
import type { Draft } from '../draft.js';
import { REQUESTS, type Request } from '../request.js';
import { requestOf } from '../requests.js';

const specSchema = z.strictObject({
  what: z.enum(REQUESTS),
  /** The name of the person's own words. */
  text: nameSchema,
  /** Of a correction: the names of the fact and of what it ought to be. */
  fact: nameSchema.optional(),
  value: nameSchema.optional(),
});

/** Asks the officers to do something with the person's data, by a deadline (`requests` of `flows/officers.yaml`). */
export const request: NodeKind<z.infer<typeof specSchema>, Draft> = {
  name: 'request',
  schema: specSchema,
  run(draft, { id, run, spec, next }) {
    const named = (name: string | undefined) => (name ? draft.lookup(name)?.value : undefined);
    const fact = named(spec.fact);
    const value = named(spec.value);
    const made = requestOf(draft, id, {
      what: spec.what,
      text: String(named(spec.text) ?? ''),
      ...(typeof fact === 'string' && isFactName(fact) && value != null ? { fact, value } : {}),
    } as Pick<Request, 'what' | 'text'>);
    run.answers[id] = made.id;
    return next;
  },
  inspect: ({ text, fact, value }) => ({
    looksAt: [
      { part: text, path: ['request', 'text'] },
      ...(fact ? [{ part: fact, path: ['request', 'fact'] }] : []),
      ...(value ? [{ part: value, path: ['request', 'value'] }] : []),
    ],
  }),
  notes: () => z.string(),
};
