import { askAgain } from '../engine/question.js';
import { begin, leave, nodeOf, runOf } from '../engine/run.js';
import { goBack, noteAnswered } from '../engine/trail.js';
import { type Fact, isFactName } from '../policy/facts.js';
import type { Command, Who } from '../understanding/command.js';
import { dropWishes, keepRaised, putOff, takeOff } from './agenda.js';
import { arrange, newArranged } from './arranged.js';
import { caseIdOf, caseOf, factsOf, newCaseId, setFacts } from './cases.js';
import type { Draft } from './draft.js';
import { endHandover } from './end-handover.js';
import { faqAnswer, isTalk } from './faq.js';
import { tellKeeper } from './keeper-missed.js';
import { officeTold } from './office.js';
import { takeBack } from './pending.js';
import {
  addPeople,
  amend,
  enlistAsked,
  hearOf,
  rename,
  strikeOff,
  takePeople,
  turnToListed,
} from './people.js';
import { SELF } from './person.js';
import { askNothing, sayFirstWords, turnToCase, turnToService } from './turn.js';

/** After so many messages that were not understood, one after another, an officer is called. */
const MISSES_BEFORE_OFFICER = 3;

/** After these the chat is about an errand, and no longer about the last common question. */
const LEADS_ON: ReadonlySet<Command['do']> = new Set(['turn', 'start', 'answer', 'word']);
/** An album holds no more. */
const MOST_PHOTOS = 10;

type Do<Name extends Command['do']> = Extract<Command, { do: Name }>;

/**
 * Carries out what a message asked, in its order; dialogues that are begun or answered by it stand ready to be run.
 * @throws {FlowFault} where the flows do not hold what is asked of them.
 */
export function apply(draft: Draft, commands: readonly Command[]): void {
  sayFirstWords(draft, putOffIn(commands));
  if (commands.some((one) => LEADS_ON.has(one.do))) draft.session.topic.talk = null;
  for (const command of commands)
    (CARRY_OUT[command.do] as (draft: Draft, command: Command) => void)(draft, command);
}

/** The services that come later: what goes before everything else about them is said at once. */
function putOffIn(commands: readonly Command[]): string[] {
  return commands.flatMap((one) =>
    one.do === 'start' && one.when === 'then' && one.about?.service ? [one.about.service] : [],
  );
}

const CARRY_OUT: { [Name in Command['do']]: (draft: Draft, command: Do<Name>) => void } = {
  answer,
  turn,
  clarify(draft, { services }) {
    sayFirstWords(draft, services);
    askNothing(draft);
    draft.session.topic.services = [...services];
  },
  settle(draft, { again }) {
    draft.forgetAsked();
    if (again) draft.untell({ answers: undefined });
  },
  move,
  claim,
  note(draft, { area, time, head, told, talk }) {
    const { session } = draft;
    if (told) hearOf(draft, told);
    if (talk) session.topic.talk = talk;
    if (head) session.person.head = head;
    if (area) session.topic.area = area;
    if (time !== undefined) session.topic.time = time;
  },
  arrange({ session: { topic }, now, flows }, { said, anew }) {
    const before = (anew ? null : topic.reminder) ?? newArranged();
    topic.reminder = arrange(before, said, { now, zone: flows.zone });
  },
  list(draft, { people, relayed }) {
    takePeople(draft, people, relayed);
  },
  add(draft, { people }) {
    addPeople(draft, people);
  },
  strike(draft, { cases }) {
    strikeOff(draft, cases);
  },
  amend(draft, { case: id, service, facts, called }) {
    amend(draft, id, service, { ...facts });
    if (called) rename(draft, id, called);
  },
  start,
  close({ session }) {
    session.runs = [];
    session.waiting = null;
  },
  word(draft, { word }) {
    WORDS[word](draft);
  },
  follow({ session }, { locale, chosen }) {
    session.person.locale = locale;
    if (chosen) session.person.chose_locale = true;
  },
  ack(draft, { text, args }) {
    draft.tell(text, args);
  },
  explain(draft, { entry }) {
    const { flows, today } = draft;
    draft.send(faqAnswer({ flows, today, office: officeTold(draft) }, entry));
    draft.session.topic.talk = draft.flows.faq.get(entry)?.talk ?? draft.session.topic.talk;
  },
  photo({ session, event }, { beside }) {
    session.photos = beside ? [...session.photos, event.turn].slice(-MOST_PHOTOS) : [event.turn];
  },
  assign(draft, { to }) {
    const { session } = draft;
    const of = openCase(draft, to);
    session.pending = session.pending.map((one, i) =>
      i === session.pending.length - 1 ? { ...one, case: of } : one,
    );
  },
  repeat(draft, { missed }) {
    askAgain(draft, missed);
  },
  consult({ effects }) {
    effects.push({ kind: 'consult' });
  },
  miss,
};

