import { constants, type KeyObject, verify } from 'node:crypto';

export { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';

const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };

/** Whether a signature by ECDSA (its two numbers, of one length each) is a key's. */
export function isEcdsa(
  hash: 'sha256' | 'sha384' | 'sha512',
  bytes: Uint8Array,
  signature: Uint8Array,
  key: KeyObject,
): boolean {
  return verify(hash, bytes, { key, dsaEncoding: 'ieee-p1363' }, signature);
}

/** The same in DER (RFC 3279), over SHA-256. */
export function isEcdsaDer(bytes: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return verify('sha256', bytes, { key, dsaEncoding: 'der' }, signature);
}

/** Whether a signature by RSA over SHA-256 is a key's: RSASSA-PSS, its salt as long as the hash (PS256). */
export function isRsaPss(bytes: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return verify('sha256', bytes, { key, ...PSS }, signature);
}

/** The same by RSASSA-PKCS1-v1_5 (RS256). */
export function isRsaPkcs1(bytes: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return verify('sha256', bytes, key, signature);
}

/** Whether a signature by Ed25519 is a key's. */
export function isEd25519(bytes: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return verify(null, bytes, key, signature);
}
