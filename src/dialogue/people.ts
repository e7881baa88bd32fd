import { dayOf } from '../calendar.js';
import type { Reading } from '../language/reading.js';
import type { Text, TextArg } from '../language/texts.js';
import { decide, type Verdict } from '../policy/decide.js';
import { paperList, placeLine, serviceName } from '../policy/explain.js';
import {
  type FactName,
  type Facts,
  type FactValue,
  factSchemas,
  isFactName,
  learn,
} from '../policy/facts.js';
import { actAskingProof } from '../policy/proof.js';
import type { Conversation } from './conversation.js';
import type { Flows } from './flows.js';
import type { Session } from './session.js';

type Person = Session['topic']['people'][number];

/** The writer's own case stands among those of a list. */
const SELF = 'self';
/** The cases of a list are named so, and go with the next list. */
const LISTED = /^p\d+$/;

/** Takes the people that a message asks for, each into a case of their own: nothing said of one counts for another. */
export function takePeople(chat: Conversation, { people, intent }: Reading): void {
  const { topic, person } = chat.session;
  const kept = Object.entries(person.cases).filter(([name]) => !LISTED.test(name));
  person.cases = Object.fromEntries(kept);
  topic.relayed = intent === 'relay_for_other';
  topic.people = people.map(({ label, self, service, facts }, i) => {
    const id = self ? SELF : `p${i + 1}`;
    const known = chat.flows.book.services.get(service);
    const claimed = Object.entries(facts).filter(
      ([name, value]) => name !== 'variant' || known?.variants.includes(String(value)),
    );
    person.cases[id] = withClaims(self ? (person.cases[SELF] ?? {}) : {}, claimed, chat.now);
    return { case: id, label, service: known?.id ?? null };
  });
}

/** Turns to one of the people of a list and to their service. */
export function turnToPerson({ session }: Conversation, id: string): void {
  const person = session.topic.people.find((one) => one.case === id);
  if (!person) return;
  session.evidence = null;
  session.told = null;
  session.placed = null;
  session.topic.case = id;
  session.topic.service = person.service;
  session.topic.services = [];
}

/** Says the verdict for each of the people in a line, and records it. */
export function decidePeople(chat: Conversation): void {
  const { flows, session, now } = chat;
  const { people, relayed } = session.topic;
  const list = people.map((person, i): Text => {
    const verdict = verdictFor(flows, session, now, person);
    if (verdict) {
      const { service, outcome, on, versions } = verdict;
      chat.effects.push({
        kind: 'record',
        record: 'verdict',
        about: { service, outcome, on, versions: versions.join(' ') },
        case: person.case,
      });
    }
    return {
      id: verdict ? 'people-line' : 'people-line-no-service',
      args: { n: i + 1, who: nameOf(person, i), ...(verdict ? answerOf(verdict) : {}) },
    };
  });
  chat.say({
    id: 'people-list',
    args: { relayed: String(relayed), count: people.length, lines: { style: 'lines', list } },
  });
}

/** What a head can pass on to each of the people: papers, place and ground, nothing about anybody's vaccination. */
export function textsToForward(flows: Flows, session: Session, now: number): TextArg {
  const day = dayOf(now, flows.zone);
  const list = session.topic.people.map((person, i): Text => {
    const verdict = verdictFor(flows, session, now, person);
    const who = nameOf(person, i);
    if (!verdict) return { id: 'people-text-no-service', args: { who } };
    const act = actAskingProof(flows.book, verdict.service, day);
    return {
      id: 'people-text',
      args: {
        who,
        service: serviceName(verdict),
        ...papersOf(verdict),
        place: placeLine(verdict, session.topic.area),
        act: act === null ? 'none' : { id: `citation-${act}` },
        day: { day },
      },
    };
  });
  return { style: 'blocks', list };
}

/** How one of the people of a list is called: a title and an initial, a relative, or a number. */
export function nameOf({ case: id, label }: Pick<Person, 'case' | 'label'>, i: number): Text {
  if (id === SELF) return { id: 'person-self' };
  return label ? { id: 'person-named', args: { label } } : { id: 'person-unnamed', args: { n: i + 1 } };
}

function verdictFor(flows: Flows, { person, topic }: Session, now: number, asked: Person): Verdict | null {
  if (!asked.service) return null;
  const day = dayOf(now, flows.zone);
  return decide(flows.book, asked.service, person.cases[asked.case] ?? {}, topic.day ?? day, day);
}

function answerOf(verdict: Verdict): Record<string, TextArg> {
  const { outcome, decidedBy } = verdict;
  const sure = verdict.bring.filter((paper) => paper.sure);
  return { service: serviceName(verdict), outcome, by: decidedBy, ...papersOf({ ...verdict, bring: sure }) };
}

function papersOf(verdict: Verdict): Record<string, TextArg> {
  return { papers: verdict.bring.length ? paperList(verdict) : 'none' };
}

function withClaims(facts: Facts, claimed: [string, FactValue][], at: number): Facts {
  return claimed
    .filter(([name, value]) => isFactName(name) && factSchemas[name].safeParse(value).success)
    .reduce(
      (known, [name, value]) => learn(known, name as FactName, { value, provenance: 'claimed', at }).facts,
      facts,
    );
}
