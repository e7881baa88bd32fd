import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { trustFaults } from '../../src/commands/check-trust.js';
import { refreshTrust, type TrustRefresh } from '../../src/commands/trust-refresh.js';
import { readConfig } from '../../src/config.js';
import { readTrust, TrustListError } from '../../src/evidence/trust.js';
import { importTrust } from '../../src/evidence/trust-import.js';
import { makeCertificate } from './certificates.js';

const flows = mkdtempSync(join(tmpdir(), 'bisa-refresh-'));
mkdirSync(join(flows, 'trust'));
afterAll(() => rmSync(flows, { recursive: true }));

const [old, kept, fresh] = ['Lama', 'Tetap', 'Baru'].map((subject) => {
  const { pem, der } = makeCertificate({ subject: `Penanda ${subject}` });
  const { kid, key } = importTrust(pem).keys[0]!;
  return { kid, key, rawData: der.toString('base64'), country: 'XA' };
}) as [Signer, Signer, Signer];
type Signer = { kid: string; key: unknown; rawData: string; country: string };

const publisher = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const published = (...signers: Signer[]) =>
  JSON.stringify(signers.map(({ kid, rawData, country }) => ({ kid, rawData, country })));
const target = join(flows, 'trust', 'contoh.json');
const listOf = (refresh: object | null, more: object = {}) => {
  const entry = ({ kid, key }: Signer) => ({
    kid,
    issuer: 'XA',
    status: 'current',
    formats: ['who_ddcc'],
    key,
  });
  const list = { source: 'contoh', date: '2021-01-01', keys: [old, kept].map(entry), ...more };
  writeFileSync(target, JSON.stringify({ ...list, ...(refresh && { refresh }) }));
};
const file = (text: string) => {
  const path = join(flows, 'daftar.json');
  writeFileSync(path, text);
  return path;
};
const run = async (wish: Partial<TrustRefresh>, env: Record<string, string> = {}) => {
  const lines: string[] = [];
  const config = readConfig({ BISA_FLOWS_DIR: flows, ...env });
  await refreshTrust(config, { date: '2021-10-01', list: 'contoh', ...wish }, (line) => lines.push(line));
  return lines.join('\n');
};
/** The list stays as it was, and the message says why. */
const refuses = async (wish: Partial<TrustRefresh>, reason: RegExp, env?: Record<string, string>) => {
  const before = readFileSync(target, 'utf8');
  await expect(run(wish, env)).rejects.toThrow(reason);
  await expect(run(wish, env)).rejects.toThrow(TrustListError);
  expect(readFileSync(target, 'utf8')).toBe(before);
};
const keys = () =>
  JSON.parse(readFileSync(target, 'utf8')).keys as { kid: string; status: string; formats: string[] }[];

beforeEach(() => listOf(null));

describe('from a file', () => {
  test('new keys are taken, and the old list stands beside', async () => {
    const before = readFileSync(target, 'utf8');
    expect(await run({ from: file(published(old, kept, fresh)) })).toBe(
      `${target}: DCC trust list (gateway), 2021-10-01, 3 keys (1 new), 0 left out, from a file, without a signature that is checked`,
    );
    expect(
      keys()
        .map(({ kid }) => kid)
        .sort(),
    ).toEqual([old, kept, fresh].map(({ kid }) => kid).sort());
    // what a key was listed for holds on
    expect(keys().find(({ kid }) => kid === kept.kid)).toMatchObject({ formats: ['who_ddcc'] });
    expect(readFileSync(`${target}.old`, 'utf8')).toBe(before);
    expect(existsSync(`${target}.new`)).toBe(false);
    expect(readTrust(join(flows, 'trust')).size).toBe(3);
  });

  test('keys that are gone are said first, and stand on as terminated', async () => {
    const from = file(published(kept, fresh));
    await refuses({ from }, /contoh\.json: 1 keys are no longer listed \(XA\).*--fewer/);
    expect(await run({ from, fewer: true })).toContain('1 keys are no longer listed (XA)');
    const status = Object.fromEntries(keys().map((entry) => [entry.kid, entry.status]));
    expect(status).toEqual({ [old.kid]: 'terminated', [kept.kid]: 'current', [fresh.kid]: 'current' });
    // they are gone once
    expect(await run({ from })).not.toContain('no longer');
  });

  test.each<[string, string, RegExp]>([
    ['half a list', '[{"kid"', /daftar\.json is not JSON/],
    [
      'a list of another format',
      JSON.stringify({ kid: 'a', method: 'rid', rids: ['x'] }),
      /without a key of eu_dcc/,
    ],
    ['a list of nothing', '[]', /nothing of it can be used|keys/],
    ['a list with a private key', '{"keys":[{"kty":"EC","d":"x","kid":"a"}]}', /holds a private key/],
  ])('%s is refused by name', async (_, text, reason) => {
    await refuses({ from: file(text) }, reason);
  });

  test('a missing file, a missing list, and a file of no list are refused by name', async () => {
    await refuses({ from: join(flows, 'tidak-ada.json') }, /tidak-ada\.json/);
    await refuses({ list: 'lain', from: file('[]') }, /lain\.json: no such file/);
    await refuses({ list: undefined, from: file('[]') }, /say which list/);
    await refuses({}, /does not name where it is refreshed from/);
  });

  test('with the fingerprint that it has to have', async () => {
    const text = published(old, kept, fresh);
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(await run({ from: file(text), sha256 })).toContain('its fingerprint is right');
    await refuses({ from: file(text), sha256: 'a'.repeat(64) }, /has the fingerprint/);
  });
});

