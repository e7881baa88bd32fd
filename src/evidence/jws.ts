import { isEcdsa, type KeyObject } from './host/keys.js';

/** A compact JWS (RFC 7515, section 7.1), its parts decoded. */
export interface Jws {
  header: unknown;
  payload: Uint8Array;
  /** What the signature is over. */
  signed: Uint8Array;
  signature: Uint8Array;
}

/** The JWS of a text; `null` where it has not three parts of canonical base64url, or its header is no JSON. */
export function parseJws(text: string): Jws | null {
  const parts = text.split('.');
  const [header, payload, signature] = parts.map(decodeBase64url);
  if (parts.length !== 3 || !header || !payload || !signature) return null;
  const signed = Buffer.from(`${parts[0]}.${parts[1]}`, 'ascii');
  return { header: parseJson(header), payload, signed, signature };
}

/** Whether the signature (two numbers of one length, RFC 7518, section 3.4) is the key's over SHA-256. */
export function verifyJws({ signed, signature }: Jws, key: KeyObject): boolean {
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return false;
  return isEcdsa('sha256', signed, signature, key);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The JSON of the bytes, with nothing around it, or `undefined`. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = utf8.decode(bytes);
    return text === text.trim() ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** The bytes of base64url without padding, or `null` where another text would give the same. */
export function decodeBase64url(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : null;
}
