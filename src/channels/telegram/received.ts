import { createHash } from 'node:crypto';
import type { IncomingBody, OtherKind } from '../channel.js';
import { pointOf } from '../point.js';
import { LARGEST_FILE } from './files.js';
import type { File, Message, Update, User } from './updates.js';

/** A message may be changed for so long after it was sent (s); later changes are not taken. */
const EDITABLE_S = 24 * 60 * 60;

/** A message on its way in; a file is still to be fetched. */
export interface Received {
  chat: string;
  key: string;
  locale?: string;
  body: IncomingBody | { kind: 'fetch'; fileId: string; as: 'picture' | 'file' };
}

const OTHER: [keyof Message, OtherKind][] = [
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
 * two messages, a tapped button as a choice, a changed text as a new one.
 */
export function receivedOf({ message, edited_message: edited, callback_query: tapped }: Update): Received[] {
  if (tapped) return choiceOf(tapped);
  if (edited) return isPrivate(edited) ? editedOf(edited) : [];
  if (!message || !isPrivate(message)) return [];
  const media = mediaOf(message);
  const base = { chat: String(message.chat.id), ...languageOf(message.from) };
  return [
    ...(media ? [{ ...base, key: `m-${message.message_id}`, body: media }] : []),
    ...wordsOf(message, media ? captionKey(message) : `m-${message.message_id}`),
  ];
}

/** A photograph, another file, or what the bot cannot read; `null` for a text or a notice of Telegram's. */
export function mediaOf(message: Message): Received['body'] | null {
  const largest = message.photo?.at(-1);
  if (largest) return fetched(largest, 'picture');
  const { document } = message;
  const other = OTHER.find(([name]) => message[name] !== undefined);
  const near = pointOf(message.location?.latitude, message.location?.longitude);
  if (other) return { kind: 'other', what: other[1], ...(near ? { near } : {}) };
  return document ? fetched(document, 'file') : null;
}

function isPrivate({ from, chat }: Message): boolean {
  return from !== undefined && !from.is_bot && chat.type === 'private';
}

function choiceOf({ id: tap, from, data, message }: NonNullable<Update['callback_query']>): Received[] {
  if (message?.chat.type !== 'private' || from.is_bot) return [];
  const [, token = '', id = ''] = /^([^:]*):(.+)$/.exec(data ?? '') ?? [];
  if (!id) return [];
  const body = { kind: 'choice', id, token: token || null } as const;
  return [{ chat: String(message.chat.id), key: `cb-${tap}`, ...languageOf(from), body }];
}

/** Changes without a date, and to what was sent long ago (a live location that moves, a tidied chat), bring nothing. */
function editedOf(message: Message): Received[] {
  const { date, edit_date: at } = message;
  if (at === undefined || at - date > EDITABLE_S) return [];
  return wordsOf(message, `m-${message.message_id}-edit-${at}`);
}

function wordsOf(message: Message, key: string): Received[] {
  const words = message.text ?? message.caption;
  if (!words) return [];
  return [{ chat: String(message.chat.id), key, ...languageOf(message.from), body: textOf(words) }];
}

/** The caption of an album stands under one of its photographs, but some apps repeat it under each: it counts once. */
function captionKey({ message_id, media_group_id: album, caption = '' }: Message): string {
  if (!album) return `m-${message_id}-caption`;
  return `album-${album}-${createHash('sha256').update(caption).digest('base64url').slice(0, 16)}`;
}

function languageOf(from: User | undefined): { locale?: string } {
  return from?.language_code ? { locale: from.language_code } : {};
}

function fetched({ file_id: fileId, file_size: size = 0 }: File, as: 'picture' | 'file'): Received['body'] {
  return size > LARGEST_FILE ? { kind: 'other', what: 'file' } : { kind: 'fetch', fileId, as };
}

/** `/hapus_data@bot` is what "hapus data" says; `/start` begins. */
function textOf(text: string): IncomingBody {
  const [, command, more = ''] = /^\/(\w+)(?:@\w+)?(?:\s+(.*))?$/s.exec(text) ?? [];
  if (command === 'start') return { kind: 'start' };
  return { kind: 'text', text: command ? `${command.replaceAll('_', ' ')} ${more}`.trim() : text };
}
