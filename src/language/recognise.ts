import type { Day } from '../calendar.js';
import { areaNamed } from './areas.js';
import { LIKELY, NOTHING } from './confidence.js';
import { findDays } from './dates/days.js';
import { momentIn } from './dates/moment.js';
import { asksOfVaccines, readStatement, withoutAsked } from './doses/vaccination.js';
import type { Lexicon } from './lexicon.js';
import { type Message, messageOf } from './message.js';
import { dosesInWords } from './people/doses-in-words.js';
import { findGroup } from './people/group.js';
import { withoutPapers } from './people/identity.js';
import { inFull } from './people/in-full.js';
import { initialsMarked } from './people/initials.js';
import { findInstead } from './people/instead.js';
import { findListAsked } from './people/list-asked.js';
import { findMistaken } from './people/mistaken.js';
import { findNamed, findWhich, titledIn } from './people/named.js';
import { asListed, findOne, findPeople, type Whole } from './people/people.js';
import { findWhom } from './people/subject.js';
import type { Named, Reading, Recogniser } from './reading.js';
import { ellipticIn, restatedIn } from './said-otherwise.js';
import { beyondLanguage, beyondThanks } from './wish/courtesy.js';
import { findDanger } from './wish/danger.js';
import { doubted } from './wish/doubt.js';
import { errandFacts } from './wish/errand.js';
import type { ExampleModel } from './wish/examples.js';
import { findFaq } from './wish/faq.js';
import {
  asksCost,
  clearIntents,
  findIntent,
  questionAsked,
  refusedIn,
  type Sought,
  undoneIn,
} from './wish/intent.js';
import { findServices, findVariant, isPaper, rivalsOf, servicesFor } from './wish/services.js';
import { answerBefore, type ReadPart, severalWishes } from './wish/several.js';
import { findSituation } from './wish/situation.js';
import type { TopicModel } from './wish/topics.js';
import { weigh } from './wish/weigh.js';
import { saysVaccinated } from './words/openings.js';
import { findAsked, findWritten } from './words/written.js';

/** Facts whose days are those of a dose or of something that has been, and not of a reminder. */
const OWN_DAY = ['planned_dose_on', 'last_dose_on', 'recovered_on', 'negative_test_on', 'born_on'];

/**
 * The recogniser over a lexicon: deterministic, no network, no learning. A message is read in this order:
 *
 * 1. it is made ready (`message.ts`): plain text, its `words/` in standard spelling, where the phrases of all lists stand
 *    in them, and the `dates/` it names;
 * 2. what it states of somebody's `doses/`, illness and age;
 * 3. which services it names, and for which `people/` it asks;
 * 4. its `wish/`: by its phrases, weighed against what messages like it want; then the services that belong to that, what
 *    is stated of the errand, and the situation it tells of;
 * 5. where it asks for several people, or denies what was understood before, the words about each and those that are
 *    meant are read by themselves;
 * 6. where it wants several things, the words about each are read by themselves; what else it may be about is told, where
 *    a second reader doubts the wish;
 * 7. where it thanks or asks for a language, what it asks beside is read instead.
 */
