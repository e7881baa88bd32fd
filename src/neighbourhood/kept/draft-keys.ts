import { createHmac } from 'node:crypto';
import { InstallationKey } from '../../store/installation-key.js';
import type { Vault } from '../../store/vault.js';
import type { Holder } from './page-links.js';

/** Keys (AES-256, base64) by the number of the day for which they hold, and the day of today. */
export interface DraftKeys {
  day: number;
  keys: Record<number, string>;
}

/**
 * Keys under which a phone keeps what its head has typed. They are made anew from a key that never leaves the installation, for
 * each head and each span: a phone from which the office was taken gets none any more, and one that was away for longer than
 * a span finds that what it keeps can be opened by nobody.
 */
export class DraftKeysOf {
  private readonly key: InstallationKey;

  constructor(vault: Vault) {
    this.key = new InstallationKey(vault, 'register-drafts');
  }

  /** The keys of the present span and of the one before, for what was typed just before it ended; `spanMs`: how long one is. */
  async of({ contact, grant }: Holder, now: number, spanMs: number): Promise<DraftKeys> {
    const day = Math.floor(now / spanMs);
    const root = await this.key.bytes();
    const keyOf = (span: number) =>
      createHmac('sha256', root)
        .update(JSON.stringify([contact, grant, spanMs, span]))
        .digest('base64');
    return { day, keys: { [day]: keyOf(day), [day - 1]: keyOf(day - 1) } };
  }
}
