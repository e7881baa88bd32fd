import type { GraphError } from './graph.js';

/** What a refusal means for a message. */
export type Meaning =
  /** The person has not written for 24 hours: an approved template only. */
  | { is: 'outside' }
  | { is: 'gone' | 'refused' | 'passing' }
  | { is: 'later'; afterMs: number }
  /** Only the operator can end it; `advice` says how. */
  | { is: 'operator'; advice: string };

/** More than 24 hours since the person wrote; 470 is the same of the older API. */
const OUTSIDE = [131_047, 470];
/** Undeliverable: no WhatsApp at that number, blocked, or terms not accepted (Meta does not tell which). */
const GONE = [131_026];
/** Limits of the app, the number, the pair of both; pauses (ms) where Meta names none. */
const LATER: Record<number, number> = {
  4: 60_000,
  80007: 60_000,
  130429: 5_000,
  131048: 15 * 60_000,
  131056: 10_000,
  131057: 5 * 60_000,
};
const USUAL_PAUSE_MS = 5_000;

const TOKEN =
  'the token holds no more or may not send: make a permanent one (system user, whatsapp_business_messaging) and give it as WHATSAPP_ACCESS_TOKEN';
const NUMBER = 'WHATSAPP_PHONE_NUMBER_ID is none that this token can use, or the number is not registered';
const ACCOUNT = 'the account may not send: look into WhatsApp Manager for a restriction or an unpaid bill';
const TEST_NUMBER =
  'a test number writes only to the numbers that are listed for it: add them, or use a number of your own';
const TEMPLATE =
  'WHATSAPP_REMINDER_TEMPLATE is not approved in this language, paused, or has not exactly one variable in its body';

const OPERATOR: [advice: string, matches: (code: number) => boolean][] = [
  [TOKEN, (code) => [0, 3, 10, 190, 131_005].includes(code) || (code >= 200 && code < 300)],
  [NUMBER, (code) => [33, 131_045, 133_010].includes(code)],
  [ACCOUNT, (code) => [368, 131_031, 131_037, 131_042].includes(code)],
  [TEST_NUMBER, (code) => code === 131_030],
  [TEMPLATE, (code) => code >= 132_000 && code < 133_000],
];

/** Of a code that a failed status or a refused call gives. */
export function meaningOfCode(code: number): Meaning | null {
  if (OUTSIDE.includes(code)) return { is: 'outside' };
  if (GONE.includes(code)) return { is: 'gone' };
  const advice = OPERATOR.find(([, matches]) => matches(code))?.[0];
  return advice ? { is: 'operator', advice } : null;
}

/** What a refused call means: by its code first, since Meta gives 400 for most of them. */
export function meaningOf({ status, code, subcode, isTransient, afterMs }: GraphError): Meaning {
  const pause = code === null ? undefined : LATER[code];
  if (status === 429 || pause !== undefined)
    return { is: 'later', afterMs: afterMs ?? pause ?? USUAL_PAUSE_MS };
  if (code === 100 && subcode === 33) return { is: 'operator', advice: NUMBER };
  const known = code === null ? null : meaningOfCode(code);
  if (known) return known;
  if (status === 401 || status === 403) return { is: 'operator', advice: TOKEN };
  // the message itself: a parameter, its kind, its recipient (100, 131008, 131009, 131021, 131051, ...)
  const isFinal = status === 400 && code !== null && !isTransient && ![1, 2, 131_000, 131_016].includes(code);
  return { is: isFinal ? 'refused' : 'passing' };
}
