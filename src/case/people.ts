import { isName } from '../language/people/named.js';
import type { Named, PersonAsked } from '../language/reading.js';
import {
  type FactName,
  type Facts,
  type FactValue,
  isFactName,
  isFactValue,
  learn,
} from '../policy/facts.js';
import { caseOf, factsOf } from './cases.js';
import type { Draft } from './draft.js';
import { knownCase } from './known.js';
import { SELF } from './person.js';
import { noteSaid } from './said.js';
import type { Listed, Session } from './session.js';
import { sayFirstWords } from './turn.js';

/** So many are on a list with those who are added to it. */
const MOST_LISTED = 100;

/**
 * Takes the people that a message asks for, each into a case of their own: nothing said of one counts for another. Who
 * was named before keeps what is known of them; the other cases of the list before go. Who is named with no service
 * wants the one that was spoken of. `relayed`: they are neighbours, for whom somebody else asks.
 */
export function takePeople(draft: Draft, people: readonly PersonAsked[], relayed: boolean): void {
  const { topic } = draft.session;
  const ids = idsOf(draft, people);
  const before = topic.people.filter((one) => !ids.includes(one.case));
  // whoever has a code is not left alone with it
  const asked = before.filter((one) => (caseOf(draft.session, one.case).proof?.until ?? 0) > draft.now);
  forget(
    draft.session,
    before.filter((one) => !asked.includes(one)).map((one) => one.case),
  );
  const spokenOf = topic.service;
  const services = new Set(people.map(({ service }) => service));
  if (services.size === 1) sayFirstWords(draft, [...services]);
  topic.case = SELF;
  topic.service = null;
  topic.services = [];
  topic.day = null;
  const listed = people.map((one, i) => enlist(draft, one, { id: ids[i]!, relayed, spokenOf }));
  topic.people = [...listed, ...asked].slice(0, MOST_LISTED);
}

/** The neighbour whom the head of a neighbourhood asks for is on their list from then on: one after another, over days. */
export function enlistAsked(draft: Draft, id: string, service: string): void {
  const { session } = draft;
  const { topic, person } = session;
  const { label = '' } = caseOf(session, id);
  if (!person.head || id === SELF || !isName(label)) return;
  const at = topic.people.findIndex((one) => one.case === id);
  const isVaccination = draft.flows.book.services.get(service)?.language.vaccination === true;
  const listed: Listed = { case: id, label, service, alone: true };
  // where somebody may be vaccinated is asked beside what they come for
  if (at >= 0 && isVaccination && topic.people[at]!.service !== null) return;
  topic.people =
    at < 0
      ? [...topic.people, listed].slice(-MOST_LISTED)
      : topic.people.with(at, { ...topic.people[at]!, service });
}

/** Notes what is told of people who ask for nothing: each keeps it in a case of their own. */
export function hearOf(draft: Draft, people: readonly PersonAsked[]): void {
  for (const [i, id] of idsOf(draft, people).entries())
    enlist(draft, people[i]!, { id, relayed: false, spokenOf: null });
}

/** Adds people to the list that stands; who is on it already is told of anew. */
export function addPeople(draft: Draft, people: readonly PersonAsked[]): void {
  const { topic } = draft.session;
  const relayed = topic.people.some((one) => caseOf(draft.session, one.case).relayed);
  for (const [i, id] of idsOf(draft, people).entries()) {
    const at = topic.people.findIndex((one) => one.case === id);
    const spokenOf = topic.people[at]?.service ?? null;
    const listed = enlist(draft, people[i]!, { id, relayed, spokenOf });
    topic.people = at < 0 ? [...topic.people, listed].slice(0, MOST_LISTED) : topic.people.with(at, listed);
  }
}

/** Strikes people off the list that stands, and forgets them. */
export function strikeOff({ session }: Draft, ids: readonly string[]): void {
  const { topic } = session;
  topic.people = topic.people.filter((one) => !ids.includes(one.case));
  forget(session, ids);
  if (topic.case === SELF || !ids.includes(topic.case)) return;
  topic.case = SELF;
  topic.service = null;
  topic.services = [];
}

