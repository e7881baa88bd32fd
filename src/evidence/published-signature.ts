import { z } from 'zod';
import { isEcdsa, isEcdsaDer, isRsaPkcs1, isRsaPss, type KeyObject, X509Certificate } from './host/keys.js';
import { parseKeys } from './trust-file.js';

/** A list out of what it was published in. */
export interface Published {
  text: string;
  /** The signature over it that came along; `null` where none did that can be checked here. */
  signed: { bytes: Uint8Array; signature: Uint8Array; algorithm: string } | null;
}

const headerSchema = z.looseObject({ alg: z.enum(['ES256', 'RS256', 'PS256']) });
const packedSchema = z.looseObject({ payload: z.base64(), signature: z.string() });

/**
 * Takes a list out: Germany writes a signature (ES256) in the line before its list; Sweden and others pack theirs as a
 * compact JWS; the Netherlands as a payload beside a signature (CMS, which is not checked here). Any other text is the
 * list itself.
 */
export function unwrap(text: string): Published {
  const [, line, rest] = /^([A-Za-z0-9+/=_-]+)\s*?\n(\s*\{[\s\S]*)$/.exec(text) ?? [];
  if (line && rest)
    return {
      text: rest,
      signed: { bytes: Buffer.from(rest), signature: Buffer.from(line, 'base64'), algorithm: 'ES256' },
    };
  const [, header, payload, signature] = /^\s*([\w-]+)\.([\w-]+)\.([\w-]+)\s*$/.exec(text) ?? [];
  if (header && payload && signature) {
    const parsed = headerSchema.safeParse(json(Buffer.from(header, 'base64url').toString()));
    return {
      text: Buffer.from(payload, 'base64url').toString(),
      signed: parsed.success
        ? {
            bytes: Buffer.from(`${header}.${payload}`),
            signature: Buffer.from(signature, 'base64url'),
            algorithm: parsed.data.alg,
          }
        : null,
    };
  }
  const packed = /^\s*\{/.test(text) ? packedSchema.safeParse(json(text)) : null;
  return {
    text: packed?.success ? Buffer.from(packed.data.payload, 'base64').toString() : text,
    signed: null,
  };
}

/**
 * Whether a list bears the signature of a key (PEM, also in a certificate).
 * @throws {Error} where the text is no key.
 */
export function isSignedWith({ signed }: Published, pem: string): boolean {
  const [made] = parseKeys(pem);
  const key = made instanceof X509Certificate ? made.publicKey : made!;
  return signed !== null && verifies(signed, key);
}

function verifies(
  { bytes, signature, algorithm }: NonNullable<Published['signed']>,
  key: KeyObject,
): boolean {
  const type = key.asymmetricKeyType;
  if (algorithm === 'ES256')
    return type === 'ec' && (isEcdsa('sha256', bytes, signature, key) || isEcdsaDer(bytes, signature, key));
  if (type !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) return false;
  return algorithm === 'PS256' ? isRsaPss(bytes, signature, key) : isRsaPkcs1(bytes, signature, key);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
