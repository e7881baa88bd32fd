import { z } from 'zod';
import { EVIDENCE_OUTCOMES, type Evidence } from './evidence.js';

/** What a photograph showed, as far as a chat needs it: neither the text of its code nor whose signature it bears. */
export const shownSchema = z.object({
  outcome: z.enum(EVIDENCE_OUTCOMES),
  /** Not kept by earlier versions. */
  finding: z.string().nullable().default(null),
  format: z.string().nullable(),
  reason: z.string().nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  certificate: z
    .object({ name: z.string(), dose: z.number(), doses: z.number(), on: z.string(), kind: z.string() })
    .nullable(),
});
export type Shown = z.infer<typeof shownSchema>;

export function shownOf(evidence: Evidence): Shown {
  return shownSchema.parse(evidence);
}
