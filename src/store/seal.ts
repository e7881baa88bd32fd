import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { inspect } from 'node:util';
import { compacted, expanded } from './compact.js';
import type { Keys } from './keys.js';
import type { Address, Json } from './store.js';

/** Ciphertext of a personal field. A type of its own, which prints as nothing. */
export class Sealed {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** For the database only. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  toString(): string {
    return '[sealed]';
  }

  toJSON(): string {
    return '[sealed]';
  }

  [inspect.custom](): string {
    return '[sealed]';
  }
}

/** Ciphertext that was changed, moved to another place, or sealed with another key. */
export class BrokenSeal extends Error {
  constructor(place: string) {
    super(`cannot open what is sealed at ${place}: changed, moved, or sealed with another key`);
  }
}

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals bytes with AES-256-GCM. `place` says where they are kept (a path of ids, nothing personal) and is
 * authenticated with them, so that a row cannot be put in the place of another.
 */
export function seal(key: KeyObject, place: string, plain: Uint8Array): Sealed {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(place));
  const body = cipher.update(plain);
  return new Sealed(Buffer.concat([iv, body, cipher.final(), cipher.getAuthTag()]));
}

/** @throws {BrokenSeal} */
export function unseal(key: KeyObject, place: string, { bytes }: Sealed): Buffer {
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new BrokenSeal(place);
  }
}

export function sealJson(key: KeyObject, place: string, value: Json): Sealed {
  return seal(key, place, Buffer.from(JSON.stringify(value)));
}

/** The same, for what is kept for long. */
export function sealCompacted(key: KeyObject, place: string, value: Json): Sealed {
  return seal(key, place, compacted(value));
}

/**
 * What `sealJson` or `sealCompacted` has sealed.
 * @throws {BrokenSeal}
 */
export function unsealJson<T extends Json>(key: KeyObject, place: string, sealed: Sealed): T {
  return expanded(unseal(key, place, sealed)) as T;
}

/** A contact's data key with the wrapped form that is stored; deleting that form forgets all it has sealed. */
export interface DataKey {
  key: KeyObject;
  wrapped: Sealed;
}

export function newDataKey({ sealing }: Keys, contact: string): DataKey {
  const bytes = randomBytes(32);
  return { key: createSecretKey(bytes), wrapped: seal(sealing, keyPlace(contact), bytes) };
}

/**
 * A data key out of its wrapped form, which is remembered for as long as it is in use. It is only found by that form: one
 * that the store has no more leads nobody to its key, in whichever process it was forgotten.
 * @throws {BrokenSeal}
 */
export function unwrapDataKey({ sealing, unwrapped }: Keys, contact: string, wrapped: Sealed): KeyObject {
  const name = nameOf(contact, wrapped);
  const known = unwrapped.get(name);
  if (known) return known;
  const key = createSecretKey(unseal(sealing, keyPlace(contact), wrapped));
  unwrapped.set(name, key);
  return key;
}

/** Forgets a data key that was unwrapped. */
export function dropDataKey({ unwrapped }: Keys, contact: string, wrapped: Sealed): void {
  unwrapped.delete(nameOf(contact, wrapped));
}

function nameOf(contact: string, { bytes }: Sealed): string {
  return `${contact} ${bytes.toString('latin1')}`;
}

/** The name under which an address is found: HMAC-SHA-256 in base64url. */
export function addressMac(keys: Keys, { channel, id }: Address): string {
  return mac(keys, ['address', channel, id]);
}

/** The name under which a platform's message is recognised as a repeat. */
export function messageMac(keys: Keys, { channel, id }: Address, key: string): string {
  return mac(keys, ['message', channel, id, key]);
}

/** The name under which a document of the vault is found. */
export function documentMac(keys: Keys, collection: string, name: string): string {
  return mac(keys, ['vault', collection, name]);
}

/** The name under which it is counted what somebody has used. */
export function counterMac(keys: Keys, of: string, who: string): string {
  return mac(keys, ['counter', of, who]);
}

function mac({ addresses }: Keys, parts: string[]): string {
  return createHmac('sha256', addresses).update(JSON.stringify(parts)).digest('base64url');
}

function keyPlace(contact: string): string {
  return `contact/${contact}/key`;
}
