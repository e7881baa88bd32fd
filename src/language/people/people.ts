import type { PersonAsked, Reading } from '../reading.js';
import { ALREADY, NOT_YET, OF_VACCINES, ONLY, VACCINATED } from '../words/forms.js';
import { type Part, partsOf } from './people-parts.js';

/** More are not read: so many fit an answer that a phone shows. */
export const MOST_PEOPLE = 10;

/** What is read of a message, or of the words about one person, before its people are looked for. */
export type Whole = Omit<Reading, 'people' | 'unread' | 'instead' | 'doubted'>;

/** Intents of somebody who asks for people; in a list the whole message may look like anything. */
const ASKS_FOR_PEOPLE: ReadonlySet<Reading['intent']> = new Set(['ask_access', 'relay_for_other']);

/**
 * The people that a message asks for, where there are two and more: a list ("1) Bu Yati blm vaksin mau KK 2) ..."), or
 * clauses about different persons ("saya udah vaksin, istri belum"). `read` reads the words about one of them; what is
 * said once for all of them (the service, mostly) counts for each. `line` is the message in plain lower case.
 */
export function findPeople(
  line: string,
  whole: Whole,
  read: (part: string) => Whole,
): Pick<Reading, 'people' | 'unread'> {
  const nobody = { people: [], unread: 0 };
  if (!SPEAKS_OF_VACCINES.test(line)) return nobody;
  // in a sentence the situation is what is asked about; a list is one whatever is told of somebody on it
  const inClauses = whole.situation === null && ASKS_FOR_PEOPLE.has(whole.intent);
  const message = partsOf(line, { inClauses });
  if (!message) return nobody;
  const { parts, common, listed } = message;
  if (whole.situation && parts.filter(({ label }) => label).length < 2) return nobody;

  const all = read(common);
  const asked = parts
    .slice(0, MOST_PEOPLE)
    .map((part) => ({ part, ...aboutOne(part, all, whole, listed, read) }));
  if (listed) {
    const people = asked.map(({ person }) => person);
    const known = people.filter(({ label, self, facts }) => label || self || hasState(facts));
    return known.length > 1 && people.some(({ self }) => !self)
      ? { people: people.map(writerOnce), unread: parts.length - asked.length }
      : nobody;
  }
  const people = asked.flatMap(({ person, doses, named }) => (doses || named ? [person] : []));
  const told = asked.filter(({ doses }) => doses).length > 1;
  return told && people.some((one) => isAnother(one, people[0]!)) ? { people, unread: 0 } : nobody;
}

function aboutOne(
  { label, self, text }: Part,
  all: Whole,
  whole: Whole,
  listed: boolean,
  read: (part: string) => Whole,
) {
  const full = inFull(text);
  const said = read(full);
  const doses = said.vaccination !== 'unstated' || IS_VACCINATED.test(full);
  const service = [said, all, ...(listed ? [] : [whole])].find((one) => one.service !== 'none');
  const { variant, ...state } = all.facts;
  const kind = said.service === 'none' ? (service ?? all).facts.variant : undefined;
  const facts: Reading['facts'] = {
    ...(kind === undefined ? {} : { variant: kind }),
    ...(doses ? {} : state),
    ...said.facts,
  };
  const person: PersonAsked = { label, self, service: service?.service ?? 'none', facts };
  return { person, doses, named: label !== '' && (said.service !== 'none' || hasState(said.facts)) };
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

const SPEAKS_OF_VACCINES = new RegExp(OF_VACCINES);
const IS_VACCINATED = new RegExp(`\\b${VACCINATED}`);
const TIMES = new RegExp(`(?:\\b(?:${ALREADY}|${ONLY}) )?\\b([1-4]) ?(?:x|kali|kl|times)\\b`);
const NOT_YET_ALONE = new RegExp(
  `\\b(?:${NOT_YET})\\b(?= ?(?:$|,|mau|mo|want|bade|badhe|sama|pernah|karena|krn|soalnya|gara|tapi|tp|sih|nih|juga|jg))`,
);
const ALREADY_ALONE = new RegExp(
  `\\b(?:${ALREADY})\\b(?= ?(?:$|,|mau|mo|bade|badhe|sih|nih|juga|jg|kok|ya))`,
);

/** "saya sudah vaksin, istri belum": what the vaccine was said of before is said in full. */
function inFull(part: string): string {
  if (SPEAKS_OF_VACCINES.test(part)) return part;
  return part
    .replace(TIMES, 'sudah vaksin $1 kali')
    .replace(NOT_YET_ALONE, 'belum vaksin')
    .replace(ALREADY_ALONE, 'sudah vaksin');
}
