import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { checkCode } from '../../src/evidence/code.js';
import { parseTrust, readTrust, TrustList } from '../../src/evidence/trust.js';
import { zip } from './archive.js';
import { b64, divoc, makeDivocSigner, type Suite } from './divoc-signer.js';

const at = Date.parse('2021-10-01T00:00:00Z');
const ed25519 = makeDivocSigner('Ed25519Signature2018');
const rsa = makeDivocSigner('RsaSignature2018');
const check = (text: string, trust = ed25519.trust, when = at) => checkCode(text, { trust }, when);
const signed = async (change?: Parameters<typeof divoc>[0]) => b64(await ed25519.sign(divoc(change)));

const GENUINE = {
  outcome: 'verified',
  finding: 'genuine',
  format: 'divoc',
  issuer: 'Negara Contoh',
  signature: 'valid',
  expired: false,
  findings: {
    encoding: true,
    compression: true,
    structure: true,
    contexts: true,
    trust: true,
    schema: true,
    validity: true,
    signer_validity: true,
  },
  facts: { dose_count: 1, vaccine: 'sinovac', last_dose_on: '2021-09-07' },
  certificate: {
    name: 'S*** N*** R***',
    born: '**88',
    dose: 1,
    doses: 2,
    on: '2021-09-07',
    kind: 'vaccination',
  },
};

describe.each<[Suite, typeof ed25519]>([
  ['Ed25519Signature2018', ed25519],
  ['RsaSignature2018', rsa],
])('a certificate of the suite %s', (_, signer) => {
  test('is verified, passing every check by name', async () => {
    const text = b64(await signer.sign(divoc()));
    expect(await check(text, signer.trust)).toEqual({ ...GENUINE, qr: text });
  });

  test('of the first context and raw, as India has it', async () => {
    const first = {
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'https://cowin.gov.in/credentials/vaccination/v1',
      ],
    };
    const credential = await signer.sign(divoc({ credential: first, subject: { age: '33' } }));
    const raw = zip([
      { name: 'certificate.json', content: Buffer.from(JSON.stringify(credential)), trailing: true },
    ]);
    const reading = await check(raw.toString('latin1'), signer.trust);
    expect(reading).toMatchObject({ outcome: 'verified', facts: GENUINE.facts });
    // The first context has no day of birth, so that it is not signed.
    expect(reading.certificate).not.toHaveProperty('born');
  });

  test('under another key, or tampered with, is invalid', async () => {
    const credential = await signer.sign(divoc());
    const other = parseTrust(
      JSON.stringify([
        { ...makeDivocSigner(signer === rsa ? 'RsaSignature2018' : 'Ed25519Signature2018').entry },
      ]),
    );
    expect(await check(b64(credential), other)).toMatchObject({ outcome: 'invalid', signature: 'invalid' });
    const dose = { ...divoc({ evidence: { dose: 2 } }), proof: credential.proof };
    const name = { ...divoc({ subject: { name: 'ORANG LAIN' } }), proof: credential.proof };
    const created = {
      ...credential,
      proof: { ...(credential.proof as object), created: '2021-09-09T00:00:00Z' },
    };
    for (const forged of [dose, name, created])
      expect(await check(b64(forged), signer.trust)).toMatchObject({
        outcome: 'invalid',
        signature: 'invalid',
        facts: {},
        certificate: null,
      });
  });
});

describe('the vectors made once and kept', () => {
  const file = (name: string) => readFileSync(`test/fixtures/certificates/divoc/${name}`, 'utf8').trim();
  const trust = parseTrust(file('trust.json'));

  test.each(['ed25519', 'rsa'])('%s, good and tampered with', async (name) => {
    expect(await check(file(`${name}.txt`), trust)).toEqual({ ...GENUINE, qr: file(`${name}.txt`) });
    const { outcome, signature, facts } = await check(file(`${name}-tampered.txt`), trust);
    expect({ outcome, signature, facts }).toEqual({ outcome: 'invalid', signature: 'invalid', facts: {} });
  });
});

test('a key of the one suite signs nothing of the other', async () => {
  const credential = await ed25519.sign(divoc());
  const trust = parseTrust(JSON.stringify([rsa.entry]));
  expect(await check(b64(credential), trust)).toMatchObject({ outcome: 'invalid', signature: 'invalid' });
});

