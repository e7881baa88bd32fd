import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../src/evidence/code.js';
import { parseTrust, TrustList } from '../../src/evidence/trust.js';
import { runs } from '../support/runs.js';
import { hc1, makeSigner, vaccination } from './signer.js';

fc.configureGlobal({ seed: 440 });

const signer = makeSigner('Dinas Contoh');
const person = { given: 'Siti Ningsih', family: 'Rahmawati', born: '1988-04-17' };
const times = { issued: '2021-09-08T03:00:00Z', expires: '2031-12-31T00:00:00Z' };
const at = Date.parse('2021-10-01T00:00:00Z');

const twoDoses = signer.sign(vaccination(person, 2, '2021-09-07'), times);

function read(content: unknown, when = at) {
  return readCode(hc1(signer.sign(content, times)), signer.trust, when);
}

function withEntry(change: Record<string, unknown>) {
  const certificate = vaccination(person, 2, '2021-09-07');
  return { ...certificate, v: [{ ...certificate.v[0], ...change }] };
}

describe('a genuine certificate', () => {
  test('gives verified facts and a name of initials', () => {
    expect(readCode(hc1(twoDoses), signer.trust, at)).toMatchObject({
      outcome: 'verified',
      format: 'eu_dcc',
      issuer: 'Dinas Contoh',
      signature: 'valid',
      expired: false,
      facts: { dose_count: 2, vaccine: 'sinovac', last_dose_on: '2021-09-07' },
      certificate: {
        name: 'S*** N*** R***',
        born: '**88',
        dose: 2,
        doses: 2,
        on: '2021-09-07',
        kind: 'vaccination',
      },
    });
  });

  test('passes every check, by name', () => {
    expect(readCode(hc1(twoDoses), signer.trust, at).findings).toEqual({
      encoding: true,
      compression: true,
      structure: true,
      schema: true,
      trust: true,
      key_usage: true,
      validity: true,
      signer_validity: true,
    });
  });

  test.each([
    ['EU/1/20/1528', 'pfizer'],
    ['EU/1/20/1507', 'moderna'],
    ['EU/1/21/1529', 'astrazeneca'],
    ['EU/1/20/1525', 'janssen'],
    ['CoronaVac', 'sinovac'],
    ['BBIBP-CorV', 'sinopharm'],
    ['Sputnik-V', 'other'],
  ])('%s is the vaccine %s', (mp, vaccine) => {
    expect(read(withEntry({ mp })).facts.vaccine).toBe(vaccine);
  });

  test('past its time is expired, with the same facts', () => {
    const reading = readCode(hc1(twoDoses), signer.trust, Date.parse('2031-12-31T00:00:01Z'));
    expect(reading).toMatchObject({
      outcome: 'expired',
      finding: 'expired',
      signature: 'valid',
      expired: true,
      findings: { validity: false },
      facts: { dose_count: 2 },
    });
  });

  test('whose issue lies ahead is none that was issued: nothing of it counts', () => {
    const reading = readCode(hc1(twoDoses), signer.trust, Date.parse('2021-09-08T02:59:59Z'));
    expect(reading).toMatchObject({
      outcome: 'invalid',
      finding: 'issued_later',
      signature: 'valid',
      expired: true,
      facts: {},
      certificate: null,
    });
  });

  test.each([
    ['ended since', { validUntil: '2021-09-30T00:00:00.000Z' }, 'verified', 'signer_ended'],
    ['taken off its list', { status: 'terminated' }, 'untrusted', 'signer_terminated'],
    ['taken back', { status: 'revoked' }, 'untrusted', 'signer_revoked'],
    ['ended before', { validUntil: '2021-09-07T00:00:00.000Z' }, 'untrusted', 'signer_out_of_time'],
    ['not begun yet', { validFrom: '2021-10-02T00:00:00.000Z' }, 'untrusted', 'signer_out_of_time'],
  ])('of a signer that has %s counts as the policy says', (_, change, outcome, finding) => {
    const trust = parseTrust(JSON.stringify([{ ...signer.entry, ...change }]));
    const reading = readCode(hc1(twoDoses), trust, at);
    expect(reading).toMatchObject({
      outcome,
      finding,
      signature: 'valid',
      findings: { signer_validity: false, validity: true },
    });
    expect(reading.facts.dose_count).toBe(outcome === 'verified' ? 2 : undefined);
  });

  test('finds its signer among others with the same key id', () => {
    const other = { ...makeSigner('Lain').entry, kid: signer.entry.kid };
    const trust = parseTrust(JSON.stringify([other, signer.entry]));
    expect(readCode(hc1(twoDoses), trust, at)).toMatchObject({ outcome: 'verified', issuer: 'Dinas Contoh' });
    const without = readCode(hc1(twoDoses), parseTrust(JSON.stringify([other])), at);
    expect(without).toMatchObject({ outcome: 'invalid', signature: 'invalid', issuer: null, facts: {} });
  });

  test('of a signer unknown here is untrusted and states nothing', () => {
    expect(readCode(hc1(twoDoses), new TrustList(), at)).toMatchObject({
      outcome: 'untrusted',
      signature: 'unknown_key',
      issuer: null,
      findings: { trust: false, schema: true },
      facts: {},
      certificate: null,
    });
  });

  test('that leaves the product empty says nothing of the vaccine', () => {
    expect(read(withEntry({ mp: '' })).facts).toEqual({ dose_count: 2, last_dose_on: '2021-09-07' });
  });

  test('of a recovery or a test has the facts of these', () => {
    const { v: _, ...base } = vaccination(person, 1, '2021-09-07');
    const entry = { tg: '840539006', co: 'ID', is: 'Demo', ci: 'URN:UVCI:01:ID:X' };
    const recovery = read({
      ...base,
      r: [{ ...entry, fr: '2021-07-01', df: '2021-07-12', du: '2021-12-28' }],
    });
    expect(recovery).toMatchObject({
      outcome: 'verified',
      certificate: { kind: 'recovery', on: '2021-07-01' },
    });
    expect(recovery.facts).toEqual({ recovered_on: '2021-07-12' });
    const sample = { tt: 'LP6464-4', sc: '2021-09-20T01:00:00+07:00', tr: '260415000', tc: 'Klinik' };
    const tested = read({ ...base, t: [{ ...entry, ...sample }] });
    expect(tested).toMatchObject({
      outcome: 'verified',
      certificate: { kind: 'test', on: '2021-09-20' },
    });
    expect(tested.facts).toEqual({ negative_test_on: '2021-09-20' });
    expect(read({ ...base, t: [{ ...entry, ...sample, tr: '260373001' }] }).facts).toEqual({});
  });

  test('names in any script are masked to initials', () => {
    const named = (nam: Record<string, string>) =>
      read({ ...vaccination(person, 1, '2021-09-07'), nam }).certificate?.name;
    expect(named({ fnt: 'RAHMAWATI', gnt: 'SITI<NINGSIH' })).toBe('S*** N*** R***');
    expect(named({ fn: "d'Élodie", fnt: 'DELODIE', gn: '한빛' })).toBe('한*** d***');
    expect(named({ fn: '𝒜bc', fnt: 'ABC', gn: 'Satu Dua Tiga Empat' })).toBe('S*** D*** T***');
    expect(named({ fn: '123 <>', fnt: '' })).toBe('');
  });
});

