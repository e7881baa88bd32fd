import type { Asked } from '../../language/reading.js';
import { asksPlainly } from '../../language/words/openings.js';
import type { RegisterAsked } from '../../neighbourhood/asked.js';
import { afterAnswer } from '../after-answer.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';
import { isAnswer } from './faq.js';
import { REGISTER_SERVICE } from './own-register.js';

/** What is told of the register: a question in such words has to be plain, for what is told and not written down is lost. */
const TELLS: ReadonlySet<RegisterAsked> = new Set([
  ...(['listing', 'house', 'move', 'answered', 'undo', 'request', 'photo', 'photos_delete'] as const),
]);

/** How sure it has to be, beside what the register would take the same words for; of who is no head surer. */
const SURE = { alone: 0.4, asked: 0.7, told: 0.8, resident: 0.8 };
/** Most of what is compared with are residents' messages: of heads "none of them" is so much less likely. */
const NONE_OF_HEADS = 0.3;

/** Whoever tells of these has somebody to talk to, and no question. */
const MOST_PEOPLE = 1;

/**
 * What is asked like one of the common questions of heads, or of those whom they write down, whatever its words (`asked` of
 * `flows/faq`). It goes before the register, which takes the same words for what is told or looked up there.
 */
export const asked: Reader<TextEvent> = function asked(view, event) {
  const { text, reading } = event;
  const best = likeliest(view, event);
  if (best === null || isOfPeople(view, reading) || view.wordIn(text)) return null;
  if (view.question && (isAnswer(view.question, text) || !asksPlainly(text))) return null;
  const least = leastSure(view, event);
  const entry = view.faqOf(best.entry);
  if (least === null || best.sure < least || !entry) return null;
  const because = `it is asked like "${best.entry}" (${best.sure.toFixed(2)})`;
  if (entry.start) return { commands: [startOf(view, entry.start)], because };
  return { commands: afterAnswer(view, { do: 'explain', entry: best.entry }), because };
};

/** How sure it has to be beside what else the message may be; `null` where it is that. */
function leastSure(view: View, { text, reading }: TextEvent): number | null {
  const of = view.askedOfRegister(text, false);
  // who is vaccinated has an answer of its own
  if (of === 'vaccination' || (of !== null && !asksPlainly(text))) return null;
  if (of !== null) return TELLS.has(of) ? SURE.told : SURE.asked;
  const isErrand = reading.services.some((service) => service !== REGISTER_SERVICE);
  return isErrand || !asksPlainly(text) ? SURE.told : 0;
}

/** Whether a message is about people who are asked for. */
function isOfPeople({ people }: View, reading: TextEvent['reading']): boolean {
  if (reading.people.length > MOST_PEOPLE || reading.listed !== null) return true;
  const { person } = reading;
  return person !== null && people.some(({ key }) => key === person.key);
}

/** The likeliest question that the writer may ask, where that is sure enough. */
function likeliest(view: View, { reading }: TextEvent): (Asked & { entry: string }) | null {
  const isHead = view.isHead || view.hasOffice || reading.head;
  const goesOn = isTalk(view, reading.asked.find(({ whose, entry }) => entry !== null && whose === 'all')?.entry ?? null);
  const open = reading.asked
    .filter(
      ({ whose }) => whose === 'all' || (whose === 'heads' ? isHead : view.hasOffice && !view.keepsArea),
    )
    .filter(({ entry, named }) => named || isTalk(view, entry))
    .map((one) => (one.entry === null && (isHead || goesOn) ? { ...one, sure: one.sure * NONE_OF_HEADS } : one))
    .sort((a, b) => b.sure - a.sure);
  const [first] = open;
  if (!first || first.entry === null) return null;
  const total = isHead || goesOn ? open.reduce((sum, { sure }) => sum + sure, 0) : 1;
  const sure = first.sure / total;
  return sure >= (isHead || goesOn ? SURE.alone : SURE.resident) ? { ...first, entry: first.entry, sure } : null;
}

/** Whether the chat talks about the matter of a question. */
function isTalk(view: View, entry: string | null): boolean {
  return entry !== null && view.talk !== null && view.talk === view.faqOf(entry)?.talk;
}
