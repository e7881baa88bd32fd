/**
 * What a bot on Telegram would otherwise be written with: grammY and @grammyjs/conversations, its state on Redis, updates
 * asked for as @grammyjs/runner does. The dialogue of six questions; run by its parent.
 */
import { Bot } from 'grammy';
import { createClient } from 'redis';
import { TOKEN } from '../../test/support/telegram-server.js';
import { type BotContext, holdDialogue } from '../dialogue/grammy.js';
import { poll } from './poll.js';

const redis = createClient({ url: process.env.REDIS_URL! });
await redis.connect();
const bot = new Bot<BotContext>(TOKEN, { client: { apiRoot: process.env.API_ROOT! } });
holdDialogue(bot, 'anew', {
  read: async (chat) => {
    const kept = await redis.get(chat);
    return kept === null ? undefined : JSON.parse(kept);
  },
  write: async (chat, state) => {
    await redis.set(chat, JSON.stringify(state));
  },
  delete: async (chat) => {
    await redis.del(chat);
  },
});
await bot.init();

process.on('disconnect', () => process.exit());
process.send!('started');
await poll(
  (offset) => bot.api.getUpdates({ offset, timeout: 30 }),
  (update) => bot.handleUpdate(update),
);
