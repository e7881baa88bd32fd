import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/evidence/canonical-json.js';
import { readCode } from '../../src/evidence/code.js';
import { parseTrust, readTrust, TrustList } from '../../src/evidence/trust.js';
import { runs } from '../support/runs.js';
import { makeCertificate, type TestCertificate } from './certificates.js';
import { type Algorithm, dose, seal as sealBy, vaccinated } from './vds-nc-signer.js';

fc.configureGlobal({ seed: 440 });

const SEAL_SIGNER = '2.23.136.1.1.14.2';
const at = Date.parse('2021-10-01T00:00:00Z');
const authority = makeCertificate({ subject: 'CSCA Contoh', ca: true });
const signer = makeCertificate({ subject: 'Penanda Contoh', issuer: authority, usages: [SEAL_SIGNER] });
const entry = { kid: 'IDN#Y29udG9o', issuer: 'Negara Contoh', key: authority.pem };
const trust = parseTrust(JSON.stringify([entry]));

const seal = (data: unknown, by: TestCertificate = signer, alg?: Algorithm) => sealBy(data, by, alg);

describe('a genuine proof', () => {
  test('gives verified facts, passing every check by name', () => {
    expect(readCode(seal(vaccinated), trust, at)).toMatchObject({
      outcome: 'verified',
      format: 'icao_vds_nc',
      issuer: 'Negara Contoh',
      signature: 'valid',
      expired: false,
      findings: { structure: true, schema: true, trust: true, key_usage: true, signer_validity: true },
      facts: { dose_count: 2, vaccine: 'pfizer', last_dose_on: '2021-09-07' },
      certificate: { name: 'S*** N*** R***', dose: 2, on: '2021-09-07', kind: 'vaccination' },
    });
  });

  test.each<[Algorithm, string]>([
    ['ES384', 'P-384'],
    ['ES512', 'P-521'],
    ['ES256', 'brainpoolP256r1'],
  ])('may be signed with %s on %s', (alg, curve) => {
    const other = makeCertificate({ subject: 'Penanda Lain', issuer: authority, curve });
    expect(readCode(seal(vaccinated, other, alg), trust, at).outcome).toBe('verified');
  });

  test('is the same in any order and spacing of its members', () => {
    const { data, sig } = JSON.parse(seal(vaccinated));
    const reordered = { sig, data: { msg: data.msg, hdr: data.hdr } };
    expect(readCode(JSON.stringify(reordered, null, 1), trust, at).outcome).toBe('verified');
  });

  test('of a test, or against another disease, has no vaccination facts', () => {
    const msg = {
      utci: 'CONTOH2',
      pid: { n: 'RAHMAWATI  SITI' },
      dat: { sc: '2021-09-20T01:00:00+07:00' },
      tr: { tc: 'molecular', r: 'negative' },
    };
    const tested = { hdr: { ...vaccinated.hdr, t: 'icao.test' }, msg };
    expect(readCode(seal(tested), trust, at)).toMatchObject({
      outcome: 'verified',
      facts: { negative_test_on: '2021-09-20' },
      certificate: { name: 'S*** R***', kind: 'test', on: '2021-09-20' },
    });
    const ve = vaccinated.msg.ve.map((event) => ({ ...event, dis: '1D47' }));
    const otherwise = { ...vaccinated, msg: { ...vaccinated.msg, ve } };
    expect(readCode(seal(otherwise), trust, at)).toMatchObject({ outcome: 'verified', facts: {} });
  });

  test('of a signer or authority that has ended or is withdrawn counts as the policy says', () => {
    const overdue = makeCertificate({ subject: 'Penanda', issuer: authority, until: '2021-09-30' });
    const past = makeCertificate({ subject: 'CSCA Lama', ca: true, until: '2021-09-30' });
    const late = makeCertificate({ subject: 'Penanda', issuer: past });
    const before = makeCertificate({ subject: 'Penanda', issuer: authority, until: '2021-09-06' });
    const withdrawn = parseTrust(JSON.stringify([{ ...entry, status: 'terminated' }]));
    expect(
      [
        readCode(seal(vaccinated, overdue), trust, at),
        readCode(seal(vaccinated, late), parseTrust(past.pem), at),
        readCode(seal(vaccinated, before), trust, at),
        readCode(seal(vaccinated), withdrawn, at),
      ].map(({ outcome, finding, findings }) => [outcome, finding, findings.signer_validity]),
    ).toEqual([
      ['verified', 'signer_ended', false],
      ['verified', 'signer_ended', false],
      ['untrusted', 'signer_out_of_time', false],
      ['untrusted', 'signer_terminated', false],
    ]);
  });
});

