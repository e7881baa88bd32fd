/** The dialogue in @grammyjs/conversations 2: its own storage over an adapter in memory, and no network. */
import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedStateStorage,
} from '@grammyjs/conversations';
import { Bot, type Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { type Engine, QUESTIONS, THANKS } from './questions.js';

/** What a bot knows of a message. */
export type BotContext = ConversationFlavor<Context>;

const ME = { id: 1, is_bot: true, first_name: 'Bisa', username: 'bisa_bot' } as UserFromGetMe;
const DIALOGUE = 'six';
/** Instant of every message, in seconds as Telegram counts. */
const DATE = Date.UTC(2021, 9, 1, 2) / 1000;

/**
 * `forever`: one conversation function that begins again after its last question, as a hotline's menu would.
 * `anew`: the function ends with the dialogue, and is entered again.
 */
export function grammy(style: 'forever' | 'anew'): Engine {
  const states = new Map<string, string>();
  const said = new Map<number, string[]>();
  // A conversation makes API clients of its own, so that Telegram can only be stood in for where they fetch.
  const telegram = async (_url: unknown, { body }: { body: string }) => {
    const { chat_id, text } = JSON.parse(body) as { chat_id: number; text: string };
    said.get(chat_id)!.push(text);
    const chat = { id: chat_id, type: 'private', first_name: 'Siti' };
    return { json: async () => ({ ok: true, result: { message_id: 1, date: DATE, chat, from: ME, text } }) };
  };
  const client = { fetch: telegram as unknown as typeof fetch };
  const bot = new Bot<BotContext>('1:bench', { botInfo: ME, client });
  holdDialogue(bot, style, {
    read: (chat) => {
      const kept = states.get(chat);
      return kept === undefined ? undefined : JSON.parse(kept);
    },
    write: (chat, state) => void states.set(chat, JSON.stringify(state)),
    delete: (chat) => void states.delete(chat),
  });

  let lastChat = 0;
  return {
    name: `@grammyjs/conversations 2, ${style === 'forever' ? 'one conversation' : 'entered anew'}`,
    async turn(state, text) {
      const chat = ++lastChat;
      const says: string[] = [];
      said.set(chat, says);
      if (state !== null) states.set(String(chat), state);
      await bot.handleUpdate(updateOf(chat, text));
      const kept = states.get(String(chat))!;
      states.delete(String(chat));
      said.delete(chat);
      return { state: kept, says: says.join(' ') };
    },
  };
}

/** Has a bot hold the dialogue, its state kept by chat. */
export function holdDialogue(
  bot: Bot<BotContext>,
  style: 'forever' | 'anew',
  storage: VersionedStateStorage<string, ConversationData>,
): void {
  bot.use(conversations({ storage: { type: 'key', adapter: storage } }));
  bot.use(async (context, next) => {
    await next();
    if (!context.conversation.active(DIALOGUE)) await context.conversation.enter(DIALOGUE);
  });
  bot.use(
    createConversation<BotContext, Context>(style === 'forever' ? dialogueForever : dialogueOnce, DIALOGUE),
  );
}

type Talk = Conversation<BotContext, Context>;

async function dialogueForever(conversation: Talk, first: Context): Promise<void> {
  let context = first;
  for (;;) context = await dialogueOnce(conversation, context);
}

async function dialogueOnce(conversation: Talk, first: Context): Promise<Context> {
  const answers: Record<string, string | number | boolean> = {};
  let context = first;
  for (const { id, asks, read } of QUESTIONS) {
    let value: ReturnType<typeof read> = null;
    while (value === null) {
      await context.reply(asks);
      context = await conversation.wait();
      value = read(context.message?.text ?? '');
    }
    answers[id] = value;
  }
  await context.reply(THANKS);
  return context;
}

function updateOf(chat: number, text: string): Update {
  const person = { id: chat, first_name: 'Siti' };
  return {
    update_id: chat,
    message: {
      message_id: 1,
      date: DATE,
      chat: { ...person, type: 'private' },
      from: { ...person, is_bot: false },
      text,
    },
  };
}
