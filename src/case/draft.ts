import type { Offer } from '../engine/choices.js';
import { FlowFault } from '../engine/fault.js';
import type { Host } from '../engine/model.js';
import { begin, runOf } from '../engine/run.js';
import type { Run } from '../engine/state.js';
import { namesInText, type Scalar, type TextRef } from '../engine/values.js';
import type { Shown } from '../evidence/shown.js';
import { type FactName, type Facts, isAsked, isFactName, isFactValue, learn } from '../policy/facts.js';
import { nextDose } from '../policy/schedule.js';
import type { Text, TextArg } from '../texts.js';
import type { Start } from '../understanding/view.js';
import { serviceAbout } from './about.js';
import { sortedOut } from './album.js';
import { factsOf, setFacts } from './cases.js';
import type { Effect } from './effect.js';
import type { Event } from './event.js';
import type { Flows } from './flows.js';
import { noteBearer } from './holder.js';
import { argumentOf } from './names.js';
import { missingIn } from './parts.js';
import { isRead } from './pending-schema.js';
import { noteSaid } from './said.js';
import type { Session } from './session.js';
import { ChatView } from './view.js';
import { write } from './write.js';

/** One turn at work: a draft of the session, the effects so far, and what both are made with. */
export class Draft extends ChatView implements Host {
  readonly effects: Effect[] = [];
  forced: string | null = null;

  /** A question that the platform raised waits behind any other, and hurries none. */
  get isAwaited(): boolean {
    const { agenda, pending } = this.session;
    return pending.some(isRead) || agenda.some(({ dialogue }) => !this.isRaised(dialogue));
  }

  /** All that is known of the person is to be forgotten. */
  forgotten = false;
  /** The instant (ms) of the turn before. */
  readonly before: number;

  constructor(
    flows: Flows,
    before: Session,
    readonly event: Event,
    now: number,
  ) {
    super(flows, draftOf(before), now, null, event.register ?? null);
    this.before = before.at;
  }

  override get endedGrants(): readonly string[] {
    return this.event.ended ?? [];
  }

  override get pauseMs(): number {
    return this.now - this.before;
  }

  /** Says words that are made already. */
  tell(id: string, args?: Record<string, TextArg>): void {
    this.send({ id, ...(args ? { args } : {}) });
  }

  say(ref: TextRef): void {
    this.send(this.render(ref));
    this.noteTold(ref);
  }

  put(ref: TextRef, offers: readonly Offer[]): void {
    const choices = offers.filter(({ shown }) => shown);
    this.effects.push({
      kind: 'send',
      text: this.render(ref),
      choices: choices.map(({ id, label }) => ({ id, label })),
      token: this.token,
      ...(choices.some(({ counted }) => counted === false) ? { uncounted: true } : {}),
    });
    this.noteTold(ref);
  }

  send(text: Text): void {
    this.effects.push({ kind: 'send', text, choices: [], token: null });
  }

  /** A text of the flow with its arguments filled in. */
  render(ref: TextRef): Text {
    if (typeof ref === 'string') return { id: ref };
    const args = Object.entries(ref.args).map(([arg, name]) => [arg, argumentOf(this, name)] as const);
    return { id: ref.id, args: Object.fromEntries(args) };
  }

  /** The chat as it is to somebody of whom nothing is known. */
  asOfNobody(): Pick<Draft, 'effects' | 'session' | 'flows' | 'today'> {
    const { effects, flows, today, session } = this;
    return { effects, flows, today, session: { ...session, person: { ...session.person, cases: {} } } };
  }

  startOver(): void {
    this.startOn('start');
  }

  /**
   * Begins the dialogue that an event starts.
   * @throws {FlowFault} when there is none.
   */
  startOn(start: Start, args: Run['args'] = {}): void {
    const dialogue = this.dialogueOf({ event: start });
    if (dialogue === null) throw new FlowFault(`no dialogue begins on ${start}`);
    begin(this, dialogue, { aside: this.waiting === 'answer' && this.isAside(dialogue), args });
  }

  write(name: string, value: Scalar | null): void {
    write(this, name, value);
  }

  claim(facts: Readonly<Record<string, Scalar>>): void {
    for (const [name, value] of Object.entries(facts)) {
      if (isFactName(name)) this.learn(name, value);
    }
  }

  unclaim(names: readonly string[]): void {
    const kept = Object.entries(factsOf(this.session)).filter(
      ([name, { provenance }]) => provenance === 'verified' || !names.includes(name),
    );
    setFacts(this.session, Object.fromEntries(kept));
  }