describe('a certificate that comes along proves nothing', () => {
  const impostor = makeCertificate({ subject: 'CSCA Contoh', ca: true });
  test.each<[string, TestCertificate]>([
    ['by itself', makeCertificate({ subject: 'Penanda Contoh' })],
    ['under an authority of the same name', makeCertificate({ subject: 'Penanda', issuer: impostor })],
    ['under a signer', makeCertificate({ subject: 'Penanda', issuer: signer })],
  ])('%s', (_, forged) => {
    expect(readCode(seal(vaccinated, forged), trust, at)).toMatchObject({
      outcome: 'untrusted',
      signature: 'unknown_key',
      issuer: null,
      findings: { trust: false },
      facts: {},
      certificate: null,
    });
  });

  test('where nobody is trusted, or only the shipped authorities', () => {
    for (const others of [new TrustList(), readTrust('flows/trust')])
      expect(readCode(seal(vaccinated), others, at)).toMatchObject({ outcome: 'untrusted', facts: {} });
  });

  test('where its signer is for something else, or is an authority', () => {
    const passports = makeCertificate({
      subject: 'Paspor',
      issuer: authority,
      usages: ['2.23.136.1.1.14.1'],
    });
    const below = makeCertificate({ subject: 'CSCA Anak', issuer: authority, ca: true });
    for (const other of [passports, below])
      expect(readCode(seal(vaccinated, other), trust, at)).toMatchObject({
        outcome: 'invalid',
        findings: { key_usage: false },
        facts: {},
      });
  });
});

test('a proof that is signed but not by the schema is invalid', () => {
  const { msg } = vaccinated;
  for (const change of [
    { ve: [] },
    { pid: { n: '' } },
    { uvci: 7 },
    { ve: [{ ...msg.ve[0], vd: [dose(0, '2021-08-10')] }] },
  ])
    expect(readCode(seal({ ...vaccinated, msg: { ...msg, ...change } }), trust, at)).toMatchObject({
      outcome: 'invalid',
      signature: 'valid',
      findings: { schema: false },
      facts: {},
    });
});

test('a flipped bit anywhere never verifies', () => {
  const text = seal(vaccinated);
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), fc.nat({ max: 6 }), (place, bit) => {
      const flipped = String.fromCharCode(text.charCodeAt(place) ^ (1 << bit));
      const { outcome, facts } = readCode(text.slice(0, place) + flipped + text.slice(place + 1), trust, at);
      expect(outcome).toMatch(/^(invalid|untrusted|not_certificate)$/);
      expect(facts).toEqual({});
    }),
    { numRuns: runs(500) },
  );
});

test('any envelope is read without an error', () => {
  const any = fc.record({ hdr: fc.constant(vaccinated.hdr), msg: fc.jsonValue() });
  const sig = fc.record({ alg: fc.constant('ES256'), cer: fc.base64String(), sigvl: fc.base64String() });
  fc.assert(
    fc.property(any, fc.oneof(sig, fc.jsonValue()), (data, signature) => {
      expect(readCode(JSON.stringify({ data, sig: signature }), trust, at).outcome).toBe('invalid');
      expect(readCode(seal(data), trust, at)).toMatchObject({ outcome: 'invalid', facts: {} });
    }),
    { numRuns: runs(100) },
  );
  const deep = `{"data":{"hdr":{"t":"icao.vacc"},"msg":${'['.repeat(4000)}${']'.repeat(4000)}},"sig":{}}`;
  expect(readCode(deep, trust, at).outcome).toBe('invalid');
});

test('the canonical form is that of RFC 8785', () => {
  const sorted = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
  expect(canonicalJson(sorted)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  const numbers = [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0];
  expect(canonicalJson({ numbers, literals: [null, true, false], string: '€$\u000f\nA\'B"\\\\"/' })).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});
