import type { Logger } from 'pino';
import { z } from 'zod';
import type { Signals } from '../../store/signals.js';
import type { Address } from '../../store/store.js';

const addressSchema = z.object({ channel: z.string(), id: z.string() });
const dueSchema = z.object({
  chat: z.string(),
  address: addressSchema,
  again: z.literal(true).exactOptional(),
});
const typingSchema = z.object({ address: addressSchema, on: z.boolean() });

const chatSchema = z.object({ chat: z.string().nullable() });

const deskSchema = z.object({
  desk: z.string(),
  trouble: z.object({ why: z.enum(['gone', 'no_topics', 'no_rights']), remedy: z.string() }).nullable(),
});

/** What keeps a desk from showing anything; `null` when it shows again. */
export type DeskNews = z.infer<typeof deskSchema>;

/** Somebody's rows wait for a receiver; `again`: it was looked for in vain, and may have come meanwhile. */
export type Due = z.infer<typeof dueSchema>;

/** What a process that holds a receiver hears of it. */
export interface Hearing {
  due(due: Due): void;
  typing?(address: Address, on: boolean): void;
}

/**
 * What processes tell one another of receivers (channels, desks, the hotline's own parts) that another one holds, and of
 * chats whose turns another one may make.
 */
export class Elsewhere {
  constructor(
    private readonly signals: Signals,
    private readonly log: Logger,
  ) {}

  /** Rows were committed for a receiver that is not here. */
  due(receiver: string, due: Due): void {
    this.signals.tell(`due/${receiver}`, { ...due, address: { ...due.address } });
  }

  /** The typing sign of a chat whose channel is not here. */
  typing(address: Address, on: boolean): void {
    this.signals.tell(`typing/${address.channel}`, { address: { ...address }, on });
  }

  /** A desk of this process shows nothing, or shows again. */
  desk(news: DeskNews): void {
    this.signals.tell('desks', { ...news, trouble: news.trouble && { ...news.trouble } });
  }

  /** Messages wait in a chat, and no turns are made here; `null`: in more chats than can be served here. */
  chats(chat: string | null): void {
    this.signals.tell('chats', { chat });
  }

  /** Hears of chats that another process does not serve, or not all of them (`null`). */
  listenToChats(hear: (chat: string | null) => void): Promise<void> {
    return this.hear('chats', chatSchema, ({ chat }) => hear(chat));
  }

  /** Hears of desks that are not here. */
  listenToDesks(hear: (news: DeskNews) => void): Promise<void> {
    return this.hear('desks', deskSchema, hear);
  }

  /** Hears of a receiver that is here. */
  async listen(receiver: string, hearing: Hearing): Promise<void> {
    await this.hear(`due/${receiver}`, dueSchema, (due) => hearing.due(due));
    if (hearing.typing)
      await this.hear(`typing/${receiver}`, typingSchema, ({ address, on }) => hearing.typing!(address, on));
  }

  private hear<T>(topic: string, schema: z.ZodType<T>, take: (body: T) => void): Promise<void> {
    return this.signals.listen(topic, (body) => {
      const told = schema.safeParse(body);
      if (told.success) take(told.data);
      else this.log.warn({ topic }, 'another process told something of an unknown shape');
    });
  }
}
