import type { Evidence } from '../evidence/evidence.js';
import type { Reading } from '../language/reading.js';
import { answerWith, understand } from './answer.js';
import { Conversation, FlowFault } from './conversation.js';
import type { Flows } from './flows.js';
import { endHandover, lapse, passToOfficers } from './handover.js';
import { officerActs } from './officer.js';
import { route } from './route.js';
import { advance, askAgain, askAgainOr, startOn } from './run.js';
import {
  type Effect,
  type Event,
  newSession,
  newTopic,
  type Run,
  type Session,
  SILENCE_MS,
} from './session.js';
import { cancelReminders } from './set.js';
import { carryOver } from './versions.js';
import { doWord } from './words.js';

/** After so long (ms) not even what a certificate proved is known any more: it may be another person's phone by now. */
const LONG_SILENCE_MS = 30 * SILENCE_MS;

/** After so many messages that were not understood, one after another, an officer is called. */
const MISSES_BEFORE_OFFICER = 3;

/**
 * One event of a chat: gives the session that follows and what the turn asks of the world. Pure: the same arguments
 * give the same result, and the session handed in is not changed.
 * A fault of the flow ends the dialogue with a kind message and a `failure` record; nothing is thrown for it.
 */
export function step(
  flows: Flows,
  session: Session,
  event: Event,
  now: number,
): { session: Session; effects: Effect[] } {
  let chat: Conversation | null = null;
  try {
    chat = new Conversation(flows, carryOver(flows, session, now), event, now);
    take(chat, event);
  } catch (fault) {
    return failed(flows, session, chat?.place() ?? 'none', fault, now);
  }
  return chat.forgotten
    ? { session: newSession(session.person.locale, now), effects: chat.effects }
    : { session: chat.session, effects: chat.effects };
}

function take(chat: Conversation, event: Event): void {
  if (event.kind === 'reminder') {
    remindOf(chat, event.id);
    return;
  }
  if (event.kind === 'gone') {
    leave(chat);
    return;
  }
  if (event.kind === 'officer') {
    officerActs(chat, event);
    return;
  }
  if (event.kind === 'join' || event.kind === 'joined_by') {
    chat.say(
      event.kind === 'join'
        ? { id: `join-${event.outcome}` }
        : { id: 'join-elsewhere', args: { channel: event.channel } },
    );
    return;
  }
  const { session, now } = chat;
  lapse(chat);
  if (now - session.at > SILENCE_MS) beginAnew(chat, now - session.at);
  session.at = now;
  if (event.kind !== 'evidence' && passToOfficers(chat, event)) return;
  if (session.runs.length === 0 && !chat.overtaken) session.waiting = null;
  switch (event.kind) {
    case 'start':
      askAgainOr(chat, 'start');
      break;
    case 'photo':
      photo(chat);
      break;
    case 'evidence':
      evidence(chat, event.evidence);
      break;
    case 'choice':
      choice(chat, event.id, event.token);
      break;
    case 'other':
      chat.say({ id: 'other-kind', args: { what: event.what } });
      askAgain(chat);
      break;
    case 'text':
      text(chat, event);
  }
}

function text(chat: Conversation, { text, reading, masked }: Event & { kind: 'text' }): void {
  if (masked) chat.say({ id: 'number-masked' });
  const { session, flows } = chat;
  followLanguage(chat, reading);
  if (reading.area) session.topic.area = reading.area;
  const word = chat.globalWord(text);
  const question = chat.question();
  const answer = word === null && question && understand(chat, question, text, reading);
  const misses = session.misses + 1;
  session.misses = 0;
  if (word !== null) doWord(chat, flows.words[word]!.does);
  else if (question && answer) {
    if (reading.time) session.topic.time = reading.time;
    answerWith(chat, question, answer, reading);
  } else if (!route(chat, reading)) missed(chat, misses);
}

/** Who never asked for a language is answered in the one that they plainly write in. */
function followLanguage(chat: Conversation, { written, intent }: Reading): void {
  const { person } = chat.session;
  if (person.chose_locale || intent === 'change_language' || written === null || written === person.locale)
    return;
  if (!chat.flows.texts.locales.includes(written)) return;
  person.locale = written;
  chat.say({ id: 'language-followed' });
}

