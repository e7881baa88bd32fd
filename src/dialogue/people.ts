import { dayOf } from '../calendar.js';
import { whoIs } from '../language/people/person-called.js';
import type { Reading } from '../language/reading.js';
import { plain } from '../language/words/normalise.js';
import { decide, type Verdict } from '../policy/decide.js';
import { paperList, placeLine, serviceName } from '../policy/explain.js';
import { factSchemas } from '../policy/fact-schemas.js';
import { type FactName, type Facts, type FactValue, isFactName, learn } from '../policy/facts.js';
import { actAskingProof } from '../policy/proof.js';
import type { Text, TextArg } from '../texts.js';
import type { Conversation } from './conversation.js';
import type { Flows } from './flows.js';
import { nameOf, SELF } from './person-name.js';
import type { Session } from './session.js';

/** In a longer list the papers are left to the details: it is to fit a phone. */
const MOST_WITH_PAPERS = 5;

type Person = Session['topic']['people'][number];

/**
 * Takes the people that a message asks for, each into a case of their own: nothing said of one counts for another, nor
 * for those of a list in another chat of the writer. The cases of the list before go. Who is named with no service
 * wants the one that was spoken of.
 */
export function takePeople(chat: Conversation, { people, unread, intent }: Reading): void {
  const { topic, person } = chat.session;
  const past = new Set(topic.people.map((one) => one.case).filter((id) => id !== SELF));
  person.cases = Object.fromEntries(Object.entries(person.cases).filter(([id]) => !past.has(id)));
  const spokenOf = topic.service;
  chat.firstWords([...new Set(people.map(({ service }) => service))]);
  topic.case = SELF;
  topic.service = null;
  topic.services = [];
  topic.day = null;
  topic.relayed = intent === 'relay_for_other';
  topic.unread = unread;
  topic.people = people.map(({ label, self, service, facts }, i) => {
    const id = self ? SELF : `${chat.event.turn}-p${i + 1}`;
    const known = chat.flows.book.services.get(service);
    const claimed = Object.entries(facts).filter(
      ([name, value]) => name !== 'variant' || known?.variants.includes(String(value)),
    );
    person.cases[id] = withClaims(self ? (person.cases[SELF] ?? {}) : {}, claimed, chat.now);
    return { case: id, label, service: known?.id ?? spokenOf };
  });
}

/** Words that may stand before a name: "eh kalau yang Bu N". */
const MOST_LEADING = 4;

/** The one of the people of a list whom a message speaks of, or `undefined` where it is none or several. */
export function personNamed({ session }: Conversation, text: string): Person | undefined {
  const words = plain(text).trim().split(/\s+/);
  const called = words.slice(0, MOST_LEADING).map((_, i) => whoIs(words.slice(i).join(' ')).label);
  const named = session.topic.people.filter(({ label }) => label && called.includes(label));
  return named.length === 1 ? named[0] : undefined;
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
  const { people, relayed, unread } = session.topic;
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
      args: { n: i + 1, who: nameOf(person, i), ...(verdict ? answerOf(chat, verdict) : {}) },
    };
  });
  chat.say({
    id: 'people-list',
    args: { relayed: String(relayed), count: people.length, lines: { style: 'lines', list } },
  });
  if (unread > 0) chat.say({ id: 'people-unread', args: { count: people.length, unread } });
}

/**
 * Says what a head can pass on to each of the others: papers, place and ground, nothing of anybody's vaccination. What
 * is the writer's own needs no passing on.
 */
export function passOn(chat: Conversation): void {
  for (const [i, person] of chat.session.topic.people.entries()) {
    if (person.case === SELF) continue;
    chat.effects.push({
      kind: 'send',
      text: textFor(chat, person, i),
      choices: [],
      token: null,
      apart: true,
    });
  }
}

function textFor({ flows, session, now }: Conversation, person: Person, i: number): Text {
  const day = dayOf(now, flows.zone);
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
      by: verdict.decidedBy,
      day: { day },
    },
  };
}

function verdictFor(flows: Flows, { person, topic }: Session, now: number, asked: Person): Verdict | null {
  if (!asked.service) return null;
  const day = dayOf(now, flows.zone);
  return decide(flows.book, asked.service, person.cases[asked.case] ?? {}, topic.day ?? day, day);
}

/** In a list only papers that are needed whatever the kind; the rest stands in the details. */
function answerOf({ session }: Conversation, verdict: Verdict): Record<string, TextArg> {
  const { outcome, decidedBy } = verdict;
  const told = session.topic.people.length <= MOST_WITH_PAPERS;
  const sure = told ? verdict.bring.filter(({ when }) => when === null) : [];
  return {
    service: serviceName(verdict),
    outcome,
    by: decidedBy,
    ...papersOf({ ...verdict, bring: sure }),
  };
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
