import type { Named, PersonAsked, Reading } from '../reading.js';
import { without } from '../wish/courtesy.js';
import { ALREADY, DIED, ME, NOT_YET, VACCINATED } from '../words/forms.js';
import { LONGEST_LIST, plain } from '../words/normalise.js';
import type { KnownWords } from './columns.js';
import { withoutPapers } from './identity.js';
import { inFull } from './in-full.js';
import { calledBy, isName } from './named.js';
import type { Part } from './part.js';
import { partFor, partsOf } from './people-parts.js';
import { isCode } from './person-called.js';
import { withoutUnknown } from './unknown-state.js';

/** More are not read of one message: a whole RT. */
export const MOST_PEOPLE = 100;

/** A message in plain lower case as lists are looked for in it: in full, and with a bar for a tab between cells. */
export function asListed(text: string): string {
  return plain(text.replaceAll('\t', '|'), LONGEST_LIST);
}

/** What is read of a message, or of the words about one person, before its people are looked for. */
export type Whole = Omit<
  Reading,
  | 'asked'
  | 'people'
  | 'unread'
  | 'told'
  | 'oneOf'
  | 'mistaken'
  | 'listed'
  | 'instead'
  | 'further'
  | 'answersFirst'
  | 'doubted'
  | 'elliptic'
>;

/** The people of a message, with the number of the first one. */
interface People extends Pick<Reading, 'people' | 'unread' | 'told'> {
  from: number;
  /** The only one who asks for anything, where others are told of: what is said of them is all that counts. */
  asker: Asker | null;
}

/** Somebody who asks, with what is said of them. */
type Asker = Pick<Whole, 'subject' | 'person' | 'vaccination' | 'facts'> &
  Partial<Pick<Whole, 'service' | 'services' | 'rivals'>>;

const NOBODY: People = { people: [], unread: 0, told: [], from: 1, asker: null };

/** Intents of somebody who asks for people; in a list the whole message may look like anything. */
const ASKS_FOR_PEOPLE: ReadonlySet<Reading['intent']> = new Set(['ask_access', 'relay_for_other']);

/** So many people are announced: of these names need no title. */
const ANNOUNCED =
  /\b(?:[2-9]|1\d|dua|tiga|empat|lima|enam|tujuh|loro|telu|papat|dua2|tilu|opat|lima) ?(?:orang|org|warga|wrga|jalmi|jelema|wong|tiyang|nama|tetangga)\b/;

/**
 * The people that a message asks for, where there are two and more: a list ("1) Bu Yati blm vaksin mau KK 2) ..."), or
 * clauses about different persons ("saya udah vaksin, istri belum"). `read` reads the words about one of them, `named`
 * finds whom they name; what is said once for all of them (the service, mostly) counts for each. `text` is the message in
 * plain lower case.
 */
export function findPeople(
  text: string,
  whole: Whole,
  words: KnownWords,
  read: (part: string) => Whole,
  named: (part: string) => Named | null,
): People {
  // in a sentence the situation is what is asked about; a list is one whatever is told of somebody on it
  const inClauses = whole.situation === null && ASKS_FOR_PEOPLE.has(whole.intent);
  const message = partsOf(
    text,
    words,
    { inClauses, bareNames: whole.intent === 'relay_for_other' || ANNOUNCED.test(text) },
    named,
  );
  if (!message) return NOBODY;
  const { parts, common, listed, from, both } = message;
  if (whole.situation && parts.filter(({ label }) => label).length < 2) return NOBODY;

  const all = read(listed ? common : inFull(common));
  const about = (part: Part) => ({ part, ...aboutOne(part, all, whole, listed, read, named) });
  if (listed) return { ...inList(parts, about, whole), from };
  return inSentence(parts.filter((part) => !isDead(part)).map(about), both, parts.length);
}

type About = ReturnType<typeof aboutOne>;

