import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, outcomeOf } from '../../src/evidence/outcome.js';
import { conclude } from '../../src/evidence/reading.js';
import { runs } from '../support/runs.js';

const GOOD = {
  structure: true,
  schema: true,
  trust: true,
  key_usage: true,
  validity: true,
  signer_validity: true,
};

test.each<[string, Parameters<typeof outcomeOf>[0], string]>([
  ['all is well', { signature: 'valid', findings: GOOD }, 'verified'],
  [
    'its signer is out of date',
    { signature: 'valid', findings: { ...GOOD, signer_validity: false } },
    'verified',
  ],
  ['it is out of its time', { signature: 'valid', findings: { ...GOOD, validity: false } }, 'expired'],
  ['it does not keep to the schema', { signature: 'valid', findings: { ...GOOD, schema: false } }, 'invalid'],
  ['its signer may not', { signature: 'valid', findings: { ...GOOD, key_usage: false } }, 'invalid'],
  ['it was taken back', { signature: 'valid', findings: { ...GOOD, revocation: false } }, 'invalid'],
  [
    'it is out of its time and taken back',
    { signature: 'valid', findings: { validity: false, revocation: false } },
    'invalid',
  ],
  ['it is forged', { signature: 'invalid', findings: GOOD }, 'invalid'],
  ['nobody known signed it', { signature: 'unknown_key', findings: { ...GOOD, trust: false } }, 'untrusted'],
  ['nobody signed it', { signature: 'none', findings: {} }, 'invalid'],
  [
    'the registry knows it',
    { signature: 'none', findings: { registry: true, revocation: true } },
    'verified',
  ],
  ['the registry does not', { signature: 'none', findings: { registry: false } }, 'invalid'],
  ['it is a part', { signature: 'none', findings: { complete: false } }, 'recognised'],
])('where %s', (_, checks, outcome) => {
  expect(outcomeOf(checks)).toBe(outcome);
});

test('only a valid signature or the registry makes a certificate genuine, and only then is its content given', () => {
  const findings = fc.dictionary(
    fc.constantFrom(...Object.keys(GOOD), 'registry', 'revocation', 'complete'),
    fc.boolean(),
  );
  const signature = fc.constantFrom('valid', 'invalid', 'unknown_key', 'none');
  const content = { facts: { dose_count: 1 }, certificate: null };
  fc.assert(
    fc.property(signature, findings, (signed, checks) => {
      const { outcome, facts } = conclude(
        'eu_dcc',
        '',
        { signature: signed, findings: checks },
        () => content,
      );
      const genuine = outcome === 'verified' || outcome === 'expired';
      if (genuine) expect(signed === 'valid' || (signed === 'none' && checks.registry)).toBe(true);
      expect(facts).toEqual(genuine ? content.facts : {});
    }),
    { numRuns: runs(200) },
  );
});

test('the best code of a picture is the one that says most for its owner', () => {
  const codes = [
    conclude('eu_dcc', 'a', { signature: 'invalid', findings: {} }),
    conclude('eu_dcc', 'b', { signature: 'valid', findings: {} }),
  ];
  expect(bestOf(codes)?.qr).toBe('b');
  expect(bestOf([])).toBeUndefined();
});
