import type { Api } from 'grammy';
import type { Logger } from 'pino';
import type { Callback } from './updates.js';

/**
 * Ends the waiting sign of a tapped button, takes the buttons away and shows in the message what was chosen. Best
 * effort: the choice itself is taken already, and a message may be too old to be edited.
 */
export async function settleTap(api: Api, { id, data, message }: Callback, log: Logger): Promise<void> {
  await tried(api.answerCallbackQuery(id), log);
  const buttons = message?.reply_markup?.inline_keyboard.flat();
  if (!message || !buttons) return;
  const { chat, message_id, text, entities = [] } = message;
  const label = buttons.find(({ callback_data }) => callback_data === data)?.text;
  const isMarked =
    text !== undefined &&
    label !== undefined &&
    (await tried(api.editMessageText(chat.id, message_id, `${text}\n\n✓ ${label}`, { entities }), log));
  if (!isMarked) await tried(api.editMessageReplyMarkup(chat.id, message_id), log);
}

async function tried(call: Promise<unknown>, log: Logger): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    log.debug({ error: (error as Error).name }, 'telegram: a tapped button could not be settled');
    return false;
  }
}
