import { z } from 'zod';
import { statedNameSchema } from '../engine/choices.js';
import { dialogueShape } from '../engine/schema.js';
import { INTENTS } from '../language/reading.js';
import { STARTS } from '../understanding/view.js';
import type { DialogueFile } from './flows.js';
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
}) satisfies z.ZodType<DialogueFile>;
