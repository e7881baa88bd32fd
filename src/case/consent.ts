import { fingerprint } from '../engine/fingerprint.js';
import { keptText, type Retention } from '../policy/retention.js';
import type { Texts } from '../texts.js';
import type { Person } from './person.js';

/** The question whether photographs may be read. */
const QUESTION = 'consent-photos';

/** That reading photographs was agreed to, or was not. */
type Agreed = Pick<Person, 'consent' | 'consent_text'>;

interface Asking {
  readonly retention: Retention;
  readonly texts: Texts;
}

/**
 * The version of the words by which somebody is asked in a language whether photographs may be read: the language, and a
 * short form of the words. Another spacing, sign or capital makes no other one.
 */
function consentText({ retention, texts }: Asking, locale: string): string {
  const kept = keptText(retention.photographs);
  const words = ['true', 'false'].map((waiting) =>
    (texts.format(locale, { id: QUESTION, args: { waiting, kept } }).toLowerCase().match(WORD) ?? []).join(
      ' ',
    ),
  );
  return `${locale} ${fingerprint(words)}`;
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Since when (ms) somebody has agreed that photographs are read; `null` where they have not, where that is over, or where
 * they agreed to other words than those of now. Of what an earlier version kept the words are not known.
 */
export function standingConsent(
  flows: Asking,
  { consent, consent_text }: Agreed,
  now: number,
): number | null {
  if (consent === null || now - consent > flows.retention.photo_consent.ms) return null;
  if (consent_text === undefined) return consent;
  const [locale] = consent_text.split(' ') as [string];
  return consentText(flows, locale) === consent_text ? consent : null;
}

/** Notes that somebody agrees, now and to the words of now. */
export function agree(person: Person, { flows, now }: { flows: Asking; now: number }): void {
  person.consent = now;
  person.consent_text = consentText(flows, person.locale);
}

/** Notes that nobody agrees any more. */
export function disagree(agreed: Agreed): void {
  agreed.consent = null;
  delete agreed.consent_text;
}

/** What was agreed to, and nothing else. */
export function agreedIn({ consent, consent_text }: Agreed): Agreed {
  return { consent, ...(consent_text === undefined ? {} : { consent_text }) };
}
