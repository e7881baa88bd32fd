import type { Api } from 'grammy';
import type { Logger } from 'pino';
import type { Texts } from '../../texts.js';
import { GroupGuard } from '../group-guard.js';
import type { Message, Self } from './updates.js';

/** Groups get one sentence that asks to write in private, never a verdict: whatever is said there, all can read. */
export class Groups {
  private readonly guard = new GroupGuard();

  constructor(
    private readonly api: Api,
    private readonly texts: Texts,
    private readonly log: Logger,
  ) {}

  /** Answers whoever calls the bot in a group, in their language; best effort, since it may not hold up the others. */
  async heard(message: Message, self: Self): Promise<void> {
    const { chat, from, message_thread_id: topic } = message;
    if (!isCalled(message, self) || !this.guard.admits(String(chat.id), performance.now())) return;
    const { locales } = this.texts;
    const locale = locales.find((one) => from?.language_code?.startsWith(one)) ?? locales[0]!;
    const button = {
      text: this.texts.format(locale, { id: 'telegram-write-me' }),
      url: `https://t.me/${self.username}`,
    };
    try {
      await this.api.sendMessage(chat.id, this.texts.format(locale, { id: 'telegram-private-only' }), {
        reply_markup: { inline_keyboard: [[button]] },
        ...(message.is_topic_message && topic ? { message_thread_id: topic } : {}),
      });
    } catch (error) {
      this.log.debug({ error: (error as Error).name }, 'telegram: a group could not be answered');
    }
  }
}

/** Whether somebody calls the bot in a group: by its name, or by an answer to it. */
function isCalled({ chat, from, text, caption, reply_to_message: answered }: Message, self: Self): boolean {
  if (chat.type === 'private' || from?.is_bot) return false;
  // a name is letters, digits and _, and may be the beginning of another's
  const named = new RegExp(`@${self.username}(?!\\w)`, 'i').test(text ?? caption ?? '');
  return named || answered?.from?.id === self.id;
}
