import { z } from 'zod';
import type { Vault } from '../../store/vault.js';

const COLLECTION = 'whatsapp-days';
const DAY_MS = 24 * 60 * 60 * 1000;

/** How many messages may go out in a day (UTC), counted in the vault so that a restart begins nothing anew. */
export class Allowance {
  private day = '';
  private used = 0;

  constructor(
    private readonly vault: Vault,
    private readonly cap: number,
    private readonly clock: () => number,
  ) {}

  /** Takes one; or gives back in how many ms there are more. */
  async take(): Promise<'granted' | number> {
    const now = this.clock();
    const day = new Date(now).toISOString().slice(0, 10);
    if (day !== this.day) {
      const kept = z.int().safeParse(await this.vault.get(COLLECTION, day));
      // two that began together must not begin twice
      if (day !== this.day) [this.day, this.used] = [day, kept.data ?? 0];
    }
    if (this.used >= this.cap) return DAY_MS - (now % DAY_MS);
    this.used += 1;
    await this.vault.put(COLLECTION, { [day]: this.used }, { expiresAt: now + 2 * DAY_MS });
    return 'granted';
  }
}
