import { expect, test } from 'vitest';
import { readCode } from '../../src/evidence/code.js';
import { parseTrust } from '../../src/evidence/trust.js';
import { importTrust } from '../../src/evidence/trust-import.js';
import { dose, makeShcSigner, payload, shc } from './shc-signer.js';

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
