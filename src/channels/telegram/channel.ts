import { Api, GrammyError } from 'grammy';
import type { Logger } from 'pino';
import type { Texts } from '../../language/texts.js';
import type { Address } from '../../store/store.js';
import { type Accept, type Channel, type OutgoingMessage, type SendOutcome, TryLater } from '../channel.js';
import { htmlOf, keyboardOf, partsOf } from './outgoing.js';
import { poll } from './poll.js';
import {
  type Callback,
  isCalled,
  LARGEST_FILE,
  type Received,
  receivedOf,
  type Self,
  updateSchema,
} from './updates.js';

/** What the channel is made with. */
export interface TelegramOptions {
  /** The bot's token from @BotFather. */
  token: string;
  texts: Texts;
  log: Logger;
  /** Another server than Telegram's own, for tests. */
  apiRoot?: string;
}

/** Telegram refuses the token. */
export class BadToken extends Error {
  constructor() {
    super('Telegram refuses TELEGRAM_TOKEN: copy it again from @BotFather (/mybots, API Token)');
  }
}

/** A file that could not be fetched so often is answered like one that cannot be read. */
const MOST_FETCHES = 3;
/** The typing sign lasts five seconds; it is shown no more often than this (ms). */
const TYPING_MS = 4_000;
/** Long messages of which some parts were sent are remembered, so that a retry goes on where it stopped. */
const MOST_REMEMBERED = 1_000;

/** A Telegram bot by long polling. An address is the id of a private chat; groups get one sentence, never a verdict. */
export function createTelegramChannel({
  token,
  texts,
  log,
  apiRoot = 'https://api.telegram.org',
}: TelegramOptions): Channel {
  const api = new Api(token, { apiRoot });
  const stopping = new AbortController();
  const partsSent = new Map<string, number>();
  const typingSince = new Map<string, number>();
  const fetches = { update: -1, count: 0 };
  let polling: Promise<void> = Promise.resolve();

  return {
    name: 'telegram',

    async start({ accept }) {
      const self = await introduce();
      polling = poll(api, (update) => handle(update, self, accept), stopping.signal, log);
    },

    async send({ id: chat }, id, message) {
      try {
        return await deliver(chat, id, message);
      } catch (error) {
        return outcomeOf(error);
      }
    },

    typing({ id: chat }: Address, on) {
      const now = performance.now();
      if (!on) typingSince.delete(chat);
      else if (now - (typingSince.get(chat) ?? Number.NEGATIVE_INFINITY) > TYPING_MS) {
        typingSince.set(chat, now);
        api.sendChatAction(chat, 'typing').catch(() => {});
      }
    },

    async stop() {
      stopping.abort();
      await polling;
    },
  };

  /** Finds out who the bot is, takes polling up again where a webhook was set, and tells the commands. */
  async function introduce(): Promise<Self> {
    try {
      const self = await api.getMe();
      await api.deleteWebhook();
      for (const locale of texts.locales) {
        const commands = texts
          .format(locale, { id: 'telegram-commands' })
          .split('\n')
          .map((line) => line.split(/ - (.*)/s))
          .map(([command = '', description = '']) => ({ command, description }));
        const first = locale === texts.locales[0];
        await api.setMyCommands(commands, first ? {} : { language_code: locale as 'en' });
      }
      return self;
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) throw new BadToken();
      throw error;
    }
  }

  async function handle(raw: { update_id: number }, self: Self, accept: Accept): Promise<void> {
    const parsed = updateSchema.safeParse(raw);
    if (!parsed.success) {
      log.warn('telegram: an update of unknown shape is passed over');
      return;
    }
    const update = parsed.data;
    for (const received of receivedOf(update)) {
      const { chat, key, locale } = received;
      const body = await bodyOf(received, update.update_id);
      await accept({ address: { channel: 'telegram', id: chat }, key, body, ...(locale ? { locale } : {}) });
    }
    if (update.callback_query) void settle(update.callback_query);
    if (isCalled(update, self)) {
      const text = texts.format(texts.locales[0]!, { id: 'telegram-private-only' });
      await api.sendMessage(update.message!.chat.id, text).catch(() => {});
    }
  }

  /** The body with its file fetched; one that cannot be had is said to be unreadable, so that it blocks nobody. */
  async function bodyOf({ body }: Received, update: number) {
    if (body.kind !== 'fetch') return body;
    try {
      return { kind: 'photo', bytes: await fetchFile(body.fileId) } as const;
    } catch (error) {
      fetches.count = fetches.update === update ? fetches.count + 1 : 1;
      fetches.update = update;
      if (fetches.count < MOST_FETCHES && !(error instanceof GrammyError && error.error_code === 400))
        throw error;
      return { kind: 'other', what: 'file' } as const;
    }
  }

  async function fetchFile(fileId: string): Promise<Uint8Array> {
    const { file_path: path } = await api.getFile(fileId);
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, { signal: stopping.signal });
    if (!response.ok) throw new Error(`a file was not given: status ${response.status}`);
    if (Number(response.headers.get('content-length') ?? 0) > LARGEST_FILE)
      throw new RangeError('a file is too large');
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Ends the waiting sign of a tapped button, and shows in the message what was chosen; best effort. */
  async function settle({ id, data, message }: Callback): Promise<void> {
    try {
      await api.answerCallbackQuery(id);
      const label = message?.reply_markup?.inline_keyboard
        .flat()
        .find((one) => one.callback_data === data)?.text;
      if (!message?.text || !label) return;
      const { entities = [] } = message;
      await api.editMessageText(message.chat.id, message.message_id, `${message.text}\n\n✓ ${label}`, {
        entities,
      });
    } catch (error) {
      log.debug({ error: (error as Error).name }, 'telegram: a tapped button could not be settled');
    }
  }

  async function deliver(
    chat: string,
    id: string,
    { text, choices, token: question }: OutgoingMessage,
  ): Promise<SendOutcome> {
    const parts = partsOf(text);
    for (let at = partsSent.get(id) ?? 0; at < parts.length; at++) {
      const keyboard = at === parts.length - 1 ? keyboardOf(choices, question) : {};
      await api.sendMessage(chat, htmlOf(parts[at]!), { parse_mode: 'HTML', ...keyboard });
      remember(id, at + 1);
    }
    partsSent.delete(id);
    return 'sent';
  }

  function remember(id: string, count: number): void {
    partsSent.set(id, count);
    if (partsSent.size > MOST_REMEMBERED) partsSent.delete(partsSent.keys().next().value!);
  }
}

/** What an error of Telegram means for a message. */
function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof GrammyError) {
    const { error_code: code, description, parameters } = error;
    if (code === 429) throw new TryLater((parameters.retry_after ?? 1) * 1000);
    if (code === 403 || (code === 400 && /chat not found|user is deactivated/i.test(description)))
      return 'gone';
  }
  throw error;
}
