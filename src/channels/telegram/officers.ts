import type { DeskHost, OfficerAct } from '../../officers/desk.js';
import { sendableType } from '../../officers/picture.js';
import type { Recent } from '../recent.js';
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
const LINK = 'tautkan';
/** Who writes on without an account is told again after so long (s). */
const TELL_AGAIN_S = 10 * 60;

/** What officers are told by this module itself. */
export type Notice =
  | 'telegram-desk-help'
  | 'telegram-desk-unreadable'
  | 'telegram-desk-no-handover'
  | 'telegram-desk-reader'
  | 'telegram-desk-unlinked'
  | 'telegram-desk-as-group';

/** An officer with an account. */
type Officer = Extract<Author, { officer: string }>;

/** What officers do is read with these. */
export interface OfficersParts {
  host: DeskHost;
  forum: Forum;
  topics: Topics;
  files: Files;
  self: Self;
  /** Who without an account was told how to link theirs, and where, so that an album brings one reply. */
  told: Recent<string, number>;
  words: (id: string, args?: Record<string, string>) => string;
}

/** An act as an officer's message means it, a notice to answer with, or nothing. */
type Meant = { act: OfficerAct } | { notice: Notice } | null;

/**
 * Takes what was written in the group: in a topic it is for its resident, elsewhere only a call for help is answered.
 * Whoever is in the group reads; an officer is whose account has their id. Throws when it could not be taken.
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
  if (command?.name === LINK) return link(parts, message, command.rest);
  if (thread === undefined) {
    if (command && HELP.includes(command.name)) await forum.tell(thread, parts.words('telegram-desk-help'));
    return;
  }
  // a topic that officers made for themselves
  const chat = await topics.chatOf(thread);
  if (!command && chat === null) return;
  if ('stranger' in author) return turnAway(parts, thread, author.stranger, message.date);
  if (!author.mayAnswer) return forum.tell(thread, parts.words('telegram-desk-reader'));
  const meant = command ? meantBy(command, message) : await saidBy(parts, message, tries, stopping);
  if (!meant) return;
  const { message_id: id } = message;
  const traces = tracesOf(message);
  if ('act' in meant) {
    await perform(parts, { thread, key: `tg-${id}`, author, act: meant.act, message: id, traces });
  } else {
    await topics.keepMade(id, chat, { as: 'nothing', ...traces });
    await forum.tell(thread, parts.words(meant.notice));
  }
}

/** Tells somebody without an account, once in a while, how to link theirs; nothing of theirs reaches a resident. */
async function turnAway(
  { forum, told, words }: OfficersParts,
  thread: number,
  stranger: string | null,
  at: number,
): Promise<void> {
  const key = `${stranger} ${thread}`;
  if (at - (told.get(key) ?? Number.NEGATIVE_INFINITY) < TELL_AGAIN_S) return;
  told.set(key, at);
  await forum.tell(thread, words(noticeFor(stranger)));
}

function noticeFor(stranger: string | null): Notice {
  return stranger === null ? 'telegram-desk-as-group' : 'telegram-desk-unlinked';
}

/** Takes the code of an account's page, wherever in the group it is written. */
async function link({ host, forum, words }: OfficersParts, message: Message, code: string): Promise<void> {
  const { from, sender_chat: sender, is_topic_message: isInTopic, message_thread_id: topic } = message;
  const thread = isInTopic ? topic : undefined;
  if (sender || !from || from.is_bot) return forum.tell(thread, words('telegram-desk-as-group'));
  const officer = code ? await host.link(code, String(from.id)) : null;
  if (!officer)
    return forum.tell(thread, words(code ? 'telegram-desk-link-failed' : 'telegram-desk-unlinked'));
  const by = officer.shown ?? words('telegram-desk-officer');
  return forum.tell(thread, words('telegram-desk-linked', { by }));
}

/** An act that a message in a topic asks for, with what is remembered of the message. */
interface Asked {
  thread: number;
  key: string;
  author: Officer;
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
  await topics.keepMade(message, chat, { as, ...traces });
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
  if ('stranger' in author) return noticeFor(author.stranger);
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
