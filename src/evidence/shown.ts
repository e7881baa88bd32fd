import { z } from 'zod';
import { EVIDENCE_OUTCOMES, type Evidence, plainFinding } from './evidence.js';
import { partOf } from './shc-parts.js';

/** One code of a card in several, of which the others may come with other photographs: its place among how many. */
export const partSchema = z.object({ text: z.string(), place: z.number(), of: z.number() });
export type ShownPart = z.infer<typeof partSchema>;

/**
 * What a photograph showed, as far as a chat needs it: neither the text of its code, but of parts of a card, nor whose
 * signature it bears.
 */
const keptSchema = z.object({
  outcome: z.enum(EVIDENCE_OUTCOMES),
  /** Not kept by earlier versions. */
  finding: z.string().nullable().exactOptional(),
  format: z.string().nullable(),
  reason: z.string().nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  certificate: z
    .object({
      name: z.string(),
      child: z.literal(true).exactOptional(),
      dose: z.number(),
      doses: z.number(),
      on: z.string(),
      kind: z.string(),
    })
    .nullable(),
  parts: z.array(partSchema).exactOptional(),
});
export const shownSchema = keptSchema.transform(({ finding, ...kept }) => ({
  ...kept,
  finding: finding === undefined ? plainFinding(kept.outcome) : finding,
}));
export type Shown = z.infer<typeof shownSchema>;

export function shownOf(evidence: Evidence): Shown {
  const parts = evidence.codes.flatMap(({ qr }) => partOf(qr ?? '') ?? []);
  return shownSchema.parse(parts.length ? { ...evidence, parts } : evidence);
}
