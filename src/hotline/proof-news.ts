import { z } from 'zod';
import type { Clock } from '../clock.js';
import type { Json } from '../store/store.js';
import type { Vault } from '../store/vault.js';
import { type JoinParts, tellChat } from './join.js';

/** The heads who were told of late that certificates were shown, by their chats. */
const NEWS = 'proof-news';
/** Once told, a head is told again after so long (ms), of all who came meanwhile. */
const TOGETHER_MS = 10 * 60_000;

/** When (ms) the head was told last, and when they are to be told of what came since, where anything has. */
const newsSchema = z.object({ told: z.number(), due: z.number().nullable() });

/** Tells heads that certificates were shown: at once, and then together what comes shortly after one another. */
export class ProofNews {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** There is news for the head of a chat. */
  async has(parts: JoinParts, chat: string): Promise<void> {
    const now = this.clock.now();
    const expiresAt = now + 2 * TOGETHER_MS;
    const isFirst = await this.vault.add(NEWS, chat, { told: now, due: null }, { expiresAt, of: { chat } });
    if (isFirst) return this.tell(parts, chat, now);
    const changed = (value: Json) => {
      const { told, due } = newsSchema.parse(value);
      return told + TOGETHER_MS <= now ? { told: now, due: null } : { told, due: due ?? told + TOGETHER_MS };
    };
    const news = newsSchema.safeParse(await this.vault.change(NEWS, chat, changed, { expiresAt })).data;
    if (!news || news.told === now) await this.tell(parts, chat, now);
  }

  /** Tells those whose time has come. */
  async tellDue(parts: JoinParts): Promise<void> {
    const now = this.clock.now();
    for (const { name: chat, value } of await this.vault.list(NEWS)) {
      const { due = null } = newsSchema.safeParse(value).data ?? {};
      if (due === null || due > now) continue;
      await this.tell(parts, chat, due);
      const done = () => ({ told: now, due: null });
      await this.vault.change(NEWS, chat, done, { expiresAt: now + 2 * TOGETHER_MS });
    }
  }

  private async tell(parts: JoinParts, chat: string, at: number): Promise<void> {
    await tellChat(parts, chat, `proofs-${at}`, { kind: 'proofs_shown' });
  }
}
