import type { PersonAsked } from '../language/reading.js';
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
import { sayFirstWords } from './turn.js';

/**
 * Takes the people that a message asks for, each into a case of their own: nothing said of one counts for another. Who
 * was named before keeps what is known of them; the other cases of the list before go. Who is named with no service
 * wants the one that was spoken of. `relayed`: they are neighbours, for whom somebody else asks.
 */
export function takePeople(draft: Draft, people: readonly PersonAsked[], relayed: boolean): void {
  const { session, now } = draft;
  const { topic, person } = session;
  const ids = idsOf(draft, people);
  const past = new Set(topic.people.map((one) => one.case).filter((id) => id !== SELF && !ids.includes(id)));
  person.cases = Object.fromEntries(Object.entries(person.cases).filter(([id]) => !past.has(id)));
  const spokenOf = topic.service;
  sayFirstWords(draft, [...new Set(people.map(({ service }) => service))]);
  topic.case = SELF;
  topic.service = null;
  topic.services = [];
  topic.day = null;
  topic.people = people.map(({ label, key, self, service, facts }, i) => {
    const id = ids[i]!;
    const known = draft.flows.book.services.get(service);
    const claimed = Object.entries(facts).filter(
      ([name, value]) => name !== 'variant' || known?.variants.includes(String(value)),
    );
    person.cases[id] = {
      ...(self ? {} : { ...(key ? { label: inSentence(label), key } : {}), at: now }),
      ...caseOf(session, id),
      facts: withClaims(factsOf(session, id), claimed, now),
      ...(relayed && !self ? { relayed } : {}),
    };
    return { case: id, label, service: known?.id ?? spokenOf };
  });
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
  return / \p{Lu}/u.test(label) ? label : label.toLowerCase();
}

function withClaims(facts: Facts, claimed: [string, FactValue][], at: number): Facts {
  return claimed
    .filter(([name, value]) => isFactName(name) && isFactValue(name, value))
    .reduce(
      (known, [name, value]) => learn(known, name as FactName, { value, provenance: 'claimed', at }).facts,
      facts,
    );
}