/** Notes what holds for one of the list from now on. */
export function amend(draft: Draft, id: string, service: string | null, facts: PersonAsked['facts']): void {
  const { topic } = draft.session;
  const at = topic.people.findIndex((one) => one.case === id);
  const one = topic.people[at];
  if (!one) return;
  const asked = service ?? one.service ?? 'none';
  const {
    variant: _kind,
    other_service: _name,
    expires_on: _expiry,
    urgent: _need,
    ...known
  } = factsOf(draft.session, id);
  if (asked !== one.service) draft.session.person.cases[id] = { ...caseOf(draft.session, id), facts: known };
  const self = id === SELF;
  const label = one.label;
  const told = { label, self, service: asked, facts };
  topic.people = topic.people.with(at, enlist(draft, told, { id, relayed: false, spokenOf: one.service }));
  if (topic.case === id) topic.service = topic.people[at]!.service;
}

/** One of the list is called otherwise from now on. */
export function rename({ session }: Draft, id: string, { label, key }: Named): void {
  const { topic, person } = session;
  const at = topic.people.findIndex((one) => one.case === id);
  if (at < 0 || id === SELF) return;
  topic.people = topic.people.with(at, { ...topic.people[at]!, label });
  person.cases[id] = { ...caseOf(session, id), label: inSentence(label), key };
}

/** Takes one of a list into their case; `spokenOf`: the service they want where none is told. */
function enlist(
  draft: Draft,
  { label, key, self, service, facts }: PersonAsked,
  { id, relayed, spokenOf }: { id: string; relayed: boolean; spokenOf: string | null },
): Listed {
  const { session, now } = draft;
  const known = draft.flows.book.services.get(service);
  const claimed = Object.entries(facts).filter(
    ([name, value]) => name !== 'variant' || known?.variants.includes(String(value)),
  );
  session.person.cases[id] = {
    ...(key && !self ? { label: inSentence(label), key } : {}),
    ...caseOf(session, id),
    ...(self ? {} : { at: now }),
    facts: withClaims(factsOf(session, id), claimed, now),
    ...(relayed && !self ? { relayed } : {}),
  };
  return { case: id, label, service: known?.id ?? spokenOf };
}

function forget({ person }: Session, ids: readonly string[]): void {
  const gone = new Set(ids.filter((id) => id !== SELF));
  person.cases = Object.fromEntries(Object.entries(person.cases).filter(([id]) => !gone.has(id)));
}

/** Notes that the list is spoken of: its people are known together for a week from then on. */
export function touchList({ session, now }: Draft): void {
  const { topic, person } = session;
  if (topic.people.length) session.listed = 'people';
  for (const { case: id } of topic.people) {
    if (id !== SELF) person.cases[id] = { ...caseOf(session, id), at: now };
  }
}

/** Turns to one of the people of a list and to their service, which is told in full. */
export function turnToListed({ session, now }: Draft, id: string): void {
  const { topic, person } = session;
  const one = topic.people.find((listed) => listed.case === id);
  if (!one) return;
  session.evidence = null;
  if (id !== SELF) person.cases[id] = { ...caseOf(session, id), at: now };
  topic.case = id;
  topic.service = one.service;
  topic.services = [];
  if (one.service) noteSaid(session, id, one.service, { papers: undefined, places: undefined });
}

/** The ids of the cases of people: of those who are known theirs, once each, of the others new ones. */
function idsOf({ session, event }: Draft, people: readonly PersonAsked[]): string[] {
  const ids: string[] = [];
  for (const [i, { self, label, key, facts }] of people.entries()) {
    const age = typeof facts.age === 'number' ? { age: facts.age } : {};
    const known = self ? SELF : key ? knownCase(session, { label, key, ...age }) : null;
    ids.push(known !== null && !ids.includes(known) ? known : `${event.turn}-p${i + 1}`);
  }
  return ids;
}

/** "Istri" as it stands within a sentence; "Bu Y" stays as it is. */
function inSentence(label: string): string {
  return isName(label) ? label : label.toLowerCase();
}

function withClaims(facts: Facts, claimed: [string, FactValue][], at: number): Facts {
  return claimed
    .filter(([name, value]) => isFactName(name) && isFactValue(name, value))
    .reduce(
      (known, [name, value]) => learn(known, name as FactName, { value, provenance: 'claimed', at }).facts,
      facts,
    );
}