function answer(draft: Draft, { node, value, facts, next }: Do<'answer'>): void {
  const { session } = draft;
  const run = runOf(session)!;
  run.answers[node] = value;
  noteAnswered(session);
  if (facts) draft.claim(facts);
  session.misses = 0;
  session.waiting = null;
  leave(draft, run, next ?? nodeOf(draft, run).next);
}

function turn(draft: Draft, { who, relayed, service, afterwards, day }: Do<'turn'>): void {
  const { session } = draft;
  turnTo(draft, who);
  const { topic, person } = session;
  if (relayed && topic.case !== SELF) {
    person.cases[topic.case] = { ...caseOf(session, topic.case), relayed };
  }
  if (service === null) askNothing(draft);
  else if (service !== undefined) turnToService(draft, service);
  if (service && topic.case !== SELF) {
    person.cases[topic.case] = { ...caseOf(session, topic.case), service };
    enlistAsked(draft, topic.case, service);
  }
  if (afterwards) topic.services = [...afterwards];
  if (day !== undefined) topic.day = day;
}

/** Turns to somebody, who gets a case where they have none yet. One of a list is turned to with their service. */
function turnTo(draft: Draft, who: Who): void {
  const { session } = draft;
  const id = caseIdOf(session, who);
  const { people } = session.topic;
  if (who.kind === 'listed' || (id !== session.topic.case && people.some((one) => one.case === id))) {
    turnToListed(draft, id!);
  } else turnToCase(draft, openCase(draft, who));
}

/** The id of the case of somebody, which is begun where they have none yet. */
function openCase({ session, event, now }: Draft, who: Who): string {
  const known = caseIdOf(session, who);
  if (known !== null) return known;
  const id = newCaseId(session, event.turn);
  const named = who.kind === 'relative' ? who.named : null;
  // a neighbour after others is a neighbour
  const { relayed } = caseOf(session, session.topic.case);
  session.person.cases[id] = {
    facts: {},
    ...(named?.key ? { label: named.label, key: named.key } : {}),
    ...(relayed && (!named?.key || named.vague) ? { relayed } : {}),
    at: now,
  };
  return id;
}

/**
 * Takes what the turn before claimed of the case in question for claims about somebody else; what a photograph showed that
 * was read last is theirs, too.
 */
function move(draft: Draft, { to }: Do<'move'>): void {
  const { session, before } = draft;
  const { cases } = session.person;
  const from = session.topic.case;
  const id = openCase(draft, to);
  if (id === from) return;
  const isMoved = ([, { provenance, at }]: [string, Fact]) =>
    provenance === 'verified' ? session.evidence !== null : at >= before;
  const facts = Object.entries(factsOf(session, from));
  const moved = Object.fromEntries(facts.filter(isMoved));
  const { initials, ...of } = caseOf(session, from);
  cases[from] = {
    ...of,
    ...(initials && !session.evidence ? { initials } : {}),
    facts: Object.fromEntries(facts.filter((one) => !isMoved(one))),
  };
  cases[id] = {
    ...caseOf(session, id),
    ...(initials && session.evidence ? { initials } : {}),
    facts: { ...moved, ...factsOf(session, id) },
  };
  session.evidence = null;
}

