import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { dayOf } from '../../src/calendar.js';
import type { Event } from '../../src/case/event.js';
import { keptSession } from '../../src/case/migrate.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { SELF } from '../../src/case/person.js';
import { newSession, type Session } from '../../src/case/session.js';
import { step } from '../../src/dialogue/step.js';
import { compose } from '../../src/hotline/compose.js';
import type { Reading } from '../../src/language/reading.js';
import { shipped, ZONE } from '../support/scripts.js';
import { eventOf, type Move, move } from './moves.js';
import { HOUR_MS, NINE } from './talk.js';

/*
 * Conversations of nothing but what residents have written, in any order: no two turns of one belong together, which is
 * the worst that a chat can be told. Between them come edits, photographs, taps, officers, reminders and silence.
 */

/** Every turn of the examples, and of the conversations that people wrote who know neither code nor phrases. */
export function residentsTurns(): string[] {
  const files = ['flows/examples/conversations', 'test/fixtures/conversations'].flatMap((folder) =>
    readdirSync(folder).map((file) => `${folder}/${file}`),
  );
  const conversations = files.flatMap((file) => [parse(readFileSync(file, 'utf8'))].flat());
  const turns = conversations.flatMap(({ turns }) => turns as { user?: unknown }[]);
  return [...new Set(turns.flatMap(({ user }) => (typeof user === 'string' ? [user] : [])))];
}

type Talk = { do: 'edit'; text: string } | { do: 'officer'; act: OfficerAct } | Move;
type OfficerAct = Extract<Event, { kind: 'officer' }>['act'];

const officer = fc.constantFrom<OfficerAct>(
  { kind: 'take' },
  { kind: 'say', text: 'sebentar ya', photo: false },
  { kind: 'note', text: 'sudah' },
  { kind: 'done' },
  { kind: 'done' },
);

function talkOf(turns: readonly string[]): fc.Arbitrary<Talk[]> {
  const text = fc.constantFrom(...turns);
  return fc.array(
    fc.oneof(
      { weight: 60, arbitrary: text.map((one): Talk => ({ do: 'say', text: one })) },
      { weight: 4, arbitrary: text.map((one): Talk => ({ do: 'edit', text: one })) },
      { weight: 6, arbitrary: officer.map((act): Talk => ({ do: 'officer', act })) },
      { weight: 30, arbitrary: move },
    ),
    { minLength: 6, maxLength: 12 },
  );
}

/** What one message of the bot may have (characters): a list of ten with what each is to bring is the longest. */
const LONGEST_MESSAGE = 2_000;

/** Lets so many conversations happen, the same for a seed; gives their turns. @throws where something does not hold. */
export function playTalks(conversations: number, seed: number): { turns: number } {
  const talks = fc.sample(talkOf(residentsTurns()), { numRuns: conversations, seed });
  let turns = 0;
  for (const [i, talk] of talks.entries()) {
    try {
      turns += new Conversation().play(talk);
    } catch (error) {
      const told = talk.map((one) => JSON.stringify(one)).join('\n');
      throw new Error(`conversation ${i} of seed ${seed}: ${(error as Error).message}\n${told}`, {
        cause: error,
      });
    }
  }
  return { turns };
}

class Conversation {
  private session: Session = newSession('id', NINE);
  private now = NINE;
  private turns = 0;
  private last: { turn: string; text: string } | null = null;

  play(talk: readonly Talk[]): number {
    for (const one of talk) {
      this.now += 60_000;
      if (one.do === 'wait') this.now += one.hours * HOUR_MS;
      const event = this.eventOf(one);
      if (!event) continue;
      this.take(event);
      this.leaves();
    }
    return this.turns;
  }

  private eventOf(one: Talk): Event | null {
    this.turns += 1;
    const turn = `t${this.turns}`;
    if (one.do === 'officer') return { turn, kind: 'officer', by: 'Rina', desk: 'test', act: one.act };
    if (one.do === 'edit') return this.last && this.text(turn, one.text, this.last.turn);
    if (one.do !== 'say') return eventOf(one, turn, this.session, this.now);
    this.last = { turn, text: one.text };
    return this.text(turn, one.text);
  }

  private text(turn: string, text: string, edits?: string): Event {
    const reading = shipped.recognise(text, dayOf(this.now, ZONE));
    const message = { message: edits ?? turn, ...(edits ? { edited: true as const } : {}) };
    return { turn, kind: 'text', text, reading, ...message };
  }

  private take(event: Event): void {
    const before = this.session;
    const { session, effects } = step(shipped.flows, before, event, this.now);
    for (const effect of effects) {
      if (effect.kind === 'record' && effect.record === 'failure')
        throw new Error(`a fault of the flows: ${JSON.stringify(effect.about)}`);
    }
    const sends = effects.filter((effect) => effect.kind === 'send');
    for (const { text } of compose(sends, shipped.flows.texts, session.person.locale, session.person.head)) {
      if (text.trim() === '') throw new Error('a message without words');
      if (text.length > LONGEST_MESSAGE) throw new Error(`a message of ${text.length} characters: ${text}`);
    }
    if (event.kind === 'text' && isOfAnother(event.reading, before))
      mustBe(
        'what is told of somebody else is not known of the writer',
        dosesOf(session) === dosesOf(before),
      );
    this.session = kept(session);
  }

  /** Wherever the chat stands, words lead out of it. */
  private leaves(): void {
    const after = (text: string) =>
      step(
        shipped.flows,
        this.session,
        { turn: 'out', kind: 'text', text, reading: shipped.recognise(text, '2021-10-01') },
        this.now,
      ).session;
    mustBe('"menu" leads to the menu', after('menu').runs[0]?.dialogue === 'menu');
    if (this.session.handover?.state === 'held') return;
    mustBe('"batal" ends it', after('batal').runs.length === 0);
    mustBe('"petugas" calls an officer', after('petugas').handover !== null);
  }
}

/** Whether a message, to which nothing that was asked before gives a meaning, is about one other person alone. */
function isOfAnother(reading: Reading, { waiting, topic, handover }: Session): boolean {
  const { subject, person, people, told, instead, listed, mistaken, group, everyone, oneOf } = reading;
  const others =
    people.length + told.length > 0 || instead || listed || mistaken || group || everyone || oneOf;
  return (
    waiting === null && topic.case === SELF && !handover && subject === 'other' && person !== null && !others
  );
}

function dosesOf({ person }: Session): string {
  return JSON.stringify(person.cases[SELF]?.facts.dose_count ?? null);
}

function kept(session: Session): Session {
  const [chat, person] = JSON.parse(JSON.stringify([packChat(session), packPerson(session.person)]));
  const { session: again, mended } = keptSession(chat, person, newSession('en', 0));
  mustBe('what is kept comes back', mended.length === 0);
  return again;
}

function mustBe(hold: string, isSo: boolean): void {
  if (!isSo) throw new Error(`it does not hold that ${hold}`);
}
