import { z } from 'zod';
import { statedNameSchema } from '../engine/choices.js';
import { type DialogueSpec, dialogueShape } from '../engine/schema.js';
import { idSchema } from '../ids.js';
import { INTENTS } from '../language/reading.js';
import { STARTS } from '../understanding/view.js';
import { KINDS } from './kinds.js';

/** One dialogue, a file under `flows/dialogues/`. */
export const dialogueSchema = z.strictObject({
  ...dialogueShape(KINDS),
  /** What starts it. */
  on: z
    .strictObject({
      intents: z.array(z.enum(INTENTS)).default([]),
      events: z.array(z.enum(STARTS)).default([]),
    })
    .default({ intents: [], events: [] }),
  /** The fact that this dialogue finds out, when a verdict lacks it. */
  supplies: statedNameSchema.optional(),
});
export type DialogueFile = z.infer<typeof dialogueSchema> & DialogueSpec;

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
