import { dayOf } from '../calendar.js';
import type { Clock } from '../clock.js';
import type { Content } from '../content/load.js';
import { type Effect, type Event, newSession, type Session, sessionSchema } from '../dialogue/session.js';
import { step } from '../dialogue/step.js';
import { type Evidence, noEvidence } from '../evidence/evidence.js';
import type { Commit, EffectRow, Json, RecordRow, Store, Turn } from '../store/store.js';
import { compose } from './compose.js';
import { type InboundBody, inboundSchema } from './inbound.js';

/** Reads a photograph at an instant (ms since 1970); see evidence/. */
export interface PhotoReader {
  read(photo: Uint8Array, at: number): Promise<Evidence>;
}

/** What a turn is made with. */
export interface TurnParts {
  content: Content;
  store: Store;
  clock: Clock;
  photos: PhotoReader;
}

/** A turn that failed so often is given up: the person is told, and the chat goes on with the next message. */
const MOST_FAILURES = 3;

/**
 * Takes a turn from its message to its commit: reads it, steps the dialogue (and reads the photograph where the
 * dialogue asks for it), and gives the one atomic write that follows. Nothing is sent or scheduled here.
 * @throws whatever the reading threw; the caller counts the failure and tries again.
 */
export async function takeTurn(parts: TurnParts, turn: Turn): Promise<Commit> {
  const { content, clock } = parts;
  const now = clock.now();
  const inbound = inboundSchema.safeParse(turn.body);
  const { session: before, mended } = sessionOf(parts, turn, inbound.data?.locale, now);
  if (turn.failures >= MOST_FAILURES || !inbound.success) return givenUp(parts, turn, before, now);
  let { session, effects } = step(content.flows, before, eventOf(parts, turn, inbound.data.body, now), now);
  const reading = effects.find((effect) => effect.kind === 'read_photo');
  if (reading) {
    const evidence = await read(parts, turn, reading.turn, now);
    const after = step(content.flows, session, { turn: turn.id, kind: 'evidence', evidence }, now);
    session = after.session;
    effects = [...effects, ...after.effects];
  }
  if (mended) effects.unshift({ kind: 'record', record: 'failure', about: { reason: mended }, case: null });
  return commitOf(parts, turn, session, effects, now);
}

/** A kept session that no longer fits its schema is begun anew, in the person's own language where that is known. */
function sessionOf(
  { content }: TurnParts,
  turn: Turn,
  hint: string | undefined,
  now: number,
): { session: Session; mended: string | null } {
  const fresh = newSession(localeFor(hint, content.flows.texts.locales), now);
  if (turn.session === null && turn.person === null) return { session: fresh, mended: null };
  const { person: _none, ...chat } = fresh;
  const kept = { ...((turn.session as object | null) ?? chat), person: turn.person ?? fresh.person };
  const parsed = sessionSchema.safeParse(kept);
  if (parsed.success) return { session: parsed.data, mended: null };
  return { session: fresh, mended: 'a kept session did not fit its schema' };
}

/** The language of a platform's hint (`en-GB`), or the source language. */
function localeFor(hint: string | undefined, locales: string[]): string {
  const language = hint?.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language) ?? locales[0]!;
}

function eventOf({ content }: TurnParts, turn: Turn, body: InboundBody, now: number): Event {
  if (body.kind !== 'text') return { turn: turn.id, ...body };
  const { text } = body;
  return {
    turn: turn.id,
    kind: 'text',
    text,
    reading: content.recognise(text, dayOf(now, content.flows.zone)),
  };
}

async function read(
  { store, photos }: TurnParts,
  turn: Turn,
  photoOf: string,
  now: number,
): Promise<Evidence> {
  const photo = await store.photo(turn.chat, photoOf);
  return photo ? photos.read(photo, now) : noEvidence('gone');
}

function givenUp(parts: TurnParts, turn: Turn, session: Session, now: number): Commit {
  const effects: Effect[] = [
    { kind: 'record', record: 'failure', about: { reason: 'the turn failed too often' }, case: null },
    { kind: 'send', text: { id: 'unreadable-message' }, choices: [], token: null },
  ];
  return commitOf(parts, turn, session, effects, now);
}

function commitOf(
  { content }: TurnParts,
  turn: Turn,
  after: Session,
  effects: Effect[],
  now: number,
): Commit {
  const { person, ...session } = after;
  const bodies: Pick<EffectRow, 'kind' | 'body'>[] = [];
  const records: Omit<RecordRow, 'id'>[] = [];
  const sends = effects.filter((effect) => effect.kind === 'send');
  for (const message of compose(sends, content.flows.texts, person.locale)) {
    bodies.push({ kind: 'send', body: message as unknown as Json });
  }
  for (const effect of effects) {
    switch (effect.kind) {
      case 'remind':
        bodies.push({ kind: 'remind', body: { id: effect.id, at: effect.at } });
        break;
      case 'cancel':
        bodies.push({ kind: 'cancel', body: { id: effect.id } });
        break;
      case 'hand_over': {
        const about = { topic: effect.topic, service: effect.service ?? 'none' };
        bodies.push({ kind: 'hand_over', body: about });
        records.push({ kind: 'hand_over', at: now, about, body: { chat: turn.chat } });
        break;
      }
      case 'record': {
        const facts = effect.case === null ? null : (person.cases[effect.case] ?? null);
        const body = { chat: turn.chat, case: effect.case, facts } as unknown as Json;
        records.push({ kind: effect.record, at: now, about: effect.about, body });
        break;
      }
    }
  }
  return {
    session: session as unknown as Json,
    person: person as unknown as Json,
    effects: bodies.map((row, i) => ({ id: `${turn.id}-${i}`, ...row })),
    records: records.map((row, i) => ({ id: `${turn.id}-${i}`, ...row })),
    keepPhoto: session.photo,
    reminders: Object.fromEntries(person.reminders.map(({ id, at }) => [id, at])),
    forget: effects.some(({ kind }) => kind === 'forget'),
  };
}
