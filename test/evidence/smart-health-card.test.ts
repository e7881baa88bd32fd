import fc from 'fast-check';
import qrcode from 'qrcode';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../src/evidence/code.js';
import { openEvidenceReader } from '../../src/evidence/reader.js';
import { joinParts } from '../../src/evidence/shc-parts.js';
import { isCard } from '../../src/evidence/smart-health-card.js';
import { readTrust, TrustList } from '../../src/evidence/trust.js';
import { anyText } from '../support/any-text.js';
import { runs } from '../support/runs.js';
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

describe('a card of framework 1.4, whose content says of which kind it is', () => {
  const bundled = (
    type: unknown,
    resources: object[] = [dose('511', '2021-08-10'), dose('208', '2021-09-07')],
  ) => {
    const content = payload(resources, []);
    Object.assign(content.vc.credentialSubject.fhirBundle, { type });
    return content;
  };
  const laboratory = {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '94500-6' }] },
    subject: { reference: 'resource:0' },
    effectiveDateTime: '2021-09-20',
  };
  const composition = { resourceType: 'Composition', status: 'final', title: 'Ringkasan pasien' };

  test.each(['collection', 'document', 'message', 'transaction', 'batch', 'history', 'searchset'])(
    'may be a bundle of any type: %s; its tampered twin is forged',
    (type) => {
      const jws = signer.sign(bundled(type));
      expect(readCode(shc(jws), signer.trust, at)).toMatchObject({
        outcome: 'verified',
        finding: 'genuine',
        facts: { dose_count: 2, vaccine: 'pfizer', last_dose_on: '2021-09-07' },
      });
      const [header, , signature] = jws.split('.');
      const [, other] = signer.sign(bundled(type, [dose('208', '2021-09-06')])).split('.');
      expect(readCode(shc(`${header}.${other}.${signature}`), signer.trust, at)).toMatchObject({
        outcome: 'invalid',
        finding: 'forged',
        facts: {},
      });
    },
  );

  test.each([['kumpulan'], [undefined]])('of a type that there is not (%s) keeps to no schema', (type) => {
    expect(read(bundled(type))).toMatchObject({ outcome: 'invalid', finding: 'schema', signature: 'valid' });
  });

  test.each([
    ['http://snomed.info/sct', '28581000087106', 'pfizer'],
    ['http://snomed.info/sct', '1119349007', 'other'],
    ['http://id.who.int/icd/release/11/mms', 'XM7HT3', 'sinovac'],
    ['http://id.who.int/icd/release/11/mms', 'XM1NL1', 'other'],
    ['http://www.whocc.no/atc', 'J07BX03', 'other'],
    ['http://www.whocc.no/atc', 'J07BN01', 'other'],
  ])('knows a vaccine by %s %s', (system, code, vaccine) => {
    const vaccineCode = { coding: [{ system, code }] };
    expect(read(payload([dose('', '2021-09-07', { vaccineCode })], [])).facts).toMatchObject({
      dose_count: 1,
      vaccine,
    });
  });

  test.each([
    ['http://snomed.info/sct', '836374004'],
    ['http://hl7.org/fhir/sid/cvx', '140'],
    ['http://contoh.example/vaksin', '1'],
  ])('takes no other code for one: %s %s', (system, code) => {
    const vaccineCode = { coding: [{ system, code }] };
    expect(read(payload([dose('', '2021-09-07', { vaccineCode })], []))).toMatchObject({
      outcome: 'verified',
      finding: 'no_vaccination',
      facts: {},
      certificate: null,
    });
  });

  test('of a laboratory, or with nothing of a vaccination in it, is genuine and proves none', () => {
    expect(read(payload([laboratory], []))).toMatchObject({
      outcome: 'verified',
      finding: 'no_vaccination',
      facts: {},
      certificate: { kind: 'test', on: '2021-09-20' },
    });
    expect(read(bundled('document', [composition]))).toMatchObject({
      outcome: 'verified',
      finding: 'no_vaccination',
      certificate: null,
    });
  });

  test('with a summary beside the doses is of these', () => {
    const all = [composition, dose('511', '2021-08-10'), laboratory];
    expect(read(bundled('document', all))).toMatchObject({ finding: 'genuine', facts: { dose_count: 1 } });
  });

  test('that is no health card by its type is none', () => {
    const content = bundled('collection');
    content.vc.type = ['https://smarthealth.cards#immunization'];
    expect(read(content)).toMatchObject({ outcome: 'invalid', finding: 'schema' });
  });
});

describe('the parts of cards', () => {
  const partsOf = (jws: string, of: number) => {
    const size = Math.ceil(jws.length / of);
    return Array.from(
      { length: of },
      (_, i) => `shc:/${i + 1}/${of}/${digitsOf(jws.slice(i * size, (i + 1) * size))}`,
    );
  };
  const one = signer.sign(twoDoses);
  const other = signer.sign(payload([dose('511', '2021-06-10')]));

  test('of several cards make these, in any order and beside other codes', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...partsOf(one, 3), ...partsOf(other, 3), 'halo'], { minLength: 7 }),
        (texts) => {
          const { texts: joined, apart } = joinParts(texts, isCard);
          expect(joined.toSorted()).toEqual(['halo', shc(one), shc(other)].toSorted());
          expect(apart.size).toBe(0);
        },
      ),
      { numRuns: runs(30) },
    );
  });

  test('of two cards make neither', () => {
    const [mine, yours] = [partsOf(one, 2)[0]!, partsOf(other, 2)[1]!];
    expect(joinParts([mine, yours], isCard)).toEqual({ texts: [mine, yours], apart: new Set([mine, yours]) });
  });

  test('that are too many to try are let be, soon', () => {
    const many = Array.from({ length: 9 }, (_, i) => `shc:/${(i % 3) + 1}/3/${'00'.repeat(i + 1)}`);
    const everyPlace = Array.from({ length: 99 }, (_, i) => [
      `shc:/${i + 1}/99/00`,
      `shc:/${i + 1}/99/01`,
    ]).flat();
    for (const texts of [many, everyPlace]) expect(joinParts(texts, isCard).texts).toEqual(texts);
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
    { numRuns: runs(500) },
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
