import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { checkCode } from '../../src/evidence/code.js';
import type { CodeReading } from '../../src/evidence/evidence.js';
import { parseTrust, TrustList } from '../../src/evidence/trust.js';
import { ListFault } from '../../src/evidence/trust-file.js';
import { importTrust } from '../../src/evidence/trust-import.js';
import { anyText } from '../support/any-text.js';
import { effort } from '../support/effort.js';
import { runs } from '../support/runs.js';
import { makeCertificate } from './certificates.js';
import { b64, divoc, makeDivocSigner } from './divoc-signer.js';
import { digitsOf, dose, makeShcSigner, payload, shc } from './shc-signer.js';
import { encodeBase45, hc1, makeSigner, vaccination } from './signer.js';
import { seal, vaccinated } from './vds-nc-signer.js';

fc.configureGlobal({ seed: 440 });

const at = Date.parse('2021-10-01T00:00:00Z');
/** Every reading ends; one that takes this long would hold up the others (ms of work). */
const SOON = 5000;

async function checkSoon(text: string, trust: TrustList): Promise<CodeReading> {
  const taken = effort();
  const reading = await checkCode(text, { trust }, at);
  expect(taken()).toBeLessThan(SOON);
  return reading;
}

/** A genuine code of every format, with whom to trust. */
async function genuine(): Promise<Record<string, { text: string; trust: TrustList }>> {
  const person = { given: 'Siti Ningsih', family: 'Rahmawati', born: '1988-04-17' };
  const times = { issued: '2021-09-08T03:00:00Z', expires: '2031-12-31T00:00:00Z' };
  const dcc = makeSigner('Dinas Contoh');
  const who = makeSigner('Kementerian Contoh', ['who_ddcc']);
  const ddcc = new Map<unknown, unknown>(
    Object.entries({ name: 'Siti', birthDate: '1988-04-17', vaccine: 'XM1NL1', date: '2021-09-07', dose: 2 }),
  );
  const card = makeShcSigner();
  const authority = makeCertificate({ subject: 'CSCA Contoh', ca: true });
  const signer = makeCertificate({ subject: 'Penanda Contoh', issuer: authority });
  const ed25519 = makeDivocSigner('Ed25519Signature2018');
  return {
    eu_dcc: { text: hc1(dcc.sign(vaccination(person, 2, '2021-09-07'), times)), trust: dcc.trust },
    who_ddcc: { text: hc1(who.signClaims(ddcc)), trust: who.trust },
    smart_health_card: { text: shc(card.sign(payload([dose('511', '2021-09-07')]))), trust: card.trust },
    icao_vds_nc: { text: seal(vaccinated, signer), trust: parseTrust(authority.pem) },
    divoc: { text: b64(await ed25519.sign(divoc())), trust: ed25519.trust },
  };
}

const FORMATS = ['eu_dcc', 'who_ddcc', 'smart_health_card', 'icao_vds_nc', 'divoc'];

describe.each(FORMATS)('%s, on the wire', (format) => {
  let text: string;
  let trust: TrustList;
  let original: CodeReading;
  beforeAll(async () => {
    ({ text, trust } = (await genuine())[format]!);
    original = await checkSoon(text, trust);
  });

  /** Damage proves nothing, unless it was to what is not signed, and then it says the same. */
  async function expectHarmless(damaged: string) {
    const { outcome, facts, certificate } = await checkSoon(damaged, trust);
    const { facts: same, certificate: sameCertificate } = original;
    if (outcome === 'verified')
      expect({ facts, certificate }).toEqual({ facts: same, certificate: sameCertificate });
    else {
      expect(outcome).toMatch(/^(invalid|untrusted|recognised|not_certificate)$/);
      expect({ facts, certificate }).toEqual({ facts: {}, certificate: null });
    }
  }

  test('is verified as it is', () => {
    expect(original).toMatchObject({ outcome: 'verified', format, facts: { last_dose_on: '2021-09-07' } });
  });

  test('is not when a bit is flipped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: 6 }), async (place, bit) => {
        const from = place % text.length;
        const flipped = String.fromCharCode(text.charCodeAt(from) ^ (1 << bit));
        await expectHarmless(text.slice(0, from) + flipped + text.slice(from + 1));
      }),
      { numRuns: runs(150) },
    );
  });

  test('is not when it is cut, repeated or mixed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.string({ maxLength: 50 }), async (one, other, more) => {
        const [from, to] = [one % text.length, other % text.length];
        for (const damaged of [
          text.slice(0, from),
          text.slice(0, from) + more + text.slice(from),
          text.slice(0, from) + text.slice(to),
          text.slice(0, 8) + text.slice(from),
        ])
          if (damaged !== text) await expectHarmless(damaged);
      }),
      { numRuns: runs(60) },
    );
  });

  test('proves nothing to those who trust nobody, or another', async () => {
    const lone = (await genuine())[format]!;
    for (const others of [new TrustList(), trust]) {
      const { outcome, facts, certificate } = await checkSoon(lone.text, others);
      expect(outcome).toMatch(/^(invalid|untrusted)$/);
      expect({ facts, certificate }).toEqual({ facts: {}, certificate: null });
    }
  });
});

