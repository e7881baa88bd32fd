import type { Reading } from '../language/reading.js';
import { concludes } from '../language/words/openings.js';
import type { View } from './view.js';

/**
 * A message that tells of a dose which somebody just had, in the middle of an errand ("tadi pagi disuntik, udah dapat yang
 * pertama, jadi bisa kan?"), as one about that errand: to be vaccinated is not what it asks for.
 */
export function withDoseTold(view: View, reading: Reading, text: string): Reading {
  const { facts, service, rivals } = reading;
  if (reading.intent !== 'ask_access' || rivals.length || !Number(facts.dose_count ?? 0)) return reading;
  const isVaccination = view.serviceOf(service)?.language.vaccination === true;
  if (!isVaccination || view.service === null || view.told.errand === null) return reading;
  if (facts.last_dose_on !== view.today && !concludes(text)) return reading;
  const { variant: _ofVaccination, ...told } = facts;
  return { ...reading, service: 'none', services: [], facts: told };
}
