import { type Api, GrammyError } from 'grammy';
import type { Logger } from 'pino';
import type { Texts } from '../../texts.js';
import { apiOf, type Bot, CALL_S } from './api.js';
import type { Self } from './updates.js';
import { UPDATE_KINDS } from './updates.js';
import { WEBHOOK_CONNECTIONS, type Webhook } from './webhook.js';

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

/** Telegram does not take the address of the webhook. */
export class WebhookRefused extends Error {
  constructor() {
    super(
      'Telegram refuses the webhook: BISA_ORIGIN must be a public https:// address with a valid certificate, on port ' +
        '443, 80, 88 or 8443, and TELEGRAM_WEBHOOK_SECRET 1 to 256 letters, digits, _ and -. Without ' +
        'TELEGRAM_WEBHOOK_SECRET the hotline asks for messages by itself and needs no public address',
    );
  }
}

/**
 * Finds out who the bot is, says whether updates are brought (webhook) or asked for, and tells the commands.
 * @throws {BadToken} {@link TelegramUnreachable} {@link WebhookRefused}
 */
export async function introduce(
  bot: Bot,
  webhook: Webhook | undefined,
  texts: Texts,
  log: Logger,
): Promise<Self> {
  const api = apiOf(bot, CALL_S);
  // errors of the library hold addresses with the token in them: none is passed on
  const self = await api.getMe().catch((error) => {
    throw isTold(error, 401, 404) ? new BadToken() : new TelegramUnreachable();
  });
  await settle(api, webhook).catch((error) => {
    throw isTold(error, 400) ? new WebhookRefused() : new TelegramUnreachable();
  });
  await tellCommands(api, texts).catch((error: Error) =>
    log.warn({ error: error.name }, 'telegram: the commands could not be set'),
  );
  return self;
}

async function settle(api: Api, webhook: Webhook | undefined): Promise<void> {
  if (!webhook) await api.deleteWebhook();
  else {
    await api.setWebhook(webhook.url, {
      secret_token: webhook.secret,
      allowed_updates: UPDATE_KINDS,
      max_connections: WEBHOOK_CONNECTIONS,
    });
  }
}

async function tellCommands(api: Api, texts: Texts): Promise<void> {
  for (const locale of texts.locales) {
    const commands = commandsOf(texts.format(locale, { id: 'telegram-commands' }));
    const first = locale === texts.locales[0];
    await api.setMyCommands(commands, first ? {} : { language_code: locale as 'en' });
  }
}

/** Commands from their text: `name - description`, a line each. */
export function commandsOf(text: string): { command: string; description: string }[] {
  return text
    .split('\n')
    .map((line) => line.split(/ - (.*)/s))
    .map(([command = '', description = '']) => ({ command, description }));
}

function isTold(error: unknown, ...codes: number[]): boolean {
  return error instanceof GrammyError && codes.includes(error.error_code);
}
