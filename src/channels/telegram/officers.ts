import type { DeskHost, OfficerAct } from '../../officers/desk.js';
import { sendableType } from '../../officers/picture.js';
import { type Author, authorOf, tapperOf } from './author.js';
import type { Files } from './files.js';
import type { Forum } from './forum.js';
import { mediaOf } from './received.js';
import { type Made, type Topics, tracesOf } from './topics.js';
import type { Callback, Message, Self } from './updates.js';

/** A picture for a resident may be so large (bytes; Bot API, sendPhoto). */
const LARGEST_PHOTO = 10 * 1024 * 1024;
/** A picture that could not be fetched in so many tries is answered like one that cannot be read. */
const MOST_TRIES = 4;

/** Buttons under what opens a handover. */
export const BUTTONS = { take: 'desk:take', done: 'desk:done' } as const;

/** Commands, with or without the slash's `@bot`; what follows is their text. */
const COMMAND = /^\/(\w+)(?:@(\w+))?(?:\s+(.*))?$/s;
const HELP = ['bantuan', 'help', 'start'];

/** What officers are told by this module itself. */
export type Notice =
  | 'telegram-desk-help'
  | 'telegram-desk-unreadable'
  | 'telegram-desk-no-handover'
  | 'telegram-desk-reader';

/** What officers do is read with these. */
export interface OfficersParts {
  host: DeskHost;
  forum: Forum;
  topics: Topics;
  files: Files;
  self: Self;
  words: (id: string, args?: Record<string, string>) => string;
}

/** An act as an officer's message means it, a notice to answer with, or nothing. */
type Meant = { act: OfficerAct } | { notice: Notice } | null;

/**
 * Takes what was written in the group: in a topic it is for its resident, elsewhere only a call for help is answered.
 * Who is in the group is an officer, unless their account only reads. Throws when it could not be taken.
 */
export async function takeMessage(
  parts: OfficersParts,
  message: Message,
  tries: number,
  stopping: AbortSignal,
): Promise<void> {
  const { forum, topics } = parts;
  const author = await authorOf(parts, message);
  if (!author) return;
  const thread = message.is_topic_message ? message.message_thread_id : undefined;
  const command = commandOf(parts, message);
  if (thread === undefined) {
    if (command && HELP.includes(command.name)) await forum.tell(thread, parts.words('telegram-desk-help'));
    return;
  }
  // a topic that officers made for themselves
  if (!command && (await topics.chatOf(thread)) === null) return;
  if (!author.mayAnswer) return forum.tell(thread, parts.words('telegram-desk-reader'));
  const meant = command ? meantBy(command, message) : await saidBy(parts, message, tries, stopping);
  if (!meant) return;
  const { message_id: id } = message;
  const traces = tracesOf(message);
  if ('act' in meant) {
    await perform(parts, { thread, key: `tg-${id}`, author, act: meant.act, message: id, traces });
  } else {
    await topics.keepMade(id, { as: 'nothing', ...traces });
    await forum.tell(thread, parts.words(meant.notice));
  }
}

/** An act that a message in a topic asks for, with what is remembered of the message. */
interface Asked {
  thread: number;
  key: string;
  author: Author;
  act: OfficerAct;
  message: number;
  traces: Pick<Made, 'words' | 'photo'>;
}

/** Has an act taken and shows what came of it. */
export async function perform(parts: OfficersParts, asked: Asked): Promise<void> {
  const { host, forum, topics, words } = parts;
  const { thread, key, author, act, message, traces } = asked;
  const { by, officer } = author;
  const chat = await topics.chatOf(thread);
  const isTaken = chat !== null && (await host.act({ chat, key, by, officer, desk: 'telegram', act }));
  const as = isTaken && (act.kind === 'say' || act.kind === 'note') ? act.kind : 'nothing';
  await topics.keepMade(message, { as, ...traces });
  if (isTaken) await shown(parts, thread, by, act);
  else await forum.tell(thread, words('telegram-desk-no-handover'));
}

/** What an officer did here is shown here: the hotline tells the other desks alone. */
async function shown(
  { forum, words }: OfficersParts,
  thread: number,
  by: string,
  act: OfficerAct,
): Promise<void> {
  if (act.kind === 'take') await forum.tell(thread, words('telegram-desk-taken', { by }));
  if (act.kind !== 'done') return;
  await forum.tell(thread, words('telegram-desk-closed-by', { by }));
  // the act is taken already: a topic that stays open does no harm
  await forum.close(thread).catch(() => {});
}

/** Takes a tapped button; gives what it did, a notice where it did nothing, or `null` for a button of another kind. */
export async function takeTap(
  parts: OfficersParts,
  tapped: Callback,
): Promise<'take' | 'done' | Notice | null> {
  const { id, data, message } = tapped;
  const kind = data === BUTTONS.take ? 'take' : data === BUTTONS.done ? 'done' : null;
  const author = kind && (await tapperOf(parts, tapped));
  if (!kind || !author) return null;
  if (!author.mayAnswer) return 'telegram-desk-reader';
  const { host, topics } = parts;
  const { by, officer } = author;
  const thread = message?.message_thread_id;
  const chat = thread === undefined ? null : await topics.chatOf(thread);
  if (thread === undefined || chat === null) return 'telegram-desk-no-handover';
  if (!(await host.act({ chat, key: `cb-${id}`, by, officer, desk: 'telegram', act: { kind } })))
    return 'telegram-desk-no-handover';
  await shown(parts, thread, by, { kind });
  return kind;
}

export function commandOf({ self }: OfficersParts, { text, caption }: Message) {
  const [, name, bot, rest = ''] = COMMAND.exec(text ?? caption ?? '') ?? [];
  if (!name || (bot && bot.toLowerCase() !== self.username.toLowerCase())) return null;
  return { name: name.toLowerCase(), rest: rest.trim() };
}

/** A mistyped command, or one under a picture, goes to nobody: it may have been a note. */
export function meantBy({ name, rest }: { name: string; rest: string }, { caption }: Message): Meant {
  if (caption !== undefined) return { notice: 'telegram-desk-help' };
  if (name === 'ambil') return { act: { kind: 'take' } };
  if (name === 'selesai') return { act: { kind: 'done' } };
  if (name === 'catatan' && rest) return { act: { kind: 'note', text: rest } };
  return { notice: 'telegram-desk-help' };
}

export async function saidBy(
  { files }: OfficersParts,
  message: Message,
  tries: number,
  stopping: AbortSignal,
): Promise<Meant> {
  const { text = '', caption } = message;
  const media = mediaOf(message);
  if (!media) return text.trim() && !text.startsWith('/') ? { act: { kind: 'say', text } } : null;
  if (media.kind !== 'file') return { notice: 'telegram-desk-unreadable' };
  const photo = await files.fetch(media.ref, stopping, LARGEST_PHOTO).catch((error: unknown) => {
    if (stopping.aborted || tries < MOST_TRIES) throw error;
    return null;
  });
  if (!photo || !(await sendableType(photo))) return { notice: 'telegram-desk-unreadable' };
  return { act: { kind: 'say', text: caption ?? '', photo } };
}
