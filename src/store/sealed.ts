import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { inspect } from 'node:util';

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
