import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { BadKey, decodeKey, KEY_BEFORE_FILE, KEY_FILE, keyFiles, replaceKeyFile } from './key-file.js';
import { Latest } from './latest.js';
import type { KeptRoots } from './roots.js';
import { type Sealed, seal, unseal } from './sealed.js';

export { BadKey };

const KEY_BYTES = 32;
/** Unwrapped data keys that a generation holds. */
const MOST_UNWRAPPED = 5_000;

/** What is derived (HKDF-SHA-256, RFC 5869) from one root key. `KeyObject`s print as nothing, so that they cannot be logged by mistake. */
export interface Root {
  /** Names the root key without telling it. */
  readonly fingerprint: string;
  /** Wraps the data key of each contact. */
  readonly sealing: KeyObject;
  /** Seals the documents of the vault. */
  readonly vault: KeyObject;
  /** Of which each backup's own key is derived. */
  readonly backups: KeyObject;
  /** Wraps the key of names, where the store began with another root key. */
  readonly names: KeyObject;
  /** The key of names of a store that began with this root key. */
  readonly addresses: KeyObject;
}

/** The root key is well-formed, but this store cannot be opened with it; the message says what to do. */
export class WrongKey extends Error {
  constructor(
    where: string,
    why = 'was sealed with another root key: give the one it was made with (the key setting, or the file ' +
      `${KEY_FILE} in the data folder), or begin with an empty store`,
  ) {
    super(`${where} ${why}`);
  }
}

/** Keys of one installation: of its root key, and of the one before while that is being replaced. */
export class Keys {
  /** Data keys that were unwrapped of late; see `unwrapDataKey`. */
  readonly unwrapped = new Latest<KeyObject>(MOST_UNWRAPPED);
  private current: Root;
  private named: KeyObject | null = null;

  /** `known`: the newest first. `replace` makes another root key, where it is kept in a file. */
  constructor(
    private known: readonly Root[],
    private readonly replaced: (() => Promise<Root>) | null,
  ) {
    this.current = known[0]!;
  }

  /** The root keys that are known, first the one that the store is sealed with. */
  get roots(): readonly Root[] {
    return [this.current, ...this.known.filter((one) => one !== this.current)];
  }

  /** The root key that was given last. */
  get newest(): Root {
    return this.known[0]!;
  }

  get sealing(): KeyObject {
    return this.current.sealing;
  }

  get vault(): KeyObject {
    return this.current.vault;
  }

  /** Names the root key that the store is sealed with; a store remembers it and refuses another. */
  get fingerprint(): string {
    return this.current.fingerprint;
  }

  /**
   * Turns an address (or the name of a document of the vault) into the HMAC by which it is found: the key of names that
   * the store began with, since what it has named cannot be named anew.
   */
  get addresses(): KeyObject {
    return this.named ?? this.current.addresses;
  }

  /** Whether the root key is kept in a file, so that another can be made here. */
  get inFile(): boolean {
    return this.replaced !== null;
  }

  /**
   * Takes up what a store says of its root keys: from now on is sealed with the one that it names.
   * @throws {WrongKey}
   */
  takeUp(kept: KeptRoots, where: string): void {
    const root = this.known.find(({ fingerprint }) => fingerprint === kept.sealing);
    if (!root) throw new WrongKey(where, this.whyNot(kept));
    if (kept.retired.includes(this.newest.fingerprint)) throw new WrongKey(where, REPLACED);
    if (kept.retiring !== null && !this.known.some(({ fingerprint }) => fingerprint === kept.retiring))
      throw new WrongKey(where, STILL_NEEDED);
    this.current = root;
    const wrapped = kept.names[root.fingerprint];
    this.named = wrapped ? createSecretKey(unseal(root.names, namesPlace(root), wrapped)) : null;
  }

  /** The key of names, wrapped for a root key. */
  namesFor(root: Root): Sealed {
    return seal(root.names, namesPlace(root), this.addresses.export());
  }

  /** Makes another root key in the place of the newest, which is still known. */
  async replace(): Promise<void> {
    if (!this.replaced) throw new Error('a root key that is a setting is not replaced here');
    this.known = [await this.replaced(), this.newest];
  }

  private whyNot({ retiring, retired }: KeptRoots): string | undefined {
    const knows = (one: string) => this.known.some(({ fingerprint }) => fingerprint === one);
    if (retiring !== null && knows(retiring)) return NEWER;
    return retired.some(knows) ? REPLACED : undefined;
  }
}

const NEWER =
  'is sealed with a newer root key by now: give that one as BISA_KEY and the one given here as BISA_KEY_BEFORE ' +
  `(or the files ${KEY_FILE} and ${KEY_BEFORE_FILE} of the data folder)`;
const STILL_NEEDED =
  'still holds what only the root key before opens: give that one too (BISA_KEY_BEFORE, or the file ' +
  `${KEY_BEFORE_FILE} in the data folder) until \`bisa key status\` says that it may be taken away`;
const REPLACED =
  'has replaced the root key that is given: give the one that came after it; to replace that one too, make a new key ' +
  '(openssl rand -base64 32)';

/** Where root keys are read. */
export interface KeySource {
  /** The setting, 32 bytes in base64; without it the files in `dir`. */
  key?: string | undefined;
  /** The setting of the one before. */
  before?: string | undefined;
  dir: string;
}

/**
 * The keys derived from the root key: the setting `key` or, without it, the file `key` in `dir`, which the first start
 * makes (mode 0600); `before`, or the file `key.before`, holds the one that is being replaced. Who loses the root key
 * loses all sealed data.
 * @throws {BadKey}
 */
export async function openKeys({ key, before, dir }: KeySource): Promise<Keys> {
  if (key === undefined) {
    if (before !== undefined)
      throw new BadKey(
        'the setting of the key before is given without a key: give BISA_KEY, the new one, as well',
      );
    const roots = (await keyFiles(dir)).flatMap((one) => (one ? [rootOf(one)] : []));
    return new Keys(roots, async () => rootOf(await replaceKeyFile(dir)));
  }
  const roots = [rootOf(decodeKey(key, 'the key setting'))];
  if (before !== undefined) roots.push(rootOf(decodeKey(before, 'the setting of the key before')));
  if (roots[0]?.fingerprint === roots[1]?.fingerprint)
    throw new BadKey('BISA_KEY and BISA_KEY_BEFORE are the same key: BISA_KEY takes the new one');
  return new Keys(roots, null);
}

function rootOf(key: Buffer): Root {
  const derive = (use: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `bisa/${use}`, bytes));
  return {
    fingerprint: derive('fingerprint', 8).toString('hex'),
    sealing: createSecretKey(derive('sealing', KEY_BYTES)),
    vault: createSecretKey(derive('vault', KEY_BYTES)),
    backups: createSecretKey(derive('backups', KEY_BYTES)),
    names: createSecretKey(derive('names', KEY_BYTES)),
    addresses: createSecretKey(derive('addresses', KEY_BYTES)),
  };
}

function namesPlace({ fingerprint }: Root): string {
  return `root/${fingerprint}/names`;
}
