import type { Day } from '../calendar.js';
import { LIKELY } from './confidence.js';
import { findDays } from './dates/days.js';
import { findTime } from './dates/times.js';
import { readStatement } from './doses/vaccination.js';
import type { Lexicon } from './lexicon.js';
import { findInstead } from './people/instead.js';
import { findPeople, type Whole } from './people/people.js';
import { findWhom } from './people/subject.js';
import type { Recogniser } from './reading.js';
import { beyondThanks } from './wish/courtesy.js';
import { errandFacts } from './wish/errand.js';
import type { ExampleModel } from './wish/examples.js';
import { asksCost, clearIntents, findIntent, questionAsked } from './wish/intent.js';
import { findServices, findVariant, rivalsOf, servicesFor } from './wish/services.js';
import { findSituation } from './wish/situation.js';
import { weigh } from './wish/weigh.js';
import { normalise } from './words/normalise.js';
import { findAsked, findWritten } from './words/written.js';

/** The recogniser over a lexicon: deterministic, no network, no learning. */
export function createRecogniser(lexicon: Lexicon, examples: ExampleModel): Recogniser {
  const read = (text: string, today: Day): Whole => {
    const words = normalise(text, lexicon.spelling);
    const days = findDays(text, today);
    const clear = clearIntents(words, lexicon);
    const planning = clear.has('set_reminder');
    const { state, facts, spokenOf } = readStatement({ text, words, days, today, planning }, lexicon);
    const named = findServices(words, lexicon);
    const found = named.map(({ label }) => label);
    const whom = findWhom(words, found, lexicon);
    const stated = state !== 'unstated';
    const byPhrases = findIntent(words, clear, { services: found, whom, stated }, lexicon);
    const { intent, confidence } = weigh(byPhrases, examples.compare(words), {
      inScope: lexicon.intents.inScope.has(words),
      self: whom === 'self',
      situation: lexicon.intents.situations.has(words),
    });
    const services = servicesFor(intent, named, words, spokenOf, lexicon);
    const variant = findVariant(words, lexicon);
    const errand = errandFacts(words, services[0] ?? 'none', today, lexicon);
    // the age that is told there is the child's, or that of the dead
    const { age: _theirs, ...ofWriter } = facts;
    const known = lexicon.traits.writerComes.has(services[0] ?? '') ? ofWriter : facts;
    const situation = findSituation(words, { intent, confidence }, lexicon);
    return {
      intent,
      situation,
      service: services[0] ?? 'none',
      services,
      rivals: rivalsOf(services, named),
      vaccination: state,
      subject: whom === 'self' ? 'self' : 'other',
      // a situation is told by clear phrases, however vague the rest
      confidence: situation ? Math.max(confidence, LIKELY) : confidence,
      facts: { ...known, ...errand, ...(variant ? { variant } : {}) },
      days,
      time: findTime(text),
      area: lexicon.areas.find(words),
      asks: questionAsked(words, intent, clear, lexicon),
      cost: asksCost(words, lexicon),
      written: findWritten(text, lexicon),
      locale: intent === 'change_language' ? findAsked(words, text, lexicon) : null,
    };
  };
  return beyondThanks((text, today) => {
    const whole = read(text, today);
    const part = (words: string) => read(words, today);
    return { ...whole, ...findPeople(text, whole, part), instead: findInstead(text, part) };
  });
}
