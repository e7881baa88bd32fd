import { askAgain } from '../engine/question.js';
import { advance, leave, nodeOf, runOf } from '../engine/run.js';
import type { Shown } from '../evidence/shown.js';
import type { FactName } from '../policy/facts.js';
import { factsOf } from './cases.js';
import type { Draft } from './draft.js';
import { forOfficers, note } from './handover.js';
import { mayBeWhole, partsIn, withParts } from './parts.js';
import { isRead, type Pending, unreadOf } from './pending-schema.js';
import { turnToCase, turnToService } from './turn.js';

/** So many photographs of a chat may wait to be read. */
const MOST_UNREAD = 12;

/** Whether what was put aside may still go on: a photograph is kept for so long (ms). */
export function isWanted({ at }: Pending, now: number, keptMs: number): boolean {
  return now - at < keptMs;
}

/**
 * Puts what is open aside until the photographs that wait are read: the chat is free meanwhile, and other messages are
 * answered. `false`, and nothing done, where too many wait already.
 */
export function putAside({ session, event, now }: Draft): boolean {
  const { photos, runs, trail, topic } = session;
  if (unreadOf(session).length + photos.length > MOST_UNREAD) return false;
  const of = { case: topic.case, service: topic.service };
  const aside = { id: event.turn, photos, shown: {}, runs, trail, ...of, at: now };
  session.pending = [...session.pending, aside];
  session.photos = [];
  session.runs = [];
  session.trail = [];
  session.waiting = null;
  return true;
}

/** Takes up as it stood what was put aside last, its photographs unread; nothing where something else is open. */
export function takeBack(draft: Draft): void {
  const { session } = draft;
  const last = session.pending.at(-1);
  if (!last || session.runs.length) return;
  turnTo(draft, last);
  session.photos = last.photos.filter((photo) => photo !== last.together);
  session.runs = last.runs;
  session.trail = last.trail;
}

/**
 * Takes in what photographs showed. With the last of them the dialogue that waits goes on: at once, where nothing else is
 * asked, or the same errand is; otherwise when that has come to its end. While an officer holds the chat, they are told.
 */
export function photosRead(draft: Draft, id: string, shown: Readonly<Record<string, Shown>>): void {
  const { session } = draft;
  const before = session.pending.find((one) => one.id === id);
  if (!before) return;
  const pending = withTogether({ ...before, shown: { ...before.shown, ...shown } });
  session.pending = session.pending.map((one) => (one === before ? pending : one));
  if (!isRead(pending) || putTogether(draft, pending)) return;
  if (session.handover?.state === 'held') tellOfficers(draft, pending);
  else if (mayGoOn(draft, pending)) goOn(draft, pending);
  else {
    draft.tell('photo-read');
    askAgain(draft);
  }
}

/**
 * Keeps the parts of cards that photographs show, and has them read together as soon as one may be whole; `false` where there
 * is nothing to read.
 */
function putTogether(draft: Draft, pending: Pending): boolean {
  const { session, event, now } = draft;
  const parts = partsIn(Object.values(pending.shown));
  if (pending.together) {
    // what makes no card yet is kept, and nothing else
    session.parts = session.parts.filter(({ text }) => parts.some((part) => part.text === text));
    return false;
  }
  session.parts = withParts(session.parts, parts, now, draft.flows.retention.photographs.ms);
  if (parts.length === 0 || !mayBeWhole(session.parts)) return false;
  const photo = `${event.turn}-parts`;
  const together = { ...pending, photos: [...pending.photos, photo], together: photo };
  session.pending = session.pending.map((one) => (one === pending ? together : one));
  const codes = session.parts.map(({ text }) => text);
  draft.effects.push({ kind: 'read_codes', pending: pending.id, photo, codes });
  return true;
}

/** What parts show together is what each photograph shows that has one. */
function withTogether(pending: Pending): Pending {
  const { together, shown, photos } = pending;
  const read = together === undefined ? undefined : shown[together];
  if (!read) return pending;
  const others = photos.filter((photo) => photo !== together);
  const showsPart = (photo: string) => (shown[photo]?.parts?.length ?? 0) > 0;
  return {
    ...pending,
    photos: others,
    shown: Object.fromEntries(others.map((photo) => [photo, showsPart(photo) ? read : shown[photo]!])),
  };
}

/** Says, once for all that wait, that photographs take a while to be read. */
export function tellSlow(draft: Draft, id: string): void {
  const { session } = draft;
  const slow = session.pending.find((one) => one.id === id);
  if (!slow || isRead(slow) || session.handover?.state === 'held') return;
  if (!session.pending.some((one) => one.slow)) draft.tell('photo-queued');
  session.pending = session.pending.map((one) => (one === slow ? { ...one, slow: true } : one));
}

/** Lets go on what waits with its photographs read, where nothing is open any more; `false` where there is nothing. */
export function goOnWithRead(draft: Draft): boolean {
  const next = draft.session.pending.find(isRead);
  if (next) goOn(draft, next);
  return next !== undefined;
}

function mayGoOn({ session, question }: Draft, pending: Pending): boolean {
  const { runs, topic, photos } = session;
  if (runs.length === 0) return true;
  if (!question || question.isWeighty) return false;
  if (question.isOffer && runs.length === 1) return true;
  const isOfSame =
    pending.case === topic.case && (pending.service === null || pending.service === topic.service);
  // a photograph that waits answers a question for one, and may be somebody else's
  return isOfSame && photos.length === 0;
}

/**
 * Runs a dialogue on from where its photographs are read, on top of the open question. An offer is passed over, and so is
 * what the photographs have answered: the dialogue tells what follows.
 */
function goOn(draft: Draft, pending: Pending): void {
  const { session, question } = draft;
  learn(draft, pending);
  const isAnswered = question?.fact && factsOf(session)[question.fact as FactName] !== undefined;
  if (isAnswered || (question?.isOffer && session.runs.length === 1)) session.runs = [];
  if (session.runs.length === 0) session.trail = pending.trail;
  session.runs = [...session.runs, ...pending.runs];
  session.waiting = null;
  const run = runOf(session);
  const node = run && nodeOf(draft, run);
  // where the flows were edited meanwhile it may stand elsewhere
  if (run && node?.kind.name === 'verify') {
    run.answers[node.id] = session.evidence!.outcome;
    leave(draft, run, node.next);
  }
  advance(draft);
}

/** Learns what the photographs showed of the one whose they are, who is in question then. */
function learn(draft: Draft, pending: Pending): void {
  turnTo(draft, pending);
  draft.attach(pending.photos.map((photo) => pending.shown[photo]!));
}

/** Turns to what was put aside, which is so no more. */
function turnTo(draft: Draft, pending: Pending): void {
  const { session } = draft;
  session.pending = session.pending.filter((one) => one !== pending);
  turnToCase(draft, pending.case);
  const { service } = pending;
  if (service !== null && service !== session.topic.service)
    turnToService(draft, service, { announced: true });
}

function tellOfficers(draft: Draft, pending: Pending): void {
  learn(draft, pending);
  const { outcome, certificate } = draft.session.evidence!;
  const text = forOfficers(draft, 'desk-evidence', { outcome, dose: String(certificate?.dose ?? 'none') });
  note(draft, 'note', forOfficers(draft, 'desk-hotline', {}), text);
  draft.effects.push({
    kind: 'desk',
    does: 'note',
    by: forOfficers(draft, 'desk-hotline', {}),
    text,
    photo: null,
    from: null,
  });
}