describe('a certificate that is signed but not by the schema is invalid', () => {
  const certificate = vaccination(person, 2, '2021-09-07');
  test.each<[string, unknown]>([
    ['no entry', { ...certificate, v: [] }],
    ['two entries', { ...certificate, v: [certificate.v[0], certificate.v[0]] }],
    ['no standardised name', { ...certificate, nam: { fn: 'X' } }],
    ['a birth date that is none', { ...certificate, dob: '17-04-1988' }],
    ['a version that is none', { ...certificate, ver: '1' }],
    ['dose 0', withEntry({ dn: 0 })],
    ['a day that does not exist', withEntry({ dt: '2021-02-30' })],
    ['no country', withEntry({ co: 'XY' })],
    ['a maker that EMA cannot have numbered', withEntry({ ma: 'ORG-1' })],
    ['a number for a name', withEntry({ is: 7 })],
  ])('%s', (_, content) => {
    expect(read(content)).toMatchObject({
      outcome: 'invalid',
      signature: 'valid',
      findings: { schema: false },
      facts: {},
      certificate: null,
    });
  });

  test('kinds written empty do not count', () => {
    expect(read({ ...certificate, t: [], r: null }).outcome).toBe('verified');
  });
});

test('a flipped bit in the signed bytes or the signature never verifies', () => {
  // The structure's last 64 bytes are the signature; before them stand the payload and the protected header.
  fc.assert(
    fc.property(fc.nat({ max: twoDoses.length * 8 - 1 }), (bit) => {
      const forged = Uint8Array.from(twoDoses);
      forged[bit >> 3]! ^= 1 << (bit & 7);
      const { outcome, facts } = readCode(hc1(forged), signer.trust, at);
      const unsigned = bit >> 3 < 2;
      if (!unsigned) expect(outcome).toMatch(/^(invalid|untrusted|not_certificate|recognised)$/);
      if (!unsigned) expect(facts).toEqual({});
    }),
    { numRuns: runs(500) },
  );
});

describe('a revocation batch of its issuer', () => {
  const ci = vaccination(person, 2, '2021-09-07').v[0]!.ci;
  const hash = (value: string | Uint8Array) =>
    createHash('sha256').update(value).digest().subarray(0, 16).toString('base64');
  const reading = (...ids: string[]) => {
    const revoked = [{ kid: signer.entry.kid, ids }];
    return readCode(hc1(twoDoses), parseTrust(JSON.stringify({ keys: [signer.entry], revoked })), at);
  };

  test.each([
    ['its signature', hash(twoDoses.slice(-64, -32))],
    ['its number', hash(ci)],
    ['its country and number', hash(`ID${ci}`)],
  ])('takes it back by %s', (_, id) => {
    const { outcome, signature, findings, facts } = reading(id);
    expect({ outcome, signature, revocation: findings.revocation, facts }).toEqual({
      outcome: 'invalid',
      signature: 'valid',
      revocation: false,
      facts: {},
    });
  });

  test('of others leaves it as it is', () => {
    expect(reading(hash('lain'))).toMatchObject({ outcome: 'verified', findings: { revocation: true } });
  });
});

test('a certificate signed by another key under the same key id is invalid', () => {
  const impostor = makeSigner('Palsu');
  const trust = parseTrust(JSON.stringify([{ ...signer.entry, kid: impostor.entry.kid }]));
  const forged = hc1(impostor.sign(vaccination(person, 2, '2021-09-07'), times));
  expect(readCode(forged, trust, at)).toMatchObject({ outcome: 'invalid', signature: 'invalid', facts: {} });
});
