import { createHash } from 'node:crypto';
import type { IncomingBody } from '../channel.js';
import { pointOf } from '../point.js';
import { choiceOf } from '../tap.js';
import { LARGEST_FILE } from './files.js';
import { isSaid, unreadableIn, wordsIn } from './kinds.js';
import type { Callback, File, Message, Update, User } from './updates.js';

/** A message may be changed for so long after it was sent (s); later changes are not taken. */
const EDITABLE_S = 24 * 60 * 60;

/** A message on its way in, by Telegram's own ids. */
export interface Received {
  chat: string;
  key: string;
  /** The name of the message that it is an edit of. */
  edits?: string;
  /** By what an edit names it, where that is not its key. */
  name?: string;
  /** Words under a photograph that is brought with them. */
  caption?: true;
  /** The id of the message that it quotes. */
  quotes?: string;
  locale?: string;
  body: IncomingBody;
}

/**
 * What an update brings into the hotline: nothing for bots and for chats of several, a photograph and its caption as
 * two messages, a tapped button as a choice, a changed text as an edit.
 */
export function receivedOf({ message, edited_message: edited, callback_query: tapped }: Update): Received[] {
  if (tapped) return tapOf(tapped);
  if (edited) return isPrivate(edited) ? editedOf(edited) : [];
  if (!message || !isPrivate(message)) return [];
  const media = mediaOf(message);
  const said = [
    ...(media ? [{ ...baseOf(message), key: `m-${message.message_id}`, body: media }] : []),
    ...wordsOf(message, keyOf(message)).map((one) => ({ ...one, name: nameOf(message) })),
  ];
  if (said.length || !isSaid(message)) return said;
  return [{ ...baseOf(message), key: keyOf(message), body: { kind: 'other', what: 'message' } }];
}

/** A photograph, another file, or what the bot cannot read; `null` for a text or a notice of Telegram's. */
export function mediaOf(message: Message): Received['body'] | null {
  const largest = message.photo?.at(-1);
  if (largest) return fetched(largest, 'picture');
  const { document } = message;
  const what = unreadableIn(message);
  const near = pointOf(message.location?.latitude, message.location?.longitude);
  if (what) return { kind: 'other', what, ...(near ? { near } : {}) };
  return document ? fetched(document, 'file') : null;
}

function isPrivate({ from, chat }: Message): boolean {
  return from !== undefined && !from.is_bot && chat.type === 'private';
}

/** A button whose message Telegram no longer tells is one of the private chat: the bot writes nowhere else. */
function tapOf({ id: tap, from, data, message }: Callback): Received[] {
  const chat = message?.chat ?? { id: from.id, type: 'private' };
  if (chat.type !== 'private' || from.is_bot) return [];
  return [{ chat: String(chat.id), key: `cb-${tap}`, ...languageOf(from), body: choiceOf(data) }];
}

/** Changes without a date, and to what was sent long ago (a live location that moves, a tidied chat), bring nothing. */
function editedOf(message: Message): Received[] {
  const { date, edit_date: at } = message;
  if (at === undefined || at - date > EDITABLE_S) return [];
  const edits = nameOf(message);
  // two changes within a second have the same date
  const key = `m-${message.message_id}-edit-${at}-${shortOf(wordsIn(message))}`;
  return wordsOf(message, key).map((one) => ({ ...one, edits }));
}

function wordsOf(message: Message, key: string): Received[] {
  const words = wordsIn(message);
  if (!words) return [];
  const caption = mediaOf(message)?.kind === 'file' ? { caption: true as const } : {};
  return [{ ...baseOf(message), key, body: textOf(words), ...caption }];
}

function baseOf({ chat, from, reply_to_message: quoted }: Message): Omit<Received, 'key' | 'body'> {
  return {
    chat: String(chat.id),
    ...languageOf(from),
    ...(quoted?.message_id === undefined ? {} : { quotes: String(quoted.message_id) }),
  };
}

/** By what an edit names a message's words. */
function nameOf(message: Message): string {
  return mediaOf(message) ? `m-${message.message_id}-caption` : `m-${message.message_id}`;
}

/** The key of a message's words. The caption of an album stands under one of its photographs, but some apps repeat it
 * under each: it counts once. */
function keyOf(message: Message): string {
  const { media_group_id: album, caption = '' } = message;
  return album && mediaOf(message) ? `album-${album}-${shortOf(caption)}` : nameOf(message);
}

function shortOf(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 16);
}

function languageOf(from: User | undefined): { locale?: string } {
  return from?.language_code ? { locale: from.language_code } : {};
}

function fetched({ file_id: ref, file_size: size = 0 }: File, as: 'picture' | 'file'): Received['body'] {
  if (ref === undefined || size > LARGEST_FILE) return { kind: 'other', what: 'file' };
  return { kind: 'file', ref, as };
}

/** What a link that opens the chat may bring (`t.me/bot?start=`): a code of three groups of letters and digits, */
const CODE = /^[\da-z]{3,4}(?:-[\da-z]{3,4}){2}$/i;
/** or one of two by which chats are joined: as we write it, since words stand there as well. */
const JOIN_CODE = /^[\dA-HJKMNP-TV-Z]{4}-[\dA-HJKMNP-TV-Z]{4}$/;
/** The same from a poster: words, and the code of a neighbourhood, `daftar-pengumuman-3275-02-1005-rw05-rt03`. */
const POSTER = /^([a-z]+(?:-[a-z]+)*)-(\d{4}-\d\d(?:-\d{4}(?:-rw\d{2,3}(?:-rt\d{2,3})?)?)?)$/;

/** `/hapus_data@bot` is what "hapus data" says; `/start` begins. */
function textOf(text: string): IncomingBody {
  const [, command, more = ''] = /^\/(\w+)(?:@\w+)?(?:\s+(.*))?$/s.exec(text) ?? [];
  if (command === 'start' && (CODE.test(more) || JOIN_CODE.test(more)))
    return { kind: 'text', text: more.trim() };
  const [, words, code] = command === 'start' ? (POSTER.exec(more) ?? []) : [];
  if (words && code) return { kind: 'text', text: `${words.replaceAll('-', ' ')} ${code}` };
  if (command === 'start') return { kind: 'start' };
  return { kind: 'text', text: command ? `${command.replaceAll('_', ' ')} ${more}`.trim() : text };
}
