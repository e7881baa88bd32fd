import { z } from 'zod';
import { type ChoiceSpec, choiceSchema } from '../choices.js';
import type { AnswerKind } from '../model.js';

interface TextSpec {
  text: { max: number };
  choice?: ChoiceSpec[] | undefined;
}

/** Any words, cut after `max` characters. */
export const text: AnswerKind<TextSpec> = {
  name: 'text',
  schema: z.strictObject({
    text: z.strictObject({ max: z.int().positive().max(1000) }),
    choice: z.array(choiceSchema).min(1).max(3).optional(),
  }),
  read(_view, { text: { max } }, heard) {
    const words = heard.text.trim();
    return words && !heard.leadsAway() ? words.slice(0, max) : null;
  },
  domain: () => z.string(),
};
