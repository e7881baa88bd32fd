import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import type { Vault } from '../store/vault.js';
import { AccountRefused, isName, isOther, kelurahanSchema, keyOf, tidied } from './account-rules.js';
import { isGuessable } from './guessable.js';
import { hashOf, hashOfNothing, isCurrent, isHashOf } from './hashing.js';
import { OFFICER_ROLES, type OfficerRole } from './roles.js';

const COLLECTION = 'officers';

export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

/** Codes of a telephone beside the password. */
const totpSchema = z.object({
  /** In base32. */
  secret: z.string(),
  /** SHA-256 of each recovery code. */
  recovery: z.array(z.string()),
});
export type Totp = z.infer<typeof totpSchema>;

const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  hash: z.string(),
  at: z.number(),
  /** Accounts from before there were roles answered residents. */
  role: z.enum(OFFICER_ROLES).default('officer'),
  shown: z.string().nullable().default(null),
  passwordAt: z.number().default(0),
  totp: totpSchema.nullable().default(null),
  telegram: z.string().nullable().default(null),
  kelurahan: kelurahanSchema.nullable().default(null),
});
type Account = z.infer<typeof accountSchema>;

/** An officer who may sign in. `id` is another one when an account is made anew under the same name. */
export interface Officer {
  id: string;
  /** What they sign in with; residents are never told it. */
  name: string;
  /** What residents and colleagues are told; `null` until somebody has said so. */
  shown: string | null;
  role: OfficerRole;
  /** Instant (ms) at which the account was made. */
  at: number;
  /** Instant (ms) of the present password: what was opened with an earlier one is over. */
  passwordAt: number;
  /** Whether codes are asked for beside the password. */
  hasTotp: boolean;
  /** The id on Telegram, by which the officer is known in the group. */
  telegram: string | null;
  /** The code of the kelurahan whose officer it is; `null` of the hotline's own. */
  kelurahan: string | null;
}

/** What an account is made with. */
export interface NewAccount {
  name: string;
  password: string;
  shown?: string | undefined;
  role?: OfficerRole | undefined;
  kelurahan?: string | null | undefined;
}

/** The officers' accounts, in the vault. Names are told apart without regard to capitals. */
export class Accounts {
  /** What the password for an unknown name is compared with, so that time tells nothing. */
  private readonly decoy = hashOfNothing();

