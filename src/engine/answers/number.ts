import { z } from 'zod';
import { type ChoiceSpec, choiceSchema } from '../choices.js';
import type { AnswerKind } from '../model.js';

interface NumberSpec {
  number: { min: number; max: number };
  choice?: ChoiceSpec[] | undefined;
}

/** A number within bounds, or one of a few choices in its place, which are then no numbered list. */
export const number: AnswerKind<NumberSpec> = {
  name: 'number',
  schema: z.strictObject({
    number: z.strictObject({ min: z.number(), max: z.number() }),
    choice: z.array(choiceSchema).min(1).max(10).optional(),
  }),
  isCount: true,
  named(_view, { number: { min, max } }, heard) {
    const said = heard.number();
    return said !== null && said >= min && said <= max ? said : null;
  },
  domain: ({ number: { min, max } }) => z.number().min(min).max(max),
  samples: ({ number: { min, max } }) => [min, max],
};
