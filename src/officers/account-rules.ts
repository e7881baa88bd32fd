import { z } from 'zod';

/** The kelurahan of an officer, by the ministry's code. */
export const kelurahanSchema = z.string().regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/);

/** What a person is called: letters with marks, digits, and what stands between them. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'-]{0,38}[\p{L}\p{M}\p{N}.]$/u;

const REFUSALS = {
  'bad-name':
    'the name must have 2 to 40 letters or digits; spaces, dots, hyphens and apostrophes may stand between',
  'bad-shown':
    'the name that residents are told must have 2 to 40 letters or digits; spaces, dots, hyphens and apostrophes may stand between',
  'shown-is-sign-in':
    'residents would be told a name with which somebody signs in: let the two names be different ones',
  'weak-password': 'the password must have 12 to 200 characters',
  'guessable-password':
    "the password is easily guessed: it is mostly common words, the city's name or one's own, a year, repeats or rows of " +
    'keys; take four or five words that have nothing to do with each other',
  'name-taken': 'there is an officer of that name already: choose another name, or remove that account first',
  'telegram-taken': 'another officer has that Telegram id: take it from that account first',
} as const;
export const ACCOUNT_REFUSALS = Object.keys(REFUSALS) as [AccountRefusal, ...AccountRefusal[]];
export type AccountRefusal = keyof typeof REFUSALS;

/** An account that cannot be made or changed so; the message says what to do. */
export class AccountRefused extends Error {
  constructor(readonly reason: AccountRefusal) {
    super(REFUSALS[reason]);
  }
}

/** Whether somebody may be called so. */
export function isName(tidy: string): boolean {
  return NAME.test(tidy);
}

/** The name under which an officer is found, whatever its capitals and spaces. */
export function keyOf(name: string): string {
  return tidied(name).toLowerCase();
}

export function tidied(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** Whether an account is another one than that of a name. */
export function isOther(account: { name: string }, name: string): boolean {
  return keyOf(account.name) !== keyOf(name);
}
