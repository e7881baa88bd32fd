import type { Evidence } from '../evidence/evidence.js';
import { globalWord } from '../language/words/answers.js';
import { factSchemas } from '../policy/fact-schemas.js';
import { type FactName, type Facts, type FactValue, isAsked, learn } from '../policy/facts.js';
import { nextDose } from '../policy/schedule.js';
import type { Text } from '../texts.js';
import type { CompiledDialogue, Flows } from './flows.js';
import { answersOwed, argumentOf, factsOf } from './names.js';
import { type Offer, offersOf } from './offers.js';
import type { Ask, Node, TextRef } from './schema.js';
import type { Effect, Event, Run, Session } from './session.js';

/** A fault of the flow data, found while it ran: it ends the dialogue, not the process. */
export class FlowFault extends Error {}

/** The question that waits for an answer. */
export interface Question {
  node: string;
  ask: Ask;
}

/** One turn at work: a draft of the session, the effects so far, and what both are made with. */
export class Conversation {
  readonly session: Session;
  readonly effects: Effect[] = [];
  /** A question that is asked although its answer is known: the resident went back to it. */
  forced: string | null = null;
  forgotten = false;

  constructor(
    readonly flows: Flows,
    before: Session,
    readonly event: Event,
    readonly now: number,
  ) {
    this.session = draft(before);
  }

  say(text: Text): void {
    this.effects.push({ kind: 'send', text, choices: [], token: null });
  }

  /** The global word that a message is, or `null`. */
  globalWord(text: string): string | null {
    return globalWord(text, this.flows.wordLists);
  }

  /** A text of the flow with its arguments filled in. */
  text(ref: TextRef): Text {
    if (typeof ref === 'string') return { id: ref };
    const told = Object.values(ref.args);
    if (told.includes('service.papers')) this.session.told = this.session.topic.service;
    if (told.includes('service.places')) this.session.placed = this.session.topic.service;
    const args = Object.entries(ref.args).map(
      ([arg, name]) => [arg, argumentOf(this.flows, this.session, this.now, name)] as const,
    );
    if (told.includes('service.answers'))
      this.session.topic.noted = answersOwed(this.flows, this.session, this.now);
    return { id: ref.id, args: Object.fromEntries(args) };
  }

  run(): Run | undefined {
    return this.session.runs.at(-1);
  }

  compiled(run: Run): CompiledDialogue {
    const compiled = this.flows.dialogues.get(run.dialogue);
    if (!compiled) throw new FlowFault(`dialogue "${run.dialogue}" is gone`);
    return compiled;
  }

  node(run: Run): Node {
    const node = this.compiled(run).nodes.get(run.node);
    if (!node) throw new FlowFault(`node "${run.node}" of "${run.dialogue}" is gone`);
    return node;
  }

  /** Whether an edit of the flows has overtaken the question that the person saw: the chat is to go on from its place, or, where none is left, from the start. */
  get overtaken(): boolean {
    return this.session.waiting === 'answer' && this.session.shown === '';
  }

  /** The open question, or `null`; also `null` where the flows have changed under it, for nothing then answers it. */
  question(): Question | null {
    const run = this.run();
    if (!run || this.session.waiting !== 'answer' || this.overtaken) return null;
    const node = this.node(run);
    return 'ask' in node ? { node: node.id, ask: node.ask } : null;
  }

  /** What a question offers in this session, and what else it understands (`shown: false`). */
  choices({ ask }: Question): Offer[] {
    return offersOf(this.flows, this.session, this.now, ask);
  }

  /** Learns a claimed fact of the case in question; a value that the fact cannot take is passed over. */
  learn(name: FactName, value: FactValue, provenance: 'claimed' | 'verified' = 'claimed'): boolean {
    if (!factSchemas[name].safeParse(value).success) return false;
    const { person, topic } = this.session;
    const { facts, contradiction } = learn(factsOf(this.session), name, { value, provenance, at: this.now });
    const ofPapers = name === 'variant' || name === 'expires_on';
    if (ofPapers && value !== factsOf(this.session)[name]?.value) this.session.told = null;
    person.cases[topic.case] = facts;
    return contradiction;
  }

