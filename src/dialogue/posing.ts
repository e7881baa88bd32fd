import type { Conversation, Question } from './conversation.js';
import { factsOf } from './names.js';
import { faceOf } from './offers.js';

/** The answer to a question that need not be asked. */
export function knownAnswer(chat: Conversation, { ask }: Question): string | number | boolean | null {
  const { session } = chat;
  const facts = factsOf(session);
  if ('service' in ask.answer) return session.topic.service;
  if ('photo' in ask.answer) return session.photo;
  return (ask.fact && facts[ask.fact]?.value) ?? null;
}

/** Puts a question to the person; `missed`: their last answer was not understood. */
export function pose(chat: Conversation, question: Question, missed: boolean): void {
  const { retry } = question.ask;
  if (missed && !retry) chat.say({ id: 'not-caught' });
  const text = (missed && retry) || question.ask.text;
  const offers = chat.choices(question);
  chat.session.shown = faceOf(chat.flows, chat.session, question.ask, offers);
  chat.effects.push({
    kind: 'send',
    text: chat.text(text),
    choices: offers.filter(({ shown }) => shown).map(({ id, label }) => ({ id, label })),
    token: String(chat.session.token),
  });
}
