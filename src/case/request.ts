import { z } from 'zod';

/** What a person may ask to be done with their data (UU 27/2022, articles 6 to 8 and 11). */
export const REQUESTS = ['access', 'correction', 'erasure', 'objection'] as const;

/** A request about a person's data that needs an officer. */
export const requestSchema = z.object({
  id: z.string(),
  what: z.enum(REQUESTS),
  /** Instants (ms): when it was made, and by when it is to be done. */
  at: z.number(),
  due: z.number(),
  /** The person's own words. */
  text: z.string(),
  /** The fact that is to be corrected, and what it ought to be. */
  fact: z.string().exactOptional(),
  value: z.union([z.string(), z.number(), z.boolean()]).exactOptional(),
  /** Of an entry in the register of occupants: the RT by its key, the house, and until when (ms) that is kept. */
  entry: z.object({ area: z.string(), house: z.string(), until: z.number() }).exactOptional(),
});
export type Request = z.infer<typeof requestSchema>;
