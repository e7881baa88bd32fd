import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { compacted, expanded } from './compact.js';
import type { Keys, Root } from './keys.js';
import { BrokenSeal, type Sealed, seal, unseal } from './sealed.js';
import type { Address, Json } from './store.js';

export { BrokenSeal, Sealed, seal, unseal } from './sealed.js';

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
export function unwrapDataKey(keys: Keys, contact: string, wrapped: Sealed): KeyObject {
  const name = nameOf(contact, wrapped);
  const known = keys.unwrapped.get(name);
  if (known) return known;
  const bytes = underRoot(keys, ({ sealing }) => unseal(sealing, keyPlace(contact), wrapped));
  const key = createSecretKey(bytes);
  keys.unwrapped.set(name, key);
  return key;
}

/** A wrapped data key, wrapped under another root key. */
export function rewrapDataKey(from: Root, to: Root, contact: string, wrapped: Sealed): Sealed {
  return seal(to.sealing, keyPlace(contact), unseal(from.sealing, keyPlace(contact), wrapped));
}

/**
 * What was sealed under whichever of the root keys that are known.
 * @throws {BrokenSeal}
 */
export function underRoot<T>({ roots }: Keys, open: (root: Root) => T): T {
  for (const root of roots.slice(0, -1)) {
    try {
      return open(root);
    } catch (error) {
      if (!(error instanceof BrokenSeal)) throw error;
    }
  }
  return open(roots.at(-1)!);
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
