import type { CodeFormat, CodeReading } from './evidence.js';
import type { KeyObject } from './host/keys.js';
import type { Signer, TrustList } from './trust-list.js';

/** Who signed a certificate, as far as anybody knows. */
export interface Signed extends Pick<CodeReading, 'signature' | 'findings'> {
  /** The signer; `null` where the signature is nobody's who is trusted for this format. */
  signer: Signer | null;
}

/**
 * Finds the signer among all keys of an id that are listed for a format: `isSigned` tells whether the signature is a key's.
 * Keys of the id that are listed for other formats alone are told by the finding `key_format`.
 */
export function signedBy(
  trust: TrustList,
  keyId: Uint8Array | string | null,
  format: CodeFormat,
  isSigned: (key: KeyObject) => boolean,
): Signed {
  const known = keyId === null ? [] : trust.find(keyId);
  const listed = known.filter(({ formats }) => formats.includes(format));
  const signer = listed.find(({ key }) => isSigned(key)) ?? null;
  return {
    signer,
    signature: signer ? 'valid' : listed.length ? 'invalid' : 'unknown_key',
    findings: {
      trust: listed.length > 0,
      ...(known.length && !listed.length ? { key_format: false } : {}),
    },
  };
}
