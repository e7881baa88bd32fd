import { isDeepStrictEqual as isSame } from 'node:util';
import { instantOf } from '../../src/calendar.js';
import { apply } from '../../src/case/apply.js';
import { carryOver } from '../../src/case/carry-over.js';
import { factsOf } from '../../src/case/cases.js';
import { Draft } from '../../src/case/draft.js';
import { type Event, type Happening, isOfResident } from '../../src/case/event.js';
import type { Flows } from '../../src/case/flows.js';
import { lapse, passToOfficers } from '../../src/case/handover.js';
import { happen } from '../../src/case/happen.js';
import { keptWhole } from '../../src/case/migrate.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { isRead } from '../../src/case/pending-schema.js';
import { SELF } from '../../src/case/person.js';
import { newSession, type Session } from '../../src/case/session.js';
import { breakSilence } from '../../src/case/silence.js';
import { ChatView } from '../../src/case/view.js';
import { step } from '../../src/dialogue/step.js';
import { advance } from '../../src/engine/run.js';
import type { Command } from '../../src/understanding/command.js';
import { evidenceOf, ZONE } from '../support/scripts.js';
import { type Asked, commandsOf, eventOf, NOTHING, tags } from './random-commands.js';
import { shownIn } from './talk.js';

/** What comes next: something is asked, time passes, or something reaches the chat that its resident did not send. */
export type Move =
  | { does: 'ask'; asked: Asked }
  | { does: 'wait'; hours: number }
  | { does: 'officer'; act: Extract<Happening, { kind: 'officer' }>['act'] }
  | { does: 'reminder'; place: number }
  | { does: 'undelivered'; why: Extract<Happening, { kind: 'undelivered' }>['why']; by: string | null }
  | { does: 'evidence' | 'gone' | 'join' | 'moved' | 'moved_in' };

/** Nine o'clock of the day on which chats begin. */
export const NINE = instantOf('2021-10-01', '09:00', ZONE);
const HOUR_MS = 3_600_000;

