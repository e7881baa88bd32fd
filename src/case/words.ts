import { z } from 'zod';
import { idSchema } from '../ids.js';

/** Words that are looked at before any dialogue, with what they do. */
export const wordsSchema = z.record(
  idSchema,
  z.strictObject({
    words: z.array(z.string()).min(1),
    does: z.union([
      z.enum(['cancel', 'restart', 'back']),
      z.strictObject({ start: idSchema }),
      z.strictObject({ say: idSchema }),
    ]),
    /** Heard while an officer holds the chat as well, which it then ends. */
    ends_handover: z.boolean().default(false),
  }),
);
export type Words = z.infer<typeof wordsSchema>;
