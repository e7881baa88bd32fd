import { apartFrom } from './finder.js';
import type { Sought } from './intent.js';
import type { Lexicon } from './lexicon.js';
import type { Situation, Wish } from './reading.js';

/** Of several situations the one that must not be missed comes first. */
const GRAVEST: readonly Situation[] = [
  'scam',
  'extortion',
  'shared_phone',
  'hoax',
  'home_visit',
  'sent_home',
  'delegate',
  'paper_card',
  'which_city',
];

/** Of a message that is not clear a situation says more. */
const CLEAR = 0.5;
/** A command or a matter of the certificate is answered as such. */
const ANSWERED_ALONE: ReadonlySet<Wish> = new Set([
  'verify_qr',
  'cert_problem',
  'set_reminder',
  'cancel_reminder',
  'change_language',
  'thanks',
  'stop',
]);

/** The situation that a message tells of, or `null`. */
export function findSituation(
  words: readonly string[],
  { intent, confidence }: Sought,
  { intents }: Lexicon,
): Situation | null {
  if (ANSWERED_ALONE.has(intent) && confidence >= CLEAR) return null;
  const told = new Set(
    apartFrom(intents.situations.find(words), intents.feared.find(words)).map(({ label }) => label),
  );
  // whether a fee that one has heard of is right is a question of the fee
  if (intent === 'ask_requirements') told.delete('hoax');
  return GRAVEST.find((situation) => told.has(situation)) ?? null;
}
