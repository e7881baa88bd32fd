import { encode } from 'cborg';
import { decodeCbor } from './cbor.js';
import { isEcdsa, isRsaPss, type KeyObject } from './host/keys.js';

/** Header labels of RFC 9052, section 3.1. */
const ALGORITHM = 1;
const CRITICAL = 2;
const KEY_ID = 4;

const ES256 = -7;
export const PS256 = -37;

/** A COSE_Sign1 structure (RFC 9052, section 4.2), its headers resolved. */
export interface Sign1 {
  algorithm: unknown;
  /** From the protected header; from the unprotected one only where the protected one names none. */
  keyId: Uint8Array | null;
  payload: Uint8Array;
  /** What the signature is over. */
  signed: Uint8Array;
  signature: Uint8Array;
}

/** The COSE_Sign1 of the bytes, under any number of its own and CWT tags; `null` where they are something else. */
export function parseSign1(bytes: Uint8Array): Sign1 | null {
  const item = decodeCbor(bytes);
  if (!Array.isArray(item) || item.length !== 4) return null;
  const [header, unprotectedHeader, payload, signature] = item as unknown[];
  if (!(header instanceof Uint8Array && payload instanceof Uint8Array && signature instanceof Uint8Array))
    return null;
  const protectedHeader = header.length ? decodeCbor(header) : new Map();
  if (!(protectedHeader instanceof Map && unprotectedHeader instanceof Map)) return null;
  // what a reader has to understand, of which there is nothing here
  if (protectedHeader.has(CRITICAL)) return null;
  // what is protected counts where a label stands in both (RFC 9052, section 3; EU hcert-spec 1.0.5, section 3.3.3)
  const pick = (label: number) =>
    (protectedHeader.has(label) ? protectedHeader : unprotectedHeader).get(label);
  const keyId = pick(KEY_ID);
  return {
    algorithm: pick(ALGORITHM),
    keyId: keyId instanceof Uint8Array ? keyId : null,
    payload,
    signed: encode(['Signature1', header, new Uint8Array(), payload]),
    signature,
  };
}

/** Whether the signature is the key's. A key that does not fit the algorithm is not the signer's. */
export function verifySign1({ algorithm, signed, signature }: Sign1, key: KeyObject): boolean {
  if (algorithm === ES256 && isNistCurve(key)) return isEcdsa('sha256', signed, signature, key);
  if (algorithm === PS256 && isRsa(key)) return isRsaPss(signed, signature, key);
  return false;
}

/** ES256 names the hash, not the curve (RFC 9053, section 2.1): one Spanish signer uses P-384. */
function isNistCurve(key: KeyObject): boolean {
  const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
  return key.asymmetricKeyType === 'ec' && ['prime256v1', 'secp384r1', 'secp521r1'].includes(curve);
}

function isRsa(key: KeyObject): boolean {
  const type = key.asymmetricKeyType;
  return (type === 'rsa' || type === 'rsa-pss') && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
}
