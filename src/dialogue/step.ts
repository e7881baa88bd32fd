import { globalWord } from '../language/answers.js';
import { answerWith, understand } from './answer.js';
import { Conversation, FlowFault } from './conversation.js';
import type { Flows } from './flows.js';
import { learnFrom, route } from './route.js';
import { advance, askAgain, begin } from './run.js';
import { type Effect, type Event, newSession, type Session } from './session.js';

/** A chat that was silent for so long (ms) begins anew: phones change hands. */
const SILENCE_MS = 24 * 60 * 60 * 1000;

/** After so many answers that were not understood, an officer is offered. */
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
  const chat = new Conversation(flows, session, event, now);
  try {
    take(chat, event);
  } catch (fault) {
    return failed(flows, session, chat.place(), fault, now);
  }
  return chat.forgotten
    ? { session: newSession(session.person.locale, now), effects: chat.effects }
    : { session: chat.session, effects: chat.effects };
}

function take(chat: Conversation, event: Event): void {
  const { session, now } = chat;
  if (event.kind === 'reminder') return remindOf(chat, event.id);
  if (now - session.at > SILENCE_MS) {
    session.runs = [];
    session.verdict = null;
  }
  session.at = now;
  if (session.runs.length === 0) session.waiting = null;
  switch (event.kind) {
    case 'start':
      return session.waiting ? askAgain(chat) : startOn(chat, 'start');
    case 'photo':
      return photo(chat);
    case 'evidence':
      if (session.waiting !== 'evidence') return;
      chat.attach(event.evidence);
      session.waiting = null;
      return advance(chat);
    case 'choice':
      return choice(chat, event.id, event.token);
    case 'text':
      return text(chat, event);
  }
}

function text(chat: Conversation, { text, reading }: Event & { kind: 'text' }): void {
  const { session, flows } = chat;
  const word = globalWord(text, flows.wordLists);
  if (word) return doWord(chat, flows.words[word]!.does);
  const question = chat.question();
  const answer = question && understand(chat, question, text, reading);
  if (answer) {
    session.misses = 0;
    if (reading.time) session.topic.time = reading.time;
    learnFrom(chat, reading);
    return answerWith(chat, question, answer);
  }
  if (route(chat, reading)) {
    session.misses = 0;
    return;
  }
  session.misses += 1;
  if (session.misses >= MISSES_BEFORE_OFFICER) {
    session.misses = 0;
    return startOn(chat, 'not_understood');
  }
  return question ? askAgain(chat, true) : startOn(chat, 'not_understood');
}

function doWord(chat: Conversation, does: Flows['words'][string]['does']): void {
  const { session } = chat;
  if (typeof does === 'object') {
    if ('start' in does) return begin(chat, does.start);
    chat.say({ id: does.say });
    return askAgain(chat);
  }
  switch (does) {
    case 'cancel':
      session.runs = [];
      session.photo = null;
      session.waiting = null;
      return chat.say({ id: 'cancelled' });
    case 'restart': {
      const first = session.runs[0]?.dialogue;
      session.person.cases[session.topic.case] = chat.verifiedFacts();
      return first ? begin(chat, first, { anew: true }) : startOn(chat, 'start');
    }
    case 'back': {
      const run = session.runs.at(-1);
      const earlier = run?.trail.pop();
      if (!run || !earlier) return session.runs.length ? askAgain(chat) : startOn(chat, 'start');
      run.node = earlier;
      chat.forced = earlier;
      return advance(chat);
    }
  }
}

function choice(chat: Conversation, id: string, token: string | null): void {
  const question = chat.question();
  if (!question || (token !== null && token !== String(chat.session.token))) {
    chat.say({ id: 'choice-past' });
    return askAgain(chat);
  }
  const offered = chat.choices(question).find((one) => one.id === id);
  if (!offered) return askAgain(chat, true);
  chat.session.misses = 0;
  return answerWith(chat, question, { value: id, facts: offered.facts, next: offered.next });
}

function photo(chat: Conversation): void {
  const { session, event } = chat;
  session.photo = event.turn;
  const question = chat.question();
  if (question && 'photo' in question.ask.answer) return answerWith(chat, question, { value: event.turn });
  const open = session.runs.at(-1)?.dialogue;
  if (open && open === chat.flows.byEvent.get('photo')) return askAgain(chat);
  return startOn(chat, 'photo');
}

function remindOf(chat: Conversation, id: string): void {
  const { person } = chat.session;
  const reminder = person.reminders.find((one) => one.id === id);
  if (!reminder) return;
  person.reminders = person.reminders.filter((one) => one.id !== id);
  if (!person.stopped) chat.say({ id: 'reminder', args: { what: reminder.text } });
}

function startOn(chat: Conversation, event: 'start' | 'photo' | 'not_understood'): void {
  const dialogue = chat.flows.byEvent.get(event);
  if (!dialogue) throw new FlowFault(`no dialogue begins on ${event}`);
  begin(chat, dialogue);
}

function failed(flows: Flows, before: Session, place: string, fault: unknown, now: number) {
  const reason = fault instanceof FlowFault ? fault.message : `internal: ${(fault as Error).name}`;
  const session: Session = {
    ...before,
    runs: [],
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
