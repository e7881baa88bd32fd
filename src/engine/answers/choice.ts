import { z } from 'zod';
import { type ChoiceSpec, choiceSchema } from '../choices.js';
import type { AnswerKind } from '../model.js';

/** One of some choices. */
export const choice: AnswerKind<{ choice: ChoiceSpec[] }> = {
  name: 'choice',
  schema: z.strictObject({ choice: z.array(choiceSchema).min(1).max(10) }),
  domain: () => null,
};
