import type { KeyObject } from 'node:crypto';
import type { Keys } from './keys.js';
import { purposeOf, queueOf } from './outbox.js';
import {
  addressMac,
  documentMac,
  messageMac,
  type Sealed,
  sealCompacted,
  sealJson,
  underRoot,
  unsealJson,
} from './seal.js';
import type {
  Address,
  Commit,
  Documents,
  EffectRow,
  Json,
  NewMessage,
  RecentLine,
  RecordRow,
  Turn,
} from './store.js';

/**
 * The data keys of a turn. What is the chat's own (address, session, messages, photographs, effects, records) stands under
 * that of its keeper, the contact with whom it began; the person under that of its contact. They differ once chats have
 * been joined: the keeper is then a mere keyring, and nothing has to be sealed anew, nor when the chat leaves the others.
 */
export interface TurnKeys {
  keeper: KeyObject;
  keeperId: string;
  contact: KeyObject;
}

/** Where each personal field is kept; bound to its ciphertext. */
export const place = {
  address: (chat: string) => `chat/${chat}/address`,
  session: (chat: string) => `chat/${chat}/session`,
  message: (chat: string, turn: string) => `chat/${chat}/message/${turn}`,
  photo: (chat: string, turn: string) => `chat/${chat}/photo/${turn}`,
  recent: (chat: string, id: string) => `chat/${chat}/recent/${id}`,
  effect: (chat: string, kind: string, id: string) => `chat/${chat}/effect/${kind}/${id}`,
  person: (contact: string) => `contact/${contact}/person`,
  record: (contact: string, kind: string, id: string) => `contact/${contact}/record/${kind}/${id}`,
  document: (collection: string, mac: string) => `vault/${collection}/${mac}`,
};

/** Rows as both stores keep them: ids, kinds, instants and `about` in the clear, the rest sealed. */
export interface SealedEffect {
  id: string;
  kind: EffectRow['kind'];
  queue: string;
  body: Sealed;
}

export interface SealedRecord {
  id: string;
  kind: RecordRow['kind'];
  at: number;
  about: RecordRow['about'];
  body: Sealed;
}

export interface SealedLine {
  id: string;
  at: number;
  body: Sealed;
}

export function sealLine(key: KeyObject, chat: string, { id, at, body }: RecentLine): SealedLine {
  return { id, at, body: sealJson(key, place.recent(chat, id), body) };
}

export function unsealLine(key: KeyObject, chat: string, { id, at, body }: SealedLine): RecentLine {
  return { id, at, body: unsealJson(key, place.recent(chat, id), body) };
}

export function sealEffects(
  key: KeyObject,
  { chat, address }: Pick<Turn, 'chat' | 'address'>,
  effects: EffectRow[],
): SealedEffect[] {
  return effects.map((row) => ({
    id: row.id,
    kind: row.kind,
    queue: queueOf(row, address.channel),
    body: sealJson(key, place.effect(chat, row.kind, row.id), row.body),
  }));
}

export function sealRecords(key: KeyObject, contact: string, records: RecordRow[]): SealedRecord[] {
  return records.map((row) => ({
    ...row,
    body: sealCompacted(key, place.record(contact, row.kind, row.id), row.body),
  }));
}

/** What a commit that does not forget writes. */
export function sealCommit(keys: TurnKeys, turn: Turn, commit: Commit) {
  const { chat, contact } = turn;
  return {
    session: sealCompacted(keys.keeper, place.session(chat), commit.session),
    person: sealCompacted(keys.contact, place.person(contact), commit.person),
    effects: sealEffects(keys.keeper, turn, commit.effects),
    records: sealRecords(keys.keeper, keys.keeperId, commit.records),
    recent: commit.recent?.map((line) => sealLine(keys.keeper, chat, line)) ?? [],
  };
}

/** The addresses of a message, `address` first, each by its HMAC and with the mark of the message under it. */
export function marksOf(keys: Keys, { address, key, aliases = [] }: NewMessage) {
  return [...new Set([address.id, ...aliases])].map((id) => {
    const one = { channel: address.channel, id };
    return { mac: addressMac(keys, one), seen: messageMac(keys, one, key) };
  });
}

/** A document of the vault with its name, under the key of the vault. */
export function sealDocument(keys: Keys, collection: string, name: string, value: Json) {
  const mac = documentMac(keys, collection, name);
  return { mac, body: sealJson(keys.vault, place.document(collection, mac), [name, value]) };
}

export function unsealDocument(keys: Keys, collection: string, mac: string, body: Sealed) {
  const where = place.document(collection, mac);
  const [name, value] = underRoot(keys, ({ vault }) => unsealJson<[string, Json]>(vault, where, body));
  return { name, value };
}

export function unsealAddress(key: KeyObject, chat: string, sealed: Sealed): Address {
  const [channel, id] = unsealJson<[string, string]>(key, place.address(chat), sealed);
  return { channel, id };
}

export function sealAddress(key: KeyObject, chat: string, { channel, id }: Address): Sealed {
  return sealJson(key, place.address(chat), [channel, id]);
}

export function unsealEffect(
  key: KeyObject,
  chat: string,
  { id, kind, queue, body }: SealedEffect,
): EffectRow {
  const purpose = purposeOf(queue);
  return {
    id,
    kind,
    ...(purpose ? { purpose } : {}),
    body: unsealJson(key, place.effect(chat, kind, id), body),
  };
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
  tries: number;
  fault: string | null;
  hasPhoto: boolean;
  address: Sealed;
  body: Sealed;
  session: Sealed | null;
  person: Sealed | null;
  version: Turn['version'];
}

export function unsealTurn(keys: TurnKeys, row: SealedTurn): Turn {
  const { turn, chat, at, tries, fault, hasPhoto, version } = row;
  return {
    id: turn,
    chat,
    ...unsealDocuments(keys, chat, row),
    at,
    body: unsealJson(keys.keeper, place.message(chat, turn), row.body),
    hasPhoto,
    tries,
    fault,
    version,
  };
}

/** Stored documents of a chat before they are opened. */
export type SealedDocuments = Pick<SealedTurn, 'contact' | 'address' | 'session' | 'person'>;

export function unsealDocuments(keys: TurnKeys, chat: string, row: SealedDocuments): Documents {
  const { contact, address, session, person } = row;
  return {
    contact,
    address: unsealAddress(keys.keeper, chat, address),
    session: session && unsealJson(keys.keeper, place.session(chat), session),
    person: unsealPerson(keys.contact, contact, person),
  };
}

export function unsealPerson(key: KeyObject, contact: string, person: Sealed | null): Json {
  return person && unsealJson(key, place.person(contact), person);
}
