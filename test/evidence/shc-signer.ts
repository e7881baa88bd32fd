import { generateKeyPairSync, sign } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { parseTrust, type TrustList } from '../../src/evidence/trust.js';

/** The issuer that all invented cards name. */
export const ISSUER = 'https://spec.smarthealth.cards/examples/issuer';

/** An issuer of SMART Health Cards with a key of its own. */
export interface ShcSigner {
  entry: { kid: string; issuer: string; key: Record<string, unknown> };
  trust: TrustList;
  /** The compact JWS over a payload: an object, or text as it stands. */
  sign(payload: unknown, header?: object): string;
}

export function makeShcSigner(): ShcSigner {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = 'kunci-contoh';
  const entry = {
    kid: `${ISSUER}#${kid}`,
    issuer: 'Klinik Contoh',
    key: { ...publicKey.export({ format: 'jwk' }) },
  };
  return {
    entry,
    trust: parseTrust(JSON.stringify([entry])),
    sign(payload, header = { zip: 'DEF', alg: 'ES256', kid }) {
      const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
      const head = Buffer.from(JSON.stringify(header)).toString('base64url');
      const signed = `${head}.${deflateRawSync(text).toString('base64url')}`;
      const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
      return `${signed}.${signature.toString('base64url')}`;
    },
  };
}

/** The digits of a text, two a character. */
export function digitsOf(text: string): string {
  return [...text].map((char) => String(char.charCodeAt(0) - 45).padStart(2, '0')).join('');
}

/** The `shc:/` text of a JWS. */
export function shc(jws: string): string {
  return `shc:/${digitsOf(jws)}`;
}

/** The payload of a card over FHIR resources besides the invented patient. */
export function payload(resources: object[], types = ['immunization', 'covid19'], times: object = {}) {
  const patient = {
    resourceType: 'Patient',
    name: [{ family: 'Rahmawati', given: ['Siti', 'Ningsih'] }],
    birthDate: '1988-04-17',
  };
  return {
    iss: ISSUER,
    nbf: Date.parse('2021-09-08T00:00:00Z') / 1000,
    ...times,
    vc: {
      type: ['health-card', ...types].map((type) => `https://smarthealth.cards#${type}`),
      credentialSubject: {
        fhirVersion: '4.0.1',
        fhirBundle: {
          resourceType: 'Bundle',
          type: 'collection',
          entry: [patient, ...resources].map((resource, at) => ({ fullUrl: `resource:${at}`, resource })),
        },
      },
    },
  };
}

export function dose(code: string, on: string, change: object = {}) {
  return {
    resourceType: 'Immunization',
    status: 'completed',
    vaccineCode: { coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code }] },
    patient: { reference: 'resource:0' },
    occurrenceDateTime: on,
    ...change,
  };
}
