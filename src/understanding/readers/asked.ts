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

/** What is done when it is asked for, and not told how. */
const DONE: ReadonlySet<RegisterAsked> = new Set([
  ...(['export', 'export_csv', 'page', 'due', 'owner_wish', 'totals'] as const),
  ...(['list', 'newcomers', 'missing', 'history', 'search'] as const),
]);

/** How sure it has to be, beside what the register would take the same words for; of who is no head surer. */
const SURE = { alone: 0.4, asked: 0.7, told: 0.8, resident: 0.8, unasked: 0.9 };
/** Most of what is compared with are residents' messages: of heads "none of them" is so much less likely. */
const NONE_OF_HEADS = 0.3;

/** Of what is left beside what others ask no more is made than so many times as much. */
const LEAST_LEFT = 0.25;

/** Of what whoever speaks who asks what heads ask: an office, or its code. */
const OF_OFFICE = /(?<!\p{L})(?:r[tw]|kode(?:nya|ne|na)?)(?!\p{L})/iu;

/** Whoever tells of these has somebody to talk to, and no question. */
const MOST_PEOPLE = 1;

/**
 * What is asked like one of the common questions of heads, or of those whom they write down, whatever its words (`asked` of
 * `flows/faq`). It goes before the register, which takes the same words for what is told or looked up there.
 */
export const asked: Reader<TextEvent> = function asked(view, event) {
  const { text, reading } = event;
  const best = likeliest(view, event);
  if (best === null || reading.people.length > MOST_PEOPLE || view.wordIn(text)) return null;
  if (view.question && (isAnswer(view.question, text) || !asksPlainly(text))) return null;
  // what is told to be written down is no question how
  if (view.hasOffice && !asksPlainly(text) && view.entersIntoRegister(text) !== null) return null;
  const told = toldOf(view, text);
  if (told === 'unseen') return { commands: [{ do: 'consult' }], because: 'it may tell of who lives there' };
  if (told === 'occupant') return null;
  const least = leastSure(view, event);
  const entry = view.faqOf(best.entry);
  if (least === null || best.sure < least || !entry) return null;
  const because = `it is asked like "${best.entry}" (${best.sure.toFixed(2)})`;
  if (entry.start) return { commands: [startOf(view, entry.start)], because };
  return { commands: afterAnswer(view, { do: 'explain', entry: best.entry }), because };
};

/** Whether something is told of somebody of the register, and nothing asked: however it is put, it is to be written down. */
function toldOf(view: View, text: string): ReturnType<View['namesOfRegister']> {
  if (!view.hasOffice || text.includes('?') || !view.tellsOfLiving(text) || view.asksOfLiving(text))
    return null;
  return view.namesOfRegister(text);
}

/** How sure it has to be beside what else the message may be; `null` where it is that. */
function leastSure(view: View, { text, reading }: TextEvent): number | null {
  const of = view.askedOfRegister(text, false);
  // "bawa apa aja" goes on with the errand that is open
  if (view.service !== null && of === null) return SURE.unasked;
  // codes are made when they are asked for
  if (reading.listed?.wish === 'codes' && view.hasOffice) return SURE.unasked;
  // who is vaccinated has an answer of its own
  if (of === 'vaccination' || (of !== null && (!asksPlainly(text) || isDone(view, of)))) return null;
  if (of !== null) return TELLS.has(of) ? SURE.told : SURE.asked;
  const isErrand = reading.services.some((service) => service !== REGISTER_SERVICE);
  if (!asksPlainly(text)) return SURE.unasked;
  return isErrand || isOfPeople(view, reading) ? SURE.told : 0;
}

/** An owner who asks who lives somewhere asks of another house. */
function isDone(view: View, of: RegisterAsked): boolean {
  return DONE.has(of) && (of !== 'list' || view.keepsArea);
}

/** Whether a message may be about the people of a list that stands. */
function isOfPeople({ people }: View, { listed, person }: TextEvent['reading']): boolean {
  if (people.length === 0) return false;
  return listed !== null || (person !== null && people.some(({ key }) => key === person.key));
}

/** The likeliest question that the writer may ask, where that is sure enough. */
function likeliest(view: View, { reading, text }: TextEvent): (Asked & { entry: string }) | null {
  const isHead = view.isHead || view.hasOffice || reading.head;
  const asks: Record<Asked['whose'], boolean> = {
    all: true,
    // a wife who is to enter her husband's code is no head, and asks what heads do
    heads: isHead || (reading.services.length === 0 && OF_OFFICE.test(text)),
    owners: view.hasOffice && !view.keepsArea,
    occupants: !view.hasOffice,
  };
  // what only others ask is none of it, so the rest is the likelier
  const others = reading.asked.filter(({ whose }) => !asks[whose]).reduce((all, { sure }) => all + sure, 0);
  const open = reading.asked
    .filter(({ whose, named, entry }) => asks[whose] && (named || isTalk(view, entry)))
    .map((one) => ({ ...one, sure: one.sure / Math.max(1 - others, LEAST_LEFT) }));
  const goesOn = open.some(({ entry }) => isTalk(view, entry));
  const isNear = isHead || goesOn;
  const [first] = open
    .map((one) => (one.entry === null && isNear ? { ...one, sure: one.sure * NONE_OF_HEADS } : one))
    .sort((a, b) => b.sure - a.sure);
  if (!first || first.entry === null) return null;
  const none = open.find(({ entry }) => entry === null)?.sure ?? 0;
  const sure = isNear ? first.sure / (1 - none * (1 - NONE_OF_HEADS)) : first.sure;
  const least = first.whose === 'heads' ? SURE.unasked : SURE.resident;
  return sure >= (isNear ? SURE.alone : least) ? { ...first, entry: first.entry, sure } : null;
}

/** Whether the chat talks about the matter of a question. */
function isTalk(view: View, entry: string | null): boolean {
  return entry !== null && view.talk !== null && view.talk === view.faqOf(entry)?.talk;
}
