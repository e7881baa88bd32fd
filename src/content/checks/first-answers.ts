import { type Day, instantOf } from '../../calendar.js';
import { setFacts } from '../../case/cases.js';
import { compileFlows } from '../../case/compile.js';
import { Draft } from '../../case/draft.js';
import type { Flows } from '../../case/flows.js';
import { newSession } from '../../case/session.js';
import { advance, begin } from '../../engine/run.js';
import type { Recogniser } from '../../language/reading.js';
import { QUESTIONS } from '../../language/reading.js';
import type { Facts } from '../../policy/facts.js';
import { type Text, Texts } from '../../texts.js';
import { faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../sources.js';
import { casesOf, daysOf, rulebooks, unlessFaulty } from './cases.js';

/** What a person takes in at once on a small phone, before the choices: lines with words in them, and characters. */
export const MOST_LINES = 5;
export const MOST_CHARACTERS = 320;

/** Days begin and end by it where no place matters. */
const ZONE = 'UTC';

/** A first answer, and under which decision of the city it is given. */
interface Answer {
  texts: Text[];
  decision: string;
}

/**
 * The first answers to whatever is asked of a service, with the question that follows: for each kind of case, on each day
 * from which they are others, and in every language they are to fit a small phone.
 */
export function checkFirstAnswers(sources: Sources): Fault[] {
  const texts = new Texts(sources.locales);
  const answers = unlessFaulty(new Map<string, Answer[]>(), () => answersOf(sources, texts));
  return sources.services.flatMap((service) =>
    texts.locales.flatMap((locale) => {
      const { id } = service.value;
      const long = (answers.get(id) ?? [])
        .map((answer) => ({
          ...answer,
          ...unlessFaulty({ lines: 0, characters: 0 }, () => size(answer, texts, locale)),
        }))
        .filter(({ lines, characters }) => lines > MOST_LINES || characters > MOST_CHARACTERS)
        .sort((a, b) => b.characters - a.characters)[0];
      if (!long) return [];
      const { lines, characters, decision } = long;
      const message = `a first answer on "${id}" has ${lines} lines and ${characters} characters in ${locale}${decision}: "${opening(long, texts, locale)}"`;
      const remedy = `give its papers, places or rule a short form in ${locale}.ftl (".short = ..."): ${MOST_LINES} lines and ${MOST_CHARACTERS} characters, with the question`;
      return [faultAt(service, ['id'], message, remedy)];
    }),
  );
}

/** No list stands where a first answer is given. */
const readsNothing: Recogniser = () => {
  throw new Error('nothing is read here');
};

/** Every first answer that differs, by its service. */
function answersOf(sources: Sources, texts: Texts): Map<string, Answer[]> {
  const books = rulebooks(sources).map(({ book, decision }) => ({
    decision,
    flows: compileFlows({
      dialogues: sources.dialogues.map(({ value }) => value),
      recognise: readsNothing,
      words: sources.words.value,
      register: { ...sources.register.value, ...sources.roots.value, spellings: new Map() },
      faq: new Map(),
      notices: sources.notices.value,
      office: sources.officers.value,
      retention: sources.retention.value,
      book,
      areas: sources.language.areas.value,
      drives: sources.drives.map(({ value }) => value),
      texts,
      zone: ZONE,
    }),
  }));
  return new Map(
    sources.services.map(({ value: service }) => {
      const distinct = new Map<string, Answer>();
      const days = daysOf(sources, service);
      for (const facts of casesOf(service)) {
        for (const day of days) {
          for (const { flows, decision } of books) {
            for (const question of QUESTIONS) {
              const told = firstAnswer(flows, flows.byIntent.get(question)!, service.id, facts, day);
              const words = JSON.stringify(told);
              if (!distinct.has(words)) distinct.set(words, { texts: told, decision });
            }
          }
        }
      }
      return [service.id, [...distinct.values()]];
    }),
  );
}

/** What is said to a person of whom this is known, up to the first choices. */
function firstAnswer(flows: Flows, dialogue: string, service: string, facts: Facts, day: Day): Text[] {
  const now = instantOf(day, '09:00', ZONE);
  const draft = new Draft(flows, newSession(flows.texts.locales[0]!, now), { turn: '', kind: 'start' }, now);
  draft.session.topic.service = service;
  setFacts(draft.session, facts);
  begin(draft, dialogue, { aside: false, args: {} });
  advance(draft);
  return draft.effects.flatMap((effect) => (effect.kind === 'send' ? [effect.text] : []));
}

function size({ texts: told }: Answer, texts: Texts, locale: string): { lines: number; characters: number } {
  const words = told.map((text) => texts.format(locale, text)).join('\n\n');
  return { lines: words.split('\n').filter((line) => line.trim()).length, characters: [...words].length };
}

function opening({ texts: told }: Answer, texts: Texts, locale: string): string {
  return `${texts.format(locale, told[0]!).slice(0, 40)}...`;
}
