import { z } from 'zod';

/** A code that a head was given for one of their list. */
export const proofSchema = z.object({
  code: z.string(),
  /** Until when (ms) it holds. */
  until: z.number(),
  /** The head was told that it was shown. */
  told: z.literal(true).optional(),
});
export type Proof = z.infer<typeof proofSchema>;

/** That somebody agreed to show their certificate to the head who passed a code on. */
export const showingSchema = z.object({
  code: z.string(),
  /** What the head's office stands on, and its area by its key. */
  grant: z.string(),
  area: z.string(),
  /** What for; `null` where that was not said. */
  service: z.string().nullable(),
  /** When (ms) it was agreed to, and until when that holds. */
  at: z.number(),
  until: z.number(),
  /** It was shown. */
  shown: z.literal(true).exactOptional(),
});
export type Showing = z.infer<typeof showingSchema>;
