import { type Answer, TelegramServer } from '../test/support/telegram-server.js';

/** Telegram's servers, with the people on it: the bot asks for their messages. */
export class Telegram {
  private lastMessage = 0;

  private constructor(
    readonly server: TelegramServer,
    /** The world's time (ms). */
    private readonly now: () => number,
  ) {}

  /** `said` is told of every message of the bot: to whom, its words, and the process that sent it. */
  static async start(
    now: () => number,
    said: (chat: string, text: string, from: string) => void,
  ): Promise<Telegram> {
    const server = await TelegramServer.start();
    server.onSaid(({ chat, text, from = '' }) => {
      server.said.length = 0;
      server.calls.length = 0;
      said(chat, text, from);
    });
    return new Telegram(server, now);
  }

  get port(): number {
    return Number(new URL(this.server.apiRoot).port);
  }

  /** Answers every message so, as long as it is set. */
  answers(mood: Answer | null): void {
    this.server.mood = mood && ((method) => (method === 'sendMessage' ? mood : 'usual'));
  }

  /** A message of a person, which waits until the bot confirms it. */
  write(chat: string, text: string): void {
    this.lastMessage += 1;
    const id = Number(chat);
    const from = { id, is_bot: false, first_name: 'Siti', language_code: 'id' };
    const date = Math.floor(this.now() / 1000);
    this.server.update({
      message: { message_id: this.lastMessage, date, from, chat: { id, type: 'private' }, text },
    });
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }
}