/** The people of a list: whoever has an entry of their own stays one of them, however little is read of it. */
function inList(
  parts: readonly Part[],
  about: (part: Part) => About & { part: Part },
  { intent, situation }: Whole,
): People {
  const asked = eachWithOwn(parts.slice(0, MOST_PEOPLE).map(about));
  const told = asked.filter(({ part, silent }) => !part.chatter || !silent);
  const people = told.map(({ person }) => person);
  const named = people.filter(({ label, self }) => label || self).length;
  const stated = people.filter(({ facts }) => hasState(facts)).length;
  // without a title a word is a name where doses are told, or where neighbours are asked for
  const bare = people.filter(({ label }) => label.endsWith('.') || isCode(label)).length;
  // "yuli kk, nana akta kelahiran, rahmat skck": each with an errand of their own
  const each = people.length > 2 && people.every(({ service }) => service !== 'none');
  const sure = each || named - bare > 1 || stated > 0 || intent === 'relay_for_other' || situation !== null;
  const enough = named > 1 || (told.some(({ part }) => part.chatter) && people.length > 1);
  // "sy istrinya pak rt ⏎ suami gaptek": whoever tells of their own asks for nothing by that
  const asksNothing =
    asked.every(({ silent }) => silent) &&
    !people.some(({ label, service }) => isName(label) || service !== 'none');
  if (!enough || !sure || asksNothing || people.every(({ self }) => self)) return NOBODY;
  return { ...NOBODY, people: people.map(writerOnce), unread: parts.length - asked.length };
}

/** Where all the others tell what they want, what leads up to the list is nobody's errand: "1 keluarga yg ngontrak: ...". */
function eachWithOwn<One extends About>(asked: readonly One[]): One[] {
  const silent = asked.filter(({ wishes }) => !wishes);
  if (asked.length < 3 || silent.length !== 1) return [...asked];
  return asked.map((one) =>
    one.wishes
      ? one
      : { ...one, person: { ...one.person, service: 'none', facts: withoutErrand(one.person.facts) } },
  );
}

function withoutErrand({ variant, other_service, ...facts }: Reading['facts']): Reading['facts'] {
  return facts;
}

/**
 * The people of a sentence: whoever is named with a service or doses, where that is said of two of them apart, or of
 * `both` alike. Of who only is told of before somebody else wants something, that is noted. `spokenOf`: how many the
 * sentence speaks of, with those who died.
 */
function inSentence(all: readonly (About & { part: Part })[], both: boolean, spokenOf: number): People {
  const wanted = Math.max(...all.map(({ part, wishes }) => (wishes ? (part.wants ?? -1) : -1)));
  const isTold = ({ part, wishes }: (typeof all)[number]) => !wishes && (part.last ?? 0) < wanted;
  const asked = all.filter((one) => !isTold(one));
  const told = all.filter((one) => isTold(one) && one.doses).map(({ person }) => person);
  const [one, ...others] = asked;
  if (one && others.length === 0 && (told.length || all.length < spokenOf))
    return { ...NOBODY, told, asker: askerOf(one) };
  // "ibu udah dievakuasi, saya mau urus gantinya, vaksin saya 1x": of the others nothing is told that counts
  const telling = asked.filter(({ silent, part }) => !silent || part.wants !== undefined);
  if (one && telling.length === 1 && telling[0]!.doses && telling[0]!.part.wants !== undefined)
    return { ...NOBODY, told, asker: askerOf(telling[0]!) };
  const people = asked.flatMap(({ person, doses, named }) => (doses || named ? [person] : []));
  // "saya sama istri mau urus KK"
  if (both && asked.filter(({ wishes }) => wishes).length > 1) return { ...NOBODY, people, told };
  const wanting = asked.filter(({ part, wishes }) => wishes && part.wants !== undefined);
  // "aku mau urus nikah, adikku mau bikin skck": one after the other
  if (one && wanting.length > 1 && wanting[0] === one && !asked.some(({ doses, errand }) => doses || errand))
    return { ...NOBODY, told: others.map(({ person }) => person), asker: firstOf(one) };
  const apart =
    asked.filter(({ doses }) => doses).length > 1 || asked.filter(({ errand }) => errand).length > 1;
  return apart && people.some((one) => isAnother(one, people[0]!)) ? { ...NOBODY, people, told } : NOBODY;
}

function askerOf({ person: { self, facts }, called, vaccination }: About): Asker {
  return { subject: self ? 'self' : 'other', person: called, vaccination, facts };
}

/** Somebody who asks before others, with what they want themselves. */
function firstOf(one: About): Asker {
  const { service } = one.person;
  return { ...askerOf(one), service, services: [service], rivals: [] };
}

