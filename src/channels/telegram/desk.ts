import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Logger } from 'pino';
import { type Desk, type DeskEntry, type DeskHost, DeskRefused } from '../../officers/desk.js';
import type { Vault } from '../../store/vault.js';
import type { TextArg, Texts } from '../../texts.js';
import { Recent } from '../recent.js';
import type { Bot } from './api.js';
import type { Outgoing } from './delivery.js';
import { failureOf } from './failures.js';
import { Files } from './files.js';
import { Forum } from './forum.js';
import { commandsOf } from './introduction.js';
import { takeEdit } from './officer-edits.js';
import { BUTTONS, type OfficersParts, takeMessage, takeTap } from './officers.js';
import { GROUP_ADVICE } from './refusals.js';
import { type Topic, Topics } from './topics.js';
import type { Self, Update } from './updates.js';

/** People without an account of whom it is remembered that they were told so. */
const MOST_TOLD = 1_000;

/** What the desk is made with. */
export interface TelegramDeskOptions extends Bot {
  /** The id of the officers' group (`-100…`). */
  group: string;
  vault: Vault;
  host: DeskHost;
  texts: Texts;
  log: Logger;
}

/** Officers in a group with topics; the channel of the same bot starts it and hands it the group's updates. */
export interface TelegramDesk extends Desk {
  /** @throws {TelegramUnreachable} */
  start(self: Self): Promise<void>;
  /** Whether an update is of the officers' group. */
  concerns(update: Update): boolean;
  /** Takes an update, for the `tries`th time; throws when it could not be taken. */
  take(update: Update, tries: number, stopping: AbortSignal): Promise<void>;
}

/** Makes the desk of a Telegram group: one topic a chat, reopened when its resident asks again. */
export function createTelegramDesk({
  group,
  vault,
  host,
  texts,
  log,
  ...bot
}: TelegramDeskOptions): TelegramDesk {
  const locale = texts.locales[0]!;
  const topics = new Topics(vault);
  const forum = new Forum(bot, group, topics, log);
  const files = new Files(bot);
  let officers: OfficersParts | null = null;

  return {
    name: 'telegram',

    async start(self) {
      await topics.adopt();
      await forum.open(self, commandsOf(words('telegram-desk-commands')));
      officers = { host, forum, topics, files, self, told: new Recent(MOST_TOLD), words };
    },

    concerns({ message, edited_message, callback_query }) {
      const chat = (message ?? edited_message ?? callback_query?.message)?.chat;
      return chat !== undefined && forum.is(chat.id);
    },

    async take({ message, edited_message: edited, callback_query: tapped }, tries, stopping) {
      if (!officers) throw new Error('the desk has not started');
      if (message?.migrate_to_chat_id !== undefined) return forum.moved(String(message.migrate_to_chat_id));
      if (message) return takeMessage(officers, message, tries, stopping);
      if (edited) return takeEdit(officers, edited, tries, stopping);
      if (!tapped?.message) return;
      const did = await takeTap(officers, tapped);
      const isDone = did === 'take' || did === 'done';
      const left = did === 'take' ? buttons('done') : did === 'done' ? buttons() : null;
      await forum.settleTap(
        tapped.id,
        tapped.message.message_id,
        left,
        did && !isDone ? words(did) : undefined,
      );
    },

    async post(chat, id, entry) {
      const topic = entry.kind === 'opened' ? await opened(chat, entry.title) : await topicOf(chat);
      try {
        await say(topic, id, entry);
      } catch (error) {
        if (failureOf(error) !== 'topic_gone') throw error;
        await say(await created(chat, topic.title), id, entry);
      }
    },
  };

  /** The topic of a chat, made or taken up again. */
  async function opened(chat: string, title: string): Promise<Topic> {
    const known = await topics.of(chat);
    if (!known) return created(chat, title);
    const topic = { ...known, title };
    try {
      await forum.reopen(topic.thread, title || words('telegram-desk-topic'));
    } catch (error) {
      if (failureOf(error) !== 'topic_gone') throw error;
      return created(chat, title);
    }
    await topics.keep(chat, topic);
    return topic;
  }

  async function topicOf(chat: string): Promise<Topic> {
    return (await topics.of(chat)) ?? created(chat, '');
  }

  async function created(chat: string, title: string): Promise<Topic> {
    const topic = { thread: await forum.create(title || words('telegram-desk-topic')), title };
    await topics.keep(chat, topic);
    return topic;
  }

  async function say({ thread }: Topic, id: string, entry: DeskEntry): Promise<void> {
    const message = messageOf(entry);
    if (!(await forum.send(thread, id, message))) await sayInstead(thread, id, message);
    if (entry.kind === 'closed') await forum.close(thread);
  }

  /** What Telegram does not take is told of, so that officers look for it elsewhere: its words without the picture, or that it is there. */
  async function sayInstead(thread: number, id: string, { text, photo }: Outgoing): Promise<void> {
    log.warn('telegram: an entry for the officers cannot be shown in their group');
    const told = { choices: [], token: null };
    const without = `${text}\n${words('telegram-desk-photo-not-shown')}`;
    if (photo && (await forum.send(thread, `${id}-words`, { ...told, text: without }))) return;
    const isTold = await forum.send(thread, `${id}-instead`, {
      ...told,
      text: words('telegram-desk-not-shown'),
    });
    // a group that does not even take that takes nothing
    if (!isTold) throw new DeskRefused('no_rights', GROUP_ADVICE.no_rights);
  }

  function messageOf(entry: DeskEntry): Outgoing {
    const photo = 'photo' in entry && entry.photo ? { photo: entry.photo } : {};
    const keyboard = entry.kind === 'opened' ? { keyboard: buttons('take', 'done') } : {};
    return { text: textOf(entry), choices: [], token: null, ...photo, ...keyboard };
  }

  function textOf(entry: DeskEntry): string {
    switch (entry.kind) {
      case 'opened':
        return entry.summary;
      case 'resident':
        return words('telegram-desk-resident', { text: entry.text });
      case 'before':
        return words('telegram-desk-before', { text: entry.text });
      case 'taken':
        return words('telegram-desk-taken', { by: entry.by });
      case 'officer':
        return words('telegram-desk-said', { by: entry.by, text: entry.text });
      case 'note':
        return words('telegram-desk-noted', { by: entry.by, text: entry.text });
      case 'undelivered':
        return entry.text;
      case 'closed':
        return entry.by === null
          ? words('telegram-desk-closed')
          : words('telegram-desk-closed-by', { by: entry.by });
    }
  }

  function buttons(...kinds: (keyof typeof BUTTONS)[]): InlineKeyboardMarkup {
    const row = kinds.map((kind) => ({ text: words(`telegram-desk-${kind}`), callback_data: BUTTONS[kind] }));
    return { inline_keyboard: row.length ? [row] : [] };
  }

  function words(id: string, args: Record<string, TextArg> = {}): string {
    return texts.format(locale, { id, args });
  }
}