test('of a signer unknown here is untrusted', async () => {
  for (const trust of [new TrustList(), readTrust('flows/trust')])
    expect(await check(await signed(), trust)).toMatchObject({
      outcome: 'untrusted',
      signature: 'unknown_key',
      findings: { trust: false },
      facts: {},
    });
});

test('out of its time is expired, and a signer out of date a finding', async () => {
  const until = await signed({ credential: { expirationDate: '2021-09-30T00:00:00Z' } });
  expect(await check(until)).toMatchObject({ outcome: 'expired', expired: true, facts: GENUINE.facts });
  const early = await signed({ credential: { issuanceDate: '2021-10-02T00:00:00Z' } });
  expect(await check(early)).toMatchObject({ outcome: 'invalid', finding: 'issued_later', facts: {} });
  const ended = parseTrust(JSON.stringify([{ ...ed25519.entry, validUntil: '2021-09-30T00:00:00Z' }]));
  expect(await check(await signed(), ended)).toMatchObject({
    outcome: 'verified',
    finding: 'signer_ended',
    findings: { signer_validity: false },
  });
});

describe('what is not signed is not read', () => {
  test('a member that no context defines', async () => {
    const credential = await ed25519.sign(divoc());
    const more = {
      ...credential,
      evidence2: 'x',
      credentialSubject: { ...(credential.credentialSubject as object), umur: 3 },
    };
    expect(await check(b64(more))).toEqual({ ...GENUINE, qr: b64(more) });
  });

  test('two members of one name, exchanged, say the same', async () => {
    const proof = (await ed25519.sign(divoc())).proof;
    const exchanged = divoc({
      evidence: { dose: 2, totalDoses: 1, date: '2022-09-07', effectiveUntil: '2021-09-07T00:00:00.000Z' },
    });
    expect(await check(b64({ ...exchanged, proof }))).toMatchObject({
      outcome: 'verified',
      facts: GENUINE.facts,
      certificate: GENUINE.certificate,
    });
  });

  test('a person without an address of their own, whose name stays unsigned', async () => {
    expect(await check(await signed({ subject: { id: '' } }))).toMatchObject({
      outcome: 'invalid',
      signature: 'valid',
      findings: { schema: false },
      facts: {},
    });
  });
});

test.each<[string, Parameters<typeof divoc>[0]]>([
  ['no name', { subject: { name: '' } }],
  ['two names', { subject: { name: ['A', 'B'] } }],
  ['dose 0', { evidence: { dose: 0, totalDoses: 0 } }],
  ['a day that does not exist', { evidence: { date: '2021-02-30', effectiveStart: '', effectiveUntil: '' } }],
  ['no dose at all', { credential: { evidence: [] } }],
])('signed with %s is invalid', async (_, change) => {
  expect(await check(await signed(change))).toMatchObject({
    outcome: 'invalid',
    signature: 'valid',
    findings: { schema: false },
    facts: {},
    certificate: null,
  });
});

test.each<[string, object]>([
  ['another proof purpose', { proof: { proofPurpose: 'authentication' } }],
  ['an attached payload', { header: { b64: true } }],
  ['an algorithm of its own', { header: { alg: 'none' } }],
])('with %s is invalid', async (_, change) => {
  const { outcome, facts } = await check(b64(await ed25519.sign(divoc(), change)));
  expect(outcome).toBe('invalid');
  expect(facts).toEqual({});
});

describe('contexts are never fetched', () => {
  test('a document that names another is invalid, wherever it names it', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const { proof, ...document } = await ed25519.sign(divoc());
    const elsewhere = 'https://contoh.example/konteks.jsonld';
    const contexts = document['@context'] as string[];
    for (const forged of [
      { ...document, '@context': [...contexts, elsewhere] },
      { ...document, '@context': [...contexts, { name: 'https://schema.org/name' }] },
      { ...document, '@context': [] },
      {
        ...document,
        credentialSubject: { '@context': elsewhere, ...(document.credentialSubject as object) },
      },
    ])
      expect(await check(b64({ ...forged, proof }))).toMatchObject({
        outcome: 'invalid',
        signature: 'invalid',
        facts: {},
      });
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});
