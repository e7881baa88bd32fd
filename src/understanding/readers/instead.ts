import { CLEAR } from '../../language/confidence.js';
import { isQuestion, type Named, type Reading } from '../../language/reading.js';
import { asksSomething } from '../../language/words/left.js';
import { bareWords } from '../../language/words/said.js';
import type { Command, Who } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Found, Reader } from '../reader.js';
import type { View } from '../view.js';
import { errandIn } from './errand.js';

/**
 * Another person or service than the chat is about: "bukan buat saya, buat istri saya". Where the message asks nothing
 * else, the open errand is asked anew for them.
 */
export const instead: Reader<TextEvent> = function instead(view, event) {
  const { reading } = event;
  if (!turnsInstead(view, reading)) return null;
  const reminded = remindedOf(view, reading);
  if (reminded) return reminded;
  const { whom, named, service, facts } = reading.instead!;
  const tells = onlyTells(event) || onlyNames(event);
  const asks = reading.situation !== null || (reading.confidence >= CLEAR && !tells);
  const { variant } = view.case.facts;
  // a dose that somebody had is told of them, and is no errand
  const wanted = !asks && view.serviceOf(service ?? 'none')?.language.vaccination ? null : service;
  const meant: Reading = {
    ...reading,
    ...(asks ? {} : { intent: 'ask_access', confidence: CLEAR }),
    service: wanted ?? 'none',
    services: wanted ? [wanted] : [],
    rivals: [],
    // the errand stays of the kind that was asked for
    facts: wanted === null && variant ? { variant: variant.value, ...facts } : facts,
  };
  const who = WHOSE[whom ?? 'same'](named);
  const found = errandIn(view, { ...event, reading: meant }, who);
  if (!found) return null;
  return {
    commands: [
      ...ofWriter(view, reading),
      ...(mixesUp(view, reading) ? [{ do: 'move', to: who } as const] : []),
      ...found.commands,
    ],
    because: `another ${whom ? 'person' : 'service'} is meant; ${found.because}`,
  };
};

/** "Bukan suami, istri" after a reminder was set, which names nobody: it stays, and the chat is about her. */
function remindedOf(view: View, { instead: meant, confidence }: Reading): Found | null {
  const set = view.reminders.find(({ id }) => id === view.justSet);
  if (!set || !meant || meant.whom === null || meant.service !== null || confidence >= CLEAR) return null;
  // the day of a dose is reckoned from what is known of whose it is
  const ofDose = set.service !== null && view.serviceOf(set.service)?.language.vaccination;
  if (ofDose || Object.keys(meant.facts).some((name) => name !== 'married')) return null;
  return {
    commands: [
      { do: 'turn', who: WHOSE[meant.whom](meant.named) },
      { do: 'ack', text: 'reminder-stays' },
    ],
    because: 'the reminder is for another person',
  };
}

/** Whether a message tells of doses, and asks nothing: "bukan sepupu, ipar saya. dia udah vaksin di kantornya". */
function onlyTells({ text, reading: { intent, facts } }: TextEvent): boolean {
  return isQuestion(intent) && facts.dose_count !== undefined && !asksSomething(text, bareWords(text));
}

/** Whether a message says which service is meant, and asks nothing: "keperluannya bukan SKCK tapi KK hilang". */
function onlyNames({ text, reading: { intent, instead } }: TextEvent): boolean {
  return isQuestion(intent) && instead?.whom === null && !asksSomething(text, bareWords(text));
}

/** What the writer tells of themselves beside, where theirs is the case in question. */
function ofWriter({ case: { isSelf } }: View, { instead }: Reading): Command[] {
  const facts = isSelf ? instead?.own : undefined;
  return facts && Object.keys(facts).length ? [{ do: 'claim', facts }] : [];
}

/**
 * Whether somebody else was named by mistake: "maksudnya bapak, bukan ibu". What was told last was told of them then;
 * what the writer told of themselves stays theirs.
 */
function mixesUp(view: View, { instead }: Reading): boolean {
  return instead?.whom === 'other' && instead.named !== null && !view.case.isSelf;
}

/** Whose case is meant by whom the message puts in place of another. */
const WHOSE: Record<'self' | 'other' | 'same', (named: Named | null) => Who> = {
  self: () => ({ kind: 'self' }),
  other: (named) => ({ kind: 'relative', named, ...(named ? {} : { anew: true }) }),
  same: () => ({ kind: 'unsaid' }),
};

/**
 * Whether a message says that another person or service is meant than the chat is about. The people of a list are named
 * otherwise.
 */
export function turnsInstead(view: View, { instead: meant }: Reading): boolean {
  if (!meant || view.service === null || view.hasList) return false;
  const other = meant.whom === 'other' || (meant.whom === 'self' && !view.case.isSelf);
  const known = meant.service !== null && view.serviceOf(meant.service) !== null;
  return other || (known && meant.service !== view.service.id);
}
