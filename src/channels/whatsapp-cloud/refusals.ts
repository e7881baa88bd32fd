/**
 * What the Cloud API's refusals mean, whether they answer a call or come afterwards as a `failed` status. By Meta's "Error
 * codes" (https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes), and for the
 * pauses "Throughput" and "Messaging limits" beside it. A code that is not here is passing, and has its end.
 */
export type Meaning =
  /** It may go well later. */
  | { is: 'passing' }
  /** So long (ms) nothing is sent, unless Retry-After names a time: to anybody, or to this person. */
  | { is: 'pause'; ms: number; whom: 'everybody' | 'person' }
  /** The person has not written for 24 hours: an approved template only. */
  | { is: 'window' }
  /** The person wants no such messages: as good as the word "stop". */
  | { is: 'opted_out' }
  /** Nobody there by what Meta says, which is often wrong once. */
  | { is: 'gone' }
  /** This one message will never be taken. */
  | { is: 'never' }
  /** Only the operator can end it, as `advice` says; until then nobody can be written to, or not so. */
  | { is: 'operator'; advice: string; stops: 'everybody' | 'person' };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const operator = (stops: 'everybody' | 'person', advice: string): Meaning => ({
  is: 'operator',
  stops,
  advice,
});
const pause = (ms: number, whom: 'everybody' | 'person' = 'everybody'): Meaning => ({
  is: 'pause',
  ms,
  whom,
});

export const TOKEN = operator(
  'everybody',
  'the token holds no more or may not send: make a permanent one (system user, whatsapp_business_messaging) and give it as WHATSAPP_ACCESS_TOKEN',
);
export const NUMBER = operator(
  'everybody',
  'WHATSAPP_PHONE_NUMBER_ID is none that this token can use, or the number is not registered',
);
const ACCOUNT = operator(
  'everybody',
  'the account may not send: look into WhatsApp Manager for a restriction or an unpaid bill',
);
const TEST_NUMBER = operator(
  'person',
  'a test number writes only to the numbers that are listed for it: add them, or use a number of your own',
);
const TEMPLATE = operator(
  'person',
  'WHATSAPP_REMINDER_TEMPLATE is not approved in this language, paused, or has not exactly one variable in its body',
);

/** By code, or by the first and the last of a range. */
export const REFUSALS: readonly [codes: readonly (number | readonly [number, number])[], meaning: Meaning][] =
  [
    // the access token, its permissions
    [[0, 3, 10, 190, 131_005, [200, 299]], TOKEN],
    // the number: deleted, its certificate, not registered
    [[33, 131_045, 133_010], NUMBER],
    // policy, locked, display name, payment, country, terms of payments
    [[368, 131_031, 131_037, 131_042, 130_497, 134_011], ACCOUNT],
    [[131_030], TEST_NUMBER],
    // count of variables, not there, too long, characters, format, paused, disabled, its flow
    [[[132_000, 132_999]], TEMPLATE],

    // calls of the app, calls of the account
    [[4, 80_007], pause(MINUTE)],
    // throughput of the number
    [[130_429], pause(5 * SECOND)],
    // too much of it was blocked or reported
    [[131_048], pause(15 * MINUTE)],
    // the account is being maintained
    [[131_057], pause(5 * MINUTE)],
    // messages from us to this one person
    [[131_056], pause(10 * SECOND, 'person')],

    // more than 24 hours since the person wrote; 470 is the same of the older API
    [[131_047, 470], { is: 'window' }],
    // marketing messages are switched off by the person
    [[131_050], { is: 'opted_out' }],
    // no WhatsApp at that number, blocked, an old app, terms not accepted: Meta does not tell which
    [[131_026], { is: 'gone' }],

    // unknown, overloaded, unavailable; a generic failure of the message, of the service, of the user
    [[1, 2, 131_000, 131_016, 133_004, 135_000], { is: 'passing' }],
    // the person is in an experiment of Meta's; held back for a healthy ecosystem
    [[130_472, 131_049], { is: 'passing' }],
    // a picture could not be taken over
    [[131_053], { is: 'passing' }],

    // a parameter is wrong, missing, out of range; to ourselves; a kind that is not known
    [[100, 131_008, 131_009, 131_021, 131_051, 131_052], { is: 'never' }],
  ];
