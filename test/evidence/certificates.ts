import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A certificate made on the spot, with its key. */
export interface TestCertificate {
  der: Buffer;
  pem: string;
  key: KeyObject;
  subject: string;
}

export interface CertificateOptions {
  subject: string;
  /** Who signs it; itself unless told. */
  issuer?: TestCertificate;
  ca?: boolean;
  curve?: string;
  from?: string;
  until?: string;
  /** Extended key usages, as dotted object identifiers. */
  usages?: string[];
}

/** An X.509 version 3 certificate (RFC 5280), signed with ECDSA over SHA-256. */
export function makeCertificate(options: CertificateOptions): TestCertificate {
  const { subject, issuer, ca = false, curve = 'P-256', usages = [] } = options;
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: curve });
  const algorithm = tlv(0x30, oid('1.2.840.10045.4.3.2'));
  const constraint = extension('2.5.29.19', true, tlv(0x30, ...(ca ? [tlv(0x01, Buffer.of(0xff))] : [])));
  const usage = extension('2.5.29.37', true, tlv(0x30, ...usages.map(oid)));
  const body = tlv(
    0x30,
    tlv(0xa0, tlv(0x02, Buffer.of(2))),
    tlv(0x02, Buffer.of(7)),
    algorithm,
    name(issuer?.subject ?? subject),
    tlv(0x30, time(options.from ?? '2021-01-01'), time(options.until ?? '2031-01-01')),
    name(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, tlv(0x30, constraint, ...(usages.length ? [usage] : []))),
  );
  const signature = sign('sha256', body, issuer?.key ?? privateKey);
  const der = tlv(0x30, body, algorithm, tlv(0x03, Buffer.of(0), signature));
  const pem = `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
  return { der, pem, key: privateKey, subject };
}

function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function oid(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split('.').map(Number) as [number, number, ...number[]];
  const septets = (value: number): number[] => [
    ...(value >= 0x80 ? septets(value >> 7).map((septet) => septet | 0x80) : []),
    value & 0x7f,
  ];
  return tlv(0x06, Buffer.from([first * 40 + second, ...rest].flatMap(septets)));
}

function name(common: string): Buffer {
  return tlv(0x30, tlv(0x31, tlv(0x30, oid('2.5.4.3'), tlv(0x0c, Buffer.from(common)))));
}

function time(day: string): Buffer {
  return tlv(0x18, Buffer.from(`${day.replaceAll('-', '')}000000Z`));
}

function extension(id: string, critical: boolean, content: Buffer): Buffer {
  return tlv(0x30, oid(id), tlv(0x01, Buffer.of(critical ? 0xff : 0)), tlv(0x04, content));
}