  /** `city`: its name, which no password may be made of. */
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly city: string,
  ) {}

  /** @throws {AccountRefused} */
  async add({ name, password, shown, role = 'officer', kelurahan = null }: NewAccount): Promise<Officer> {
    if (!isName(tidied(name))) throw new AccountRefused('bad-name');
    const display = shown === undefined ? null : tidied(shown);
    await this.assertApart(name, display);
    this.assertPassword(password, [name, display ?? '']);
    const now = this.clock.now();
    const account: Account = {
      ...{ id: randomUUID(), name: tidied(name), hash: await hashOf(password), at: now, passwordAt: now },
      ...{ role, shown: display, totp: null, telegram: null, kelurahan },
    };
    if (!(await this.vault.add(COLLECTION, keyOf(name), account))) throw new AccountRefused('name-taken');
    return officerOf(account);
  }

  /** By name. */
  async list(): Promise<Officer[]> {
    const documents = await this.vault.list(COLLECTION);
    return documents
      .map(({ value }) => officerOf(accountSchema.parse(value)))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Removes the account, with which all its sessions end; `null` when there is none. */
  async remove(name: string): Promise<Officer | null> {
    const officer = await this.find(name);
    if (officer) await this.vault.put(COLLECTION, { [keyOf(name)]: null });
    return officer;
  }

  /** The officer of that name, or `null`. */
  async find(name: string): Promise<Officer | null> {
    const account = await this.account(name);
    return account && officerOf(account);
  }

  /** The officer whose id on Telegram it is, or `null`. */
  async onTelegram(id: string): Promise<Officer | null> {
    return (await this.list()).find(({ telegram }) => telegram === id) ?? null;
  }

  /** The officer whose name and password these are, or `null`; takes as long for a name that nobody has. */
  async verify(name: string, password: string): Promise<Officer | null> {
    const account = await this.account(name);
    const hash = account?.hash ?? this.decoy;
    if (!(await isHashOf(hash, password)) || !account) return null;
    if (isCurrent(hash)) return officerOf(account);
    const anew = await hashOf(password);
    return this.change(account, (now) => (now.hash === hash ? { hash: anew } : null));
  }

  /**
   * Gives another password; every session and known device of the earlier one is over. `before`: the officer whose
   * earlier password was given for it, which counts no more where it was changed meanwhile (`null`).
   * @throws {AccountRefused}
   */
  async setPassword(name: string, password: string, before?: Officer): Promise<Officer | null> {
    const account = await this.account(name);
    if (!account) return null;
    this.assertPassword(password, [account.name, account.shown ?? '']);
    const hash = await hashOf(password);
    return this.change(account, (now) => {
      if (before && before.passwordAt !== now.passwordAt) return null;
      // two changes within one millisecond are two
      return { hash, passwordAt: Math.max(this.clock.now(), now.passwordAt + 1) };
    });
  }

  async setRole(name: string, role: OfficerRole): Promise<Officer | null> {
    const account = await this.account(name);
    return account && this.change(account, () => ({ role }));
  }

  /** Makes it the account of an officer of a kelurahan (by its code), or of the whole city (`null`). */
  async setKelurahan(name: string, kelurahan: string | null): Promise<Officer | null> {
    const account = await this.account(name);
    return account && this.change(account, () => ({ kelurahan }));
  }

  /** @throws {AccountRefused} where it is what somebody signs in with. */
  async setShown(name: string, shown: string): Promise<Officer | null> {
    const account = await this.account(name);
    if (!account) return null;
    await this.assertApart(account.name, tidied(shown));
    return this.change(account, () => ({ shown: tidied(shown) }));
  }

  async setTelegram(name: string, telegram: string | null): Promise<Officer | null> {
    const account = await this.account(name);
    if (!account) return null;
    const other = telegram === null ? null : await this.onTelegram(telegram);
    if (other && other.id !== account.id) throw new AccountRefused('telegram-taken');
    return this.change(account, () => ({ telegram }));
  }

  /** Takes a recovery code (its SHA-256) off those that are left. */
  async dropRecovery(name: string, hash: string): Promise<void> {
    const account = await this.account(name);
    if (!account) return;
    await this.change(account, ({ totp }) => {
      if (!totp) return null;
      return { totp: { ...totp, recovery: totp.recovery.filter((one) => one !== hash) } };
    });
  }

  async setTotp(name: string, totp: Totp | null): Promise<Officer | null> {
    const account = await this.account(name);
    return account && this.change(account, () => ({ totp }));
  }

  /** What the codes of an officer are checked with; `null` without any. */
  async totp(name: string): Promise<Totp | null> {
    return (await this.account(name))?.totp ?? null;
  }

  private async account(name: string): Promise<Account | null> {
    return accountSchema.nullable().parse(await this.vault.get(COLLECTION, keyOf(name)));
  }

  /** Changes an account as it stands; `null` where it was removed meanwhile, or `change` gives that. */
  private async change(
    { id, name }: Account,
    change: (now: Account) => Partial<Account> | null,
  ): Promise<Officer | null> {
    const changed = await this.vault.change(COLLECTION, keyOf(name), (value) => {
      const now = accountSchema.parse(value);
      const made = now.id === id ? change(now) : null;
      return made && { ...now, ...made };
    });
    return changed === null ? null : officerOf(accountSchema.parse(changed));
  }

  private assertPassword(password: string, names: string[]): void {
    const { length } = [...password];
    if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) throw new AccountRefused('weak-password');
    if (isGuessable(password, { names, city: this.city })) throw new AccountRefused('guessable-password');
  }

  /** Nobody is shown under what anybody signs in with. */
  private async assertApart(name: string, shown: string | null): Promise<void> {
    if (shown !== null && !isName(shown)) throw new AccountRefused('bad-shown');
    const others = (await this.list()).filter((one) => isOther(one, name));
    const signIns = [name, ...others.map((one) => one.name)].map(keyOf);
    if (shown !== null && signIns.includes(keyOf(shown))) throw new AccountRefused('shown-is-sign-in');
    if (others.some((one) => one.shown !== null && keyOf(one.shown) === keyOf(name)))
      throw new AccountRefused('shown-is-sign-in');
  }
}

/** Whoever leads does so in the whole city: in a kelurahan they are an officer of it. */
function officerOf({ hash: _, totp, ...account }: Account): Officer {
  const { role, kelurahan } = account;
  return {
    ...account,
    role: kelurahan !== null && role === 'lead' ? 'officer' : role,
    hasTotp: totp !== null,
  };
}
