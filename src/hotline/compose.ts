import type { OutgoingMessage } from '../channels/channel.js';
import type { Effect } from '../dialogue/session.js';
import type { Texts } from '../language/texts.js';

/** Texts of one turn are joined into one message up to this length (characters): a phone screen. */
const LONGEST_JOINED = 900;

type Send = Extract<Effect, { kind: 'send' }>;

/**
 * The messages of a turn, in a person's language. What is said one after another becomes one message with a blank
 * line between, so that a phone rings once; choices end a message.
 */
export function compose(sends: Send[], texts: Texts, locale: string): OutgoingMessage[] {
  const messages: OutgoingMessage[] = [];
  for (const { text, choices, token } of sends) {
    const message: OutgoingMessage = {
      text: texts.format(locale, text),
      choices: choices.map(({ id, label }) => ({ id, label: texts.format(locale, label) })),
      token,
    };
    const last = messages.at(-1);
    const joins =
      last && last.choices.length === 0 && last.text.length + message.text.length < LONGEST_JOINED;
    if (joins) messages.splice(-1, 1, { ...message, text: `${last.text}\n\n${message.text}` });
    else messages.push(message);
  }
  return messages;
}
