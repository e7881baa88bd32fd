import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Choice } from '../channel.js';

/** Characters of one message (Bot API, sendMessage), with room for the tags that bold letters become. */
const LONGEST_PART = 3500;
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

/** Marks at which a long text is cut, the best first: paragraphs, lines, sentences, words. */
const ENDS = [['\n\n'], ['\n'], ['. ', '! ', '? '], [' ']];

/** A long text in parts that Telegram takes, each ending with a paragraph, a line or a sentence where there is one. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > LONGEST_PART) {
    const end = endOf(rest.slice(0, LONGEST_PART));
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest || !parts.length ? [...parts, rest] : parts;
}

/** Where a part ends: in its second half, so that no part is a mere scrap. */
function endOf(room: string): number {
  for (const marks of ENDS) {
    const end = Math.max(...marks.map((mark) => room.lastIndexOf(mark))) + 1;
    if (end > room.length / 2) return end;
  }
  // not between the two halves of a character beyond the 16-bit ones
  return /[\uD800-\uDBFF]$/.test(room) ? room.length - 1 : room.length;
}

/** Choices as buttons under the message, one a row, each with the token of its question; `null` when one does not fit. */
export function keyboardOf(choices: Choice[], token: string | null): InlineKeyboardMarkup | null {
  const data = choices.map(({ id }) => `${token ?? ''}:${id}`);
  if (!choices.length || data.some((one) => Buffer.byteLength(one) > LONGEST_DATA)) return null;
  return { inline_keyboard: choices.map(({ label: text }, i) => [{ text, callback_data: data[i]! }]) };
}

/** A text with its choices as a numbered list, for where there are no buttons; they are answered by number. */
export function numbered(text: string, choices: Choice[]): string {
  if (!choices.length) return text;
  return `${text}\n\n${choices.map(({ label }, i) => `${i + 1}. ${label}`).join('\n')}`;
}
