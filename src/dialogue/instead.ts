import type { Reading } from '../language/reading.js';
import type { Conversation } from './conversation.js';

/** A message that is understood this well asks for something by itself. */
const CLEAR = 0.6;

/**
 * Whether a message says that another person or service is meant than the chat is about: "bukan buat saya, buat istri
 * saya". The people of a list are named otherwise.
 */
export function turnsInstead({ session, flows }: Conversation, { instead }: Reading): boolean {
  const { topic } = session;
  if (!instead || topic.service === null || topic.people.length) return false;
  const known = instead.service !== null && flows.book.services.has(instead.service);
  const other = instead.whom === 'other' || (instead.whom === 'self' && topic.case !== 'self');
  return other || (known && instead.service !== topic.service);
}

/**
 * A message as it is meant where it denies what was understood: of the person and the service that it puts in their
 * place, who are turned to. Where it asks nothing else, the open errand is asked anew.
 */
export function asMeant(chat: Conversation, reading: Reading): Reading {
  if (!turnsInstead(chat, reading)) return reading;
  const { whom, label, service, facts } = reading.instead!;
  const asks = reading.situation !== null || reading.confidence >= CLEAR;
  if (whom) chat.turnTo(whom, { anew: true });
  if (whom && !asks) {
    const called = whom === 'self' ? 'self' : label.includes(' ') ? 'named' : label ? 'relative' : 'other';
    chat.say({ id: 'turned-to', args: { called, label } });
  }
  return {
    ...reading,
    ...(asks ? {} : { intent: 'ask_access', confidence: CLEAR }),
    subject: whom ?? (chat.session.topic.case === 'self' ? 'self' : 'other'),
    service: service ?? 'none',
    services: service ? [service] : [],
    rivals: [],
    facts,
  };
}