export function createRecogniser(lexicon: Lexicon, examples: ExampleModel, topics: TopicModel): Recogniser {
  const readOne = (message: Message) => read(message, lexicon, examples);
  const recognise: Recogniser = (written, today, known = []) => {
    const text = dosesInWords(initialsMarked(written, known, lexicon));
    const message = messageOf(text, today, lexicon);
    const whole = readOne(message);
    const readPart = (part: string) => readOne(messageOf(part, today, lexicon));
    const named = (part: string) => findNamed(messageOf(part, today, lexicon), lexicon);
    const { from, asker, ...people } = findPeople(asListed(text), whole, lexicon, readPart, named);
    const listed = findListAsked(message, people.people, from, lexicon, {
      said: (clause) => asTold(findSaid(clause, readPart, named), lexicon),
      one: (one) => findOne(one, lexicon, readPart, named),
      adds: (clause) =>
        messageOf(clause, today, lexicon).hits.list.wishes.some(({ label }) => label === 'add'),
      known,
    });
    const asked = listed?.ofKnown ? NOBODY_ASKED : people;
    const instead = findInstead(message.line, readPart, named);
    const told = restatedIn(asker ? { ...whole, ...asker } : whole, message.line, readPart, lexicon);
    const alone =
      asker === null &&
      people.people.length === 0 &&
      listed === null &&
      instead === null &&
      whole.situation === null;
    const readClearly = (part: string) => {
      const made = messageOf(part, today, lexicon);
      const said = readOne(made);
      const names = said.service !== 'none' && said.service !== lexicon.traits.vaccination;
      return { said, clear: clearIntents(made), names };
    };
    const wishes = alone ? severalWishes(message.line, clearIntents(message), readClearly) : null;
    const reading = {
      ...(wishes?.first ?? meant(told, instead)),
      ...asked,
      oneOf: oneOfIn(message, readPart),
      mistaken: findMistaken(text, readPart, named),
      listed,
      instead,
      further: wishes?.further ?? [],
      answersFirst: answersFirstIn(message.line, readClearly),
      elliptic: ellipticIn(message.line, readPart),
      asked: askedIn(topics.of(text), whole, lexicon),
      doubted: null,
    };
    return doubted(reading, message, examples);
  };
  return beyondLanguage(beyondThanks(recognise, lexicon), lexicon);
}

/** Whoever is spoken of is on a list that stands already. */
const NOBODY_ASKED: Pick<Reading, 'people' | 'unread' | 'told'> = { people: [], unread: 0, told: [] };

/** Whether a message asks to be reminded on a day: it names it behind the words that ask so, "ingetin vaksin tgl 19". */
function remindsOn(day: Day, { words, hits: { intents }, today }: Message): boolean {
  const asked = intents.strong.find(({ label }) => label === 'set_reminder');
  return asked !== undefined && findDays(words.slice(asked.at).join(' '), today).includes(day);
}

/** What is asked like a message; a situation that it tells of goes before it where the file does not say otherwise. */
function askedIn(found: Reading['asked'], { situation }: Whole, { faq }: Lexicon): Reading['asked'] {
  return found.filter(
    ({ entry }) => entry === null || situation === null || faq.get(entry)?.over.has(situation) === true,
  );
}

function answersFirstIn(line: string, read: (part: string) => ReadPart<Whole>): Reading['answersFirst'] {
  const found = answerBefore(line, read);
  return found && { text: found.text, further: found.wish };
}

/** Somebody of whom children and siblings are told apart as well as they are. */
const SOMEBODY = 'anak';

/** Which of several a message opens with, and what it states of them: of "yang kedua belum vaksin" that is no dose. */
function oneOfIn(message: Message, read: (part: string) => Whole): Reading['oneOf'] {
  const one = findWhich(message);
  return one && { ...one, facts: read(message.line.replace(/\b(?:yang|yg|nu|sing)\b/, SOMEBODY)).facts };
}

/** Of two services of which one is denied the other is asked about. */
function meant(whole: Whole, instead: Reading['instead']): Whole {
  if (!instead?.service) return whole;
  return { ...whole, service: instead.service, services: [instead.service], rivals: [] };
}

/** Behind these stands what is wanted in place of something else. */
const BEHIND_OTHER = /\b(?:tapi|tp|jadinya|gantinya|harusnya|melainkan)\b/;
/** Whether a message asks for all who were spoken of. */
function everyoneIn({ persons: { two, everyone } }: Message['hits']): Reading['everyone'] {
  return two.length ? 'two' : everyone.length ? 'all' : null;
}

/** What a clause says of somebody: "bukan skck tapi ktp" is the ktp. */
function findSaid(clause: string, read: (part: string) => Whole, named: (part: string) => Named | null) {
  const full = withoutPapers(inFull(clause), (part) => read(part).service !== 'none');
  const whole = read(full);
  const { facts } = whole;
  // a paper that they have is no errand
  const service = whole.paper ? 'none' : whole.service;
  const instead = findInstead(full, read, named);
  // "ga jadi sim, gantinya kk"
  const [, ...after] = full.split(BEHIND_OTHER);
  const behind = after.length ? read(after.at(-1)!) : null;
  const other = behind && !behind.paper ? behind.service : 'none';
  const meant = instead?.service ?? [other, service].find((one) => one !== 'none') ?? null;
  const said = { ...facts, ...instead?.facts };
  const vaccinated = said.dose_count === undefined && saysVaccinated(full);
  return { service: meant, facts: said, ...(vaccinated ? { vaccinated } : {}) };
}

