import { Api, GrammyError } from 'grammy';
import type { Logger } from 'pino';
import type { Texts } from '../../language/texts.js';
import type { Address } from '../../store/store.js';
import { type Accept, type Channel, type OutgoingMessage, type SendOutcome, TryLater } from '../channel.js';
import { FileUnavailable, fetchFile } from './files.js';
import { htmlOf, keyboardOf, partsOf } from './outgoing.js';
import { POLL_S, poll } from './poll.js';
import { settleTap } from './taps.js';
import { isCalled, type Received, receivedOf, type Self, type Update, updateSchema } from './updates.js';

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

/** Telegram could not be reached, or failed, when the hotline wanted to start. */
export class TelegramUnreachable extends Error {
  constructor() {
    super(
      'Telegram cannot be reached: see that this machine reaches https://api.telegram.org, then start again',
    );
  }
}

/** How long a call may take (s); a poll is held open for longer. */
const CALL_S = 10;
const HELD_S = POLL_S + CALL_S;
/** A file that could not be fetched so often is answered like one that cannot be read. */
const MOST_FETCHES = 4;
/** The typing sign lasts five seconds; it is shown no more often than this (ms). */
const TYPING_MS = 5_000;
/** Long messages of which some parts were sent are remembered, so that a retry goes on where it stopped. */
const MOST_REMEMBERED = 1_000;

/**
 * A Telegram bot by long polling. An address is the id of a private chat; groups get one sentence, never a verdict.
 * Its `start` throws {@link BadToken} or {@link TelegramUnreachable}.
 */
export function createTelegramChannel({
  token,
  texts,
  log,
  apiRoot = 'https://api.telegram.org',
}: TelegramOptions): Channel {
  const api = new Api(token, { apiRoot, timeoutSeconds: CALL_S });
  const stopping = new AbortController();
  const partsSent = new Map<string, number>();
  const typingSince = new Map<string, number>();
  const fetches = { update: -1, count: 0 };
  let passedOver = 0;
  let polling: Promise<void> = Promise.resolve();

  return {
    name: 'telegram',

    async start({ accept }) {
      const self = await introduce();
      const held = new Api(token, { apiRoot, timeoutSeconds: HELD_S });
      polling = poll(held, (update) => handle(update, self, accept), stopping.signal, log);
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
      for (const [other, since] of typingSince) if (now - since >= TYPING_MS) typingSince.delete(other);
      if (!on || typingSince.has(chat)) return;
      typingSince.set(chat, now);
      api.sendChatAction(chat, 'typing').catch(() => {});
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
      await tellCommands().catch((error: Error) =>
        log.warn({ error: error.name }, 'telegram: the commands could not be set'),
      );
      return self;
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) throw new BadToken();
      // the error itself holds an address with the token in it
      throw new TelegramUnreachable();
    }
  }

  async function tellCommands(): Promise<void> {
    for (const locale of texts.locales) {
      const commands = texts
        .format(locale, { id: 'telegram-commands' })
        .split('\n')
        .map((line) => line.split(/ - (.*)/s))
        .map(([command = '', description = '']) => ({ command, description }));
      const first = locale === texts.locales[0];
      await api.setMyCommands(commands, first ? {} : { language_code: locale as 'en' });
    }
  }

  async function handle(raw: { update_id: number }, self: Self, accept: Accept): Promise<void> {
    const { data: update } = updateSchema.safeParse(raw);
    if (!update?.message && !update?.callback_query) {
      passedOver += 1;
      log.warn({ passedOver }, 'telegram: an update of unknown kind or shape is passed over');
      return;
    }
    for (const received of receivedOf(update)) {
      const { chat, key, locale } = received;
      const body = await bodyOf(received, update.update_id);
      await accept({ address: { channel: 'telegram', id: chat }, key, body, ...(locale ? { locale } : {}) });
    }
    if (update.callback_query) void settleTap(api, update.callback_query, log);
    if (update.message && isCalled(update, self)) void tellPrivateOnly(update.message);
  }

  /** The one sentence for groups, in the language of who called; best effort, since it may not hold up the others. */
  async function tellPrivateOnly({ chat, from }: NonNullable<Update['message']>): Promise<void> {
    const locale = texts.locales.find((one) => from?.language_code?.startsWith(one)) ?? texts.locales[0]!;
    try {
      await api.sendMessage(chat.id, texts.format(locale, { id: 'telegram-private-only' }));
    } catch (error) {
      log.debug({ error: (error as Error).name }, 'telegram: a group could not be answered');
    }
  }

  /** The body with its file fetched; one that cannot be had is said to be unreadable, so that it blocks nobody. */
  async function bodyOf({ body }: Received, update: number) {
    if (body.kind !== 'fetch') return body;
    try {
      const bytes = await fetchFile(api, { apiRoot, token }, body.fileId, stopping.signal);
      return { kind: 'photo', bytes } as const;
    } catch (error) {
      if (stopping.signal.aborted) throw error;
      fetches.count = fetches.update === update ? fetches.count + 1 : 1;
      fetches.update = update;
      if (fetches.count < MOST_FETCHES && !(error instanceof FileUnavailable)) throw error;
      return { kind: 'other', what: 'file' } as const;
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
