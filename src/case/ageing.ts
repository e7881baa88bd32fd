import type { Retention } from '../policy/retention.js';
import { disagree } from './consent.js';
import type { Flows } from './flows.js';
import { keptSession } from './migrate.js';
import { packChat, packPerson } from './pack.js';
import { type Person, SELF } from './person.js';
import { newSession, type Session } from './session.js';
import { beginAnew, forgetOthers, lastKnownAt } from './silence.js';
import { ChatView } from './view.js';

/** What is over and cannot go yet is looked at again after so long (ms). */
const AGAIN_MS = 60 * 60_000;
/** A chat that officers have is looked at every so long (ms). */
const OFFICERS_MS = 24 * AGAIN_MS;
/** A chat of which no session is kept was spoken in before all times. */
const NEVER = 0;

/**
 * A chat and its person as they are kept; `alone`: no other chat of the person has a session; `since`: the instant for
 * which it was noted that something is over, 0 where an earlier version kept the chat.
 */
interface Kept {
  session: unknown;
  person: unknown;
  alone: boolean;
  since: number;
}

/** What is left of them, and when (ms) something of that is over next; `null`: nothing, and never. */
interface Left {
  session: unknown;
  person: unknown;
  agesAt: number | null;
}

/**
 * What the retention table leaves of a chat that nobody speaks in: first what was said goes, and whoever was spoken of,
 * then the chat itself; the person goes with their last chat, unless a reminder or a consent is still to be kept. A chat
 * that officers have stays, without lines that are too old. Pure, and twice is as once.
 */
export function age(flows: Flows, kept: Kept, now: number): Left {
  const { retention } = flows;
  const { session, mended } = keptSession(
    kept.session,
    kept.person,
    newSession(flows.texts.locales[0]!, NEVER),
  );
  // a turn mends what is damaged, and tells of it; where none comes for as long as a chat is kept, it goes
  if (mended.length && kept.since === 0)
    return { session: kept.session, person: kept.person, agesAt: now + retention.sessions.ms };
  const chat = new ChatView(flows, session, now);
  const { person, topic } = session;
  const silentMs = now - session.at;
  const isOver = silentMs > retention.sessions.ms;
  const inQuestion = person.cases[topic.case];
  if (silentMs > retention.claims.ms || (inQuestion && isPast(chat, topic.case))) {
    const { cases, head, held, consent, consent_text } = person;
    beginAnew(chat);
    // the person is known by their other chats, too
    if (!kept.alone) Object.assign(person, { cases, head, held, consent, consent_text });
    session.undo = null;
  }
  forgetOthers(chat);
  for (const agreed of [person, ...(person.held ? [person.held] : [])])
    if (agreed.consent !== null && now - agreed.consent > retention.photo_consent.ms) disagree(agreed);
  session.handover = withoutOldLines(session.handover, now - retention.handover_lines.ms);
  const goes = isOver && session.handover === null;
  const isEmpty = agreedAt(person) === null && person.reminders.length === 0;
  return {
    session: goes ? null : packChat(session),
    person: kept.person === null || (goes && kept.alone && isEmpty) ? null : packPerson(person),
    agesAt: goes ? nextIn(consentEnds(session, retention), now) : agesAt(session, retention, now),
  };
}

/** When (ms) something of a chat or its person is over next, as both stand now. */
export function agesAt(session: Session, retention: Retention, now: number): number {
  const { at, person, handover } = session;
  const claims = at + retention.claims.ms + 1;
  const ends = [
    handover ? now + OFFICERS_MS : at + retention.sessions.ms + 1,
    Object.entries(person.cases)
      .filter(([id]) => id !== SELF)
      .map(([id, one]) => lastKnownAt(session, id, one, retention) + 1),
    consentEnds(session, retention),
    [...person.showings, ...person.entries].map(({ until }) => until + 1),
    (handover?.lines.slice(0, 1) ?? []).map((line) => line.at + retention.handover_lines.ms + 1),
  ].flat();
  return nextIn(claims > now ? [claims, ...ends] : ends, now)!;
}

function consentEnds({ person }: Session, { photo_consent }: Retention): number[] {
  const at = agreedAt(person);
  return at === null ? [] : [at + photo_consent.ms + 1];
}

function agreedAt({ consent, held }: Person): number | null {
  return consent ?? held?.consent ?? null;
}

function nextIn(ends: readonly number[], now: number): number | null {
  return ends.length ? Math.min(...ends.map((end) => (end > now ? end : now + AGAIN_MS))) : null;
}

function isPast({ session, flows, now }: ChatView, id: string): boolean {
  return id !== SELF && now > lastKnownAt(session, id, session.person.cases[id]!, flows.retention);
}

function withoutOldLines(handover: Session['handover'], until: number): Session['handover'] {
  if (!handover) return null;
  const lines = handover.lines.filter(({ at }) => at >= until);
  const gone = handover.lines.length - lines.length;
  return gone ? { ...handover, lines, dropped: (handover.dropped ?? 0) + gone } : handover;
}