  /**
   * Turns to a service, which is then told in full; what was said of another errand no longer counts. Those that were
   * named beside it stay to be turned to.
   */
  ask(service: string): void {
    const { topic, person } = this.session;
    this.firstWords([service]);
    this.session.told = null;
    this.session.placed = null;
    if (topic.service !== service) {
      const { variant: _kind, expires_on: _expiry, urgent, ...facts } = factsOf(this.session);
      topic.noted = [];
      // a need that was told before any service was named is this one's
      person.cases[topic.case] = topic.service === null && urgent ? { ...facts, urgent } : facts;
      topic.services = topic.services.includes(service) ? topic.services.filter((id) => id !== service) : [];
    }
    topic.service = service;
    topic.people = topic.people.map((one) => (one.case === topic.case ? { ...one, service } : one));
  }

  /** Says what goes before everything else about services that were not spoken of yet: `first-words-<service>`. */
  firstWords(services: string[]): void {
    const { topic } = this.session;
    for (const service of services) {
      const id = `first-words-${service}`;
      const spokenOf = topic.service === service || topic.services.includes(service);
      if (!spokenOf && this.flows.texts.has(id)) this.say({ id });
    }
  }

  /** Turns to no service. */
  askNone(): void {
    const { topic, person } = this.session;
    const { variant: _kind, expires_on: _expiry, urgent: _need, ...facts } = factsOf(this.session);
    person.cases[topic.case] = facts;
    topic.service = null;
    topic.services = [];
  }

  /** Forgets what was asked beside the last errand. */
  forgetAsked(): void {
    const { topic, person } = this.session;
    const kept = Object.entries(factsOf(this.session)).filter(([name]) => !isAsked(name));
    person.cases[topic.case] = Object.fromEntries(kept);
  }

  /** Drops a dose planned for a day on which, after a dose or an illness that is newly told, there can be none. */
  dropStalePlan(): void {
    const { planned_dose_on: plan, ...facts } = factsOf(this.session);
    const due = nextDose(this.flows.book.doses, facts)?.day;
    if (plan && due && String(plan.value) < due) this.session.person.cases[this.session.topic.case] = facts;
  }

  /** Turns to the person's own case or to somebody else's; of a new somebody nothing is known yet. */
  turnTo(whom: 'self' | 'other', { anew = false } = {}): void {
    const { topic, person } = this.session;
    if (whom === 'other' && (anew || topic.case !== 'other')) person.cases.other = {};
    if (topic.case !== whom) this.session.evidence = null;
    topic.case = whom;
  }

  /** Only what evidence stands behind: claims are dropped when the resident starts over. */
  verifiedFacts(): Facts {
    const kept = Object.entries(factsOf(this.session)).filter(([, fact]) => fact.provenance === 'verified');
    return Object.fromEntries(kept);
  }

  /** Takes what a photograph showed into the case it belongs to. */
  attach(evidence: Evidence): void {
    const provenance = evidence.outcome === 'verified' ? 'verified' : 'claimed';
    let contradiction = false;
    if (['verified', 'expired', 'recognised'].includes(evidence.outcome)) {
      for (const [name, value] of Object.entries(evidence.facts)) {
        if (this.learn(name as FactName, value as FactValue, provenance)) contradiction = true;
      }
    }
    const { outcome, format, reason, certificate } = evidence;
    this.session.evidence = { outcome, format, reason, certificate, contradiction };
    this.session.photo = null;
  }

  /** Where the turn stands, for a failure's record: `dialogue/node`. */
  place(): string {
    const run = this.run();
    return run ? `${run.dialogue}/${run.node}` : 'none';
  }
}

/** A copy deep enough that a step can write into it. */
function draft(session: Session): Session {
  return {
    ...session,
    runs: session.runs.map((run) => ({
      ...run,
      answers: { ...run.answers },
      sought: [...run.sought],
    })),
    trail: [...session.trail],
    topic: { ...session.topic },
    person: {
      ...session.person,
      cases: { ...session.person.cases },
      reminders: [...session.person.reminders],
    },
  };
}