describe('a list that is signed as a whole', () => {
  const text = published(old, kept, fresh);
  const es256 = (bytes: string) =>
    sign('sha256', Buffer.from(bytes), { key: publisher.privateKey, dsaEncoding: 'ieee-p1363' });
  const wrapped = `{"certificates":${text}}`;
  const head = Buffer.from('{"alg":"ES256"}').toString('base64url');
  const body = Buffer.from(wrapped).toString('base64url');

  test.each<[string, string]>([
    ['in a line before it', `${es256(wrapped).toString('base64')}\n${wrapped}`],
    ['as a JWS', `${head}.${body}.${es256(`${head}.${body}`).toString('base64url')}`],
  ])('%s', async (_, signed) => {
    listOf({ url: 'https://contoh.example/daftar', signed_by: pemOf(publisher.publicKey) });
    expect(await run({ from: file(signed) })).toContain('its signature is right');

    listOf({
      url: 'https://contoh.example/daftar',
      signed_by: pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey),
    });
    await refuses({ from: file(signed) }, /does not bear the signature/);
  });

  test('is refused where it is changed, or comes without', async () => {
    listOf({ url: 'https://contoh.example/daftar', signed_by: pemOf(publisher.publicKey) });
    const signature = es256(wrapped).toString('base64');
    await refuses(
      { from: file(`${signature}\n${wrapped.replace('XA', 'XB')}`) },
      /does not bear the signature/,
    );
    await refuses({ from: file(wrapped) }, /does not bear the signature/);
  });
});

describe('from its address', () => {
  const point = { ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }) };
  let answer: { status: number; text: string };
  const server = createServer((_, response) => response.writeHead(answer.status).end(answer.text));
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  const allowed = { BISA_TRUST_REFRESH: 'yes' };

  test('only where a setting allows it', async () => {
    listOf({ url: `${base}/daftar` });
    await refuses({}, /addresses are not asked; .*BISA_TRUST_REFRESH=yes/);
  });

  test('and something tells that the list is its publisher’s', async () => {
    const text = published(old, kept, fresh);
    answer = { status: 200, text };
    listOf({ url: `${base}/daftar` });
    await refuses({}, /without a signature; name the key in "signed_by"/, allowed);
    listOf({ url: `${base}/daftar`, sha256: createHash('sha256').update(text).digest('hex') });
    expect(await run({ list: undefined }, allowed)).toContain('its fingerprint is right');
  });

  test('as an issuer of cards has its keys and revocations', async () => {
    const entry = {
      kid: `https://klinik.example#a`,
      issuer: 'Klinik',
      key: { kty: 'EC', crv: 'P-256', x: point.x, y: point.y },
    };
    listOf({ url: `${base}/.well-known/jwks.json`, issuer: base }, { keys: [entry] });
    answer = { status: 200, text: JSON.stringify({ keys: [{ ...point, kid: 'b' }] }) };
    await refuses({}, /nothing of it can be used/, allowed);

    const crl = (ctr: number, ...rids: string[]) => JSON.stringify({ kid: 'a', method: 'rid', ctr, rids });
    listOf({ url: `${base}/.well-known/crl/a.json`, issuer: base }, { keys: [] });
    answer = { status: 200, text: crl(2, 'x', 'y') };
    expect(await run({}, allowed)).toContain("revocations of 1 keys, from its issuer's own address");
    expect(readTrust(target).isRevoked('a', ['x'], 0)).toBe(true);
    answer = { status: 200, text: crl(3, 'x') };
    await refuses({}, /1 certificates are no longer revoked.*--fewer/, allowed);
    answer = { status: 200, text: crl(1, 'x', 'y', 'z') };
    await refuses({}, /older revocation list \(1\) than the one that is kept \(2\)/, allowed);
  });

  test.each<[string, number, string, RegExp]>([
    ['an error', 500, '', /answered 500/],
    ['a way elsewhere', 302, '', /did not answer|answered 302/],
    ['a page', 200, '<html>', /is neither a JSON list|without a signature/],
  ])('%s leaves the list as it is', async (_, status, text, reason) => {
    listOf({ url: `${base}/daftar` });
    answer = { status, text };
    await refuses({}, reason, allowed);
  });

  test('which is an address over https', () => {
    listOf({ url: 'http://contoh.example/daftar' });
    expect(() => readTrust(target)).toThrow(/refresh\.url: must be an https/);
  });
});

describe('bisa check', () => {
  const faults = (day: string) => trustFaults(readConfig({ BISA_FLOWS_DIR: flows }), Date.parse(day));

  test('names a list that is older than it may be, and how it is made anew', () => {
    listOf(null, { stale_after_days: 30 });
    expect(faults('2021-01-31')).toEqual([]);
    expect(faults('2021-02-02')).toMatchObject(
      [
        {
          file: target,
          warning: true,
          message: /2021-01-01, 32 days ago/,
          remedy: /bisa trust refresh contoh/,
        },
      ].map((fault) => ({
        ...fault,
        message: expect.stringMatching(fault.message),
        remedy: expect.stringMatching(fault.remedy),
      })),
    );
  });

  test.each<[string, (text: string) => string, number]>([
    ['a wrong entry', (text) => text.replace('"status":"current"', '"status":"lama"'), 6],
    ['what is not JSON', (text) => text.replace('"source"', 'source'), 2],
  ])('names the line of %s', async (_, change, line) => {
    await run({ from: file(published(old, kept)) });
    writeFileSync(target, change(readFileSync(target, 'utf8')));
    expect(faults('2021-10-01')).toMatchObject([{ file: target, line }]);
  });
});
