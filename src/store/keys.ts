import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Latest } from './latest.js';
import { createFile } from './new-file.js';

/** Keys of one installation. `KeyObject`s print as nothing, so that they cannot be logged by mistake. */
export interface Keys {
  /** Wraps the data key of each contact. */
  readonly sealing: KeyObject;
  /** Turns an address (or the name of a document of the vault) into the HMAC by which it is found. */
  readonly addresses: KeyObject;
  /** Seals the documents of the vault. */
  readonly vault: KeyObject;
  /** Of which each backup's own key is derived. */
  readonly backups: KeyObject;
  /** Data keys that were unwrapped of late; see `unwrapDataKey`. */
  readonly unwrapped: Latest<KeyObject>;
  /** Names the root key without telling it: a store remembers it and refuses another key. */
  readonly fingerprint: string;
}

const KEY_BYTES = 32;
const KEY_FILE = 'key';
/** Unwrapped data keys that a generation holds. */
const MOST_UNWRAPPED = 5_000;

/** A root key that cannot be used; the message names where it was read and what to do. */
export class BadKey extends Error {}

/** The root key is well-formed, but not the one this store was sealed with. */
export class WrongKey extends Error {
  constructor(where: string) {
    super(
      `${where} was sealed with another root key: give the one it was made with (the key setting, or the file ` +
        `${KEY_FILE} in the data folder), or begin with an empty store`,
    );
  }
}

/**
 * The keys derived (HKDF-SHA-256, RFC 5869) from the root key: the setting `key` (32 bytes in base64) or, without it,
 * the file `key` in `dir`, which the first start makes (mode 0600). Who loses the root key loses all sealed data.
 * @throws {BadKey}
 */
export async function openKeys({ key, dir }: { key?: string | undefined; dir: string }): Promise<Keys> {
  const root = key === undefined ? await keyFile(join(dir, KEY_FILE)) : decode(key, 'the key setting');
  const derive = (use: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), `bisa/${use}`, bytes));
  return {
    sealing: createSecretKey(derive('sealing', KEY_BYTES)),
    addresses: createSecretKey(derive('addresses', KEY_BYTES)),
    vault: createSecretKey(derive('vault', KEY_BYTES)),
    backups: createSecretKey(derive('backups', KEY_BYTES)),
    unwrapped: new Latest(MOST_UNWRAPPED),
    fingerprint: derive('fingerprint', 8).toString('hex'),
  };
}

async function keyFile(path: string): Promise<Buffer> {
  await mkdir(dirname(path), { recursive: true });
  await createFile(path, `${randomBytes(KEY_BYTES).toString('base64')}\n`);
  return decode(await readFile(path, 'utf8'), `the key file ${path}`);
}

function decode(text: string, where: string): Buffer {
  const base64 = text.trim();
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== base64)
    throw new BadKey(
      `${where} must hold ${KEY_BYTES} bytes in base64 (make one with: openssl rand -base64 ${KEY_BYTES})`,
    );
  return bytes;
}