const EVIDENCE = evidenceOf({ outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
/** Of a kept chat, without the people of a list and what was said to officers. */
const MOST_BYTES = 4_096;
const MOST_RUNS = 8;
const LONGEST_TRAIL = 8;
const MOST_SAID = 8;
const MOST_REMINDERS = 10;

/** A chat to which anything may happen; each turn fails where something does not hold that always must. */
export class RandomChat {
  turns = 0;
  private now = NINE;
  private session = frozen(newSession('id', NINE));
  private readonly tag = tags();
  /** The case of whom each tag was said. */
  private readonly said = new Map<unknown, string>();
  /** Every reminder that was ever set, and those that are still to come. */
  private readonly reminders = new Set<string>();
  private readonly owed = new Set<string>();
  /** The number of the question that was put last. */
  private put: string | null = null;

  constructor(private readonly flows: Flows) {}

  take(next: Move): void {
    this.now += 60_000;
    if (next.does === 'wait') {
      this.now += next.hours * HOUR_MS;
      return;
    }
    this.turn(this.eventOf(next), next.does === 'ask' ? next.asked : null);
  }

  private next(): string {
    this.turns += 1;
    return `t${this.turns}`;
  }

  private eventOf(next: Exclude<Move, { does: 'wait' }>): Event {
    const turn = this.next();
    const { reminders } = this.session.person;
    switch (next.does) {
      case 'ask':
        return eventOf(next.asked, turn);
      case 'officer':
        return { turn, kind: 'officer', by: 'Rina', desk: 'test', act: next.act };
      case 'reminder':
        return { turn, kind: 'reminder', id: reminders[next.place % reminders.length]?.id ?? 'gone' };
      case 'evidence':
        return { turn, ...shownIn(this.session, [EVIDENCE]) };
      case 'join':
        return { turn, kind: 'joined', channel: 'telegram', ending: 'none' };
      case 'moved':
        return { turn, kind: 'moved', move: 'another-chat', ending: '789' };
      case 'moved_in':
        return { turn, kind: 'moved_in' };
      case 'gone':
        return { turn, kind: 'gone' };
      case 'undelivered':
        return { turn, kind: 'undelivered', why: next.why, by: next.by };
    }
  }

  private turn(event: Event, asked: Asked | null): Draft {
    let commands: Command[] = [];
    const understood = (draft: Draft) => {
      if (asked) commands = commandsOf(draft, asked, event.turn, this.tag);
      return commands;
    };
    const draft = this.stepped(event, understood, (at, command) => this.carryOut(at, command));
    const again = this.stepped(
      event,
      () => commands,
      (at, command) => apply(at, [command]),
    );
    must(
      'the same gives the same',
      isSame(again.session, draft.session) && isSame(again.effects, draft.effects),
    );
    const after = draft.forgotten ? newSession(draft.locale, this.now) : draft.session;
    this.session = frozen(keptAgain(after));
    this.takeNote(draft, event);
    this.lookOver();
    this.leave();
    return draft;
  }

  /** As `step` does, with commands that nobody wrote a message for; the session before is frozen. */
  private stepped(
    event: Event,
    understood: (draft: Draft) => Command[],
    carryOut: (draft: Draft, command: Command) => void,
  ): Draft {
    const { flows, session, now } = this;
    const draft = new Draft(flows, carryOver(flows, session, now), event, now);
    if (!isOfResident(event)) {
      happen(draft, event);
      return draft;
    }
    lapse(draft);
    breakSilence(draft);
    if (passToOfficers(draft, event)) return draft;
    for (const command of understood(draft)) carryOut(draft, command);
    if (draft.session.waiting === null) advance(draft);
    return draft;
  }

  /** Carries out a command: who is turned to is in question then, and what is claimed is said of them. */
  private carryOut(draft: Draft, command: Command): void {
    const { case: before, people } = draft.session.topic;
    const said = (facts: object, id: string) => this.said.set((facts as { born_on?: string }).born_on, id);
    if (command.do === 'claim') said(command.facts, before);
    if (command.do === 'list') {
      for (const [i, { self, facts }] of command.people.entries())
        said(facts, self ? SELF : `${draft.event.turn}-p${i + 1}`);
    }
    apply(draft, [command]);
    if (command.do !== 'turn') return;
    const { who } = command;
    const { topic, person } = draft.session;
    if (who.kind === 'relative') {
      must('a relative is somebody else', topic.case !== SELF);
      const { named, anew } = who;
      const kind = (key?: string) => key?.split(' ')[0];
      if (named?.key)
        must('who is named is turned to', kind(person.cases[topic.case]?.key) === kind(named.key));
      if (anew) must('of somebody new nothing is known', Object.keys(factsOf(draft.session)).length === 0);
      return;
    }
    const isThere = people.some((one) => 'id' in who && one.case === who.id);
    const turned = who.kind === 'self' ? SELF : 'id' in who && isThere ? who.id : before;
    must('who is named is turned to', topic.case === turned);
  }

  /** What the turn asked of the world. */
  private takeNote({ effects, locale }: Draft, event: Event): void {
    if (event.kind === 'reminder') this.owed.delete(event.id);
    for (const effect of effects) {
      if (effect.kind === 'remind') {
        must('a reminder has an id of its own', !this.reminders.has(effect.id));
        this.reminders.add(effect.id);
        this.owed.add(effect.id);
      }
      if (effect.kind === 'cancel') must('what is called off was to come', this.owed.delete(effect.id));
      if (effect.kind === 'record' && effect.record === 'failure')
        must('no flow is at fault', effect.about.reason === 'understanding: area: TypeError');
      if (effect.kind !== 'send') continue;
      const words = [effect.text, ...effect.choices.map(({ label }) => label)].map((text) =>
        this.flows.texts.format(locale, text),
      );
      if (effect.token === null) continue;
      must('a question has words', !words.includes(''));
      this.put = effect.token;
    }
  }

  /** What holds of a chat between any two turns. */
  private lookOver(): void {
    const { runs, trail, said, waiting, token, person, topic } = this.session;
    for (const [id, { facts }] of Object.entries(person.cases)) {
      const whose = this.said.get(facts.born_on?.value);
      must('what was said of one is known of nobody else', whose === undefined || whose === id);
    }
    must('there are no more reminders than that', person.reminders.length <= MOST_REMINDERS);
    const reminders = person.reminders.map(({ id }) => id);
    must('the reminders kept are those to come', isSame(new Set(reminders), this.owed));
    const kept = packChat({ ...this.session, handover: null, topic: { ...topic, people: [] } });
    must('it stays small', Buffer.byteLength(JSON.stringify(kept)) < MOST_BYTES);
    must(
      'nothing piles up',
      runs.length <= MOST_RUNS && trail.length <= LONGEST_TRAIL && said.length <= MOST_SAID,
    );
    must('whatever runs waits for something', (waiting === null) === (runs.length === 0));
    if (waiting !== 'answer') return;
    must('a question is open', new ChatView(this.flows, this.session, this.now).question !== null);
    must('it was put', this.put === String(token));
  }

  /** Wherever the chat stands, words lead out; an officer who holds it reads all of them but "menu". */
  private leave(): void {
    const after = (text: string) =>
      step(this.flows, this.session, { turn: 'out', kind: 'text', text, reading: NOTHING }, this.now);
    const { waiting, runs } = after('menu').session;
    must(
      '"menu" leads to the menu, or to what a photograph showed',
      (waiting === 'answer' && runs[0]?.dialogue === 'menu' && runs.length === 1) ||
        this.session.pending.some(isRead),
    );
    if (this.session.handover?.state === 'held') return;
    const cancelled = after('batal').session;
    must('"batal" ends it', cancelled.waiting === null && cancelled.runs.length === 0);
    must('"petugas" calls an officer', after('petugas').session.handover !== null);
  }
}

/** @throws where something does not hold that always must. */
function must(hold: string, isSo: boolean): void {
  if (!isSo) throw new Error(`it does not hold that ${hold}`);
}

/** A session as it comes back from a store. */
function keptAgain(session: Session): Session {
  const form = JSON.parse(JSON.stringify([packChat(session), packPerson(session.person)]));
  const kept = keptWhole(form[0], form[1]);
  if (!kept) throw new Error('what was kept does not fit its schema');
  must('what is kept comes back', isSame([packChat(kept), packPerson(kept.person)], form));
  return kept;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inside of Object.values(value)) frozen(inside);
  return Object.freeze(value);
}
