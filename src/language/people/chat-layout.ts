import type { Entry, Layout } from './entry.js';

const DATE = String.raw`\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`;
const TIME = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)?`;
const AT = `(?:${DATE},? (?:jam |pukul )?${TIME}|${TIME},? ${DATE})`;
const SENDER = String.raw`([^:\n\[\]]{1,40}?)`;
/** `[29/9 18.01] Bu Lilis: ...`, `29/09/21, 18.01 - Bu Lilis: ...`, `[18.01, 29/9/2021] Bu Lilis: ...`, `[18.01] Bu Lilis: ...` */
const HEAD = new RegExp(String.raw`^(?:\[(?:${AT}|${TIME})\] ?-?|${AT} ?[-–]) ?${SENDER} ?: ?(.*)$`);
/** `Bu Lilis, [29.09.21 18.01]`, and the message in the next line. */
const HEAD_ALONE = new RegExp(String.raw`^${SENDER},? \[${AT}\] ?:?(.*)$`);
/** What the application says itself, without a sender. */
const NOTICE = new RegExp(String.raw`^(?:\[${AT}\]|${AT} ?[-–]) [^:]*$`);
/** A number that was masked, or an address book's own mark. */
const NO_NAME = /^[+\d\s().•-]+$/;

/** Messages pasted from a chat, with the day and hour of each: those of one sender are of one person. */
export function chatLayout(line: string): Layout | null {
  if (!line.includes('\n') && !/^\[/.test(line)) return null;
  const around: string[] = [];
  const entries: (Entry & { sender: string })[] = [];
  for (const one of line.split('\n')) {
    const [, sender, said] = HEAD.exec(one) ?? HEAD_ALONE.exec(one) ?? [];
    if (sender !== undefined) take(entries, sender.replace(/^~ ?/, '').trim(), said!);
    else if (NOTICE.test(one)) continue;
    else if (entries.length) entries.at(-1)!.text += ` ${one}`;
    else around.push(one);
  }
  return entries.length > 1 ? { entries, around, from: 1 } : null;
}

function take(entries: (Entry & { sender: string })[], sender: string, said: string): void {
  const name = NO_NAME.test(sender) ? null : sender;
  const known = name === null ? undefined : entries.find((one) => one.name === name);
  if (known) known.text += `, ${said}`;
  else entries.push({ sender, name, text: said, chatter: true });
}
