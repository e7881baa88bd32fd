import { z } from 'zod';
import { FlowFault } from '../../engine/fault.js';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { isFactName, isFactValue } from '../../policy/facts.js';
import type { Draft } from '../draft.js';
import { SELF } from '../person.js';

/** What comes of a correction: it holds, or a certificate says otherwise, which only officers may put right. */
const OUTCOMES = ['corrected', 'proven'] as const;

const specSchema = z.strictObject({ fact: nameSchema, value: nameSchema });

/** Puts right what is known of the writer: the names of the fact and of what it ought to be. */
export const correct: NodeKind<z.infer<typeof specSchema>, Draft> = {
  name: 'correct',
  schema: specSchema,
  run(draft, { id, run, spec, next }) {
    const { person } = draft.session;
    const name = String(draft.lookup(spec.fact)?.value ?? '');
    const value = draft.lookup(spec.value)?.value;
    const self = person.cases[SELF];
    if (!self || !isFactName(name) || !isFactValue(name, value))
      throw new FlowFault(`"${id}" corrects no fact`);
    const isProven = self.facts[name]?.provenance === 'verified';
    if (!isProven) {
      const fact = { value, provenance: 'claimed' as const, at: draft.now };
      person.cases[SELF] = { ...self, facts: { ...self.facts, [name]: fact } };
      draft.session.said = draft.session.said.filter((one) => one.case !== SELF);
    }
    run.answers[id] = isProven ? 'proven' : 'corrected';
    return next;
  },
  inspect: ({ fact, value }) => ({
    looksAt: [
      { part: fact, path: ['correct', 'fact'] },
      { part: value, path: ['correct', 'value'] },
    ],
  }),
  notes: () => z.enum(OUTCOMES),
};
