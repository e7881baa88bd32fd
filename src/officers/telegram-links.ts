import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import type { Vault } from '../store/vault.js';
import { AccountRefused } from './account-rules.js';
import type { Accounts, Officer } from './accounts.js';

const COLLECTION = 'telegram-links';

/** A code holds for so long (ms). */
export const LINK_CODE_MS = 10 * 60 * 1000;
/** Letters and digits that nobody takes for one another; eight of them are guessed by nobody in that time. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 8;

const linkSchema = z.object({ name: z.string(), id: z.string(), until: z.number(), used: z.boolean() });

/** Codes by which officers say, in the group, which account is theirs: shown on the account's page, each of use once. */
export class TelegramLinks {
  constructor(
    private readonly vault: Vault,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  /** A code for an officer who has signed in. */
  async issue({ name, id }: Officer): Promise<string> {
    const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    const until = this.clock.now() + LINK_CODE_MS;
    await this.vault.put(COLLECTION, { [code]: { name, id, until, used: false } }, { expiresAt: until });
    return code;
  }

  /**
   * The officer who was shown the code, whose account has that id on Telegram from now on; `null` where the code is none,
   * was used or is too old, or the id is another officer's.
   */
  async take(code: string, telegram: string): Promise<Officer | null> {
    const asked = code.toUpperCase();
    const taken = await this.vault.change(COLLECTION, asked, (value) => {
      const link = linkSchema.parse(value);
      return link.used || link.until <= this.clock.now() ? null : { ...link, used: true };
    });
    if (taken === null) return null;
    await this.vault.put(COLLECTION, { [asked]: null });
    const { name, id } = linkSchema.parse(taken);
    // an account that was made anew under the name is another's
    if ((await this.accounts.find(name))?.id !== id) return null;
    return this.accounts.setTelegram(name, telegram).catch((error: unknown) => {
      if (error instanceof AccountRefused) return null;
      throw error;
    });
  }
}
