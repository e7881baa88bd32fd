import { z } from 'zod';
import { neighbourhoodSchema } from '../language/neighbourhood.js';

/** What somebody agreed to be told of: a purpose, where, since when (ms), and the words that they agreed to. */
export const followSchema = z.object({
  purpose: z.string(),
  area: neighbourhoodSchema,
  at: z.number(),
  words: z.string(),
});
export type Follow = z.infer<typeof followSchema>;

/** A notice that came, for what is asked about it. */
export const noticedSchema = z.object({
  id: z.string(),
  from: z.string(),
  text: z.string(),
  service: z.string().nullable(),
  /** Instant (ms) at which it came. */
  at: z.number(),
});
export type Noticed = z.infer<typeof noticedSchema>;