function start(draft: Draft, { dialogue, when, args = {}, about = {} }: Do<'start'>): void {
  if (when !== 'then') {
    takeOff(draft, dialogue, args);
    if (when === 'now') {
      draft.session.topic.reminder = null;
      // "menu" is the way out of all that was wanted
      if (dialogue === draft.dialogueOf({ event: 'start' })) dropWishes(draft);
      keepRaised(draft);
    }
    begin(draft, dialogue, { aside: when === 'aside', args: { ...args } });
    // what a dialogue tells may be asked about further: a scam
    if (isTalk(draft.flows.faq, dialogue)) draft.session.topic.talk = dialogue;
    return;
  }
  const { case: of, service } = draft.session.topic;
  const { day = null, time = null, said } = about;
  const clock = { now: draft.now, zone: draft.flows.zone };
  putOff(draft, {
    dialogue,
    args: { ...args },
    case: of,
    service: about.service ?? service,
    day,
    time,
    ...(said ? { reminder: arrange(newArranged(), said, clock) } : {}),
  });
}

/** Takes what a message states as claims about the case in question, and tells a contradiction with evidence. */
function claim(draft: Draft, { facts }: Do<'claim'>): void {
  let contradiction = false;
  for (const [name, value] of Object.entries(facts)) {
    // a kind is one of the service's own, or none
    const counts = name !== 'variant' || draft.service?.variants.includes(String(value));
    if (counts && isFactName(name) && draft.learn(name, value)) contradiction = true;
  }
  if (facts.planned_dose_on === undefined) draft.dropStalePlan();
  if (contradiction) draft.tell('fact-contradiction');
}

const WORDS: Record<Do<'word'>['word'], (draft: Draft) => void> = {
  cancel(draft) {
    const { session } = draft;
    session.runs = [];
    session.agenda = [];
    session.trail = [];
    session.photos = [];
    session.pending = [];
    session.parts = [];
    session.waiting = null;
    if (session.handover) draft.tell('officer-cancelled');
    else draft.tell('cancelled');
    const { length: count } = session.topic.people;
    if (count > 1) draft.tell('cancelled-list-stays', { count });
    endHandover(draft, null);
  },
  /** The outermost dialogue from its beginning, as if nothing had been claimed. */
  restart(draft) {
    const { session } = draft;
    const [first] = session.runs;
    session.agenda = [];
    session.pending = [];
    setFacts(session, draft.verifiedFacts());
    draft.untell({ papers: undefined });
    if (first) begin(draft, first.dialogue, { aside: false, args: first.args });
    else draft.startOver();
  },
  back(draft) {
    takeBack(draft);
    if (!goBack(draft) && !askAgain(draft)) draft.startOver();
  },
};

/** A message that was not understood: the open question again, or every way there is, and then an officer. */
function miss(draft: Draft, { failed }: Do<'miss'>): void {
  const { session } = draft;
  if (failed) {
    const about = { place: draft.place(), reason: `understanding: ${failed}` };
    draft.effects.push({ kind: 'record', record: 'failure', about, case: null });
  }
  const misses = session.misses + 1;
  session.misses = 0;
  if (draft.overtaken) askAgain(draft);
  // whoever waits for an officer need not be understood by the bot
  else if (session.handover) draft.tell('officer-noted');
  // whoever waits for a photograph asks for that: what is offered meanwhile need not be answered
  else if (session.pending.length && (draft.question?.isOffer ?? true)) draft.tell('photo-being-read');
  else if (misses >= MISSES_BEFORE_OFFICER) draft.startOn('misunderstood');
  else {
    session.misses = misses;
    if (!askAgain(draft, true) && !tellKeeper(draft)) draft.startOn('not_understood');
  }
}
