import { z } from 'zod';

/** What heads may look at in their register. */
export const SHOWN = [
  ...(['totals', 'list', 'standing', 'newcomers'] as const),
  ...(['missing', 'history', 'pending', 'settled'] as const),
] as const;
export type Shown = (typeof SHOWN)[number];

/** What a head looked at last in the register, by their words for it: what they ask next may go on with it. */
export const lookedSchema = z.object({
  as: z.enum(SHOWN),
  words: z.string(),
  /** The house that it was asked of, by name, where that was one. */
  house: z.string().nullable(),
  /** The key of the part of their area that was meant. */
  area: z.string().nullable(),
  /** Instant (ms). */
  at: z.number(),
});
export type Looked = z.infer<typeof lookedSchema>;