/** A message that was not understood: the open question again, or every way there is, and then an officer. */
function missed(chat: Conversation, misses: number): void {
  const { session } = chat;
  // whoever waits for an officer need not be understood by the bot
  if (session.handover) {
    chat.say({ id: 'officer-noted' });
    return;
  }
  if (misses >= MISSES_BEFORE_OFFICER) {
    startOn(chat, 'misunderstood');
    return;
  }
  if (chat.overtaken) {
    askAgain(chat);
    return;
  }
  session.misses = misses;
  if (chat.question()) askAgain(chat, true);
  else startOn(chat, 'not_understood');
}

function choice(chat: Conversation, id: string, token: string | null): void {
  const question = chat.question();
  if (!question || (token !== null && token !== String(chat.session.token))) {
    chat.say({ id: 'choice-past' });
    askAgainOr(chat, 'start');
    return;
  }
  const offered = chat.choices(question).find((one) => one.id === id && (one.shown || one.counted));
  if (!offered) {
    askAgain(chat, true);
    return;
  }
  chat.session.misses = 0;
  answerWith(chat, question, { value: id, facts: offered.facts, next: offered.next });
}

function photo(chat: Conversation): void {
  const { session, event } = chat;
  session.photo = event.turn;
  const question = chat.question();
  const run = session.runs.at(-1);
  if (question && 'photo' in question.ask.answer) answerWith(chat, question, { value: event.turn });
  else if (run && run.dialogue === chat.flows.byEvent.get('photo') && !hasVerified(chat, run)) askAgain(chat);
  else startOn(chat, 'photo');
}

function evidence(chat: Conversation, found: Evidence): void {
  if (chat.session.waiting !== 'evidence') return;
  chat.attach(found);
  chat.session.waiting = null;
  advance(chat);
}

/** Whether a run has already read a photograph: one that comes now is another one. */
function hasVerified(chat: Conversation, run: Run): boolean {
  return [...chat.compiled(run).nodes.values()].some((node) => 'verify' in node && node.id in run.answers);
}

/** What was said long ago no longer counts: somebody else may hold the phone, and a claim may be overtaken. */
function beginAnew(chat: Conversation, silentMs: number): void {
  const { session } = chat;
  session.topic = newTopic('self');
  session.person.cases = { self: silentMs > LONG_SILENCE_MS ? {} : chat.verifiedFacts() };
  session.runs = [];
  session.waiting = null;
  session.trail = [];
  session.verdict = null;
  session.told = null;
  session.evidence = null;
  session.photo = null;
  session.misses = 0;
}

/** Nobody reads on: no reminder is owed any more, and nothing is said. */
function leave(chat: Conversation): void {
  chat.session.runs = [];
  chat.session.waiting = null;
  cancelReminders(chat);
  endHandover(chat, null);
}

function remindOf(chat: Conversation, id: string): void {
  const { person } = chat.session;
  const reminder = person.reminders.find((one) => one.id === id);
  if (!reminder) return;
  person.reminders = person.reminders.filter((one) => one.id !== id);
  if (person.stopped) return;
  const text = { id: 'reminder', args: { what: reminder.text } };
  chat.effects.push({ kind: 'send', text, choices: [], token: null, reminds: true });
}

function failed(flows: Flows, before: Session, place: string, fault: unknown, now: number) {
  const reason = fault instanceof FlowFault ? fault.message : `internal: ${(fault as Error).name}`;
  const session: Session = {
    ...before,
    runs: [],
    trail: [],
    waiting: null,
    photo: null,
    evidence: null,
    misses: 0,
    at: now,
  };
  const effects: Effect[] = [
    { kind: 'record', record: 'failure', about: { place, reason }, case: null },
    {
      kind: 'send',
      text: { id: flows.texts.has('failure') ? 'failure' : 'cancelled' },
      choices: [],
      token: null,
    },
  ];
  return { session, effects };
}
