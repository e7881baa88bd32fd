import { z } from 'zod';
import type { IncomingBody } from '../channel.js';
import { said } from './kinds.js';
import type { MediaReference } from './media.js';

const id = z.string().min(1).max(512);

/**
 * What a message needs to be taken at all (Cloud API, messages webhook). What it says stands under the name of its type
 * and is read by its kind; see {@link said}.
 */
export const messageSchema = z.looseObject({
  id,
  /** The sender's number; left out for some who have a user name. */
  from: z.string().optional().catch(undefined),
  from_user_id: z.string().optional().catch(undefined),
  /** In a group of several. */
  group_id: z.unknown().optional(),
  /** Seconds since 1970; one that is none is taken for the present. */
  timestamp: z.coerce
    .number()
    .int()
    .positive()
    .catch(() => Math.floor(Date.now() / 1000)),
  type: z.string(),
});
export type Message = z.infer<typeof messageSchema>;

/** The fate of a message that was sent. */
export const statusSchema = z.object({
  status: z.string(),
  /** To whom it was sent: a number, or the user id of somebody who shows none. */
  recipient_id: z.string().optional(),
  recipient_user_id: z.string().optional(),
  /** The id of our own that went along with the message. */
  biz_opaque_callback_data: z.string().optional(),
  errors: z.array(z.object({ code: z.number() })).optional(),
});
export type Status = z.infer<typeof statusSchema>;

/** What a message brings: a body, or a file that is still to be fetched. */
export interface Received {
  key: string;
  body: IncomingBody | { kind: 'fetch'; media: MediaReference; isPicture: boolean };
}

/**
 * What a message brings into the hotline: a file and its words as two messages, a tapped button or row as a choice, and
 * one that cannot be read as such; nothing for what is no message to us (reactions, notices of the system).
 */
export function receivedOf(message: Message): Received[] {
  const { id: key } = message;
  const bodies = said(message.type, message[message.type]);
  return bodies.map((body, i) => ({ key: i ? `${key}-caption` : key, body }));
}
