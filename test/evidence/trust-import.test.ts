import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, describe, expect, test } from 'vitest';
import { addTrust, listTrust } from '../../src/commands/trust.js';
import { addTrustCommands } from '../../src/commands/trust-commands.js';
import { readConfig } from '../../src/config.js';
import { readTrust } from '../../src/evidence/trust.js';
import { staleSources } from '../../src/evidence/trust-age.js';
import { importTrust } from '../../src/evidence/trust-import.js';
import { makeCertificate } from './certificates.js';
import { ISSUER } from './shc-signer.js';

const signer = makeCertificate({ subject: 'Penanda Contoh', until: '2027-01-01' });
const authority = makeCertificate({ subject: 'CSCA Contoh', ca: true });
const x5c = [signer.der.toString('base64')];
const { kid, key } = importTrust(signer.pem).keys[0]!;
const point = { ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }) };
const taken = { kid, status: 'current', key, validUntil: '2027-01-01T00:00:00.000Z' };

describe('published lists are recognised by their shape', () => {
  const method = (id: string, jwk: object) => ({
    id: `did:web:contoh:v2:trustlist:${id}`,
    publicKeyJwk: jwk,
  });
  const did = (...methods: unknown[]) =>
    JSON.stringify({ id: 'did:web:contoh', verificationMethod: methods });

  test.each<[string, string, string | null]>([
    ['GDHCN did.json', did(method(`DCC:XXA:DSC#${kid}`, { kty: 'EC', kid, x5c })), 'XXA'],
    ['GDHCN did.json', did(method(`DCC:XXA:DSC#${encodeURIComponent(kid)}`, { kty: 'EC', x5c })), 'XXA'],
    ['DCC trust list (gateway)', JSON.stringify([{ kid, rawData: x5c[0], country: 'XA' }]), 'XA'],
    [
      'DCC trust list (gateway)',
      `MEUCIQ==\n${JSON.stringify({ certificates: [{ kid, rawData: x5c[0] }] })}`,
      'Penanda Contoh',
    ],
    [
      'DCC trust list (Sweden)',
      JSON.stringify({ dsc_trust_list: { XA: { eku: {}, keys: [{ kid, x5c }] } } }),
      'XA',
    ],
    ['JWKS', JSON.stringify({ keys: [{ kty: 'EC', kid, x5c }] }), 'Penanda Contoh'],
  ])('%s', (kind, text, issuer) => {
    expect(importTrust(text)).toEqual({
      kind,
      keys: [{ ...taken, issuer, validFrom: expect.any(String) }],
      revoked: [],
      skipped: 0,
    });
  });

  test('the signed list of the Netherlands', () => {
    const spki = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
      type: 'spki',
      format: 'der',
    });
    const list = {
      eu_keys: { [kid]: [{ subjectPk: spki.toString('base64'), ian: 'XA' }, { subjectPk: 'AAAA' }] },
    };
    const payload = Buffer.from(JSON.stringify(list)).toString('base64');
    expect(importTrust(JSON.stringify({ payload, signature: 'x' }))).toMatchObject({
      keys: [{ kid, issuer: 'XA' }],
      skipped: 1,
    });
  });

  test("the VCI directory's snapshot, with the cards that its issuers took back", () => {
    const issuerInfo = [
      {
        issuer: { iss: ISSUER, name: 'Klinik Contoh' },
        keys: [
          { ...point, kid: 'a' },
          { ...point, crv: 'P-384', kid: 'b' },
        ],
        crls: [{ kid: 'a', method: 'rid', ctr: 1, rids: ['revoked'] }],
      },
    ];
    expect(importTrust(JSON.stringify({ directory: 'x', time: 'x', issuerInfo }))).toEqual({
      kind: 'VCI directory',
      keys: [{ kid: `${ISSUER}#a`, issuer: 'Klinik Contoh', status: 'current', key: point }],
      revoked: [{ kid: 'a', ctr: 1, ids: ['revoked'] }],
      skipped: 1,
    });
  });

  test('a JWKS of cards, whose address has to be told', () => {
    const text = JSON.stringify({ keys: [{ ...point, kid: 'a', use: 'sig', alg: 'ES256' }] });
    expect(importTrust(text, ISSUER).keys).toMatchObject([{ kid: `${ISSUER}#a` }]);
    expect(() => importTrust(text)).toThrow(/add --issuer/);
  });

  test('PEM, and a list of our own', () => {
    expect(importTrust(authority.pem).keys).toMatchObject([{}, { kid: expect.stringMatching(/^ZZ#/) }]);
    const own = readFileSync('flows/trust/divoc.json', 'utf8');
    expect(importTrust(own)).toMatchObject({ kind: 'trust list', keys: JSON.parse(own).keys });
  });

  test('keys of another kind, authorities and broken ones are left out and counted', () => {
    const ca = { kid, x5c: [authority.der.toString('base64')] };
    const list = did(
      method('DCC:XXA:SCA#x', ca),
      method('DCC:XXA:DSC#x', { x5c: ['AAAA'], kid }),
      method('DCC:XXA:DSC#y', { kid: 'bukan' }),
    );
    expect(importTrust(list)).toMatchObject({ keys: [], skipped: 3 });
  });

  test.each<[string, string, RegExp]>([
    [
      'a list of references',
      did('did:web:contoh:lain'),
      /only refers to other lists; take the one whose keys are embedded/,
    ],
    [
      'a private JWK',
      JSON.stringify({ keys: [{ ...point, kid: 'a', d: 'rahasia' }] }),
      /holds a private key/,
    ],
    ['words', 'halo', /is neither a JSON list/],
    ['half a list', '{"keys":[', /is not JSON/],
    ['something else', '{"a":1}', /keys: /],
  ])('%s is refused with the remedy', (_, text, message) => {
    expect(() => importTrust(text)).toThrow(message);
  });
});

describe('the commands', () => {
  const flows = mkdtempSync(join(tmpdir(), 'bisa-flows-'));
  cpSync('flows/trust', join(flows, 'trust'), { recursive: true });
  afterAll(() => rmSync(flows, { recursive: true }));
  const config = readConfig({ BISA_FLOWS_DIR: flows });
  const file = join(flows, 'Daftar GDHCN.json');
  writeFileSync(file, JSON.stringify([{ kid, rawData: x5c[0], country: 'XA' }]));
  const target = join(flows, 'trust', 'imported-daftar-gdhcn.json');

  test('import writes a list with its source and day, the same again for the same', async () => {
    const wish = { file, source: 'tng-cdn.who.int', date: '2026-11-25' };
    expect(await addTrust(config, wish)).toBe(
      `${target}: DCC trust list (gateway), 2026-11-25, 1 keys taken, 0 left out`,
    );
    const first = readFileSync(target, 'utf8');
    await addTrust(config, wish);
    expect(readFileSync(target, 'utf8')).toBe(first);
    expect(JSON.parse(first)).toMatchObject({
      source: 'tng-cdn.who.int',
      date: '2026-11-25',
      stale_after_days: 90,
      keys: [{ kid }],
    });
    expect(readTrust(join(flows, 'trust')).find(kid)).toMatchObject([{ issuer: 'XA' }]);
  });

  test("import keeps the officer's word on how long the list may stay", async () => {
    writeFileSync(target, readFileSync(target, 'utf8').replace('90', '30'));
    await addTrust(config, { file, date: '2026-11-26' });
    const list = readTrust(target);
    expect(list.sources).toEqual([
      { file: target, source: 'Daftar GDHCN.json', date: '2026-11-26', staleAfterDays: 30 },
    ]);
    expect(staleSources(list, Date.parse('2026-12-26T12:00:00Z'))).toEqual([]);
    expect(staleSources(list, Date.parse('2026-12-27T12:00:00Z'))).toMatchObject([
      { file: target, days: 31 },
    ]);
  });

  test('import refuses by name what it cannot use', async () => {
    const wrong = join(flows, 'kosong.json');
    writeFileSync(wrong, JSON.stringify([{ kid: 'x', rawData: 'y' }]));
    await expect(addTrust(config, { file: wrong, date: '2026-11-25' })).rejects.toThrow(
      /kosong\.json: .*none of its keys/,
    );
    await expect(addTrust(config, { file: join(flows, 'tidak-ada'), date: '2026-11-25' })).rejects.toThrow(
      /tidak-ada/,
    );
  });

  test('list names every key with where it is from and until when it signs', () => {
    const lines = listTrust(config);
    expect(lines.length).toBeGreaterThan(2000);
    expect(new Set(lines.map(({ format }) => format))).toEqual(
      new Set(['divoc', 'eu_dcc', 'icao_vds_nc', 'smart_health_card']),
    );
    expect(lines.find((line) => line.kid === kid)).toEqual({
      issuer: 'XA',
      format: 'eu_dcc',
      kid,
      status: 'current',
      source: 'Daftar GDHCN.json',
      date: '2026-11-26',
      file: 'imported-daftar-gdhcn.json',
      valid_until: '2027-01-01T00:00:00.000Z',
    });
    expect(lines.filter(({ kid: id }) => id === 'did:indonesia')).toMatchObject([
      {
        issuer: 'Gov of Indonesia',
        source: 'Path-Check/trust-registry',
        date: '2024-01-08',
        valid_until: null,
      },
    ]);
  });

  test('both stand under `bisa trust`', async () => {
    const printed: string[] = [];
    const program = new Command('bisa').exitOverride();
    addTrustCommands(
      program,
      (line) => printed.push(line),
      () => '2026-11-25',
    );
    process.env.BISA_FLOWS_DIR = flows;
    await program.parseAsync(['trust', 'import', file, '--source', 'contoh'], { from: 'user' });
    await program.parseAsync(['trust', 'list', '--json'], { from: 'user' });
    delete process.env.BISA_FLOWS_DIR;
    expect(printed[0]).toContain('1 keys taken');
    expect(
      printed
        .slice(1)
        .map((line) => JSON.parse(line))
        .find((line) => line.kid === kid),
    ).toMatchObject({ source: 'contoh' });
  });
});
