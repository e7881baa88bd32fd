import { z } from 'zod';
import type { IncomingBody, OtherKind } from '../channel.js';
import { LARGEST_FILE } from './files.js';

const user = z.object({ id: z.number(), is_bot: z.boolean(), language_code: z.string().max(35).optional() });
const chat = z.object({ id: z.number(), type: z.string() });
const file = z.object({
  file_id: z.string(),
  file_size: z.number().optional(),
  mime_type: z.string().optional(),
});
const anything = z.unknown().optional();

const message = z.object({
  message_id: z.number(),
  from: user.optional(),
  chat,
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: z.array(file).optional(),
  document: file.optional(),
  voice: anything,
  audio: anything,
  video: anything,
  video_note: anything,
  animation: anything,
  sticker: anything,
  location: anything,
  contact: anything,
  reply_to_message: z.object({ from: user.optional() }).optional(),
});

const button = z.object({ text: z.string(), callback_data: z.string().optional() });

const callback = z.object({
  id: z.string(),
  from: user,
  data: z.string().optional(),
  message: z
    .object({
      message_id: z.number(),
      chat,
      text: z.string().optional(),
      entities: z.array(z.any()).optional(),
      reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
    })
    .optional(),
});

/** What is used of an update (Bot API, https://core.telegram.org/bots/api#update); all else is passed over. */
export const updateSchema = z.object({
  update_id: z.number(),
  message: message.optional(),
  callback_query: callback.optional(),
});
/** An update as far as it is used. */
export type Update = z.infer<typeof updateSchema>;
/** A tap on a button. */
export type Callback = z.infer<typeof callback>;

/** The kinds of updates that are asked for. */
export const UPDATE_KINDS = ['message', 'callback_query'] as const;

/** A message on its way in; a file is still to be fetched. */
export interface Received {
  chat: string;
  key: string;
  locale?: string;
  body: IncomingBody | { kind: 'fetch'; fileId: string };
}

/** The bot itself, as `getMe` tells. */
export interface Self {
  id: number;
  username: string;
}

const OTHER: [keyof z.infer<typeof message>, OtherKind][] = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['sticker', 'sticker'],
  ['location', 'location'],
  ['contact', 'contact'],
];

/**
 * What an update brings into the hotline: nothing for bots and for chats of several, a photograph and its caption as
 * two messages, a tapped button as a choice.
 */
export function receivedOf({ message, callback_query: tapped }: Update): Received[] {
  if (tapped) {
    if (tapped.message?.chat.type !== 'private' || tapped.from.is_bot) return [];
    const [, token = '', id = ''] = /^([^:]*):(.+)$/.exec(tapped.data ?? '') ?? [];
    if (!id) return [];
    const body = { kind: 'choice', id, token: token || null } as const;
    return [
      { chat: String(tapped.message.chat.id), key: `cb-${tapped.id}`, ...languageOf(tapped.from), body },
    ];
  }
  if (!message?.from || message.from.is_bot || message.chat.type !== 'private') return [];
  const base = { chat: String(message.chat.id), ...languageOf(message.from) };
  const key = `m-${message.message_id}`;
  const media = mediaOf(message);
  const words = message.text ?? message.caption;
  return [
    ...(media ? [{ ...base, key, body: media }] : []),
    ...(words ? [{ ...base, key: media ? `${key}-caption` : key, body: textOf(words) }] : []),
  ];
}

/** Whether somebody calls the bot in a group: by its name, or by an answer to it. */
export function isCalled({ message }: Update, self: Self): boolean {
  if (!message || message.chat.type === 'private' || message.from?.is_bot) return false;
  // a name is letters, digits and _, and may be the beginning of another's
  const named = new RegExp(`@${self.username}(?!\\w)`, 'i').test(message.text ?? message.caption ?? '');
  return named || message.reply_to_message?.from?.id === self.id;
}

function languageOf({ language_code: locale }: z.infer<typeof user>): { locale?: string } {
  return locale ? { locale } : {};
}

function mediaOf(message: NonNullable<Update['message']>): Received['body'] | null {
  const largest = message.photo?.at(-1);
  if (largest) return fetched(largest);
  const { document } = message;
  const other = OTHER.find(([name]) => message[name] !== undefined);
  if (other) return { kind: 'other', what: other[1] };
  if (!document) return null;
  const readable = /^(image\/|application\/pdf$)/.test(document.mime_type ?? '');
  return readable ? fetched(document) : { kind: 'other', what: 'file' };
}

function fetched({ file_id: fileId, file_size: size = 0 }: z.infer<typeof file>): Received['body'] {
  return size > LARGEST_FILE ? { kind: 'other', what: 'file' } : { kind: 'fetch', fileId };
}

/** `/hapus_data@bot` is what "hapus data" says; `/start` begins. */
function textOf(text: string): IncomingBody {
  const [, command, more = ''] = /^\/(\w+)(?:@\w+)?(?:\s+(.*))?$/s.exec(text) ?? [];
  if (command === 'start') return { kind: 'start' };
  return { kind: 'text', text: command ? `${command.replaceAll('_', ' ')} ${more}`.trim() : text };
}
