import type { Day } from '../calendar.js';
import { findDays } from './days.js';
import { clearIntents, findIntent } from './intent.js';
import type { Lexicon } from './lexicon.js';
import { normalise } from './normalise.js';
import type { Reading } from './reading.js';
import { findServices, findVariant, servicesFor } from './services.js';
import { findWhom } from './subject.js';
import { findTime } from './times.js';
import { readStatement } from './vaccination.js';

/** Reads one message; `today` is the day against which "besok" and "tgl 20" are meant. */
export type Recogniser = (text: string, today: Day) => Reading;

/** The recogniser over a lexicon: deterministic, no network, no learning. */
export function createRecogniser(lexicon: Lexicon): Recogniser {
  return (text, today) => {
    const words = normalise(text, lexicon.spelling);
    const days = findDays(text, today);
    const clear = clearIntents(words, lexicon);
    const planning = clear.has('set_reminder');
    const { state, facts, spokenOf } = readStatement({ text, words, days, today, planning }, lexicon);
    const found = findServices(words, lexicon);
    const whom = findWhom(words, found, lexicon);
    const stated = state !== 'unstated';
    const { intent, confidence } = findIntent(words, clear, { services: found, whom, stated }, lexicon);
    const services = servicesFor(intent, found, spokenOf);
    const variant = findVariant(words, lexicon);
    return {
      intent,
      service: services[0] ?? 'none',
      services,
      vaccination: state,
      subject: whom === 'self' ? 'self' : 'other',
      confidence,
      facts: variant ? { ...facts, variant } : facts,
      days,
      time: findTime(text),
      locale: intent === 'change_language' ? (lexicon.intents.locales.find(words)[0]?.label ?? null) : null,
    };
  };
}
