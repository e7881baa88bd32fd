import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { decodeCbor } from '../../src/evidence/cbor.js';
import { readCode } from '../../src/evidence/code.js';
import { parseTrust } from '../../src/evidence/trust.js';
import { importTrust } from '../../src/evidence/trust-import.js';
import { dose, makeShcSigner, payload, shc } from './shc-signer.js';
import { hc1, makeSigner, vaccination } from './signer.js';

const signer = makeShcSigner();
const at = Date.parse('2022-03-01T00:00:00Z');
const list = (rids: string[]) => {
  const crl = { kid: 'kunci-contoh', method: 'rid', ctr: 1, rids };
  const { revoked } = importTrust(JSON.stringify(crl));
  return parseTrust(JSON.stringify({ keys: [signer.entry], revoked }));
};
const read = (rid: string | undefined, rids: string[]) => {
  const card = payload([dose('511', '2021-09-07')]);
  Object.assign(card.vc, rid === undefined ? {} : { rid });
  return readCode(shc(signer.sign(card)), list(rids), at);
};

test('a card on the list of its issuer is invalid', () => {
  expect(read('contoh', ['contoh'])).toMatchObject({
    outcome: 'invalid',
    signature: 'valid',
    findings: { revocation: false },
    facts: {},
  });
  expect(read('lain', ['contoh'])).toMatchObject({ outcome: 'verified', findings: { revocation: true } });
  expect(read(undefined, ['contoh'])).toMatchObject({
    outcome: 'verified',
    findings: { revocation: true },
  });
});

test('a list may take back only what was issued before an instant', () => {
  const issued = Date.parse('2021-09-08T00:00:00Z') / 1000;
  expect(read('contoh', [`contoh.${issued + 1}`]).outcome).toBe('invalid');
  expect(read('contoh', [`contoh.${issued}`]).outcome).toBe('verified');
});

test('without a list nothing is said of it', () => {
  const card = shc(signer.sign(payload([dose('511', '2021-09-07')])));
  expect(readCode(card, signer.trust, at).findings).not.toHaveProperty('revocation');
});

test.each<[string, (parts: { signature: Uint8Array; uci: string; country: string }) => Uint8Array | string]>([
  ['SIGNATURE', ({ signature }) => signature.subarray(0, 32)],
  ['UCI', ({ uci }) => uci],
  ['COUNTRYCODEUCI', ({ uci, country }) => country + uci],
])('an EU certificate on a batch of type %s is invalid, and no other', (hashType, hashed) => {
  const dcc = makeSigner('Dinas Contoh');
  const sign = (number: number) => {
    const person = vaccination(
      { given: 'Siti', family: 'Rahmawati', born: '1988-04-17' },
      number,
      '2021-09-07',
    );
    const cose = dcc.sign(person, { issued: '2021-09-08', expires: '2022-09-08' });
    const [, , , signature] = decodeCbor(cose.subarray(1)) as Uint8Array[];
    return { text: hc1(cose), signature: signature!, uci: person.v[0]!.ci, country: 'ID' };
  };
  const [taken, other] = [sign(1), sign(2)];
  const hash = createHash('sha256').update(hashed(taken)).digest().subarray(0, 16).toString('base64');
  const batch = {
    country: 'ID',
    expires: '2022-12-31T00:00:00Z',
    kid: dcc.entry.kid,
    hashType,
    entries: [{ hash }],
  };
  const { kind, revoked } = importTrust(JSON.stringify(batch));
  expect(kind).toBe('DCC revocation batch');
  const trust = parseTrust(JSON.stringify({ keys: [dcc.entry], revoked }));
  const when = Date.parse('2021-10-01T00:00:00Z');
  expect(readCode(taken.text, trust, when)).toMatchObject({
    outcome: 'invalid',
    finding: 'revoked',
    signature: 'valid',
    facts: {},
  });
  expect(readCode(other.text, trust, when)).toMatchObject({
    outcome: 'verified',
    findings: { revocation: true },
  });
});
