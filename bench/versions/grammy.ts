/** The four editions as functions of @grammyjs/conversations 2, which replays what was said through the one deployed. */
import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { Bot, type Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { EDITIONS, type Engine, type Question, read, type Value } from './story.js';

type BotContext = ConversationFlavor<Context>;
type Talk = Conversation<BotContext, Context>;

const ME = { id: 1, is_bot: true, first_name: 'Bisa', username: 'bisa_bot' } as UserFromGetMe;
const DIALOGUE = 'six';
const DATE = Date.UTC(2021, 9, 1, 2) / 1000;

/** `pinned`: every edition has another number in the storage, as its documentation advises; else all have the same. */
export function grammy({ pinned }: { pinned: boolean }): Engine {
  const states = new Map<string, string>();
  const said = new Map<number, string[]>();
  const collected = new Map<number, Record<string, Value>>();
  const telegram = async (_url: unknown, { body }: { body: string }) => {
    const { chat_id, text } = JSON.parse(body) as { chat_id: number; text: string };
    said.get(chat_id)!.push(text);
    const chat = { id: chat_id, type: 'private', first_name: 'Siti' };
    return { json: async () => ({ ok: true, result: { message_id: 1, date: DATE, chat, from: ME, text } }) };
  };
  const bots = EDITIONS.map((questions, edition) => {
    const client = { fetch: telegram as unknown as typeof fetch };
    const bot = new Bot<BotContext>('1:bench', { botInfo: ME, client });
    bot.use(
      conversations({
        storage: {
          type: 'key',
          version: pinned ? edition : 0,
          adapter: {
            read: (chat) => {
              const kept = states.get(chat);
              return kept === undefined ? undefined : JSON.parse(kept);
            },
            write: (chat, state) => void states.set(chat, JSON.stringify(state)),
            delete: (chat) => void states.delete(chat),
          },
        },
      }),
    );
    bot.use(async (context, next) => {
      await next();
      if (!context.conversation.active(DIALOGUE)) await context.conversation.enter(DIALOGUE);
    });
    bot.use(createConversation<BotContext, Context>(dialogueOf(questions, collected), DIALOGUE));
    return bot;
  });
  let lastChat = 0;
  return {
    name: `@grammyjs/conversations 2, ${pinned ? 'a version an edition' : 'one version'}`,
    async turn(edition, state, text) {
      const chat = ++lastChat;
      const says: string[] = [];
      said.set(chat, says);
      if (state !== null) states.set(String(chat), (JSON.parse(state) as { kept: string }).kept);
      await bots[edition]!.handleUpdate(updateOf(chat, text));
      const kept = states.get(String(chat))!;
      states.delete(String(chat));
      said.delete(chat);
      return { state: JSON.stringify({ kept, answers: collected.get(chat) ?? {} }), says };
    },
    answers: (state) => (JSON.parse(state) as { answers: Record<string, Value> }).answers,
  };
}

function dialogueOf(questions: Question[], collected: Map<number, Record<string, Value>>) {
  return async (conversation: Talk, first: Context): Promise<void> => {
    const answers: Record<string, Value> = {};
    let context = first;
    for (const question of questions) {
      let value: Value | null = null;
      while (value === null) {
        collected.set(context.chat!.id, answers);
        await context.reply(question.asks);
        context = await conversation.wait();
        value = read(question, context.message?.text ?? '');
      }
      answers[question.id] = value;
    }
  };
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
