import { z } from 'zod';

/** What a certificate may count as for which its signer alone does not stand. */
const worth = z.enum(['verified', 'expired', 'untrusted', 'invalid']);

const days = z.int().positive();

/** Where certificates lie of which a code holds the address alone: a scheme, or a host with those below it. */
const linkSchema = z.union([
  z.strictObject({ scheme: z.string().regex(/^[a-z][a-z0-9+.-]*$/) }),
  z.strictObject({
    host: z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/),
    path: z.string().startsWith('/').optional(),
  }),
]);
export type CertificateLink = z.output<typeof linkSchema>;

/**
 * `flows/trust/policy.yaml`: what certificates count as whose signer or time is not all in order, and which addresses
 * lead to one. What it leaves out is as it is here.
 */
export const evidencePolicySchema = z.strictObject({
  signers: z
    .strictObject({
      /** The signer's time is over, and was not when the certificate was issued. */
      ended: worth.default('verified'),
      /** Taken off its issuer's list, which does not say why. */
      terminated: worth.default('untrusted'),
      /** Taken back by its issuer, as after a theft. */
      revoked: worth.default('untrusted'),
      /** The certificate was issued before the signer's time, or after it. */
      out_of_time: worth.default('untrusted'),
    })
    .prefault({}),
  /** For so many days after its issue (the last thing that it certifies, where it names no issue) one counts that has no end. */
  days_without_end: z
    .strictObject({
      eu_dcc: days.default(365),
      who_ddcc: days.default(365),
      smart_health_card: days.optional(),
      divoc: days.optional(),
      icao_vds_nc: days.optional(),
    })
    .prefault({}),
  certificate_links: z.array(linkSchema).default([]),
});
export type EvidencePolicy = z.output<typeof evidencePolicySchema>;

/** Where no policy is written. */
export const DEFAULT_POLICY: EvidencePolicy = evidencePolicySchema.parse({});
