import { isDeepStrictEqual } from 'node:util';
import { instantOf, isDay } from '../calendar.js';
import { type Conversation, FlowFault } from './conversation.js';
import { resolve } from './names.js';
import type { Node } from './schema.js';
import type { Run } from './session.js';

const MOST_REMINDERS = 10;

/**
 * Sets a reminder and notes what came of it; after a correction it stands in place of the latest one with that text.
 * @throws {FlowFault} where the node's day or time is none.
 */
export function remind(chat: Conversation, run: Run, node: Extract<Node, { remind: unknown }>): void {
  const { session, flows, now } = chat;
  const day = resolve(flows, session, now, node.remind.day);
  const time = resolve(flows, session, now, node.remind.time);
  if (typeof day !== 'string' || !isDay(day) || typeof time !== 'string') {
    throw new FlowFault(`"${node.id}" reminds of no day`);
  }
  const at = instantOf(day, time, flows.zone);
  const text = chat.text(node.remind.text);
  const replaced = at > now && session.topic.corrects && replaceLatest(chat, text.id);
  const { reminders } = session.person;
  const twin = reminders.some((one) => one.at === at && isDeepStrictEqual(one.text, text));
  const outcome = at <= now ? 'past' : reminders.length >= MOST_REMINDERS && !twin ? 'full' : 'set';
  run.answers[node.id] = replaced ? 'replaced' : outcome;
  if (outcome !== 'set') return;
  session.person.stopped = false;
  if (twin) return;
  const id = `${chat.event.turn}-r${reminders.length}`;
  reminders.push({ id, at, text });
  chat.effects.push({ kind: 'remind', id, at });
}

function replaceLatest(chat: Conversation, textId: string): boolean {
  const { person } = chat.session;
  const old = person.reminders.findLast(({ text }) => text.id === textId);
  if (!old) return false;
  person.reminders = person.reminders.filter((one) => one !== old);
  chat.effects.push({ kind: 'cancel', id: old.id });
  return true;
}
