import type { Conversation } from './conversation.js';
import { type Event, type Handover, type Session, SILENCE_MS } from './session.js';

/** Lines of a handover that are kept for an officer's view, and the characters of each. */
const MOST_LINES = 60;
const LONGEST_LINE = 2_000;

type ResidentEvent = Exclude<
  Event,
  { kind: 'officer' | 'reminder' | 'gone' | 'evidence' | 'join' | 'joined_by' }
>;

/** Puts the chat into the officers' queue; nothing is done where it is there already. */
export function handOver(chat: Conversation, topic: string): void {
  const { session, event, now } = chat;
  if (session.handover) return;
  const { service } = session.topic;
  session.handover = { id: event.turn, state: 'waiting', since: now, topic, service, by: null, lines: [] };
  chat.effects.push({ kind: 'hand_over', topic, service });
  if (event.kind === 'text') note(chat, 'resident', null, event.text);
}

/** Ends a handover; `by` is the officer who did, or `null`. */
export function endHandover(chat: Conversation, by: string | null, from: string | null = null): void {
  if (!chat.session.handover) return;
  chat.session.handover = null;
  chat.effects.push({ kind: 'desk', does: 'closed', by, text: '', photo: null, from });
}

/** A chat that lay still in an officer's hands, neither side writing, is the bot's again. */
export function lapse(chat: Conversation): void {
  const { handover, at } = chat.session;
  if (handover?.state === 'held' && chat.now - at > SILENCE_MS) endHandover(chat, null);
}

/**
 * Takes what a resident sends to the officers. `true`: an officer holds the chat, and the bot is silent. While it only
 * waits, the bot goes on; words are then shown to the officers as well, photographs are not, since the resident was
 * asked whether the bot may read them and nobody else.
 */
export function passToOfficers(chat: Conversation, event: ResidentEvent): boolean {
  const { handover } = chat.session;
  if (!handover) return false;
  const held = handover.state === 'held';
  if (event.kind === 'text') {
    const word = chat.flows.words[chat.globalWord(event.text) ?? ''];
    if (held && word?.ends_handover) {
      endHandover(chat, null);
      return false;
    }
    if (held || !word) tell(chat, event.text, null);
    return held;
  }
  if (!held) return false;
  if (event.kind === 'photo') tell(chat, '', event.turn);
  if (event.kind === 'other') tell(chat, forOfficers(chat, 'desk-other', { what: event.what }), null);
  if (event.kind === 'choice') {
    const question = chat.question();
    const offer = question && chat.choices(question).find(({ id }) => id === event.id);
    if (offer) tell(chat, chat.flows.texts.format(chat.flows.texts.locales[0]!, offer.label), null);
  }
  return true;
}

/** The turns of the photographs that an officer is to see. */
export function photosOf({ handover }: Session): string[] {
  return handover?.lines.flatMap(({ photo }) => photo ?? []) ?? [];
}

function tell(chat: Conversation, text: string, photo: string | null): void {
  note(chat, 'resident', null, text, photo);
  chat.effects.push({ kind: 'desk', does: 'resident', by: null, text, photo, from: null });
}

/** Adds a line to what was said. */
export function note(
  chat: Conversation,
  from: Handover['lines'][number]['from'],
  by: string | null,
  text: string,
  photo: string | null = null,
): void {
  const handover = chat.session.handover!;
  const line = { from, by, at: chat.now, text: text.slice(0, LONGEST_LINE), photo };
  chat.session.handover = { ...handover, lines: [...handover.lines, line].slice(-MOST_LINES) };
}

/** Officers read the source language. */
function forOfficers({ flows: { texts } }: Conversation, id: string, args: Record<string, string>): string {
  return texts.format(texts.locales[0]!, { id, args });
}
