import type { KeyObject } from 'node:crypto';
import type { Keys } from '../keys.js';
import type {
  SealedDocuments,
  SealedEffect,
  SealedLine,
  SealedRecord,
  SealedTurn,
  TurnKeys,
} from '../rows.js';
import { Sealed, unwrapDataKey } from '../seal.js';
import type { RecordRow } from '../store.js';

/**
 * Replies of the scripts in `scripts/`, value by value. Each but the vault's begins with the contact and the wrapped
 * data key under which its sealed fields stand.
 */
export type OwnedReply = [contact: Buffer, key: Buffer, sealed: Buffer];
export type FindReply = [contact: Buffer, key: Buffer, chat: Buffer, mac: Buffer];
export type AcceptReply = [duplicate: number, chat: Buffer, others: Buffer[]];
export type HeldReply = [
  contact: Buffer,
  key: Buffer,
  chat: Buffer,
  address: Buffer,
  queue: Buffer,
  id: Buffer,
  row: Buffer,
  age: number,
  quiet: number,
];
export type RecentReply = [contact: Buffer, key: Buffer, lines: [line: Buffer, at: Buffer][]];
export type HandoverReply = [chat: Buffer, since: Buffer];
export type PhotosReply = [own: [count: number, bytes: number], all: [count: number, bytes: number]];
export type WaitingReply = [
  contact: Buffer,
  key: Buffer,
  mac: Buffer,
  address: Buffer,
  messages: [turn: Buffer, body: Buffer][],
];
export type RecordReply = [contact: Buffer, key: Buffer, id: Buffer, at: Buffer, about: Buffer, body: Buffer];
export type VerdictReply = [id: Buffer, at: Buffer, about: Buffer, contact: Buffer];
export type PersonReply = [contact: Buffer, key: Buffer, person: Buffer | null, version: Buffer];
export type LeavingReply = [...PersonReply, keeper: Buffer, keeperKey: Buffer];
export type EndingReply = [...PersonReply, reminders: Buffer[]];
export type DeadLetterReply = [id: Buffer, at: Buffer, since: Buffer, kind: Buffer, fault: Buffer | null];
export type DocumentReply = [mac: Buffer, body: Buffer];
export type AttentionReply = [contact: Buffer, key: Buffer, chat: Buffer, address: Buffer, messages: number];
export type BacklogReply = [
  chats: number,
  oldest: Buffer | null,
  queues: [queue: Buffer, chats: number, overdueMs: number][],
];
export type ReminderReply = [contact: Buffer, key: Buffer, address: Buffer, at: Buffer];
export type DocumentsReply = [
  keeper: Buffer,
  keeperKey: Buffer,
  contact: Buffer,
  contactKey: Buffer,
  address: Buffer,
  session: Buffer | null,
  person: Buffer | null,
];
export type AgeingReply = [
  ...DocumentsReply,
  sessionVersion: Buffer,
  personVersion: Buffer,
  alone: number,
  since: Buffer,
];
export type NextReply = [
  ...DocumentsReply,
  turn: Buffer,
  at: Buffer,
  tries: Buffer,
  fault: Buffer | null,
  hasPhoto: number,
  body: Buffer,
  sessionVersion: Buffer,
  personVersion: Buffer,
];

/** The data key of a reply that begins with its contact and the wrapped key. */
export function dataKeyOf(keys: Keys, [contact, key]: readonly [Buffer, Buffer, ...unknown[]]): KeyObject {
  return unwrapDataKey(keys, String(contact), new Sealed(key));
}

export function turnKeysOf(keys: Keys, reply: DocumentsReply | NextReply | AgeingReply): TurnKeys {
  return {
    keeper: dataKeyOf(keys, reply),
    keeperId: String(reply[0]),
    contact: dataKeyOf(keys, [reply[2], reply[3]]),
  };
}

export function sealedDocuments(reply: DocumentsReply | NextReply | AgeingReply): SealedDocuments {
  const [, , contact, , address, session, person] = reply;
  return {
    contact: String(contact),
    address: new Sealed(address),
    session: session && new Sealed(session),
    person: person && new Sealed(person),
  };
}

export function sealedTurn(chat: string, reply: NextReply): SealedTurn {
  const [, , , , , , , turn, at, tries, fault, hasPhoto, body, session, person] = reply;
  return {
    ...sealedDocuments(reply),
    turn: String(turn),
    chat,
    at: Number(at),
    tries: Number(tries),
    fault: fault && String(fault),
    hasPhoto: hasPhoto === 1,
    body: new Sealed(body),
    version: { session: Number(session), person: Number(person) },
  };
}

/** A line is kept as its id, a space and its sealed body. */
export function sealedLine([line, at]: RecentReply[2][number]): SealedLine {
  const space = line.indexOf(' ');
  return {
    id: line.subarray(0, space).toString(),
    at: Number(at),
    body: new Sealed(line.subarray(space + 1)),
  };
}

/** A waiting row with how often it was tried; see `scripts/outbox.ts`. */
export function sealedEffect([, , , , , id, row]: HeldReply): SealedEffect & { tries: number } {
  let start = 0;
  const word = () => {
    const end = row.indexOf(' ', start);
    const found = row.toString('utf8', start, end);
    start = end + 1;
    return found;
  };
  const [kind, tries, , queue] = [word(), word(), word(), word()];
  return {
    id: String(id),
    kind: kind as SealedEffect['kind'],
    queue,
    tries: Number(tries),
    body: new Sealed(row.subarray(start)),
  };
}

export function sealedRecord(kind: RecordRow['kind'], [, , id, at, about, body]: RecordReply): SealedRecord {
  return {
    id: String(id),
    kind,
    at: Number(at),
    about: JSON.parse(String(about)),
    body: new Sealed(body),
  };
}