  /** Learns a fact of the case in question; a value that the fact cannot take is passed over. `true`: it contradicts evidence. */
  learn(name: FactName, value: Scalar, provenance: 'claimed' | 'verified' = 'claimed'): boolean {
    if (!isFactValue(name, value)) return false;
    const before = factsOf(this.session);
    const { facts, contradiction } = learn(before, name, { value, provenance, at: this.now });
    const ofPapers = name === 'variant' || name === 'expires_on';
    if (ofPapers && value !== before[name]?.value) this.untell({ papers: undefined });
    setFacts(this.session, facts);
    return contradiction;
  }

  /** Drops a dose planned for a day on which, after a dose or an illness that is newly told, there can be none. */
  dropStalePlan(): void {
    const { planned_dose_on: plan, ...facts } = factsOf(this.session);
    const due = nextDose(this.flows.book.doses, facts)?.day;
    if (plan && due && String(plan.value) < due) setFacts(this.session, facts);
  }

  /** Forgets what was asked beside the last errand. */
  forgetAsked(): void {
    const { topic } = this.session;
    // what one of a list comes for goes by its name as long as they are on it
    const isListed = topic.people.some((one) => one.case === topic.case);
    const kept = Object.entries(factsOf(this.session)).filter(
      ([name]) => !isAsked(name) || (isListed && name === 'other_service'),
    );
    setFacts(this.session, Object.fromEntries(kept));
  }

  /** Only what evidence stands behind: claims are dropped when the resident starts over. */
  verifiedFacts(id = this.session.topic.case): Facts {
    const kept = Object.entries(factsOf(this.session, id)).filter(
      ([, fact]) => fact.provenance === 'verified',
    );
    return Object.fromEntries(kept);
  }

  /** Takes back a note of what was told of the service in question. */
  untell(notes: { papers?: undefined; places?: undefined; answers?: undefined }): void {
    const { topic } = this.session;
    if (topic.service !== null) noteSaid(this.session, topic.case, topic.service, notes);
  }

  /**
   * Takes what photographs showed into the case they belong to: the best of them is told, and what others of the same
   * person show counts as well.
   */
  attach(shown: readonly Shown[]): void {
    const { told, same, others } = sortedOut(shown);
    let contradiction = false;
    for (const { outcome, facts } of same) {
      const provenance = outcome === 'verified' ? 'verified' : 'claimed';
      for (const [name, value] of Object.entries(facts)) {
        if (this.learn(name as FactName, value as Scalar, provenance)) contradiction = true;
      }
    }
    const { outcome, finding, format, reason, certificate } = told;
    if (outcome === 'verified' && certificate) noteBearer(this, certificate);
    const missing = finding === 'part' ? missingIn(this.session.parts) : 0;
    const beside = { ...(others > 0 ? { others } : {}), ...(missing > 0 ? { missing } : {}) };
    this.session.evidence = { outcome, finding, format, reason, certificate, contradiction, ...beside };
  }

  /** Where the turn stands, for a failure's record: `dialogue/node`. */
  place(): string {
    const run = runOf(this.session);
    return run ? `${run.dialogue}/${run.node}` : 'none';
  }

  /** What a text has told of the service in question. */
  private noteTold(ref: TextRef): void {
    const { case: id } = this.session.topic;
    const service = serviceAbout(this.session);
    const names = namesInText(ref);
    if (service === null || names.length === 0) return;
    if (names.includes('service.papers')) noteSaid(this.session, id, service, { papers: true });
    if (names.includes('service.places')) noteSaid(this.session, id, service, { places: true });
    if (names.includes('service.answers')) {
      noteSaid(this.session, id, service, { answers: this.verdict().answers.map((one) => one.id) });
    }
  }
}

/** A copy deep enough that a turn can write into it. */
function draftOf(session: Session): Session {
  const { runs, trail, topic, person } = session;
  return {
    runs: runs.map(copyOf),
    trail: [...trail],
    shown: session.shown,
    edition: session.edition,
    token: session.token,
    waiting: session.waiting,
    misses: session.misses,
    topic: { ...topic },
    agenda: session.agenda,
    said: session.said,
    photos: session.photos,
    pending: session.pending.map((one) => ({ ...one, runs: one.runs.map(copyOf), trail: [...one.trail] })),
    evidence: session.evidence,
    parts: session.parts,
    handover: session.handover,
    requests: session.requests,
    reminded: session.reminded,
    noticed: session.noticed,
    announced: session.announced && { ...session.announced },
    registered: session.registered,
    looked: session.looked,
    listed: session.listed,
    heard: session.heard,
    // what stood before a text counts until the next event
    undo: null,
    at: session.at,
    chat: session.chat,
    person: { ...person, cases: { ...person.cases }, reminders: [...person.reminders] },
  };
}

function copyOf({ dialogue, version, node, args, answers, sought, kept }: Run): Run {
  return { dialogue, version, node, args, answers: { ...answers }, sought: [...sought], kept };
}