/** Who died comes for nothing, and what is said of their doses is nobody's. */
function isDead({ self, text }: Part): boolean {
  return !self && HAS_DIED.test(text.trim());
}
const HAS_DIED = new RegExp(
  `^\\S+(?: (?:${ME}|nya|yg|yang|${ALREADY}|baru|br|telah|kemarin|kmrn|barusan)){0,3} (?:${DIED})\\b`,
);

/** The one person of whom a text begins to speak; `null` where it names nobody. */
export function findOne(
  text: string,
  words: KnownWords,
  read: (part: string) => Whole,
  named: (part: string) => Named | null,
): PersonAsked | null {
  const part = partFor(text, words);
  if (part.self || part.label === '') return null;
  return aboutOne(part, read(''), read(''), true, read, named).person;
}

function aboutOne(
  part: Part,
  all: Whole,
  whole: Whole,
  listed: boolean,
  read: (part: string) => Whole,
  named: (part: string) => Named | null,
) {
  const { label, self, text } = part;
  const full = inFull(errandBehindNotYet(withoutUnknown(text), read));
  const wanted = withoutPapers(full, (one) => read(one).service !== 'none');
  const said = saidOf(full, wanted, read);
  const doses = said.vaccination !== 'unstated' || IS_VACCINATED.test(full);
  const service = [said, all, ...(listed ? [] : [whole])].find((one) => one.service !== 'none');
  const { variant, ...state } = all.facts;
  const kind = said.service === 'none' ? (service ?? all).facts.variant : undefined;
  const facts: Reading['facts'] = {
    ...(kind === undefined ? {} : { variant: kind }),
    ...(doses ? {} : state),
    // of a neighbour, or on a list, "sudah" is one dose at least, and so enough to be told more
    ...((listed || isName(label)) && IS_VACCINATED.test(full) ? { dose_count: 1 } : {}),
    ...said.facts,
  };
  const called = calledBy(part, named(text));
  const person: PersonAsked = {
    label,
    ...(called ? { key: called.key } : {}),
    self,
    service: service?.service ?? 'none',
    facts,
  };
  const titled = label.includes(' ');
  return {
    person,
    called,
    vaccination: said.vaccination,
    doses,
    named: (label !== '' || self) && (said.service !== 'none' || hasState(said.facts)),
    /** A neighbour with an errand of their own. */
    errand: titled && said.service !== 'none',
    wishes: said.service !== 'none',
    silent: said.service === 'none' && !doses && !hasState(said.facts),
  };
}

/** What is said of somebody, `full` and without their papers: of these counts what they tell of them, and no errand. */
function saidOf(full: string, wanted: string, read: (part: string) => Whole): Whole {
  const said = beyondThanks(wanted, read);
  if (wanted === full) return said;
  const { variant: _ofPapers, other_service: _paper, ...told } = beyondThanks(full, read).facts;
  return { ...said, facts: { ...told, ...said.facts } };
}

/** "Istrinya belum SIM": behind "not yet" stands what is wanted, and not what is not there. */
function errandBehindNotYet(text: string, read: (part: string) => Whole): string {
  const [, before, errand] = NOT_YET_ERRAND.exec(text) ?? [];
  return errand && read(errand).service !== 'none' ? `${before}, ${errand}` : text;
}
const NOT_YET_ERRAND = new RegExp(`^([^,]*\\b(?:${NOT_YET})) (\\p{L}+) ?$`, 'u');

/** What is said of somebody beside a thank-you, which would be all that the words want. */
function beyondThanks(text: string, read: (part: string) => Whole): Whole {
  const whole = read(text);
  if (whole.intent !== 'thanks') return whole;
  const rest = without('thanks', text, read);
  return rest === '' ? whole : read(rest);
}

/** The writer is one of a list; who is called so once more has a line and a case of their own. */
function writerOnce(person: PersonAsked, i: number, people: PersonAsked[]): PersonAsked {
  return { ...person, self: person.self && people.findIndex(({ self }) => self) === i };
}

function hasState(facts: Reading['facts']): boolean {
  return 'dose_count' in facts || 'exempt' in facts || 'age' in facts;
}

/** Whether two need answers of their own: one serves a couple of whom the same is said. */
function isAnother(one: PersonAsked, other: PersonAsked): boolean {
  const state = ({ service, facts }: PersonAsked) => JSON.stringify([service, Object.entries(facts).sort()]);
  return state(one) !== state(other);
}

const IS_VACCINATED = new RegExp(`\\b${VACCINATED}`);