/**
 * A dose that somebody had, or is to have, is told of them, and is not the errand: "Bu Ani dapat suntikan pertama tadi",
 * "no 3 besok baru disuntik".
 */
function asTold(said: ReturnType<typeof findSaid>, { traits }: Lexicon): ReturnType<typeof findSaid> {
  const { dose_count: had, planned_dose_on: planned } = said.facts;
  if (said.service !== traits.vaccination || !(said.vaccinated || had || planned)) return said;
  const { variant: _ofErrand, ...facts } = said.facts;
  return { ...said, service: null, facts };
}

const NOTHING_SOUGHT: Sought = { intent: 'out_of_scope', confidence: NOTHING };

function read(message: Message, lexicon: Lexicon, examples: ExampleModel): Whole {
  const { words, hits, line, dates, hour, today } = message;
  const { traits } = lexicon;
  const clear = clearIntents(message);
  const refused = refusedIn(message);
  const planning = clear.has('set_reminder');
  const stating = withoutAsked(line);
  const { state, facts } = readStatement(
    stating === line ? message : messageOf(stating, today, lexicon),
    planning,
    lexicon,
  );

  const named = findServices(message, lexicon);
  const found = named.map(({ label }) => label);
  const bySubject = findWhom(message, found, lexicon);
  // "Pak Hadi mau ...": whoever is called by name is another
  const whom = bySubject === 'self' && titledIn(message, lexicon) ? 'other' : bySubject;

  const stated = state !== 'unstated';
  const byPhrases = findIntent(message, clear, { services: found, whom, stated }, lexicon);
  const likeness = examples.compare({ words, named: hits.services.named });
  const sought = weigh(byPhrases, likeness, {
    inScope: hits.intents.in_scope.length > 0,
    self: whom === 'self',
    situation: hits.intents.situations.length > 0,
    undone: undoneIn(message),
  });
  const { intent, confidence } = sought.intent === refused ? NOTHING_SOUGHT : sought;
  const services = servicesFor(intent, named, message, asksOfVaccines(message), traits);
  const service = services[0] ?? 'none';
  const variant = findVariant(message, lexicon);
  const situation = findSituation(message, { intent, confidence, services: found });
  const past = OWN_DAY.flatMap((name) => {
    const day = facts[name];
    return typeof day === 'string' && !(name === 'planned_dose_on' && remindsOn(day, message)) ? day : [];
  });
  // the age that is told there is the child's, or that of the dead
  const { age: _theirs, ...ofWriter } = facts;
  const told = {
    ...(traits.writerComes.has(service) ? ofWriter : facts),
    ...errandFacts(message, service, traits),
    ...(variant ? { variant } : {}),
  };
  return {
    intent,
    danger: findDanger(message, { intent, situation, services }, lexicon),
    ...findFaq(message, { intent, confidence, situation, services, facts: told, refused }, lexicon),
    situation,
    service,
    services,
    rivals: rivalsOf(services, named),
    paper: named[0] !== undefined && isPaper(named[0].shift) && named[0].label === service,
    refused,
    vaccination: state,
    subject: whom === 'self' ? 'self' : 'other',
    head: hits.list.heads.length > 0,
    person: whom === 'self' ? null : findNamed(message, lexicon, facts.age),
    everyone: everyoneIn(hits),
    group: findGroup(message),
    // a situation is told by clear phrases, however vague the rest
    confidence: situation ? Math.max(confidence, LIKELY) : confidence,
    facts: told,
    days: dates.days,
    time: hour.time,
    moment: momentIn(line, today, { dates, hour, past }),
    area: areaNamed(hits.areas.named, lexicon.areas),
    asks: questionAsked(message, intent, clear),
    cost: asksCost(message),
    written: findWritten(message, lexicon),
    locale: intent === 'change_language' ? findAsked(message, lexicon) : null,
  };
}
