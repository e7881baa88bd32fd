import { z } from 'zod';
import type { Clock } from '../clock.js';
import type { Vault } from '../store/vault.js';

const COLLECTION = 'console-readings';

/** A reason holds for so long (ms); whoever reads on gives one again. */
export const READING_MS = 30 * 60 * 1000;

/** Chats that leads read for a reason, each for a while and in one session. */
export class Readings {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async begin(session: string, chat: string): Promise<void> {
    const until = this.clock.now() + READING_MS;
    await this.vault.put(COLLECTION, { [nameOf(session, chat)]: until }, { expiresAt: until, of: { chat } });
  }

  async isOpen(session: string, chat: string): Promise<boolean> {
    const until = z
      .number()
      .nullable()
      .parse(await this.vault.get(COLLECTION, nameOf(session, chat)));
    return until !== null && this.clock.now() < until;
  }
}

function nameOf(session: string, chat: string): string {
  return `${session} ${chat}`;
}
