import { randomBytes, randomUUID } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';
import { z } from 'zod';
import { AtOnce } from '../at-once.js';
import type { Clock } from '../clock.js';
import type { Vault } from '../store/vault.js';

const COLLECTION = 'officers';

/** OWASP's second choice for Argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const ARGON2 = { memorySize: 19 * 1024, iterations: 2, parallelism: 1, hashLength: 32 };
const SALT_BYTES = 16;

export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;
/** What a person is called: letters with marks, digits, and what stands between them. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'-]{0,38}[\p{L}\p{M}\p{N}.]$/u;

const accountSchema = z.object({ id: z.string(), name: z.string(), hash: z.string(), at: z.number() });

/** An officer who may sign in. `id` is another one when an account is made anew under the same name. */
export interface Officer {
  id: string;
  name: string;
  /** Instant (ms) at which the account was made. */
  at: number;
}

const REFUSALS = {
  'bad-name':
    'the name must have 2 to 40 letters or digits; spaces, dots, hyphens and apostrophes may stand between',
  'weak-password': `the password must have ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters`,
  'name-taken': 'there is an officer of that name already: choose another name, or remove that account first',
} as const;
export const ACCOUNT_REFUSALS = Object.keys(REFUSALS) as [AccountRefusal, ...AccountRefusal[]];
export type AccountRefusal = keyof typeof REFUSALS;

/** An account that cannot be made; the message says what to do. */
export class AccountRefused extends Error {
  constructor(readonly reason: AccountRefusal) {
    super(REFUSALS[reason]);
  }
}

/** What the command behind `bisa officer` needs, here or in the running hotline. */
export interface Officers {
  /** @throws {AccountRefused} */
  add(name: string, password: string): Promise<void>;
  /** By name. */
  list(): Promise<Pick<Officer, 'name' | 'at'>[]>;
  /** Removes the account, with which all its sessions end; `false` when there is none. */
  remove(name: string): Promise<boolean>;
}

/** The officers' accounts, in the vault. Names are told apart without regard to capitals. */
export class Accounts implements Officers {
  /** A hash costs a moment and 19 MiB of memory, so one is reckoned after another. */
  private readonly hashes = new AtOnce(1);
  /** What the password for an unknown name is compared with, so that time tells nothing. */
  private readonly decoy = hashOfNothing();

  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async add(name: string, password: string): Promise<void> {
    const shown = tidied(name);
    if (!NAME.test(shown)) throw new AccountRefused('bad-name');
    const { length } = [...password];
    if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) throw new AccountRefused('weak-password');
    const hash = await this.hashes.run(() => hashOf(passwordBytes(password)));
    const account = { id: randomUUID(), name: shown, hash, at: this.clock.now() };
    if (!(await this.vault.add(COLLECTION, keyOf(name), account))) throw new AccountRefused('name-taken');
  }

  async list(): Promise<Officer[]> {
    const documents = await this.vault.list(COLLECTION);
    return documents
      .map(({ value }) => officerOf(accountSchema.parse(value)))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  async remove(name: string): Promise<boolean> {
    if (!(await this.find(name))) return false;
    await this.vault.put(COLLECTION, { [keyOf(name)]: null });
    return true;
  }

  /** The officer of that name, or `null`. */
  async find(name: string): Promise<Officer | null> {
    const account = await this.account(name);
    return account && officerOf(account);
  }

  /** The officer whose name and password these are, or `null`; takes as long for a name that nobody has. */
  async verify(name: string, password: string): Promise<Officer | null> {
    // Nobody has an empty one, and the library knows none.
    if (!password) return null;
    const account = await this.account(name);
    const hash = account?.hash ?? this.decoy;
    const right = await this.hashes.run(() => argon2Verify({ password: passwordBytes(password), hash }));
    return account && right ? officerOf(account) : null;
  }

  private async account(name: string): Promise<z.infer<typeof accountSchema> | null> {
    return accountSchema.nullable().parse(await this.vault.get(COLLECTION, keyOf(name)));
  }
}

/** The name under which an officer is found, whatever its capitals and spaces. */
export function keyOf(name: string): string {
  return tidied(name).toLowerCase();
}

function tidied(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

function officerOf({ id, name, at }: z.infer<typeof accountSchema>): Officer {
  return { id, name, at };
}

/** The same letters from any keyboard are the same password. */
function passwordBytes(password: string): Buffer {
  return Buffer.from(password.normalize('NFC'));
}

function hashOf(password: Buffer): Promise<string> {
  return argon2id({ ...ARGON2, password, salt: randomBytes(SALT_BYTES), outputType: 'encoded' });
}

/** Costs as much to compare with as any hash, and no password fits it. */
function hashOfNothing(): string {
  const { memorySize, iterations, parallelism, hashLength } = ARGON2;
  const [salt, hash] = [SALT_BYTES, hashLength].map((length) =>
    randomBytes(length).toString('base64').replaceAll('=', ''),
  );
  return `$argon2id$v=19$m=${memorySize},t=${iterations},p=${parallelism}$${salt}$${hash}`;
}
