import type { Choice } from '../channel.js';

/** Characters of one message (Bot API, sendMessage), with room for the tags that bold letters become. */
const LONGEST_PART = 3500;
/** Bytes of a button's data. */
const LONGEST_DATA = 64;

/** `*bold*` as Telegram's HTML; whatever else stands in the text cannot become markup. */
export function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll(/(^|[^\p{L}\p{N}*])\*([^*\n]+)\*(?![\p{L}\p{N}*])/gmu, '$1<b>$2</b>');
}

/** A long text in parts that Telegram takes, each ending with a paragraph, a line or a sentence where there is one. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LONGEST_PART) {
    const room = rest.slice(0, LONGEST_PART);
    const end =
      Math.max(room.lastIndexOf('\n\n'), 0) ||
      Math.max(room.lastIndexOf('\n'), 0) ||
      room.lastIndexOf('. ') + 1;
    const cut = end > 0 ? end : LONGEST_PART;
    parts.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return [...parts, rest];
}

/** Choices as buttons under the message, one a row; each carries the token of its question. */
export function keyboardOf(choices: Choice[], token: string | null) {
  const inline_keyboard = choices.map(({ id, label }) => [{ text: label, callback_data: dataOf(token, id) }]);
  return choices.length ? { reply_markup: { inline_keyboard } } : {};
}

function dataOf(token: string | null, id: string): string {
  const data = `${token ?? ''}:${id}`;
  if (Buffer.byteLength(data) > LONGEST_DATA)
    throw new RangeError(`the choice "${id}" is too long for a button`);
  return data;
}
