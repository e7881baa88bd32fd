import type { SealedEffect, SealedRecord, SealedTurn } from '../rows.js';
import { Sealed } from '../seal.js';
import type { RecordRow } from '../store.js';

/**
 * Replies of the scripts in `scripts/`, value by value. Each begins with a contact and the wrapped data key under which
 * its sealed fields stand.
 */
export type OwnedReply = [contact: Buffer, key: Buffer, sealed: Buffer];
export type FindReply = [contact: Buffer, key: Buffer, chat: Buffer];
export type OutboxReply = [contact: Buffer, key: Buffer, rows: [id: Buffer, row: Buffer][]];
export type WaitingReply = [contact: Buffer, key: Buffer, messages: [turn: Buffer, body: Buffer][]];
export type RecordReply = [contact: Buffer, key: Buffer, id: Buffer, at: Buffer, about: Buffer, body: Buffer];
export type AttentionReply = [
  contact: Buffer,
  key: Buffer,
  chat: Buffer,
  address: Buffer,
  messages: number,
  effects: number,
  due: Buffer[],
];
export type NextReply = [
  contact: Buffer,
  key: Buffer,
  turn: Buffer,
  at: Buffer,
  failures: Buffer,
  hasPhoto: number,
  address: Buffer,
  body: Buffer,
  session: Buffer | null,
  sessionVersion: Buffer,
  person: Buffer | null,
  personVersion: Buffer,
];

export function sealedTurn(chat: string, reply: NextReply): SealedTurn {
  const [
    contact,
    ,
    turn,
    at,
    failures,
    hasPhoto,
    address,
    body,
    session,
    sessionVersion,
    person,
    personVersion,
  ] = reply;
  return {
    turn: String(turn),
    chat,
    contact: String(contact),
    at: Number(at),
    failures: Number(failures),
    hasPhoto: hasPhoto === 1,
    address: new Sealed(address),
    body: new Sealed(body),
    session: session && new Sealed(session),
    person: person && new Sealed(person),
    version: { session: Number(sessionVersion), person: Number(personVersion) },
  };
}

/** A waiting row is kept as its kind, a space and its sealed body. */
export function sealedEffect([id, row]: OutboxReply[2][number]): SealedEffect {
  const space = row.indexOf(' ');
  return {
    id: String(id),
    kind: row.toString('utf8', 0, space) as SealedEffect['kind'],
    body: new Sealed(row.subarray(space + 1)),
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
