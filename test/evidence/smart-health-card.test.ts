import fc from 'fast-check';
import qrcode from 'qrcode';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../src/evidence/code.js';
import { openEvidenceReader } from '../../src/evidence/reader.js';
import { readTrust, TrustList } from '../../src/evidence/trust.js';
import { anyText } from '../support/any-text.js';
import { digitsOf, dose, ISSUER, makeShcSigner, payload, shc } from './shc-signer.js';

fc.configureGlobal({ seed: 440 });

const at = Date.parse('2022-03-01T00:00:00Z');
const signer = makeShcSigner();
const twoDoses = payload([dose('511', '2021-08-10'), dose('208', '2021-09-07')]);

function read(content: unknown, when = at) {
  return readCode(shc(signer.sign(content)), signer.trust, when);
}

describe('a genuine card', () => {
  test('gives the number of doses and the last of them', () => {
    expect(read(twoDoses)).toMatchObject({
      outcome: 'verified',
      format: 'smart_health_card',
      issuer: 'Klinik Contoh',
      expired: false,
      facts: { dose_count: 2, vaccine: 'pfizer', last_dose_on: '2021-09-07' },
      certificate: { name: 'S*** N*** R***', dose: 2, on: '2021-09-07', kind: 'vaccination' },
    });
  });

  test.each([
    ['207', 'moderna'],
    ['300', 'pfizer'],
    ['210', 'astrazeneca'],
    ['212', 'janssen'],
    ['510', 'sinopharm'],
    ['511', 'sinovac'],
    ['211', 'other'],
  ])('CVX %s is %s', (code, vaccine) => {
    expect(read(payload([dose(code, '2021-09-07T10:00:00+07:00')])).facts).toEqual({
      dose_count: 1,
      vaccine,
      last_dose_on: '2021-09-07',
    });
  });

  test('counts neither doses that were not given nor those against other diseases', () => {
    const others = [dose('208', '2021-10-07', { status: 'not-done' }), dose('140', '2021-10-01')];
    expect(read(payload([dose('208', '2021-09-07'), ...others])).facts).toEqual({
      dose_count: 1,
      vaccine: 'pfizer',
      last_dose_on: '2021-09-07',
    });
    expect(read(payload([dose('140', '2021-10-01')], ['immunization']))).toMatchObject({
      outcome: 'verified',
      facts: {},
      certificate: null,
    });
  });

  test('after its time is expired, with its facts; before its issue it is none', () => {
    const card = { ...twoDoses, exp: at / 1000 };
    expect(read(card, at + 1000)).toMatchObject({
      outcome: 'expired',
      finding: 'expired',
      findings: { validity: false },
      facts: { dose_count: 2 },
    });
    expect(read(card, Date.parse('2021-09-07T23:59:59Z'))).toMatchObject({
      outcome: 'invalid',
      finding: 'issued_later',
      facts: {},
    });
    expect(read(card, at).outcome).toBe('verified');
  });

  test('of another issuer with the same key, or of a key unknown here, is untrusted', () => {
    const readings = [
      read({ ...twoDoses, iss: 'https://lain.example' }),
      readCode(shc(signer.sign(twoDoses)), new TrustList(), at),
      readCode(shc(signer.sign(twoDoses)), readTrust('flows/trust'), at),
    ];
    for (const reading of readings)
      expect(reading).toMatchObject({
        outcome: 'untrusted',
        signature: 'unknown_key',
        facts: {},
        certificate: null,
      });
  });
});

test('a card of two people, or of another than its patient, is invalid', () => {
  const second = { resourceType: 'Patient', name: [{ family: 'Lain' }], birthDate: '1990-01-01' };
  expect(read(payload([dose('208', '2021-09-07'), second])).outcome).toBe('invalid');
  expect(read(payload([dose('208', '2021-09-07', { patient: { reference: 'resource:7' } })])).outcome).toBe(
    'invalid',
  );
});

test('a card in two codes is read from a picture of both', async () => {
  const digits = digitsOf(signer.sign(twoDoses));
  const half = Math.ceil(digits.length / 2);
  const parts = [`shc:/1/2/${digits.slice(0, half)}`, `shc:/2/2/${digits.slice(half)}`];
  const codes = await Promise.all(parts.map((text) => qrcode.toBuffer(text, { width: 600, margin: 4 })));
  const sheet = await sharp({ create: { width: 1400, height: 700, channels: 3, background: '#fff' } })
    .composite(codes.map((input, place) => ({ input, left: 700 * place + 50, top: 50 })))
    .png()
    .toBuffer();
  const reader = openEvidenceReader({ trust: signer.trust, processes: 1 });
  const [both, one] = [await reader.read(sheet, at), await reader.read(codes[0]!, at)];
  await reader.close();
  expect(both).toMatchObject({
    outcome: 'verified',
    facts: { dose_count: 2 },
    codes: [{ qr: `shc:/${digits}` }],
  });
  expect(one).toMatchObject({ outcome: 'recognised', findings: { complete: false }, facts: {} });
});

test('a deflate bomb is not unpacked', () => {
  expect(read(' '.repeat(5_000_000))).toMatchObject({ outcome: 'invalid', findings: { compression: false } });
});

test('a flipped bit in the signed bytes or the signature never verifies', () => {
  const jws = signer.sign(twoDoses);
  fc.assert(
    fc.property(fc.nat({ max: jws.length - 1 }), fc.nat({ max: 6 }), (place, bit) => {
      const flipped = String.fromCharCode(jws.charCodeAt(place) ^ (1 << bit));
      const text = jws.slice(0, place) + flipped + jws.slice(place + 1);
      const { outcome, facts } = readCode(shc(text), signer.trust, at);
      expect(outcome).toMatch(/^(invalid|untrusted)$/);
      expect(facts).toEqual({});
    }),
    { numRuns: 1500 },
  );
});

test('any digits, any text and any payload are read without an error, and prove nothing', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789/'), maxLength: 400 }),
    anyText(400),
    fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.'), maxLength: 200 }).map(digitsOf),
  );
  fc.assert(
    fc.property(text, (rest) => {
      expect(readCode(`shc:/${rest}`, signer.trust, at).outcome).toMatch(/^(invalid|recognised)$/);
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (claims, vc) => {
      for (const content of [claims, { iss: ISSUER, nbf: 1, vc }])
        expect(read(JSON.stringify(content)).outcome).toBe('invalid');
    }),
  );
});
