/**
 * What the Bot API's refusals mean. Telegram tells them by a code and a sentence for people, and documents neither in full:
 * "Making requests" and `ResponseParameters` of https://core.telegram.org/bots/api, and the errors of the methods in
 * https://core.telegram.org/api/errors. A code that is not here is passing, and has its end; one of 500 or more is no
 * refusal, for Telegram did not do its part.
 */
export type Meaning =
  /** It may go well later. */
  | 'passing'
  /** Nothing is sent before `parameters.retry_after` is over, to anybody. */
  | 'pause'
  /** Nobody there: blocked, deactivated. Unblocking undoes it, so it is believed when it is said again and again. */
  | 'gone'
  /** The topic of a group is not there any more: another is made. */
  | 'topic_gone'
  /** This one message will never be taken. */
  | 'never'
  /** The token holds no more: only the operator can end it. */
  | 'operator';

/** The first that fits counts; without `says`, whatever is said. */
export const REFUSALS: readonly { code: number; says?: RegExp; is: Meaning }[] = [
  { code: 429, is: 'pause' },
  { code: 401, is: 'operator' },
  // a token that never was one
  { code: 404, says: /^Not Found$/i, is: 'operator' },
  // "bot was blocked by the user", "user is deactivated", "bot was kicked"
  { code: 403, is: 'gone' },
  { code: 400, says: /chat not found|user not found|user is deactivated|PEER_ID_INVALID/i, is: 'gone' },
  { code: 400, says: /thread not found|TOPIC_(DELETED|ID_INVALID)/i, is: 'topic_gone' },
  // a right that the bot lacks in a group, which somebody may give it
  { code: 400, says: /not enough rights|have no rights|CHAT_(WRITE|SEND_\w+)_FORBIDDEN/i, is: 'passing' },
  // entities, buttons, lengths, files: the message itself
  { code: 400, is: 'never' },
  { code: 413, is: 'never' },
];

export const TOKEN_ADVICE = 'the token holds no more: give TELEGRAM_TOKEN a new one from @BotFather';
