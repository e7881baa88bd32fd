import { z } from 'zod';
import type { IncomingBody, OtherKind } from '../channel.js';
import { pointOf } from '../point.js';
import type { MediaReference } from './media.js';

const anything = z.unknown().optional();
const id = z.string().min(1).max(512);
const caption = z.string().optional();
const media = z.object({ id, mime_type: z.string().optional(), sha256: z.string().optional(), caption });
const reply = z.object({ id: z.string() });

/** What is used of a message (Cloud API, messages webhook); all else is passed over. */
export const messageSchema = z.object({
  id,
  /** The sender's number; left out for some who have a user name. */
  from: z.string().optional(),
  from_user_id: z.string().optional(),
  /** In a group of several. */
  group_id: z.string().optional(),
  /** Seconds since 1970. */
  timestamp: z.coerce.number().int().positive(),
  type: z.string(),
  text: z.object({ body: z.string() }).optional(),
  interactive: z.object({ button_reply: reply.optional(), list_reply: reply.optional() }).optional(),
  button: z.object({ text: z.string() }).optional(),
  image: media.optional(),
  document: media.optional(),
  audio: anything,
  video: z.object({ caption }).optional(),
  sticker: anything,
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional().catch(undefined),
  contacts: anything,
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

/** A webhook's envelope; its messages and statuses are looked at one by one, so that none hides the others. */
export const notificationSchema = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(
    z.object({
      changes: z.array(
        z.object({
          field: z.string(),
          value: z
            .object({
              metadata: z
                .object({ phone_number_id: z.string(), display_phone_number: z.string().optional() })
                .optional(),
              messages: z.array(z.unknown()).optional(),
              statuses: z.array(z.unknown()).optional(),
            })
            .optional(),
        }),
      ),
    }),
  ),
});
export type Notification = z.infer<typeof notificationSchema>;
export type Change = Notification['entry'][number]['changes'][number];
export type Value = NonNullable<Change['value']>;

/** What a message brings: a body, or a file that is still to be fetched. */
export interface Received {
  key: string;
  body: IncomingBody | { kind: 'fetch'; media: MediaReference };
}

const OTHER: Record<string, OtherKind> = {
  audio: 'voice',
  voice: 'voice',
  video: 'video',
  sticker: 'sticker',
  location: 'location',
  contacts: 'contact',
  // a poll, a picture to be seen once, a file too large: Meta passes on no more than that
  unsupported: 'file',
};

/**
 * What a message brings into the hotline: a file and its caption as two messages, a tapped button or row as a choice;
 * nothing for reactions, edits, orders, notices of the system, and kinds that are not known.
 */
export function receivedOf(message: Message): Received[] {
  const { id: key } = message;
  const file = fileOf(message);
  const words = wordsOf(message);
  return [
    ...(file ? [{ key, body: file }] : []),
    ...(words ? [{ key: file ? `${key}-caption` : key, body: words }] : []),
  ];
}

function fileOf({ type, image, document, location }: Message): Received['body'] | null {
  if (type === 'image' && image) return { kind: 'fetch', media: image };
  if (type === 'document' && document) {
    const isReadable = /^(image\/|application\/pdf\b)/.test(document.mime_type ?? '');
    return isReadable ? { kind: 'fetch', media: document } : { kind: 'other', what: 'file' };
  }
  const what = Object.hasOwn(OTHER, type) ? OTHER[type] : undefined;
  if (!what) return null;
  const near = pointOf(location?.latitude, location?.longitude);
  return { kind: 'other', what, ...(near ? { near } : {}) };
}

function wordsOf({ type, text, interactive, button, image, document, video }: Message): IncomingBody | null {
  switch (type) {
    case 'text':
      return textOf(text?.body);
    case 'button':
      return textOf(button?.text);
    case 'interactive':
      return choiceOf((interactive?.button_reply ?? interactive?.list_reply)?.id);
    case 'image':
    case 'document':
    case 'video':
      return textOf({ image, document, video }[type]?.caption);
    case 'request_welcome':
      return { kind: 'start' };
    default:
      return null;
  }
}

function textOf(text = ''): IncomingBody | null {
  return text.trim() ? { kind: 'text', text } : null;
}

/** `<token>:<choice id>`, as the channel gave it to the button. */
function choiceOf(data = ''): IncomingBody | null {
  const [, token = '', id = ''] = /^([^:]{0,20}):(.{1,100})$/s.exec(data) ?? [];
  return id ? { kind: 'choice', id, token: token || null } : null;
}
