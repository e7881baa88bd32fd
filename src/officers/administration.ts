import type { Accounts, NewAccount, Officer } from './accounts.js';
import type { Actor, Audit, Deed } from './audit.js';
import type { OfficerRole } from './roles.js';

/** An account as it is listed. */
export type Listed = Pick<Officer, 'name' | 'shown' | 'role' | 'at' | 'hasTotp' | 'telegram' | 'kelurahan'>;

/**
 * What `bisa officer` and the leads' page need, here or in the running hotline. Each change gives `false` where there is no
 * account of that name.
 */
export interface Officers {
  /** @throws {AccountRefused} */
  add(account: NewAccount): Promise<void>;
  /** By name. */
  list(): Promise<Listed[]>;
  setRole(name: string, role: OfficerRole): Promise<boolean>;
  /** The kelurahan by its code, or `null` for the whole city. */
  setKelurahan(name: string, kelurahan: string | null): Promise<boolean>;
  /** @throws {AccountRefused} */
  setShown(name: string, shown: string): Promise<boolean>;
  /** Ends all sessions of the account. @throws {AccountRefused} */
  setPassword(name: string, password: string): Promise<boolean>;
  /** The id on Telegram, or `null` for none. @throws {AccountRefused} */
  setTelegram(name: string, telegram: string | null): Promise<boolean>;
  /** Codes are asked for no more, until they are set up anew. */
  resetTotp(name: string): Promise<boolean>;
  /** Removes the account, with which all its sessions end. */
  remove(name: string): Promise<boolean>;
}

/** Manages the accounts for somebody, and writes down each change. */
export class Administration implements Officers {
  constructor(
    private readonly accounts: Accounts,
    private readonly audit: Audit,
    private readonly actor: Actor,
  ) {}

  async add(account: NewAccount): Promise<void> {
    const { name, role, kelurahan } = await this.accounts.add(account);
    const area = kelurahan === null ? '' : ` ${kelurahan}`;
    await this.audit.note(this.actor, 'account_added', { about: `${name}: ${role}${area}` });
  }

  async list(): Promise<Listed[]> {
    const officers = await this.accounts.list();
    return officers.map(({ name, shown, role, at, hasTotp, telegram, kelurahan }) => ({
      ...{ name, shown, role, at, hasTotp, telegram, kelurahan },
    }));
  }

  setRole(name: string, role: OfficerRole): Promise<boolean> {
    return this.noted(this.accounts.setRole(name, role), 'role_changed', `: ${role}`);
  }

  setKelurahan(name: string, kelurahan: string | null): Promise<boolean> {
    return this.noted(this.accounts.setKelurahan(name, kelurahan), 'area_changed', `: ${kelurahan ?? 'all'}`);
  }

  setShown(name: string, shown: string): Promise<boolean> {
    return this.noted(this.accounts.setShown(name, shown), 'shown_changed');
  }

  setPassword(name: string, password: string): Promise<boolean> {
    return this.noted(this.accounts.setPassword(name, password), 'password_changed');
  }

  setTelegram(name: string, telegram: string | null): Promise<boolean> {
    return this.noted(this.accounts.setTelegram(name, telegram), 'telegram_changed');
  }

  resetTotp(name: string): Promise<boolean> {
    return this.noted(this.accounts.setTotp(name, null), 'totp_removed');
  }

  remove(name: string): Promise<boolean> {
    return this.noted(this.accounts.remove(name), 'account_removed');
  }

  private async noted(change: Promise<Officer | null>, deed: Deed, to = ''): Promise<boolean> {
    const officer = await change;
    if (officer) await this.audit.note(this.actor, deed, { about: `${officer.name}${to}` });
    return officer !== null;
  }
}
