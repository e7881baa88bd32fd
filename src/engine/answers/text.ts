import { z } from 'zod';
import type { AnswerKind } from '../model.js';

/** Any words, cut after `max` characters. */
export const text: AnswerKind<{ text: { max: number } }> = {
  name: 'text',
  schema: z.strictObject({ text: z.strictObject({ max: z.int().positive().max(1000) }) }),
  read(_view, { text: { max } }, heard) {
    const words = heard.text.trim();
    return words && !heard.leadsAway() ? words.slice(0, max) : null;
  },
  domain: () => z.string(),
};
