import { SURE, UNSURE } from '../confidence.js';
import type { Message } from '../message.js';
import { isQuestion, SITUATIONS, type Situation, type Wish } from '../reading.js';
import { apartFrom } from '../words/spans.js';
import type { Sought } from './intent.js';

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
/** Told whatever else the message seems to want. */
const ALWAYS: ReadonlySet<Situation> = new Set([
  'body_release',
  'listing_fields',
  'listing_refused',
  'head_may_refuse',
  'head_refuses',
  'conceal_chat',
]);
/** A matter of the certificate is answered by what is the matter with it. */
const ABOUT_CERTIFICATE: ReadonlySet<Wish> = new Set(['verify_qr', 'cert_problem']);
const OF_CERTIFICATE: ReadonlySet<Situation> = new Set([
  'nik_used',
  'certificate_wrong',
  'card_lost',
  'phone_lost',
  'number_dead',
  'qr_unreadable',
  'shared_phone',
]);

/** Of a reminder that is there already, however much it speaks of reminding. */
const OF_REMINDERS: ReadonlySet<Situation> = new Set(['list_reminders', 'move_reminder']);

/** Told by the way, where anything else is asked. */
const ALONE: ReadonlySet<Situation> = new Set(['death', 'birth']);

/** Told by whoever takes leave. */
const IN_LEAVING: ReadonlySet<Situation> = new Set(['settled']);

/** The situation that a message tells of, or `null`. */
export function findSituation(
  { hits: { intents } }: Message,
  { intent, confidence, services }: Sought & { services: readonly string[] },
): Situation | null {
  if (!intents.situations.length) return null;
  const told = new Set(apartFrom(intents.situations, intents.feared).map(({ label }) => label));
  // whether a fee that one has heard of is right is a question of the fee
  if (intent === 'ask_requirements') told.delete('hoax');
  // of a message that is not clear a situation says more
  const alone = ANSWERED_ALONE.has(intent) && confidence >= UNSURE;
  // clear phrases can say that it is about another matter
  const asksNothing = intent === 'out_of_scope' && confidence < SURE;
  // what only messages like it ask is not asked in so many words: "istri saya wafat semalam, saya bingung"
  const inWords = services.length > 0 || intents.strong.some(({ label }) => label === intent);
  const onlyTells = asksNothing || (isQuestion(intent) && !inWords);
  const counts = (situation: Situation) => {
    if (IN_LEAVING.has(situation)) return asksNothing || intent === 'thanks';
    if (ALONE.has(situation)) return onlyTells;
    return (
      !alone ||
      (intent === 'set_reminder' && OF_REMINDERS.has(situation)) ||
      ALWAYS.has(situation) ||
      (ABOUT_CERTIFICATE.has(intent) && OF_CERTIFICATE.has(situation))
    );
  };
  return SITUATIONS.find((situation) => told.has(situation) && counts(situation)) ?? null;
}
