import type { Day } from '../../calendar.js';
import { CLEAR } from '../../language/confidence.js';
import type { Reading } from '../../language/reading.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/** All that a message may state that corrects the day of a dose. */
const OF_A_DOSE: readonly string[] = ['dose_count', 'vaccine', 'last_dose_on'];

/** The other day of the last dose, where somebody who told one names another: "eh salah, tanggal 15 bukan 5". */
export const correction: Reader<TextEvent> = function correction(view, { reading }) {
  const dialogue = view.dialogueOf({ event: 'dose_corrected' });
  const day = correctedDay(view, reading);
  if (day === null || dialogue === null) return null;
  return {
    commands: [{ do: 'claim', facts: { last_dose_on: day } }, startOf(view, dialogue, { corrects: true })],
    because: `the last dose was on ${day}, not on the day that was told`,
  };
};

function correctedDay(view: View, reading: Reading): Day | null {
  const told = view.case.facts.last_dose_on;
  if (told?.provenance !== 'claimed' || !restates(view, reading)) return null;
  const day = reading.facts.last_dose_on ?? reading.days.find((one) => one <= view.today);
  return typeof day === 'string' && day !== told.value ? day : null;
}

function restates(view: View, { intent, situation, confidence, service, facts }: Reading): boolean {
  const vague = intent === 'out_of_scope' || confidence < CLEAR;
  const ofDose = Object.keys(facts).every((name) => OF_A_DOSE.includes(name));
  const ofVaccine = service === 'none' || view.serviceOf(service)?.language.vaccination === true;
  return vague && situation === null && ofVaccine && ofDose;
}
