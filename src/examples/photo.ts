import { z } from 'zod';
import { daySchema } from '../day-schema.js';
import {
  bareReading,
  type CodeFormat,
  EVIDENCE_OUTCOMES,
  type Evidence,
  FINDINGS,
  noEvidence,
  plainFinding,
} from '../evidence/evidence.js';
import { VACCINES } from '../policy/facts.js';

/** Formats and reasons are those of evidence/, which alone knows them all. */
const format = z.string().transform((name) => name as CodeFormat);
const reason = z.string().transform((name) => name as Evidence['reason']);

/** What a photograph shows, in short; `evidenceOf` makes the whole of it. */
const shownSchema = z.strictObject({
  outcome: z.enum(EVIDENCE_OUTCOMES),
  finding: z.enum(FINDINGS).optional(),
  /** The place of its code among those of its card, and how many these are. */
  part: z.tuple([z.int(), z.int()]).optional(),
  format: format.optional(),
  reason: reason.optional(),
  kind: z.enum(['vaccination', 'test', 'recovery']).default('vaccination'),
  name: z.string().default('B*** S***'),
  dose: z.int().optional(),
  doses: z.int().default(2),
  vaccine: z.enum(VACCINES).optional(),
  on: daySchema.optional(),
});
export type Photo = z.input<typeof shownSchema>;

/** A photograph of an example: one of `flows/demo/samples.json`, which is really read, or what was read from one. */
export const photoSchema = z.union([z.strictObject({ sample: z.string() }), shownSchema]);
export type ExamplePhoto = z.output<typeof photoSchema>;

/** Evidence from its short form, as evidence/ gives it. */
export function evidenceOf(photo: Photo): Evidence {
  return wholeOf(shownSchema.parse(photo));
}

/** The same from a short form that was read already. */
export function wholeOf(shown: z.output<typeof shownSchema>): Evidence {
  const {
    outcome,
    finding = plainFinding(outcome),
    format,
    reason,
    kind,
    name,
    dose,
    doses,
    vaccine,
    on,
    part,
  } = shown;
  const facts = {
    ...(dose === undefined ? {} : { dose_count: dose }),
    ...(vaccine ? { vaccine } : {}),
    ...(on && kind === 'vaccination' ? { last_dose_on: on } : {}),
  };
  const read = outcome !== 'unreadable' && outcome !== 'not_certificate';
  return {
    ...noEvidence(reason ?? null),
    outcome,
    finding,
    format: format ?? (read ? 'eu_dcc' : null),
    signature: outcome === 'verified' || outcome === 'expired' ? 'valid' : 'none',
    facts,
    codes: part
      ? [bareReading({ outcome, format: 'smart_health_card', qr: `shc:/${part.join('/')}/00` })]
      : [],
    certificate: read && on ? { name, dose: dose ?? 0, doses, on, kind } : null,
  };
}

/** The short form of evidence: what a recorded chat keeps of a photograph, and nothing else of it. */
export function photoOf({ outcome, finding, format, reason, facts, certificate }: Evidence): Photo {
  const vaccine = VACCINES.find((one) => one === facts.vaccine);
  const dose = facts.dose_count ?? certificate?.dose;
  const on = facts.last_dose_on ?? certificate?.on;
  return {
    outcome,
    ...(finding && finding !== plainFinding(outcome) ? { finding } : {}),
    ...(format ? { format } : {}),
    ...(reason ? { reason } : {}),
    ...(certificate ? { kind: certificate.kind, doses: certificate.doses } : {}),
    ...(dose === undefined ? {} : { dose }),
    ...(vaccine ? { vaccine } : {}),
    ...(on ? { on } : {}),
  };
}
