import { type Api, InputFile } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { numbered } from '../../numbered.js';
import type { OutgoingDocument, OutgoingMessage, SendOutcome, Taken } from '../channel.js';
import { partsOf } from '../parts.js';
import { apiOf, type Bot, CALL_S, UPLOAD_S } from './api.js';
import { failureOf, following, portError } from './failures.js';
import { htmlOf, keyboardOf, LONGEST_PART, wellFormed } from './outgoing.js';

/** Characters under a picture (Bot API, sendPhoto); a longer text follows it as messages. */
const LONGEST_CAPTION = 1024;
/** Messages of which some parts were sent are remembered, so that a retry goes on where it stopped. */
const MOST_REMEMBERED = 1_000;

/** Where a message goes: a chat, and a topic in it where it has any. */
export interface Place {
  chat: string;
  topic?: number;
}

/** A message as it is sent; `keyboard` are buttons that are no choices. */
export interface Outgoing extends OutgoingMessage {
  keyboard?: InlineKeyboardMarkup;
}

/** One call: a picture or a file with a caption, or a text. `plain` is what is sent where Telegram does not take the markup. */
interface Part {
  photo?: Uint8Array;
  document?: OutgoingDocument;
  html: string;
  plain: string;
  keyboard?: InlineKeyboardMarkup;
}

/** Sends messages, in several parts where they are long. */
export class Delivery {
  private readonly api: Api;
  private readonly uploads: Api;
  private readonly sent = new Map<string, number>();
  /** Telegram does not take the token. */
  refusedToken = false;

  /** `moved` is told when a group has become a supergroup, which has another id. */
  constructor(
    bot: Bot,
    private readonly moved: (to: string) => Promise<void> | void = () => {},
  ) {
    this.api = apiOf(bot, CALL_S);
    this.uploads = apiOf(bot, UPLOAD_S);
  }

  /**
   * Sends a message to a person; see `deliver`.
   * @throws {TryLater}; any other error may pass.
   */
  async send(place: Place, id: string, message: Outgoing, taken?: Taken): Promise<SendOutcome> {
    try {
      await this.deliver(place, id, message, taken);
      return 'sent';
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'gone') return 'gone';
      if (failure === 'passing' || failure === 'no_rights' || failure === 'no_topics') return 'passing';
      if (failure === 'never') return 'refused';
      throw portError(error);
    }
  }

  /**
   * Sends a message; a retry under the same id repeats no part of it. What Telegram refuses is tried once more without
   * markup and buttons.
   * @throws what the last call threw; see `failureOf`.
   */
  async deliver({ chat, topic }: Place, id: string, message: Outgoing, taken?: Taken): Promise<void> {
    const parts = planOf(message);
    try {
      for (let at = this.sent.get(id) ?? 0; at < parts.length; at++) {
        const messageId = await following(
          chat,
          (to) => this.part({ chat: to, ...(topic ? { topic } : {}) }, parts[at]!),
          this.moved,
        );
        this.remember(id, at + 1);
        taken?.(String(messageId));
      }
      this.refusedToken = false;
      this.sent.delete(id);
    } catch (error) {
      const failure = failureOf(error);
      this.refusedToken = failure === 'operator';
      if (failure === 'never') this.sent.delete(id);
      throw error;
    }
  }

  /** Gives the id of what was sent. */
  private async part(place: Place, part: Part): Promise<number> {
    try {
      return await this.call(place, part, part.html, {
        parse_mode: 'HTML',
        ...(part.keyboard ? { reply_markup: part.keyboard } : {}),
      });
    } catch (error) {
      if (failureOf(error) !== 'never') throw error;
      return this.call(place, part, part.plain, {});
    }
  }

  private async call(
    { chat, topic }: Place,
    { photo, document }: Part,
    text: string,
    options: { parse_mode?: 'HTML'; reply_markup?: InlineKeyboardMarkup },
  ): Promise<number> {
    const other = { ...options, ...(topic ? { message_thread_id: topic } : {}) };
    if (document) {
      const file = new InputFile(document.bytes, document.name);
      const { message_id: id } = await this.uploads.sendDocument(chat, file, { ...other, caption: text });
      return id;
    }
    const sent = photo
      ? await this.uploads.sendPhoto(chat, new InputFile(photo, 'foto'), { ...other, caption: text })
      : await this.api.sendMessage(chat, text, other);
    return sent.message_id;
  }

  private remember(id: string, count: number): void {
    this.sent.set(id, count);
    if (this.sent.size > MOST_REMEMBERED) this.sent.delete(this.sent.keys().next().value!);
  }
}

function planOf({ text, photo, document, token, keyboard, ...choosing }: Outgoing): Part[] {
  const { choices } = choosing;
  const buttons = keyboard ?? keyboardOf(choices, token);
  const full = buttons ? text : numbered(text, choosing);
  const isCaption = (photo ?? document) !== undefined && full.length <= LONGEST_CAPTION;
  // where Telegram does not take the buttons, the choices are written out below the last part
  const room = LONGEST_PART - (buttons ? numbered('', choosing).length : 0);
  const texts = isCaption ? [full] : partsOf(full, room);
  const parts: Part[] = texts.map((one) => ({ html: htmlOf(one), plain: wellFormed(one) }));
  const last = parts.at(-1)!;
  if (buttons) {
    last.keyboard = buttons;
    last.plain = numbered(last.plain, choosing);
  }
  if (photo && isCaption) last.photo = photo;
  if (document && isCaption) last.document = document;
  if (document && !isCaption) return [{ document, html: '', plain: '' }, ...parts];
  return photo && !isCaption ? [{ photo, html: '', plain: '' }, ...parts] : parts;
}
