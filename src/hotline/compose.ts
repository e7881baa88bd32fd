import type { Effect } from '../case/effect.js';
import type { OutgoingMessage } from '../channels/channel.js';
import type { Texts } from '../texts.js';

/** Texts of one turn are joined into one message up to this length (characters): a phone screen. */
const LONGEST_JOINED = 900;

/** A message as it is kept until it is sent: a picture by the turn that brought it. */
export type ComposedMessage = Omit<OutgoingMessage, 'photo'> & { photo?: string };

type Send = Extract<Effect, { kind: 'send' }>;

/**
 * The messages of a turn, in a person's language. What is said one after another becomes one message with a blank
 * line between, so that a phone rings once; choices end a message.
 */
export function compose(sends: Send[], texts: Texts, locale: string): ComposedMessage[] {
  const messages: ComposedMessage[] = [];
  let open = true;
  for (const { text, choices, token, uncounted, photo, reminds, apart } of sends) {
    const message: ComposedMessage = {
      text: texts.format(locale, text),
      choices: choices.map(({ id, label }) => ({ id, label: texts.format(locale, label) })),
      token,
      ...(uncounted ? { uncounted } : {}),
      ...(photo ? { photo } : {}),
      ...(reminds ? { purpose: 'reminder' } : {}),
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
    if (joins) messages.splice(-1, 1, { ...message, text: `${last.text}\n\n${message.text}` });
    else messages.push(message);
    open = !apart;
  }
  return messages;
}
