import { z } from 'zod';
import { scalarSchema } from '../engine/values.js';
import { arrangedSchema } from './arranged.js';

/** What was asked beside: a dialogue that is begun when the present one has ended, and what it is about. */
export const waitingSchema = z.object({
  dialogue: z.string(),
  args: z.record(z.string(), scalarSchema),
  case: z.string(),
  service: z.string().nullable(),
  day: z.string().nullable(),
  time: z.string().nullable(),
  /** What was said of the moment of a reminder. */
  reminder: arrangedSchema.optional(),
});
export type Waiting = z.infer<typeof waitingSchema>;