test('any text behind the sign of a format is read as something, and proves nothing', async () => {
  const { trust } = (await genuine()).divoc!;
  const sign = fc.constantFrom(
    'HC1:',
    'shc:/',
    'shc:/1/2/',
    'B64:',
    'PK\u0003\u0004',
    '{"t":"icao.vacc",',
    '000201',
    '',
  );
  const rest = fc.oneof(fc.string({ maxLength: 3000 }), anyText(3000), fc.base64String());
  await fc.assert(
    fc.asyncProperty(sign, rest, async (begin, end) => {
      const { outcome, facts } = await checkSoon(begin + end, trust);
      expect(outcome).toMatch(/^(invalid|recognised|not_certificate)$/);
      expect(facts).toEqual({});
    }),
    { numRuns: runs(400) },
  );
});

test('nothing is printed, whatever is read', async () => {
  const written = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  );
  const said = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
  for (const { text, trust } of Object.values(await genuine()))
    for (const one of [text, text.slice(0, -9), text.replace(/[A-Z](?=.{40})/, 'q')])
      await checkCode(one, { trust }, at);
  const calls = [...written, ...said].flatMap((spy) => spy.mock.calls);
  vi.restoreAllMocks();
  expect(calls).toEqual([]);
});

test('bombs of every kind end soon and take little memory', async () => {
  const { trust } = (await genuine()).divoc!;
  const zeros = Buffer.alloc(50_000_000);
  const header = Buffer.from('{"zip":"DEF","alg":"ES256","kid":"a"}').toString('base64url');
  const bombs = [
    `HC1:${encodeBase45(deflateSync(zeros, { level: 9 }))}`,
    shc(`${header}.${deflateRawSync(zeros, { level: 9 }).toString('base64url')}.AAAA`),
    b64(zeros.toString('latin1')),
    hc1(Buffer.concat([Buffer.alloc(60_000, 0x81), Buffer.of(0)])),
    hc1(Buffer.from('9bffffffffffffffff', 'hex')),
    `shc:/${'0'.repeat(5_000_000)}`,
    `{"t":"icao.vacc","data":${'['.repeat(1_000_000)}`,
    `B64:${'A'.repeat(5_000_000)}`,
    'PK\u0003\u0004'.repeat(1_000_000),
    digitsOf('A'.repeat(100_000)),
  ];
  const before = process.resourceUsage().maxRSS;
  for (const bomb of bombs)
    expect((await checkSoon(bomb, trust)).outcome).toMatch(/^(invalid|not_certificate)$/);
  // kilobytes
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000);
});

test('any list to import is taken or refused, and nothing else', () => {
  const key = fc.record({ kid: fc.base64String(), kty: fc.constant('EC'), x5c: fc.array(fc.base64String()) });
  const list = fc.oneof(
    fc.json(),
    fc.string(),
    fc.record({ keys: fc.array(key) }).map((value) => JSON.stringify(value)),
    fc
      .record({
        id: fc.constant('did:x'),
        verificationMethod: fc.array(fc.record({ id: fc.string(), publicKeyJwk: key })),
      })
      .map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(list, (text) => {
      try {
        expect(importTrust(text).keys).toEqual([]);
      } catch (error) {
        // Said on purpose, not stumbled over.
        expect([Error, ListFault]).toContain((error as Error).constructor);
      }
    }),
    { numRuns: runs(100) },
  );
});
