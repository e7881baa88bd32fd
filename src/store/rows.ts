import type { KeyObject } from 'node:crypto';
import { type Sealed, sealJson, unsealJson } from './seal.js';
import type { Address, Commit, EffectRow, Json, RecordRow, Turn } from './store.js';

/** Where each personal field is kept; bound to its ciphertext. */
export const place = {
  address: (chat: string) => `chat/${chat}/address`,
  session: (chat: string) => `chat/${chat}/session`,
  message: (chat: string, turn: string) => `chat/${chat}/message/${turn}`,
  photo: (chat: string, turn: string) => `chat/${chat}/photo/${turn}`,
  effect: (chat: string, kind: string, id: string) => `chat/${chat}/effect/${kind}/${id}`,
  person: (contact: string) => `contact/${contact}/person`,
  record: (contact: string, kind: string, id: string) => `contact/${contact}/record/${kind}/${id}`,
};

/** Rows as both stores keep them: ids, kinds, instants and `about` in the clear, the rest sealed. */
export interface SealedEffect {
  id: string;
  kind: EffectRow['kind'];
  body: Sealed;
}

export interface SealedRecord {
  id: string;
  kind: RecordRow['kind'];
  at: number;
  about: RecordRow['about'];
  body: Sealed;
}

export function sealEffects(key: KeyObject, chat: string, effects: EffectRow[]): SealedEffect[] {
  return effects.map(({ id, kind, body }) => ({
    id,
    kind,
    body: sealJson(key, place.effect(chat, kind, id), body),
  }));
}

export function sealRecords(key: KeyObject, contact: string, records: RecordRow[]): SealedRecord[] {
  return records.map((row) => ({
    ...row,
    body: sealJson(key, place.record(contact, row.kind, row.id), row.body),
  }));
}

/** What a commit that does not forget writes. */
export function sealCommit(key: KeyObject, { chat, contact }: Turn, commit: Commit) {
  return {
    session: sealJson(key, place.session(chat), commit.session),
    person: sealJson(key, place.person(contact), commit.person),
    effects: sealEffects(key, chat, commit.effects),
    records: sealRecords(key, contact, commit.records),
  };
}

export function unsealAddress(key: KeyObject, chat: string, sealed: Sealed): Address {
  const [channel, id] = unsealJson<[string, string]>(key, place.address(chat), sealed);
  return { channel, id };
}

export function sealAddress(key: KeyObject, chat: string, { channel, id }: Address): Sealed {
  return sealJson(key, place.address(chat), [channel, id]);
}

export function unsealEffect(key: KeyObject, chat: string, { id, kind, body }: SealedEffect): EffectRow {
  return { id, kind, body: unsealJson(key, place.effect(chat, kind, id), body) };
}

export function unsealRecord(key: KeyObject, contact: string, row: SealedRecord): RecordRow {
  return { ...row, body: unsealJson(key, place.record(contact, row.kind, row.id), row.body) };
}

/** A stored turn before it is opened. */
export interface SealedTurn {
  turn: string;
  chat: string;
  contact: string;
  at: number;
  failures: number;
  hasPhoto: boolean;
  address: Sealed;
  body: Sealed;
  session: Sealed | null;
  person: Sealed | null;
  version: Turn['version'];
}

export function unsealTurn(key: KeyObject, row: SealedTurn): Turn {
  const { turn, chat, contact, at, failures, hasPhoto, version } = row;
  const document = (where: string, sealed: Sealed | null): Json => sealed && unsealJson(key, where, sealed);
  return {
    id: turn,
    chat,
    contact,
    address: unsealAddress(key, chat, row.address),
    at,
    body: unsealJson(key, place.message(chat, turn), row.body),
    hasPhoto,
    failures,
    session: document(place.session(chat), row.session),
    person: document(place.person(contact), row.person),
    version,
  };
}
