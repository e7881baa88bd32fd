import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../src/evidence/code.js';
import { parseTrust, TrustList } from '../../src/evidence/trust.js';
import { runs } from '../support/runs.js';
import { hc1, makeSigner } from './signer.js';

fc.configureGlobal({ seed: 440 });

const signer = makeSigner('Dinas Contoh', ['who_ddcc']);
const at = Date.parse('2021-10-01T00:00:00Z');
const ICD11 = 'http://id.who.int/icd/release/11/mms';

const fields = {
  1: 'ID',
  name: 'Siti Ningsih Rahmawati',
  birthDate: '1988-04-17',
  hcid: 'CONTOH-1',
  vaccine: { code: 'XM1NL1', system: ICD11 },
  brand: { code: 'XM7HT3', system: ICD11 },
  date: '2021-09-07',
  dose: 2,
  total_doses: 2,
  country: { code: 'IDN' },
  centre: 'Puskesmas Contoh',
};

/** Claims by name, and by number those of CWT. */
function claims(content: object): Map<unknown, unknown> {
  return new Map(
    Object.entries(content).map(([name, claim]) => [/^\d+$/.test(name) ? Number(name) : name, claim]),
  );
}

const genuine = signer.signClaims(claims(fields));

function read(change: object, when = at) {
  return readCode(hc1(signer.signClaims(claims({ ...fields, ...change }))), signer.trust, when);
}

describe('a genuine certificate', () => {
  test('gives verified facts, passing every check by name', () => {
    expect(readCode(hc1(genuine), signer.trust, at)).toEqual({
      outcome: 'verified',
      finding: 'genuine',
      format: 'who_ddcc',
      issuer: 'Dinas Contoh',
      signature: 'valid',
      expired: false,
      findings: {
        encoding: true,
        compression: true,
        structure: true,
        schema: true,
        trust: true,
        key_usage: true,
        validity: true,
        signer_validity: true,
      },
      facts: { dose_count: 2, vaccine: 'sinovac', last_dose_on: '2021-09-07' },
      certificate: {
        name: 'S*** N*** R***',
        born: '**88',
        dose: 2,
        doses: 2,
        on: '2021-09-07',
        kind: 'vaccination',
      },
      qr: hc1(genuine),
    });
  });

  test.each([
    ['XM8NQ0', 'pfizer'],
    ['XM3DT5', 'moderna'],
    ['XM4YL8', 'astrazeneca'],
    ['XM97T2', 'astrazeneca'],
    ['XM6QV1', 'janssen'],
    ['XM8866', 'sinopharm'],
    ['XM5ZJ4', 'other'],
  ])('the brand %s is %s, as a coding or alone', (brand, vaccine) => {
    expect(read({ brand: { code: brand, system: ICD11 } }).facts.vaccine).toBe(vaccine);
    expect(read({ brand }).facts.vaccine).toBe(vaccine);
  });

  test('outside its days or past its expiry is expired, with its facts', () => {
    for (const change of [
      { valid_until: '2021-09-29' },
      { valid_from: '2021-10-02' },
      { 4: Date.parse('2021-09-30T00:00:00Z') / 1000 },
      { 5: Date.parse('2021-10-02T00:00:00Z') / 1000, valid_from: '2021-09-08' },
    ])
      expect(read(change)).toMatchObject({
        outcome: 'expired',
        expired: true,
        findings: { validity: false },
        facts: { dose_count: 2 },
      });
    expect(read({ valid_from: '2021-10-01', valid_until: '2021-10-01' }).outcome).toBe('verified');
  });

  test('of a test, or against another disease, has no vaccination facts', () => {
    const { vaccine: _, ...base } = fields;
    const result = { pathogen: 'XN109', type: 'LP6464-4', date: '2021-09-20T01:00:00Z', result: '260415000' };
    const tested = signer.signClaims(claims({ ...base, test: result }));
    expect(readCode(hc1(tested), signer.trust, at)).toMatchObject({
      outcome: 'verified',
      facts: { negative_test_on: '2021-09-20' },
      certificate: { kind: 'test', on: '2021-09-20' },
    });
    expect(read({ disease: { code: 'RA01.0' } }).facts.dose_count).toBe(2);
    expect(read({ disease: { code: '1D47' } })).toMatchObject({
      outcome: 'verified',
      facts: {},
      certificate: null,
    });
  });

  test('of a signer unknown here is untrusted; of another key under the same id, invalid', () => {
    expect(readCode(hc1(genuine), new TrustList(), at)).toMatchObject({ outcome: 'untrusted', facts: {} });
    const impostor = { ...makeSigner('Palsu', ['who_ddcc']).entry, kid: signer.entry.kid };
    expect(readCode(hc1(genuine), parseTrust(JSON.stringify([impostor])), at)).toMatchObject({
      outcome: 'invalid',
      signature: 'invalid',
      facts: {},
    });
  });
});

describe('inside the health claim, as the WHO has it since', () => {
  const inside = (place: number, held: unknown) => {
    const { 1: _, ...content } = fields;
    const health = new Map([[place, held === undefined ? content : held]]);
    return readCode(
      hc1(
        signer.signClaims(
          new Map<unknown, unknown>([
            [1, 'ID'],
            [-260, health],
          ]),
        ),
      ),
      signer.trust,
      at,
    );
  };

  test.each([1, 2, 3])('as member %i', (place) => {
    expect(inside(place, undefined)).toMatchObject({
      outcome: 'verified',
      format: 'who_ddcc',
      facts: { dose_count: 2, vaccine: 'sinovac' },
    });
  });

  test('as the first of several', () => {
    const { 1: _, ...content } = fields;
    expect(inside(3, [content, {}])).toMatchObject({ outcome: 'verified', facts: { dose_count: 2 } });
    expect(inside(4, [])).toMatchObject({ format: 'eu_dcc', outcome: 'untrusted', finding: 'signer_format' });
  });
});

test.each<[string, object]>([
  ['no name', { name: '' }],
  ['dose 0', { dose: 0 }],
  ['a day that does not exist', { date: '2021-02-30' }],
  ['no vaccine', { vaccine: null }],
  ['a birth date that is none', { birthDate: '17-04-1988' }],
])('signed with %s is invalid', (_, change) => {
  expect(read(change)).toMatchObject({
    outcome: 'invalid',
    signature: 'valid',
    findings: { schema: false },
    facts: {},
    certificate: null,
  });
});

test('a flipped bit in the signed bytes or the signature never verifies', () => {
  fc.assert(
    // The first two bytes, a tag and the array's length, are not signed.
    fc.property(fc.integer({ min: 16, max: genuine.length * 8 - 1 }), (bit) => {
      const forged = Uint8Array.from(genuine);
      forged[bit >> 3]! ^= 1 << (bit & 7);
      const { outcome, facts } = readCode(hc1(forged), signer.trust, at);
      expect(outcome).toMatch(/^(invalid|untrusted)$/);
      expect(facts).toEqual({});
    }),
    { numRuns: runs(400) },
  );
});

test('any claims by name are read without an error, and prove nothing without a signer', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (any) => {
      const forged = hc1(makeSigner('Palsu').signClaims(claims({ name: 'X', ...any })));
      expect(readCode(forged, signer.trust, at).outcome).toMatch(/^(invalid|untrusted)$/);
    }),
    { numRuns: runs(40) },
  );
});
