import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCode } from '../../src/evidence/code.js';
import { leastEffort } from '../support/effort.js';
import { runs } from '../support/runs.js';
import { b64, divoc, makeDivocSigner } from './divoc-signer.js';

fc.configureGlobal({ seed: 440 });

const at = Date.parse('2021-10-01T00:00:00Z');
const ed25519 = makeDivocSigner('Ed25519Signature2018');
const check = (text: string) => checkCode(text, { trust: ed25519.trust }, at);

test('bombs and texts that are none are invalid at the layer that breaks', async () => {
  expect(await check(b64(' '.repeat(5_000_000)))).toMatchObject({
    outcome: 'invalid',
    findings: { compression: false },
  });
  expect(await check('B64:***')).toMatchObject({ outcome: 'invalid', findings: { encoding: false } });
  expect(await check(`B64:${'A'.repeat(2_000_000)}`)).toMatchObject({ findings: { encoding: false } });
  expect(await check(b64('[1]'))).toMatchObject({ findings: { structure: false } });
  expect(await check('PK\u0003\u0004€')).toMatchObject({ findings: { encoding: false } });
});

describe('documents that cost too much end early', () => {
  const context = divoc()['@context'];
  const head = Buffer.from('{"alg":"EdDSA","b64":false,"crit":["b64"]}').toString('base64url');
  // of a known signer, and in a form that may be theirs
  const proof = {
    type: 'Ed25519Signature2018',
    verificationMethod: ed25519.entry.kid,
    proofPurpose: 'assertionMethod',
    jws: `${head}..${Buffer.alloc(64).toString('base64url')}`,
  };
  /** Blank nodes that all look alike make canonical labels dear. */
  const alike = Array.from({ length: 17 }, (_, from) => ({
    '@id': `_:n${from}`,
    'https://schema.org/id': Array.from({ length: 17 }, (_, to) => ({ '@id': `_:n${to}` })),
  }));

  test.each<[string, string]>([
    [
      'deep',
      `{"@context":${JSON.stringify(context)},"proof":${JSON.stringify(proof)},"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    ],
    [
      'wide',
      JSON.stringify({
        '@context': context,
        proof,
        evidence: Array.from({ length: 2000 }, () => ({ type: 'Vaccination' })),
      }),
    ],
    [
      'of many alike nodes with names of their own',
      JSON.stringify({ '@context': context, proof, '@graph': alike }),
    ],
  ])('%s, before anything is worked out', async (_, text) => {
    await check(b64(text));
    expect(await check(b64(text))).toMatchObject({
      outcome: 'invalid',
      findings: { structure: false },
      facts: {},
    });
    expect(await leastEffort(() => check(b64(text)))).toBeLessThan(100);
  });

  test('the largest that is written at once', async () => {
    const evidence = Array.from({ length: 90 }, (_, dose) => ({
      ...divoc().evidence[0],
      facility: null,
      verifier: null,
      dose,
    }));
    const text = b64(JSON.stringify({ ...divoc(), evidence: evidence.slice(0, 60), proof }));
    expect(await check(text)).toMatchObject({ findings: { structure: true }, signature: 'invalid' });
    expect(await leastEffort(() => check(text))).toBeLessThan(100);
  });
});

test('two doses in one certificate, which its shape does not tell apart, are read in the thread', async () => {
  const [first] = divoc().evidence;
  const second = { ...first, dose: 2, date: '2021-09-20', effectiveStart: '2021-09-20' };
  const credential = await ed25519.sign(divoc({ credential: { evidence: [first, second] } }));
  expect(await check(b64(credential))).toMatchObject({ outcome: 'verified', facts: { dose_count: 2 } });
});

test('names that every object has spoil nothing for those who come after', async () => {
  const [first] = divoc().evidence;
  const twins = divoc({ credential: { evidence: [first, { ...first, dose: 2 }] } });
  const genuine = b64(await ed25519.sign(twins));
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const { proof, ...document } = JSON.parse(JSON.stringify(await ed25519.sign(twins)));
    document.credentialSubject.id = name;
    expect(await check(b64({ ...document, proof }))).toMatchObject({
      findings: { structure: false },
    });
    expect((await check(genuine)).outcome).toBe('verified');
  }
});

test('a flipped bit is never verified, or says the same', async () => {
  const text = JSON.stringify(await ed25519.sign(divoc()));
  const original = await check(b64(text));
  expect(original.outcome).toBe('verified');
  const same = { facts: original.facts, certificate: original.certificate };
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.nat({ max: 6 }), async (place, bit) => {
      const flipped =
        text.slice(0, place) +
        String.fromCharCode(text.charCodeAt(place) ^ (1 << bit)) +
        text.slice(place + 1);
      const { outcome, facts, certificate } = await check(b64(flipped));
      if (outcome === 'verified') expect({ facts, certificate }).toEqual(same);
      else
        expect({ outcome, facts }).toEqual({
          outcome: expect.stringMatching(/^(invalid|untrusted)$/),
          facts: {},
        });
    }),
    { numRuns: runs(100) },
  );
});

test('any credential is read without an error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (subject, evidence) => {
      const { proof, ...document } = await ed25519.sign(divoc());
      const forged = { ...document, credentialSubject: subject, evidence, proof };
      expect((await check(b64(forged))).outcome).toBe('invalid');
    }),
    { numRuns: runs(25) },
  );
});
