import type { Reading } from '../../language/reading.js';
import { isAsked, isPart } from '../../policy/facts.js';
import type { TextEvent } from '../event.js';
import { isOtherMatter } from '../implied.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/** A question beside the service that was just told: "berapa hari jadinya?", or for more of it: "biayanya?", "rincian". */
export const sideQuestion: Reader<TextEvent> = function sideQuestion(view, { reading }) {
  const dialogue = view.dialogueOf({ event: 'asked_beside' });
  if (dialogue === null || !asksBeside(view, reading)) return null;
  const owed = [...view.owesFor(reading.facts), ...partsAsked(view, reading)];
  if (owed.length === 0) return null;
  // what is asked about is called as before
  const { other_service: name } = view.case.facts;
  const facts = { ...(name ? { other_service: name.value } : {}), ...reading.facts };
  return {
    commands: [{ do: 'settle', again: true }, { do: 'claim', facts }, startOf(view, dialogue)],
    because: `it asks beside: ${owed.join(', ')}`,
  };
};

/** The parts of an answer that are asked for; where one may be vaccinated is an errand of its own. */
function partsAsked({ service }: View, { facts }: Reading): string[] {
  return service?.language.vaccination ? [] : Object.keys(facts).filter(isPart);
}

/** What may be asked of anything. */
const OF_ANYTHING: ReadonlySet<string> = new Set(['asks_hours', 'asks_where', 'asks_duration', 'asks_fee']);

/** Whether a message asks something beside of the service that was just told, and states nothing new of the case. */
function asksBeside(
  { service: open, told }: View,
  { intent, confidence, situation, service, facts }: Reading,
): boolean {
  const names = Object.keys(facts);
  if (!names.some(isAsked) || !names.every(isAsked) || situation !== null || open === null) return false;
  if (service !== 'none' && service !== open.id) return false;
  // "krl paling pagi jam berapa?" asks it of something else
  if (isOtherMatter({ intent, confidence }) && names.every((name) => OF_ANYTHING.has(name))) return false;
  return intent === 'out_of_scope' || told.papers || told.places;
}
