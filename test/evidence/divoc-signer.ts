import { constants, createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { parseTrust, type TrustList } from '../../src/evidence/trust.js';
import { type ArchiveEntry, zip } from './archive.js';

export type Suite = 'Ed25519Signature2018' | 'RsaSignature2018';

/** An issuer of DIVOC certificates with a key of its own. */
export interface DivocSigner {
  entry: { kid: string; issuer: string; validFrom: string; validUntil: string; key: string };
  trust: TrustList;
  /** The credential with its proof, signed as jsonld-signatures signs. */
  sign(document: object, change?: { proof?: object; header?: object }): Promise<Record<string, unknown>>;
}

export const DID = 'did:contoh';

/** A signer of a suite; the contexts are those shipped, the canonical form is jsonld's own. */
export function makeDivocSigner(suite: Suite): DivocSigner {
  const { publicKey, privateKey } =
    suite === 'RsaSignature2018'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ed25519');
  const entry = {
    kid: DID,
    issuer: 'Negara Contoh',
    validFrom: '2021-01-01T00:00:00Z',
    validUntil: '2031-01-01T00:00:00Z',
    key: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
  return {
    entry,
    trust: parseTrust(JSON.stringify([entry])),
    async sign(document, { proof = {}, header = {} } = {}) {
      const options = {
        type: suite,
        created: '2021-09-08T00:00:00Z',
        verificationMethod: DID,
        proofPurpose: 'assertionMethod',
        ...proof,
      };
      const alg = suite === 'RsaSignature2018' ? 'PS256' : 'EdDSA';
      const head = Buffer.from(JSON.stringify({ alg, b64: false, crit: ['b64'], ...header })).toString(
        'base64url',
      );
      const digest = await Promise.all([
        digestOf({ ...options, '@context': 'https://w3id.org/security/v2' }),
        digestOf(document),
      ]);
      const signature = signBytes(privateKey, Buffer.concat([Buffer.from(`${head}.`), ...digest]));
      return { ...document, proof: { ...options, jws: `${head}..${signature.toString('base64url')}` } };
    },
  };
}

function signBytes(key: KeyObject, bytes: Buffer): Buffer {
  if (key.asymmetricKeyType === 'ed25519') return sign(null, bytes, key);
  return sign('sha256', bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 });
}

const FILES: Record<string, string> = {
  'https://www.w3.org/2018/credentials/v1': 'credentials-v1',
  'https://cowin.gov.in/credentials/vaccination/v1': 'divoc-vaccination-v1',
  'https://www.pedulilindungi.id/credentials/vaccination/v2': 'divoc-vaccination-v2',
  'https://w3id.org/security/v1': 'security-v1',
  'https://w3id.org/security/v2': 'security-v2',
};

async function digestOf(document: object): Promise<Buffer> {
  const options = {
    safe: false,
    base: null,
    canonizeOptions: { algorithm: 'URDNA2015', rejectURDNA2015: false },
    documentLoader: async (url: string) => ({
      documentUrl: url,
      document: JSON.parse(readFileSync(`src/evidence/contexts/${FILES[url] ?? 'tidak-ada'}.json`, 'utf8')),
    }),
  };
  return createHash('sha256')
    .update(String(await jsonld.canonize(document, options as object)))
    .digest();
}

/** The archive of a credential as a `B64:` text. */
export function b64(credential: unknown, entry: Partial<ArchiveEntry> = {}): string {
  const text = typeof credential === 'string' ? credential : JSON.stringify(credential);
  return `B64:${zip([{ name: 'certificate.json', content: Buffer.from(text), ...entry }]).toString('base64')}`;
}

/** Indonesia's form of the certificate, of an invented person. */
export function divoc(change: { subject?: object; evidence?: object; credential?: object } = {}) {
  return {
    '@context': [
      'https://www.w3.org/2018/credentials/v1',
      'https://www.pedulilindungi.id/credentials/vaccination/v2',
    ],
    type: ['VerifiableCredential', 'ProofOfVaccinationCredential'],
    credentialSubject: {
      type: 'Person',
      id: 'did:indonesia:3275000000000000',
      refId: 'CONTOH-1',
      name: 'SITI NINGSIH RAHMAWATI',
      gender: '-',
      dob: '1988-04-17',
      nationality: 'Indonesia',
      address: { streetAddress: 'JALAN CONTOH 1', addressCountry: '-', postalCode: '-' },
      ...change.subject,
    },
    issuer: 'https://www.pedulilindungi.id/',
    issuanceDate: '2021-09-08T10:45:55.935Z',
    evidence: [
      {
        certificateId: '100000001',
        type: ['Vaccination'],
        batch: 'CONTOH7D',
        vaccine: 'COVID-19 Vaccine Sinovac',
        manufacturer: '-',
        date: '2021-09-07T00:00:00.000Z',
        effectiveStart: '2021-09-07',
        effectiveUntil: '2022-09-07',
        dose: 1,
        totalDoses: 2,
        verifier: { name: '-' },
        facility: { name: 'Puskesmas Contoh', address: { addressCountry: 'IDN' } },
        icd11Code: '',
        prophylaxis: '',
        ...change.evidence,
      },
    ],
    nonTransferable: 'true',
    ...change.credential,
  };
}
