import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Choice } from '../channel.js';
import { buttonData } from '../tap.js';

/** Characters of one message, counted without the tags that bold letters become (Bot API, sendMessage; UTF-16 units). */
export const LONGEST_PART = 4096;
/** Bytes of a button's data. */
const LONGEST_DATA = 64;

/** `*bold*` as Telegram's HTML; whatever else stands in the text cannot become markup. */
export function htmlOf(text: string): string {
  const escaped = wellFormed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll(/(^|[^\p{L}\p{N}*])\*([^*\n]+)\*(?![\p{L}\p{N}*])/gmu, '$1<b>$2</b>');
}

/** Half characters, which no server takes, become the sign for what cannot be shown. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}');
}

/** Choices as buttons under the message, one a row, each with the token of its question; `null` when one does not fit. */
export function keyboardOf(choices: Choice[], token: string | null): InlineKeyboardMarkup | null {
  const data = choices.map(({ id }) => buttonData(token, id));
  if (!choices.length || data.some((one) => Buffer.byteLength(one) > LONGEST_DATA)) return null;
  return { inline_keyboard: choices.map(({ label: text }, i) => [{ text, callback_data: data[i]! }]) };
}
