import { newChatId } from '../chat-id.js';
import type { Keys } from '../keys.js';
import { marksOf, place, sealAddress } from '../rows.js';
import { newDataKey, seal, sealJson } from '../seal.js';
import type { Accepted, Address, NewMessage } from '../store.js';
import { dataKeyOf, type Owned, type Queryable } from './rows.js';

interface Known extends Owned {
  mac: string;
  chat: string;
  contact: string;
  /** HMAC of the address that is written to. */
  main: string;
}

/** `Store.accept` in one SQL transaction. */
export async function acceptMessage(tx: Queryable, keys: Keys, message: NewMessage): Promise<Accepted> {
  const { turn, address, at, body, photo } = message;
  const marks = marksOf(keys, message);
  const macs = marks.map(({ mac }) => mac);
  const known = await find(tx, macs);
  const duplicate = !(await isNew(tx, marks, at));
  if (duplicate && !known[0]) return { chat: newChatId(), duplicate, others: [] };
  const { chat, key, contact } = known[0]
    ? await reach(tx, keys, known[0], address, macs[0]!)
    : await welcome(tx, keys, address, macs[0]!);
  const strangers = macs.filter((mac) => !known.some((one) => one.mac === mac));
  for (const mac of strangers) await tx.query('INSERT INTO bisa.address VALUES ($1, $2)', [mac, chat]);
  const accepted = { chat, duplicate, others: othersOf(known, contact) };
  if (duplicate) return accepted;
  await tx.query('INSERT INTO bisa.message (chat, turn, at, body) VALUES ($1, $2, $3, $4)', [
    chat,
    turn,
    at,
    sealJson(key, place.message(chat, turn), body).bytes,
  ]);
  if (photo)
    await tx.query('INSERT INTO bisa.photo VALUES ($1, $2, $3, $4)', [
      chat,
      turn,
      at,
      seal(key, place.photo(chat, turn), photo).bytes,
    ]);
  return accepted;
}

/** A chat of each other contact. */
function othersOf(known: Known[], contact: string): string[] {
  const told = new Set([contact]);
  return known.flatMap((one) => {
    if (told.has(one.contact)) return [];
    told.add(one.contact);
    return [one.chat];
  });
}

/** What is known of addresses, in their order. */
async function find(tx: Queryable, macs: string[]): Promise<Known[]> {
  const { rows } = await tx.query<Known>(
    `SELECT a.mac, c.id AS chat, c.contact, c.address_mac AS main, c.keeper, k.key
     FROM bisa.address a JOIN bisa.chat c ON c.id = a.chat JOIN bisa.data_key k ON k.contact = c.keeper
     WHERE a.mac = ANY($1) ORDER BY array_position($1, a.mac)`,
    [macs],
  );
  return rows;
}

/** Marks a message as seen under all its addresses; `false` when it was under one of them. */
async function isNew(tx: Queryable, marks: { seen: string }[], at: number): Promise<boolean> {
  const { rows } = await tx.query(
    'INSERT INTO bisa.seen SELECT mac, $2::bigint FROM unnest($1::text[]) AS mac ON CONFLICT DO NOTHING RETURNING mac',
    [marks.map(({ seen }) => seen), at],
  );
  return rows.length === marks.length;
}

/** Makes an address the one that a known chat is written to. */
async function reach(tx: Queryable, keys: Keys, known: Known, address: Address, mac: string) {
  const { chat, contact } = known;
  const key = dataKeyOf(keys, known);
  if (known.main !== mac)
    await tx.query('UPDATE bisa.chat SET address_mac = $2, address = $3 WHERE id = $1', [
      chat,
      mac,
      sealAddress(key, chat, address).bytes,
    ]);
  return { chat, contact, key };
}

/** Gives a new address a chat and a contact of its own. */
async function welcome(tx: Queryable, keys: Keys, address: Address, mac: string) {
  const contact = newChatId();
  const chat = newChatId();
  const { key, wrapped } = newDataKey(keys, contact);
  await tx.query('INSERT INTO bisa.contact (id) VALUES ($1)', [contact]);
  await tx.query('INSERT INTO bisa.data_key VALUES ($1, $2)', [contact, wrapped.bytes]);
  await tx.query(
    'INSERT INTO bisa.chat (id, contact, keeper, address_mac, address) VALUES ($1, $2, $2, $3, $4)',
    [chat, contact, mac, sealAddress(key, chat, address).bytes],
  );
  return { chat, contact, key };
}
