import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseTrust, readTrust, TrustListError } from '../../src/evidence/trust.js';
import { effort } from '../support/effort.js';
import { makeCertificate } from './certificates.js';
import { makeSigner } from './signer.js';

const folder = mkdtempSync(join(tmpdir(), 'bisa-trust-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const vector = JSON.parse(
  readFileSync('test/fixtures/certificates/eu-dcc/common/2DCode/raw/CO13.json', 'utf8'),
) as { TESTCTX: { CERTIFICATE: string } };
const der = vector.TESTCTX.CERTIFICATE;
const pem = `-----BEGIN CERTIFICATE-----\n${der.replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;
const { entry } = makeSigner('Dinas Contoh');
const kid = Buffer.from(entry.kid, 'base64');

describe('a trust list is read from', () => {
  test('a certificate in bare base64 and the same as PEM', () => {
    expect(parseTrust(der).size).toBe(1);
    expect(parseTrust(`${der}\n`).size).toBe(1);
    expect(parseTrust(pem + pem.replace('CERTIFICATE', 'CERTIFICATE')).size).toBe(2);
  });

  test('a public key in PEM, under the hash of the key', () => {
    expect(parseTrust(entry.key).find(kid)).toHaveLength(1);
    expect(parseTrust(entry.key).find(kid)[0]).toMatchObject({
      issuer: null,
      withdrawn: false,
      usages: null,
    });
  });

  test('published keys as JSON', () => {
    const [signer] = parseTrust(JSON.stringify([entry])).find(kid);
    expect(signer).toMatchObject({
      issuer: 'Dinas Contoh',
      validFrom: Date.parse(entry.validFrom),
      withdrawn: false,
    });
    expect(parseTrust(JSON.stringify([entry])).find(Buffer.from('another!'))).toEqual([]);
  });

  test('a folder and files, taken together', () => {
    file('one.json', JSON.stringify([entry]));
    file('two.pem', pem);
    file('LIESMICH.md', 'not a list');
    expect(readTrust(folder).size).toBe(2);
    expect(readTrust(folder, file('three.crt', entry.key)).size).toBe(4);
  });
});

describe('a file that is none is refused by name, with the remedy', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  test.each([
    ['words.pem', 'halo', /words\.pem.*is neither a JSON list, nor PEM/],
    ['half.json', '[{', /half\.json.*is not JSON/],
    [
      'nameless.json',
      JSON.stringify([{ ...entry, issuer: '' }]),
      /nameless\.json: keys\.0\.issuer: .*each of the keys has/,
    ],
    ['hex.json', JSON.stringify([{ ...entry, kid: 'zz!' }]), /hex\.json: keys\.0\.kid/],
    ['object.json', '{}', /object\.json: keys: .*expected array/],
    [
      'secret.pem',
      privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      /secret\.pem: holds a private key; take it out/,
    ],
  ])('%s', (name, content, message) => {
    const path = file(name, content);
    expect(() => readTrust(path)).toThrow(TrustListError);
    expect(() => readTrust(path)).toThrow(message);
    rmSync(path);
  });

  test('a missing one', () => {
    expect(() => readTrust(join(folder, 'nowhere'))).toThrow(/nowhere: no such file or folder/);
  });
});

test('an entry whose key is broken is no signer, and the others stand', () => {
  const broken = { ...entry, key: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' };
  expect(parseTrust(JSON.stringify([broken, entry])).find(kid)).toHaveLength(1);
});

describe('keys of other formats, told by their content', () => {
  const jwk = {
    ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }),
  };
  const card = { kid: 'https://contoh.example/kunci#a', issuer: 'Klinik Contoh', key: jwk };
  const csca = makeCertificate({ subject: 'CSCA Contoh', ca: true });
  const country = { kid: 'IDN#Y29udG9o', issuer: 'Negara Contoh', key: csca.pem };

  test('stand in one list, each found in its own way alone', () => {
    const list = parseTrust(JSON.stringify([entry, card, country]));
    expect(list.size).toBe(3);
    expect(list.find(card.kid)).toMatchObject([{ issuer: 'Klinik Contoh', withdrawn: false }]);
    expect(list.find(kid)).toMatchObject([{ issuer: 'Dinas Contoh' }]);
    expect(list.authorities()).toMatchObject([{ issuer: 'Negara Contoh', withdrawn: false }]);
    expect(list.find(country.kid)).toEqual([]);
  });

  test('an authority beside the lists as PEM', () => {
    expect(parseTrust(csca.pem).authorities()).toMatchObject([{ issuer: 'CSCA Contoh' }]);
    expect(parseTrust(pem).authorities()).toEqual([]);
  });

  test('one whose certificate is broken is none', () => {
    const broken = { ...country, key: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' };
    expect(parseTrust(JSON.stringify([broken, country])).authorities()).toHaveLength(1);
  });

  test.each<[string, object]>([
    ['a JWK under a bare key id', { ...card, kid: entry.kid }],
    ['a PEM key under an address', { ...entry, kid: card.kid }],
    ['a JWK of another curve', { ...card, key: { ...jwk, crv: 'P-384' } }],
    ['a private JWK', { ...card, key: { ...jwk, d: jwk.x } }],
  ])('%s is refused', (_, wrong) => {
    expect(() => parseTrust(JSON.stringify([wrong]))).toThrow(/^keys\.0\.(kid|key): .*each of the keys has/);
  });
});

test('the shipped keys of cards and authorities can all be used', () => {
  const list = readTrust('flows/trust');
  const shipped = (name: string) =>
    (JSON.parse(readFileSync(`flows/trust/${name}.json`, 'utf8')) as { keys: (typeof entry)[] }).keys;
  for (const { kid, issuer } of shipped('smart-health-cards'))
    expect(list.find(kid), kid).toMatchObject([{ issuer, key: { asymmetricKeyType: 'ec' } }]);
  const authorities = list.authorities();
  expect(authorities).toHaveLength(shipped('icao-vds-nc').length);
  expect(authorities.every(({ certificate }) => certificate.ca)).toBe(true);
  expect(authorities.some(({ issuer }) => issuer === 'Gov of Indonesia')).toBe(true);
});

describe("the shipped list of the EU's signers", () => {
  test('is read quickly, keys are made when looked up', () => {
    const taken = effort();
    const list = readTrust('flows/trust');
    expect(taken()).toBeLessThan(1000);
    expect(list.size).toBeGreaterThan(800);
  });

  test('has only keys that can be used, and all seven of Indonesia', () => {
    const list = readTrust('flows/trust/eu-dcc.json');
    const { keys: entries } = JSON.parse(readFileSync('flows/trust/eu-dcc.json', 'utf8')) as {
      keys: (typeof entry)[];
    };
    for (const { kid, issuer } of entries) {
      const [signer] = list.find(Buffer.from(kid, 'base64'));
      expect(signer, kid).toMatchObject({ issuer });
      expect(['ec', 'rsa']).toContain(signer?.key.asymmetricKeyType);
    }
    expect(entries.filter(({ issuer }) => issuer === 'Gov of Indonesia')).toHaveLength(7);
  });
});
