import type { TextArg } from '../texts.js';
import type { ResidentEvent, TextEvent } from '../understanding/event.js';
import type { Draft } from './draft.js';
import { endHandover } from './end-handover.js';
import type { Handover } from './handover-schema.js';
import type { Session } from './session.js';

/** Lines of a handover that are kept for an officer's view, and the characters of all: the oldest go, none is cut. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 300_000;
/** The photographs among them that are kept. */
const MOST_PHOTOS = 60;

/** A chat is held for so long (ms) while nobody writes in it: no lifetime of what is kept, but whose turn it is. */
const HELD_MS = 24 * 60 * 60_000;

/**
 * Puts the chat into the officers' queue; nothing is done where it is there already. `false`: there is no room for it,
 * and nothing was done.
 */
export function handOver(draft: Draft, topic: string): boolean {
  const { session, event, now } = draft;
  if (session.handover) return true;
  if (event.queueFull) return false;
  const { service } = session.topic;
  session.handover = {
    id: event.turn,
    state: 'waiting',
    since: now,
    topic,
    service,
    by: null,
    lines: [],
  };
  draft.effects.push({ kind: 'hand_over', topic, service });
  if (event.kind === 'text') note(draft, 'resident', null, event.whole ?? event.text);
  return true;
}

/** A chat that lay still in an officer's hands, neither side writing, is the bot's again. */
export function lapse(draft: Draft): void {
  const { handover, at } = draft.session;
  if (handover?.state === 'held' && draft.now - at > HELD_MS) endHandover(draft, null);
}

/**
 * Takes what a resident sends to the officers. `true`: an officer holds the chat, and the bot is silent. While it only
 * waits, the bot goes on; words are then shown to the officers as well, photographs are not, since the resident was
 * asked whether the bot may read them and nobody else.
 */
export function passToOfficers(draft: Draft, event: ResidentEvent): boolean {
  const { handover } = draft.session;
  if (!handover) return false;
  const held = handover.state === 'held';
  if (event.kind === 'text' && event.edited) {
    if (isRepeat(draft.session, event)) return true;
    show(draft, forOfficers(draft, 'desk-corrected', { text: event.whole ?? event.text }), null);
    if (!held) draft.tell('officer-noted');
    return event.reading.danger === null;
  }
  if (event.kind === 'text') {
    const word = draft.flows.words[draft.wordIn(event.text)?.id ?? ''];
    if (held && word?.ends_handover) {
      endHandover(draft, null);
      return false;
    }
    if (held || !word) show(draft, event.whole ?? event.text, null);
    if (held && event.reading.situation === 'settled') {
      endHandover(draft, null);
      draft.tell('officer-settled');
    }
    // where help is, is told at once, whoever holds the chat
    return held && event.reading.danger === null;
  }
  if (!held) return false;
  if (event.kind === 'photo') show(draft, '', event.turn);
  if (event.kind === 'other') show(draft, forOfficers(draft, 'desk-other', { what: event.what }), null);
  if (event.kind === 'choice') {
    const offer = draft.question?.offers.find(({ id }) => id === event.id);
    if (offer) show(draft, draft.flows.texts.format(draft.flows.texts.locales[0]!, offer.label), null);
  }
  return true;
}

/** Whether an edited text that is too old to be remembered stands there as it is: then nothing was edited. */
function isRepeat({ heard, handover }: Session, { message, text, whole = text }: TextEvent): boolean {
  const isKnown = heard.some((one) => one.message === message);
  return (
    !isKnown && (handover?.lines.some((line) => line.from === 'resident' && line.text === whole) ?? false)
  );
}

/** The turns of the photographs that an officer is to see. */
export function photosOf({ handover }: Session): string[] {
  return handover?.lines.flatMap(({ photo }) => photo ?? []).slice(-MOST_PHOTOS) ?? [];
}

function show(draft: Draft, text: string, photo: string | null): void {
  note(draft, 'resident', null, text, photo);
  draft.effects.push({ kind: 'desk', does: 'resident', by: null, text, photo, from: null });
}

/** Adds a line to what was said. */
export function note(
  draft: Draft,
  from: Handover['lines'][number]['from'],
  by: string | null,
  text: string,
  photo: string | null = null,
): void {
  const handover = draft.session.handover!;
  const lines = [...handover.lines, { from, by, at: draft.now, text, photo }];
  let characters = lines.reduce((sum, line) => sum + line.text.length, 0);
  let { dropped = 0 } = handover;
  while (lines.length > 1 && (lines.length > MOST_LINES || characters > MOST_CHARACTERS)) {
    characters -= lines.shift()!.text.length;
    dropped += 1;
  }
  draft.session.handover = { ...handover, lines, ...(dropped ? { dropped } : {}) };
}

/** Officers read the source language. */
export function forOfficers({ flows: { texts } }: Draft, id: string, args: Record<string, TextArg>): string {
  return texts.format(texts.locales[0]!, { id, args });
}
