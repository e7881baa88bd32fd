import { UNSURE } from '../language/confidence.js';
import { matcherOf } from '../language/words/offers.js';
import { saidIn } from '../language/words/said.js';
import { readYesNo } from '../language/words/yes-no.js';
import type { TextEvent } from './event.js';
import type { View } from './view.js';

/** A common question that is as likely as this is answered beside it. */
const LIKELY = 0.5;

/**
 * Whether a question whose yes cannot be taken back is open, and a message is neither a bare yes nor a no to it: "ya
 * jelasin dong", "hapus foto saya". A global word does what it says, whatever is open.
 */
export function leavesOpen(view: View, { text, reading }: TextEvent): boolean {
  const { question } = view;
  if (!question?.isWeighty || view.wordIn(text)) return false;
  // another notice takes its place; what is said of one that is looked at, or asked beside by a head, leaves it open
  if (view.noticeWriteIn(text)?.text != null) return false;
  if (view.ofNotice(text) || (view.hasOffice && reading.followUps.heads !== undefined)) return false;
  if (matcherOf(question.offers).picked(text)) return false;
  const called = new Set(question.offers.find(({ id }) => id === 'yes')?.words);
  const yes = readYesNo(text);
  if (yes === true) return !saidIn(text).bare.every((word) => readYesNo(word) === true || called.has(word));
  if (view.hasOffice && reading.asked.some(({ entry, sure }) => entry !== null && sure >= LIKELY))
    return false;
  if (yes === false || reading.refused !== null) return false;
  // what is not understood is no other matter
  const { intent, confidence, service, situation } = reading;
  const means =
    (intent !== 'out_of_scope' && confidence >= UNSURE) || service !== 'none' || situation !== null;
  const opensWithYes = readYesNo(saidIn(text).all[0] ?? '') === true;
  if (!means && reading.faq === null && !opensWithYes) return false;
  const faq = reading.faq && view.faqOf(reading.faq.entry);
  return !view.open.some((one) => faq?.answers_in.includes(one) || faq?.asked_of.includes(one));
}
