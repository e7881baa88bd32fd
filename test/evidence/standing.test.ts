import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { encode } from 'cborg';
import { afterAll, describe, expect, test } from 'vitest';
import { readCode } from '../../src/evidence/code.js';
import { parseTrust, readTrust, TrustListError } from '../../src/evidence/trust.js';
import { encodeBase45, hc1, makeSigner, vaccination } from './signer.js';

const folder = mkdtempSync(join(tmpdir(), 'bisa-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const signer = makeSigner('Dinas Contoh');
const person = { given: 'Siti Ningsih', family: 'Rahmawati', born: '1988-04-17' };
const at = Date.parse('2021-10-01T00:00:00Z');
const content = (on = '2021-09-07') => vaccination(person, 2, on);
const genuine = signer.sign(content(), { issued: '2021-09-08', expires: '2022-09-08' });

/** What is read where the policy of a city says so. */
function under(policy: string, text: string, entry: object = signer.entry, when = at) {
  writeFileSync(join(folder, 'list.json'), JSON.stringify([entry]));
  writeFileSync(join(folder, 'policy.yaml'), policy);
  return readCode(text, readTrust(folder), when);
}

/** A certificate by claims of CWT: 4 its end, 6 its issue. */
function claimed(claims: [number, unknown][], on?: string): string {
  return hc1(signer.signClaims(new Map<unknown, unknown>([...claims, [-260, new Map([[1, content(on)]])]])));
}

const instant = (day: string) => Date.parse(day) / 1000;

describe('what the policy of a city says', () => {
  test('of signers, holds', () => {
    const ended = { ...signer.entry, validUntil: '2021-09-30T00:00:00.000Z' };
    const terminated = { ...signer.entry, status: 'terminated' };
    expect(under('signers: { ended: expired }', hc1(genuine), ended)).toMatchObject({
      outcome: 'expired',
      finding: 'signer_ended',
      facts: { dose_count: 2 },
    });
    expect(under('signers: { terminated: verified }', hc1(genuine), terminated).outcome).toBe('verified');
    expect(under('', hc1(genuine), terminated)).toMatchObject({ outcome: 'untrusted', facts: {} });
  });

  test('of certificates that name no end, bounds them: after their issue, or after what they certify', () => {
    const policy = 'days_without_end: { eu_dcc: 30 }';
    const issued: [number, unknown][] = [[6, instant('2021-09-08')]];
    const read = (claims: [number, unknown][], day: string, written = policy) =>
      under(written, claimed(claims), signer.entry, Date.parse(day));
    expect(read(issued, '2021-10-08')).toMatchObject({ outcome: 'verified', expired: false });
    expect(read(issued, '2021-10-09')).toMatchObject({
      outcome: 'expired',
      finding: 'past_bound',
      expired: true,
    });
    expect(read([], '2021-10-07').outcome).toBe('verified');
    expect(read([], '2021-10-08').finding).toBe('past_bound');
    expect(read([], '2022-09-07', '').outcome).toBe('verified');
    expect(read([], '2022-09-08', '').finding).toBe('past_bound');
    // one that names its end keeps to that
    expect(read([[4, instant('2022-09-08')]], '2022-09-01').outcome).toBe('verified');
    // an end that is none is as good as none
    expect(read([[4, 'kapan-kapan']], '2022-09-01').finding).toBe('past_bound');
  });

  test('that is none is refused by name', () => {
    expect(() => under('signers: { ended: perhaps }', 'halo')).toThrow(TrustListError);
    expect(() => under('signers: {', 'halo')).toThrow(/policy\.yaml: is not one; bisa check tells where/);
  });

  test('of links, tells them from others', () => {
    const policy = 'certificate_links: [{ scheme: shlink }, { host: sertifikat.example, path: /lihat }]';
    const formatOf = (text: string) => under(policy, text).format;
    for (const link of [
      'shlink:/eyJ1cmwiOiJodHRwczovL2NvbnRvaCJ9',
      'SHLINK:/eyJ1cmwiOiJodHRwczovL2NvbnRvaCJ9',
      'https://pembaca.example/lihat#shlink:/eyJ1cmwiOiJodHRwczovL2NvbnRvaCJ9',
      'https://sertifikat.example/lihat?id=1',
      'http://www.sertifikat.example/lihat/1',
      'sertifikat.example/lihat/1',
    ])
      expect(formatOf(link), link).toBe('certificate_link');
    for (const link of [
      'https://sertifikat.example/',
      'https://sertifikat.example.palsu.example/lihat',
      'https://sertifikat.example@palsu.example/lihat',
      'https://palsu.example/?u=https://sertifikat.example/lihat',
      'https://bukansertifikat.example/lihat',
    ])
      expect(formatOf(link), link).toBe('url');
    expect(under(policy, 'shlink:/eyJ').outcome).toBe('recognised');
  });
});

describe('a key', () => {
  const fields = { name: 'Siti', vaccine: 'XM1NL1', date: '2021-09-07', dose: 2 };
  const who = hc1(signer.signClaims(new Map<unknown, unknown>(Object.entries(fields))));
  const read = (formats: string[] | undefined, text: string) => {
    const { formats: _, ...entry } = signer.entry;
    return readCode(text, parseTrust(JSON.stringify([{ ...entry, ...(formats ? { formats } : {}) }])), at);
  };

  test.each([
    [undefined, 'genuine', 'signer_format'],
    [['eu_dcc'], 'genuine', 'signer_format'],
    [['who_ddcc'], 'signer_format', 'genuine'],
    [['eu_dcc', 'who_ddcc'], 'genuine', 'genuine'],
  ])('that is listed for %j signs nothing else', (formats, eu, whose) => {
    expect([read(formats, hc1(genuine)).finding, read(formats, who).finding]).toEqual([eu, whose]);
  });

  test('that stands in no list is of both formats', () => {
    const trust = parseTrust(signer.entry.key);
    expect([readCode(hc1(genuine), trust, at).outcome, readCode(who, trust, at).outcome]).toEqual([
      'verified',
      'verified',
    ]);
  });

  test('for other formats than there are is refused', () => {
    expect(() => read(['divoc'], who)).toThrow(/formats/);
  });
});

describe('bytes that nobody signed', () => {
  const packed = deflateSync(genuine);
  const after = (bytes: Uint8Array, more: number[]) => Buffer.concat([bytes, Buffer.from(more)]);

  test.each([
    ['after the structure', hc1(after(genuine, [0])), 'structure'],
    ['after the stream', `HC1:${encodeBase45(after(packed, [1, 2]))}`, 'compression'],
  ])('%s are refused', (_, text, layer) => {
    expect(readCode(text, signer.trust, at)).toMatchObject({
      outcome: 'invalid',
      finding: 'damaged',
      findings: { [layer]: false },
    });
  });

  test('a header that has to be understood, and is not, is refused', () => {
    const headers = new Map<number, unknown>([
      [1, -7],
      [2, [99]],
      [99, true],
    ]);
    const cose = encode([encode(headers), new Map(), new Uint8Array([1]), new Uint8Array(64)]);
    expect(readCode(hc1(cose), signer.trust, at)).toMatchObject({
      finding: 'damaged',
      findings: { structure: false },
    });
  });
});

test('a test, a recovery, or a dose that lies ahead is invalid, wherever on earth it is a day later', () => {
  const read = (on: string) => readCode(claimed([[4, instant('2022-09-08')]], on), signer.trust, at);
  expect(read('2021-10-01').outcome).toBe('verified');
  expect(read('2021-10-02')).toMatchObject({
    outcome: 'invalid',
    finding: 'future_event',
    signature: 'valid',
    findings: { happened: false, schema: true },
    facts: {},
  });
});

test("San Marino's makers have ten digits", () => {
  const change = { ...content(), v: [{ ...content().v[0], ma: 'ORG-1000030215' }] };
  const text = hc1(signer.sign(change, { issued: '2021-09-08', expires: '2022-09-08' }));
  expect(readCode(text, signer.trust, at).outcome).toBe('verified');
});
