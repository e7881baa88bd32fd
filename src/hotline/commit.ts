import { agesAt } from '../case/ageing.js';
import type { Effect } from '../case/effect.js';
import type { Flows } from '../case/flows.js';
import { photosOf } from '../case/handover.js';
import { packChat, packPerson } from '../case/pack.js';
import { unreadOf } from '../case/pending-schema.js';
import type { Session } from '../case/session.js';
import type { Document, Format } from '../neighbourhood/files/write.js';
import type { Commit, EffectRow, Json, RecordRow, Turn } from '../store/store.js';
import { compose } from './compose.js';
import { summaryOf } from './summary.js';

/** What goes with messages of a turn. */
export interface Attached {
  picture: Uint8Array | null;
  /** Photographs of lists on paper by their ids. */
  pictures: ReadonlyMap<string, Uint8Array>;
  documents: ReadonlyMap<Format, Document>;
}

/** Rows of the outbox before they have their ids. */
type Bodies = Omit<EffectRow, 'id'>[];

/**
 * The one atomic write of a turn: what follows for the chat, and everything that the step asks for as rows. `attached`:
 * the photograph of this turn, when an officer sends one, and files that are made for it.
 */
export function commitOf(
  flows: Flows,
  turn: Turn,
  after: Session,
  effects: Effect[],
  now: number,
  { picture, pictures, documents }: Attached = { picture: null, pictures: new Map(), documents: new Map() },
): Commit {
  const { person, ...session } = after;
  const sends = effects.filter((effect) => effect.kind === 'send');
  const bodies: Bodies = compose(sends, flows.texts, person.locale, person.head).map(
    ({ photo, picture: list, file, ...message }) => ({
      kind: 'send',
      ...(message.purpose ? { purpose: message.purpose } : {}),
      body: {
        ...message,
        ...photoOf(photo ? picture : (pictures.get(list ?? '') ?? null)),
        ...(file ? keptDocument(documents.get(file)) : {}),
      } as unknown as Json,
    }),
  );
  const records: Omit<RecordRow, 'id'>[] = [];
  for (const effect of effects) {
    switch (effect.kind) {
      case 'remind':
        bodies.push({ kind: 'remind', body: { id: effect.id, at: effect.at } });
        break;
      case 'cancel':
        bodies.push({ kind: 'cancel', body: { id: effect.id } });
        break;
      case 'hand_over': {
        bodies.push({ kind: 'desk', body: { does: 'opened', ...summaryOf(flows, turn, after, now) } });
        const about = { topic: effect.topic, service: effect.service ?? 'none' };
        records.push({ kind: 'hand_over', at: now, about, body: { chat: turn.chat } });
        break;
      }
      case 'read_photos': {
        const behind = unreadOf(session).length - effect.turns.length;
        bodies.push({ kind: 'read_photos', body: { pending: turn.id, photos: effect.turns, behind } });
        break;
      }
      case 'read_codes': {
        const { pending, photo, codes } = effect;
        bodies.push({ kind: 'read_photos', body: { pending, photos: [photo], codes, behind: 0 } });
        break;
      }
      case 'join_code':
        bodies.push({ kind: 'join_code', body: { code: effect.code } });
        break;
      case 'join':
        bodies.push({ kind: 'join', body: { does: effect.does, code: effect.code } });
        break;
      case 'leave':
        bodies.push({ kind: 'leave', body: { erase: effect.erase } });
        break;
      case 'tell_kept':
        bodies.push({ kind: 'tell_kept', body: { since: person.since } });
        break;
      case 'request': {
        const { id, what, at, due, entry } = effect.request;
        bodies.push({ kind: 'request', body: { id, what, at, due, ...(entry ? { entry } : {}) } });
        break;
      }
      case 'follow':
        bodies.push({ kind: 'follow', body: { topics: effect.topics } });
        break;
      case 'left_out':
        bodies.push({ kind: 'left_out', body: { notice: effect.notice } });
        break;
      case 'move_in':
        bodies.push({ kind: 'move_in', body: { move: effect.move } });
        break;
      case 'head_notice':
      case 'register':
      case 'keep_photos':
      case 'drop_photos':
      case 'house_code':
      case 'house_code_end':
      case 'proof':
      case 'audit': {
        const { kind, ...body } = effect;
        bodies.push({ kind, body: body as unknown as Json });
        break;
      }
      case 'desk': {
        const { kind: _kind, ...body } = effect;
        bodies.push({ kind: 'desk', body });
        break;
      }
      case 'record': {
        const facts = effect.case === null ? null : (person.cases[effect.case]?.facts ?? null);
        const body = { chat: turn.chat, case: effect.case, facts } as unknown as Json;
        records.push({ kind: effect.record, at: now, about: effect.about, body });
        break;
      }
    }
  }
  return {
    session: packChat(after) as Json,
    person: packPerson(person) as Json,
    effects: bodies.map((row, i) => ({ id: `${turn.id}-${i}`, ...row })),
    records: records.map((row, i) => ({ id: `${turn.id}-${i}`, ...row })),
    keepPhotos: [...session.photos, ...unreadOf(session), ...photosOf(after), ...listPhotosIn(effects)],
    handoverPhotos: photosOf(after),
    agesAt: agesAt(after, flows.retention, now),
    reminders: Object.fromEntries(person.reminders.map(({ id, at }) => [id, at])),
    handover: session.handover?.since ?? null,
    forget: effects.some(({ kind }) => kind === 'forget'),
  };
}

function photoOf(bytes: Uint8Array | null): { photo?: string } {
  return bytes ? { photo: Buffer.from(bytes).toString('base64') } : {};
}

/** What is to be kept beside a register stays until it is. */
function listPhotosIn(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => (effect.kind === 'keep_photos' ? effect.photos : []));
}

function keptDocument(document: Document | undefined) {
  if (!document) return {};
  const { name, type, bytes } = document;
  return { document: { name, type, bytes: Buffer.from(bytes).toString('base64') } };
}
