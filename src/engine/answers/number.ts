import { z } from 'zod';
import type { AnswerKind } from '../model.js';

/** A number within bounds. */
export const number: AnswerKind<{ number: { min: number; max: number } }> = {
  name: 'number',
  schema: z.strictObject({ number: z.strictObject({ min: z.number(), max: z.number() }) }),
  read(_view, { number: { min, max } }, heard) {
    const said = heard.number();
    return said !== null && said >= min && said <= max ? said : null;
  },
  domain: ({ number: { min, max } }) => z.number().min(min).max(max),
  samples: ({ number: { min, max } }) => [min, max],
};
