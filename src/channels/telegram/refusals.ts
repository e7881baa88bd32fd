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
  /** A group lets the bot write no more, or has no topics: somebody has to set it right there. */
  | 'no_rights'
  | 'no_topics'
  /** This one message will never be taken. */
  | 'never'
  /** The token holds no more: only the operator can end it. */
  | 'operator';

/** A right that the bot lacks in a group, as an administrator or as a member; only one who may manage topics writes in a closed one. */
const NO_RIGHTS =
  /not enough rights|have no rights|need administrator rights|CHAT_ADMIN_REQUIRED|CHAT_(WRITE|SEND_\w+)_FORBIDDEN|CHAT_RESTRICTED|TOPIC_CLOSED/i;

/** The first that fits counts; without `says`, whatever is said. */
export const REFUSALS: readonly { code: number; says?: RegExp; is: Meaning }[] = [
  { code: 429, is: 'pause' },
  { code: 401, is: 'operator' },
  // a token that never was one
  { code: 404, says: /^Not Found$/i, is: 'operator' },
  { code: 403, says: NO_RIGHTS, is: 'no_rights' },
  // "bot was blocked by the user", "user is deactivated", "bot was kicked"
  { code: 403, is: 'gone' },
  {
    code: 400,
    says: /chat not found|user not found|is deactivated|was deleted|PEER_ID_INVALID|CHANNEL_(PRIVATE|INVALID)/i,
    is: 'gone',
  },
  { code: 400, says: /thread not found|TOPIC_(DELETED|ID_INVALID)/i, is: 'topic_gone' },
  { code: 400, says: /not a forum|FORUM_(MISSING|DISABLED)/i, is: 'no_topics' },
  { code: 400, says: NO_RIGHTS, is: 'no_rights' },
  // entities, buttons, lengths, files: the message itself
  { code: 400, is: 'never' },
  { code: 413, is: 'never' },
];

/** What is to be done where the officers' group takes nothing. */
export const GROUP_ADVICE = {
  gone: 'add the bot to the group again, as an administrator with the right "Manage topics", and see that its id is right (-100…)',
  no_topics: 'switch its topics on (group settings, Topics)',
  no_rights: 'make the bot an administrator of it, with the right "Manage topics"',
} as const satisfies Partial<Record<Meaning, string>>;

export const TOKEN_ADVICE = 'the token holds no more: give TELEGRAM_TOKEN a new one from @BotFather';
