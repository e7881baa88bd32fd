import { describe, expect, test } from 'vitest';
import { FINDINGS, type Finding } from '../../src/evidence/evidence.js';
import { judge } from '../../src/evidence/outcome.js';
import { evidencePolicySchema } from '../../src/evidence/policy.js';
import { shipped } from '../support/scripts.js';

const { texts } = shipped.flows;

/** In which of the texts of a photograph a finding is told. */
const TEXTS = ['evidence-proven', 'evidence-doubtful', 'evidence-part'];

const told = (locale: string, finding: string, id = 'evidence-doubtful') =>
  texts.format(locale, {
    id,
    args: {
      finding,
      missing: 2,
      kind: 'vaccination',
      name: 'B***',
      dose: 1,
      doses: 2,
      on: { day: '2021-09-07', weekday: false },
      kept: '1 jam',
    },
  });

/** What only some findings may say, in each language. */
const CLAIMS: Record<string, [RegExp, Finding[]][]> = {
  id: [
    [/tidak cocok/, ['forged']],
    [/sudah lewat/, ['expired']],
    [/belum mulai/, ['not_yet_valid']],
    [/belum ada di daftar/, ['unknown_signer']],
    [/rusak/, ['damaged', 'parts_apart']],
    [/bukan sertifikat/, ['no_vaccination']],
  ],
  en: [
    [/does not match/, ['forged']],
    [/validity has ended/, ['expired']],
    [/has not begun/, ['not_yet_valid']],
    [/not on my list/, ['unknown_signer']],
    [/damaged/, ['damaged', 'parts_apart']],
    [/no COVID-19 vaccination certificate/, ['no_vaccination']],
  ],
  su: [
    [/teu cocog/, ['forged']],
    [/parantos kaliwat/, ['expired']],
    [/teu acan ngawitan/, ['not_yet_valid']],
    [/teu acan aya dina daftar/, ['unknown_signer']],
    [/ruksak/, ['damaged', 'parts_apart']],
    [/sanes sertifikat/, ['no_vaccination']],
  ],
  jv: [
    [/boten cocog/, ['forged']],
    [/sampun langkung/, ['expired']],
    [/dereng wiwit/, ['not_yet_valid']],
    [/dereng wonten ing dhaftar/, ['unknown_signer']],
    [/risak/, ['damaged', 'parts_apart']],
    [/sanes sertifikat/, ['no_vaccination']],
  ],
};

describe.each(texts.locales)('what is found is told in %s', (locale) => {
  test.each(FINDINGS)('%s', (finding) => {
    for (const id of TEXTS) expect(told(locale, finding, id), id).not.toContain('evidence-');
    const words = told(locale, finding);
    expect(FINDINGS.filter((other) => told(locale, other) === words)).toEqual([finding]);
    expect(words).not.toMatch(/ditolak|[{}]|undefined/);
    for (const [claim, of] of CLAIMS[locale]!)
      expect(claim.test(words), `${claim}`).toBe(of.includes(finding));
  });

  test('of a certificate it is told what it certifies', () => {
    expect(told(locale, 'genuine', 'evidence-proven').split('\n')).toHaveLength(3);
    expect(told(locale, 'part')).toContain('2');
  });
});

test('every finding is told of some certificate', () => {
  const valid = { signature: 'valid' as const, findings: {} };
  const found = [
    ...['complete', 'structure', 'contexts', 'registry', 'revocation', 'key_usage', 'schema', 'happened'].map(
      (name) => judge({ ...valid, findings: { [name]: false } }),
    ),
    judge({ signature: 'none', findings: { registry: true } }),
    judge({ signature: 'invalid', findings: {} }),
    judge({ signature: 'unknown_key', findings: {} }),
    judge({ signature: 'unknown_key', findings: { key_format: false } }),
    ...(['issued_later', 'not_yet_valid', 'expired', 'past_bound'] as const).map((timing) =>
      judge({ ...valid, timing }),
    ),
    ...(['ended', 'out_of_time', 'terminated', 'revoked', 'current'] as const).map((standing) =>
      judge({ ...valid, standing }),
    ),
  ].map(({ finding }) => finding);
  // those that a picture, or the content, decides: see shc-parts, conclude
  expect(new Set([...found, 'parts_apart', 'no_vaccination'])).toEqual(new Set(FINDINGS));
});

test('the policy has the last word on signers, and the worse of two findings is told', () => {
  const strict = evidencePolicySchema.parse({ signers: { ended: 'untrusted', terminated: 'expired' } });
  const one = (
    standing: 'ended' | 'terminated',
    timing: 'in_time' | 'expired' = 'in_time',
    policy = strict,
  ) => judge({ signature: 'valid', findings: {}, standing, timing }, policy);
  expect(one('ended')).toEqual({ finding: 'signer_ended', outcome: 'untrusted' });
  expect(one('ended', 'expired')).toEqual({ finding: 'signer_ended', outcome: 'untrusted' });
  expect(one('terminated', 'expired')).toEqual({ finding: 'signer_terminated', outcome: 'expired' });
  expect(one('ended', 'expired', evidencePolicySchema.parse({}))).toEqual({
    finding: 'expired',
    outcome: 'expired',
  });
});
