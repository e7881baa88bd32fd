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
import { SELF } from './person.js';
import { noteSaid } from './said.js';
import { sayFirstWords } from './turn.js';

/**
 * Takes the people that a message asks for, each into a case of their own: nothing said of one counts for another, nor
 * for those of a list in another chat of the writer. The cases of the list before go. Who is named with no service
 * wants the one that was spoken of. `relayed`: they are neighbours, for whom somebody else asks.
 */
export function takePeople(draft: Draft, people: readonly PersonAsked[], relayed: boolean): void {
  const { session, event, now } = draft;
  const { topic, person } = session;
  const past = new Set(topic.people.map((one) => one.case).filter((id) => id !== SELF));
  person.cases = Object.fromEntries(Object.entries(person.cases).filter(([id]) => !past.has(id)));
  const spokenOf = topic.service;
  sayFirstWords(draft, [...new Set(people.map(({ service }) => service))]);
  topic.case = SELF;
  topic.service = null;
  topic.services = [];
  topic.day = null;
  topic.people = people.map(({ label, self, service, facts }, i) => {
    const id = self ? SELF : `${event.turn}-p${i + 1}`;
    const known = draft.flows.book.services.get(service);
    const claimed = Object.entries(facts).filter(
      ([name, value]) => name !== 'variant' || known?.variants.includes(String(value)),
    );
    person.cases[id] = {
      ...(self ? caseOf(session, SELF) : {}),
      facts: withClaims(self ? factsOf(session, SELF) : {}, claimed, now),
      ...(relayed && !self ? { relayed } : {}),
    };
    return { case: id, label, service: known?.id ?? spokenOf };
  });
}

/** Turns to one of the people of a list and to their service, which is told in full. */
export function turnToListed({ session }: Draft, id: string): void {
  const { topic } = session;
  const one = topic.people.find((listed) => listed.case === id);
  if (!one) return;
  session.evidence = null;
  topic.case = id;
  topic.service = one.service;
  topic.services = [];
  if (one.service) noteSaid(session, id, one.service, { papers: undefined, places: undefined });
}

function withClaims(facts: Facts, claimed: [string, FactValue][], at: number): Facts {
  return claimed
    .filter(([name, value]) => isFactName(name) && isFactValue(name, value))
    .reduce(
      (known, [name, value]) => learn(known, name as FactName, { value, provenance: 'claimed', at }).facts,
      facts,
    );
}
