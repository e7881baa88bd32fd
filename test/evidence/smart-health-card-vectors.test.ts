import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../src/evidence/code.js';
import { joinParts } from '../../src/evidence/shc-parts.js';
import { isCard } from '../../src/evidence/smart-health-card.js';
import { parseTrust } from '../../src/evidence/trust.js';
import { dose, ISSUER, makeShcSigner, payload, shc } from './shc-signer.js';

const at = Date.parse('2022-03-01T00:00:00Z');
const signer = makeShcSigner();
const twoDoses = payload([dose('511', '2021-08-10'), dose('208', '2021-09-07')]);

function read(content: unknown) {
  return readCode(shc(signer.sign(content)), signer.trust, at);
}

describe('the published examples', () => {
  const ROOT = 'test/fixtures/certificates/smart-health-cards';
  const file = (name: string) => readFileSync(join(ROOT, name), 'utf8');
  const names = readdirSync(ROOT);
  /** The key of the specification's example issuer, as it publishes it. */
  const example = {
    kid: `${ISSUER}#3Kfdg-XwP-7gXyywtUfUADwBumDOPKMQx-iELL11W9s`,
    issuer: 'Example issuer',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: '11XvRWy1I2S0EyJlyf_bWfw_TQ5CJJNLw78bHXNxcgw',
      y: 'eZXwxvO1hvCY0KucrPfKo7yAyMT6Ajc3N7OkAB6VYy8',
    },
  };
  const trust = parseTrust(JSON.stringify([example]));

  const good = [
    file('test-example-1195-byte-qrnumeric.txt'),
    shc(JSON.parse(file('test-example-00-fhirhealthcard.json')).parameter[0].valueString),
    ...JSON.parse(file('test-example-00-e-file-multi-jws.smart-health-card'))
      .verifiableCredential.slice(0, 1)
      .map(shc),
  ].map((text, place) => ({ text, place }));

  test.each(good)('good card $place is verified', ({ text }) => {
    expect(readCode(text, trust, at)).toMatchObject({
      outcome: 'verified',
      issuer: 'Example issuer',
      signature: 'valid',
      findings: { schema: true, trust: true, validity: true, signer_validity: true },
      certificate: { name: expect.stringMatching(/^[JP]\*\*\* B\*\*\* A\*\*\*$/) },
    });
  });

  const faultyJws = names.filter((name) => name.includes('-d-jws-') && !name.includes('trailing_chars'));
  test.each(faultyJws)('%s is not verified, as a code or as a file', (name) => {
    for (const text of [shc(file(name).trim()), file(name).trim()]) {
      const { outcome, facts, certificate } = readCode(text, trust, at);
      expect(outcome).toMatch(
        text.startsWith('shc') ? /^(invalid|untrusted)$/ : /^(invalid|untrusted|not_certificate)$/,
      );
      expect({ facts, certificate }).toEqual({ facts: {}, certificate: null });
    }
  });

  test('a good card is verified as the JWS that files hold', () => {
    const jws = JSON.parse(file('test-example-00-fhirhealthcard.json')).parameter[0].valueString;
    expect(readCode(jws, trust, at)).toMatchObject({ outcome: 'verified', format: 'smart_health_card' });
    expect(readCode('eyJhbGciOiJIUzI1NiJ9.e30.AAAA', trust, at)).toMatchObject({
      outcome: 'not_certificate',
    });
  });

  test.each(names.filter((name) => /(?:deflate|issuer_url.*)\.smart-health-card$/.test(name)))(
    '%s is not verified',
    (name) => {
      const [jws] = JSON.parse(file(name)).verifiableCredential;
      const { outcome, facts } = readCode(shc(jws), trust, at);
      expect(outcome).toMatch(/^(invalid|untrusted)$/);
      expect(facts).toEqual({});
    },
  );

  test.each(names.filter((name) => name.includes('-f-qr-code-')))('%s is not verified', (name) => {
    const { outcome, facts } = readCode(file(name).replace(/\n$/, ''), trust, at);
    expect(outcome).toMatch(/^(invalid|untrusted|recognised|not_certificate)$/);
    expect(facts).toEqual({});
  });

  // what kind of card it is, its content says since framework 1.4
  const harmless = /optional-vc-type|unknown-vc-types|missing-(covid|imm|lab)-vc-type/;
  test.each(names.filter((name) => name.includes('-b-jws-payload-') || name.includes('-lab-jwspayload-')))(
    'the payload %s, signed properly',
    (name) => {
      const text = file(name);
      const content = name.includes('trailing') ? text : JSON.stringify(JSON.parse(text));
      const { outcome, signature } = read(content);
      if (!name.includes('trailing')) expect(signature).toBe('valid');
      if (harmless.test(name)) expect(outcome).toBe('verified');
      else expect(outcome).toMatch(/^(invalid|expired)$/);
    },
  );

  test.each(names.filter((name) => name.includes('-00-a-') && !name.includes('trailing')))(
    'the bundle %s, signed properly',
    (name) => {
      const card = structuredClone(twoDoses);
      Object.assign(card.vc.credentialSubject, { fhirBundle: JSON.parse(file(name)) });
      expect(read(card)).toMatchObject({
        outcome: 'invalid',
        signature: 'valid',
        findings: { schema: false },
      });
    },
  );

  test('all parts of a card make it, in any order', () => {
    const parts = names
      .filter((name) => name.includes('qr_chunk_too_small'))
      .map((name) => file(name).trim());
    expect(parts).toHaveLength(17);
    for (const order of [parts, parts.toReversed()]) {
      const [joined, ...rest] = joinParts(['halo', ...order, order[3]!], isCard).texts.slice(1);
      expect(rest).toEqual([]);
      expect(readCode(joined!, trust, at)).toMatchObject({ outcome: 'verified', facts: { dose_count: 2 } });
    }
    expect(joinParts(parts.slice(1), isCard)).toEqual({ texts: parts.slice(1), apart: new Set() });
    expect(readCode(parts[0]!, trust, at)).toMatchObject({
      outcome: 'recognised',
      signature: 'none',
      findings: { complete: false },
    });
  });
});
