import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { encode } from 'cborg';
import { parseTrust, type TrustList } from '../../src/evidence/trust.js';

/** An issuer of EU certificates with a key of its own, made on the spot and kept nowhere. */
export interface TestSigner {
  /** Its entry in a trust list. */
  entry: {
    kid: string;
    issuer: string;
    status: string;
    formats: ('eu_dcc' | 'who_ddcc')[];
    validFrom: string;
    validUntil: string;
    key: string;
  };
  trust: TrustList;
  /** The COSE_Sign1 structure over a certificate, as bytes. */
  sign(content: unknown, times: { issued: string; expires: string }): Uint8Array;
  /** The same over claims of any kind. */
  signClaims(claims: Map<unknown, unknown>): Uint8Array;
}

export function makeSigner(issuer: string, formats: TestSigner['entry']['formats'] = ['eu_dcc']): TestSigner {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest()
    .subarray(0, 8);
  const entry = {
    kid: kid.toString('base64'),
    issuer,
    status: 'current',
    formats,
    validFrom: '2021-08-01T00:00:00.000Z',
    validUntil: '2031-12-31T23:59:59.000Z',
    key: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
  return {
    entry,
    trust: parseTrust(JSON.stringify([entry])),
    sign: (content, times) => signClaims(privateKey, kid, certificateClaims(content, times)),
    signClaims: (claims) => signClaims(privateKey, kid, claims),
  };
}

/** The `HC1:` text of a COSE structure's bytes. */
export function hc1(cose: Uint8Array): string {
  return `HC1:${encodeBase45(deflateSync(cose, { level: 9 }))}`;
}

/** A vaccination certificate of an invented person, by the EU's schema. */
export function vaccination(
  person: { given: string; family: string; born: string },
  dose: number,
  on: string,
) {
  const icao = (name: string) => name.toUpperCase().replaceAll(' ', '<');
  return {
    ver: '1.3.0',
    nam: { fn: person.family, fnt: icao(person.family), gn: person.given, gnt: icao(person.given) },
    dob: person.born,
    v: [
      {
        tg: '840539006',
        vp: '1119305005',
        mp: 'CoronaVac',
        ma: 'Sinovac-Biotech',
        dn: dose,
        sd: 2,
        dt: on,
        co: 'ID',
        is: 'Demo Kota Bekasi',
        ci: `URN:UVCI:01:ID:DEMO${on.replaceAll('-', '')}${dose}`,
      },
    ],
  };
}

function certificateClaims(
  content: unknown,
  { issued, expires }: { issued: string; expires: string },
): Map<unknown, unknown> {
  const seconds = (time: string) => Date.parse(time) / 1000;
  return new Map<unknown, unknown>([
    [1, 'ID'],
    [4, seconds(expires)],
    [6, seconds(issued)],
    [-260, new Map([[1, content]])],
  ]);
}

function signClaims(key: KeyObject, kid: Buffer, claims: Map<unknown, unknown>): Uint8Array {
  const header = encode(
    new Map<number, unknown>([
      [1, -7],
      [4, kid],
    ]),
  );
  const payload = encode(claims);
  const signed = encode(['Signature1', header, new Uint8Array(), payload]);
  const signature = sign('sha256', signed, { key, dsaEncoding: 'ieee-p1363' });
  return Buffer.concat([Buffer.of(0xd2), encode([header, new Map(), payload, new Uint8Array(signature)])]);
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Bytes as base45 text (RFC 9285). */
export function encodeBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length;
    let value = pair ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!;
    for (let digits = pair ? 3 : 2; digits > 0; digits--) {
      text += ALPHABET[value % 45];
      value = Math.floor(value / 45);
    }
  }
  return text;
}
