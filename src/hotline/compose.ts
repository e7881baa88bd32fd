import type { Effect } from '../case/effect.js';
import type { OutgoingMessage } from '../channels/channel.js';
import type { Texts } from '../texts.js';

/** Texts of one turn are joined into one message up to this length (characters): a phone screen. */
const LONGEST_JOINED = 900;

/**
 * A message as it is kept until it is sent: a picture by the turn that brought it, or by its id beside the register, the register by the kind of its file; `by` is the officer who wrote it;
 * after `until` (ms) it is not sent any more.
 */
export type ComposedMessage = Omit<OutgoingMessage, 'photo' | 'document'> & {
  photo?: string;
  picture?: string;
  file?: 'xlsx' | 'csv';
  by?: string;
  until?: number;
  /** The notice that it is. */
  notice?: string;
};

type Send = Extract<Effect, { kind: 'send' }>;

/** The words of an officer stay as they are. */
const QUOTES: ReadonlySet<string> = new Set(['officer-says', 'officer-sends', 'officer-corrects']);
const AS_WRITTEN: ReadonlySet<string> = new Set([...QUOTES, 'notice', 'notice-again']);

/**
 * The messages of a turn, in a person's language. What is said one after another becomes one message with a blank
 * line between, so that a phone rings once; choices end a message. `head`: it is the head of a neighbourhood who reads them.
 */
export function compose(sends: Send[], texts: Texts, locale: string, head = false): ComposedMessage[] {
  const address = head ? asHead(texts, locale) : (words: string) => words;
  const messages: ComposedMessage[] = [];
  let open = true;
  for (const {
    text,
    choices,
    token,
    uncounted,
    photo,
    picture,
    document,
    purpose,
    until,
    notice,
    apart,
  } of sends) {
    const message: ComposedMessage = {
      text: AS_WRITTEN.has(text.id) ? texts.format(locale, text) : address(texts.format(locale, text)),
      choices: choices.map(({ id, label }) => ({ id, label: address(texts.format(locale, label)) })),
      token,
      ...(uncounted ? { uncounted } : {}),
      ...(photo ? { photo } : {}),
      ...(picture ? { picture } : {}),
      ...(document ? { file: document.as } : {}),
      ...(purpose ? { purpose } : {}),
      ...(until === undefined ? {} : { until }),
      ...(notice === undefined ? {} : { notice }),
      ...(QUOTES.has(text.id) ? { by: String(text.args?.by ?? '') } : {}),
    };
    const last = messages.at(-1);
    const joins =
      last &&
      open &&
      !apart &&
      !last.photo &&
      !photo &&
      last.choices.length === 0 &&
      last.text.length + message.text.length < LONGEST_JOINED;
    if (joins) messages.splice(-1, 1, { ...last, ...message, text: `${last.text}\n\n${message.text}` });
    else messages.push(message);
    open = !apart;
  }
  return messages;
}

/** Puts the word by which heads are addressed in place of the one for everybody: "Kak" is "Bapak/Ibu". */
function asHead(texts: Texts, locale: string): (words: string) => string {
  const word = (id: string) => texts.format(locale, { id });
  const everybody = new RegExp(`\\b(?:${word('address-long')}|${word('address-short')})\\b`, 'g');
  return (words) => words.replace(everybody, word('address-head'));
}
