import { z } from 'zod';
import { OTHER_KINDS } from '../channel.js';
import { pointSchema } from '../point.js';
import type { Questions } from './link.js';

const id = z.string().min(1).max(200);
const jid = z.string().max(100);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const nothing = z.null();

/** A person's ids, or a group's. The number is known, or the LID, or both. */
const address = z.object({ id, aliases: z.array(id) });

/** A file as WhatsApp calls it: a picture, or any file, of which its first bytes will tell. */
export const fileKind = z.enum(['picture', 'file']);

/** What a message says; a file is still to be fetched: `fetch` is its message, encoded as WhatsApp does. */
const bodySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('other'), what: z.enum(OTHER_KINDS), near: pointSchema.exactOptional() }),
  z.object({ kind: z.literal('choice'), id: z.string(), token: z.string().nullable() }),
  z.object({ kind: z.literal('fetch'), as: fileKind, message: bytes }),
]);

/** `at`: when it was sent (ms since 1970); `edits`: the key of the message whose words it takes the place of. */
export const receivedSchema = z.object({
  address,
  key: id,
  at: z.number(),
  body: bodySchema,
  edits: id.exactOptional(),
  caption: z.literal(true).exactOptional(),
  quotes: id.exactOptional(),
});
/** A message on its way in. */
export type Received = z.infer<typeof receivedSchema>;

/** How a connection ended. `next`: after how many ms the child connects again, `null` when it will not. */
const ended = z.object({ code: z.int(), next: z.number().nullable() });
export type Ended = z.infer<typeof ended>;

/** What the child asks of its parent. */
export const TO_PARENT = {
  /** Documents of the auth state by name; JSON as `BufferJSON` writes it. */
  read: { ask: z.object({ names: z.array(z.string()) }), answer: z.record(z.string(), z.string()) },
  write: { ask: z.object({ documents: z.record(z.string(), z.string().nullable()) }), answer: nothing },
  /** Gives a person's messages over; answered once they cannot be lost any more. */
  take: { ask: z.object({ received: z.array(receivedSchema).min(1).max(4) }), answer: nothing },
  /** The text that was sent under an id, for a phone that could not read it. */
  sent: { ask: z.object({ id }), answer: z.string().nullable() },
  /** Somebody called the bot in a group. */
  called: { ask: z.object({ group: jid }), answer: nothing },
  qr: { ask: z.object({ text: z.string().max(2000) }), answer: nothing },
  code: { ask: z.object({ code: z.string().max(20) }), answer: nothing },
  /** Connected; `number` is the bot's own. */
  open: { ask: z.object({ number: z.string().max(20) }), answer: nothing },
  ended: { ask: ended, answer: nothing },
  /** WhatsApp restricts the account until then (ms since 1970). */
  restricted: { ask: z.object({ until: z.number() }), answer: nothing },
  /** Resident memory (bytes), and how many messages came in since the start; what was passed over, by reason. */
  state: {
    ask: z.object({ rss: z.number(), messages: z.int(), passedOver: z.record(z.string(), z.int()) }),
    answer: nothing,
  },
} satisfies Questions;

const settings = z.object({
  /** Where WhatsApp is. */
  url: z.string(),
  /** Where files are that name no host. */
  mediaOrigin: z.string(),
  /** The number to pair by code with, in digits; `null` pairs by QR. */
  number: z.string().nullable(),
  /** Reports memory this often (ms). */
  stateEveryMs: z.number(),
  /** The first pause before connecting again (ms). */
  firstPauseMs: z.number(),
});
export type Settings = z.infer<typeof settings>;

export const SEND_ANSWERS = ['sent', 'refused', 'passing', 'restricted', 'later', 'closed'] as const;

const document = z.object({ name: z.string(), type: z.string(), bytes });

/** What the parent asks of its child. */
export const TO_CHILD = {
  begin: { ask: settings, answer: nothing },
  /** Sends a message; answered once WhatsApp has taken it. */
  send: {
    ask: z.object({ jid, id, text: z.string(), photo: bytes.nullable(), document: document.nullable() }),
    answer: z.enum(SEND_ANSWERS),
  },
  /** The file of a message; `null` when it cannot be had. */
  fetch: { ask: z.object({ message: bytes }), answer: bytes.nullable() },
  composing: { ask: z.object({ jid, on: z.boolean() }), answer: nothing },
  /** Finishes what is at work, closes the connection and ends. */
  stop: { ask: z.object({}), answer: nothing },
} satisfies Questions;

export type ToParent = typeof TO_PARENT;
export type ToChild = typeof TO_CHILD;
