import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Vault } from '../../store/vault.js';
import type { Message } from './updates.js';

const COLLECTION = 'telegram-topics';
/** A topic of which nothing was heard for so long (ms) is no longer taken up again. */
const KEPT_MS = 180 * 24 * 60 * 60 * 1000;

/** What was made of an officer's message is remembered so long (ms): Telegram lets it be edited for two days. */
const MADE_KEPT_MS = 3 * 24 * 60 * 60 * 1000;

/** A document which says that every topic is its chat's. */
const ADOPTED = 'adopted';

const topicSchema = z.object({ thread: z.number(), title: z.string() });
const chatSchema = z.object({ chat: z.string() });
const groupSchema = z.object({ id: z.string() });

const madeSchema = z.object({
  as: z.enum(['say', 'note', 'nothing']),
  words: z.string(),
  photo: z.string().nullable(),
});

/** What an officer's message was taken as; `words` is a digest of its text, `photo` Telegram's lasting id of its picture. */
export type Made = z.infer<typeof madeSchema>;

/** The topic of a chat: its `message_thread_id`, and the name it was given last. */
export type Topic = z.infer<typeof topicSchema>;

/** Which topic belongs to which chat, both ways, and which id the group has now. */
export class Topics {
  constructor(private readonly vault: Vault) {}

  async of(chat: string): Promise<Topic | null> {
    return topicSchema.nullable().parse(await this.vault.get(COLLECTION, `chat-${chat}`));
  }

  async chatOf(thread: number): Promise<string | null> {
    const found = chatSchema.nullable().parse(await this.vault.get(COLLECTION, `thread-${thread}`));
    return found?.chat ?? null;
  }

  /** Keeps the topic of a chat; one that it had before (and lost) is forgotten. */
  async keep(chat: string, topic: Topic): Promise<void> {
    const before = await this.of(chat);
    const lost = before && before.thread !== topic.thread ? { [`thread-${before.thread}`]: null } : {};
    await this.vault.put(
      COLLECTION,
      { ...lost, [`chat-${chat}`]: topic, [`thread-${topic.thread}`]: { chat } },
      { expiresAt: Date.now() + KEPT_MS, of: { chat } },
    );
  }

  /** What was made of a message of the group, or `null` where that is not known (any more). */
  async made(message: number): Promise<Made | null> {
    return madeSchema.nullable().parse(await this.vault.get(COLLECTION, `message-${message}`));
  }

  /** `chat`: whose topic it is of, `null` where it is nobody's. */
  async keepMade(message: number, chat: string | null, made: Made): Promise<void> {
    const of = chat === null ? {} : { of: { chat } };
    const expiresAt = Date.now() + MADE_KEPT_MS;
    await this.vault.put(COLLECTION, { [`message-${message}`]: made }, { expiresAt, ...of });
  }

  /** Topics that a version kept which did not say whose they are become their chats'. */
  async adopt(): Promise<void> {
    if (await this.vault.get(COLLECTION, ADOPTED)) return;
    for (const { name, value } of await this.vault.list(COLLECTION)) {
      const topic = name.startsWith('chat-') ? topicSchema.safeParse(value).data : null;
      if (topic) await this.keep(name.slice('chat-'.length), topic);
    }
    await this.vault.put(COLLECTION, { [ADOPTED]: true });
  }

  /** The id to which a group has moved, or the same. */
  async group(id: string): Promise<string> {
    const moved = groupSchema.nullable().parse(await this.vault.get(COLLECTION, `group-${id}`));
    return moved?.id ?? id;
  }

  async groupMoved(from: string, to: string): Promise<void> {
    await this.vault.put(COLLECTION, { [`group-${from}`]: { id: to } });
  }
}

/** What is remembered of a message, so that an edit is known from a false one: a reaction brings the same text again. */
export function tracesOf({ text, caption, photo, document }: Message): Pick<Made, 'words' | 'photo'> {
  const words = createHash('sha256')
    .update(text ?? caption ?? '')
    .digest('base64url');
  return { words, photo: (photo?.at(-1) ?? document)?.file_unique_id ?? null };
}
