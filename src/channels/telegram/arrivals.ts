import type { Json } from '../../store/store.js';
import type { Vault } from '../../store/vault.js';
import type { RawUpdate } from './poll.js';
import { rawSchema } from './updates.js';

const COLLECTION = 'telegram-arrivals';
/** Telegram itself keeps an update for so long (ms). */
const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * Updates that Telegram has brought and that take their time: a file is to be fetched, or others of the chat are before
 * them. They wait in the vault, so that no request waits for them, and are taken from there after a crash.
 */
export class Arrivals {
  /** `account`: the bot, whose updates are counted for itself. */
  constructor(
    private readonly vault: Vault,
    private readonly account: string,
  ) {}

  /** Keeps an update; resolves once it cannot be lost any more. `now`: an instant (ms). */
  keep(update: RawUpdate, now: number): Promise<void> {
    const documents = { [this.nameOf(update)]: update as unknown as Json };
    return this.vault.put(COLLECTION, documents, { expiresAt: now + KEPT_MS });
  }

  /** It is taken. */
  drop(update: RawUpdate): Promise<void> {
    return this.vault.put(COLLECTION, { [this.nameOf(update)]: null });
  }

  /** What an earlier process has left, in Telegram's order. */
  async left(): Promise<RawUpdate[]> {
    const documents = await this.vault.list(COLLECTION);
    const mine = documents.filter(({ name }) => name.startsWith(`${this.account}-`));
    return mine
      .flatMap(({ value }) => rawSchema.safeParse(value).data ?? [])
      .sort((a, b) => a.update_id - b.update_id);
  }

  private nameOf({ update_id: id }: RawUpdate): string {
    return `${this.account}-${id}`;
  }
}
