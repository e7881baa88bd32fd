import { z } from 'zod';
import type { IncomingBody } from '../channel.js';
import { said } from './kinds.js';

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
  /** Of an answer: the message that it quotes. */
  context: z
    .object({ id: id.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type Message = z.infer<typeof messageSchema>;

const codeSchema = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]);
const errorSchema = z.object({ code: codeSchema.optional().catch(undefined) }).catch({});

/** The fate of a message that was sent; what says nothing of its reason tells it nevertheless. */
export const statusSchema = z.object({
  status: z.string(),
  /** To whom it was sent: a number, or the user id of somebody who shows none. */
  recipient_id: z.string().optional(),
  recipient_user_id: z.string().optional(),
  /** The id of our own that went along with the message. */
  biz_opaque_callback_data: z.string().optional(),
  errors: z.array(errorSchema).optional().catch(undefined),
});
export type Status = z.infer<typeof statusSchema>;

/** What a message brings. */
export interface Received {
  key: string;
  /** The key of the message whose words it takes the place of. */
  edits?: string;
  /** Words under a file that is brought with them. */
  caption?: true;
  /** The id of the message that it quotes. */
  quotes?: string;
  body: IncomingBody;
}

/**
 * A message in the place of an earlier one. (Messages webhook reference, edit: for numbers that are used in the WhatsApp
 * Business app as well.)
 */
const editSchema = z.object({
  original_message_id: id,
  message: messageSchema.pick({ type: true, context: true }).loose(),
});

/**
 * What a message brings into the hotline: a file and its words as two messages, a tapped button or row as a choice, and
 * one that cannot be read as such; nothing for what is no message to us (reactions, notices of the system). Of an edited
 * one the words alone count: its file was taken before.
 */
export function receivedOf(message: Message): Received[] {
  const edit = message.type === 'edit' ? editSchema.safeParse(message.edit).data : undefined;
  if (!edit) return bodiesIn(message, message.id);
  const { original_message_id: original, message: changed } = edit;
  const said = bodiesIn(changed, original);
  const words = said.filter(({ body }) => body.kind === 'text');
  const counts = words.length || FILES.has(changed.type) ? words : said;
  return counts.map(({ key, ...one }) => ({ ...one, key: message.id, edits: key }));
}

/** Types of messages that bring a file with words under it; of an edit the file may be left out. */
const FILES: ReadonlySet<string> = new Set(['image', 'document']);

function bodiesIn(
  { type, context, ...content }: Pick<Message, 'type' | 'context'> & Record<string, unknown>,
  key: string,
): Received[] {
  const quotes = context?.id === undefined ? {} : { quotes: context.id };
  const bodies = said(type, content[type]);
  return bodies.map((body, i) => ({
    key: i ? `${key}-caption` : key,
    body,
    ...(i > 0 && FILES.has(type) ? { caption: true as const } : {}),
    ...quotes,
  }));
}
