import { newChatId } from '../chat-id.js';
import type { Keys } from '../keys.js';
import type { Latest } from '../latest.js';
import { marksOf, place, sealAddress } from '../rows.js';
import { newDataKey, Sealed, seal, sealJson } from '../seal.js';
import type { Accepted, Address, NewMessage } from '../store.js';
import type { RedisConnection } from './connection.js';
import { type AcceptReply, dataKeyOf, type FindReply } from './replies.js';
import { underStanding } from './roots.js';
import { accept } from './scripts/accept.js';
import { find } from './scripts/read.js';

/**
 * `Store.accept`: looks for the chat, unless `latest` knows where the address led to of late, seals the message for it and
 * writes both in one script.
 */
export async function acceptMessage(
  redis: RedisConnection,
  keys: Keys,
  latest: Latest<FindReply>,
  message: NewMessage,
): Promise<Accepted> {
  const { turn, address, at, body, photo } = message;
  const marks = marksOf(keys, message);
  const macs = marks.map(({ mac }) => mac);
  for (;;) {
    const name = macs[0]!;
    const reply = latest.get(name) ?? ((await redis.run(find, macs)) as FindReply | null);
    const outcome = (await underStanding(redis, keys, () => {
      const to = reply ? known(keys, reply, address, name) : welcome(keys, address);
      return redis.run(accept, [
        keys.fingerprint,
        at,
        turn,
        to.chat,
        to.contact,
        to.wrapped.bytes,
        to.address?.bytes ?? '',
        sealJson(to.key, place.message(to.chat, turn), body).bytes,
        photo ? seal(to.key, place.photo(to.chat, turn), photo).bytes : '',
        marks.length,
        ...marks.flatMap(({ mac, seen }) => [mac, seen]),
      ]);
    })) as AcceptReply | null;
    // Without a reply the chat was begun, moved or forgotten by another meanwhile: look again.
    if (!outcome) {
      latest.delete(name);
      continue;
    }
    if (reply) latest.set(name, reply);
    const [duplicate, chat, others] = outcome;
    return { chat: String(chat), duplicate: duplicate === 1, others: others.map(String) };
  }
}

/** A chat that was found; its address is sealed anew where it is another than the one written to so far. */
function known(keys: Keys, reply: FindReply, address: Address, main: string) {
  const [contact, wrapped, chatId, mac] = reply;
  const key = dataKeyOf(keys, reply);
  const chat = String(chatId);
  const moved = String(mac) !== main;
  return {
    chat,
    contact: String(contact),
    key,
    wrapped: new Sealed(wrapped),
    address: moved ? sealAddress(key, chat, address) : null,
  };
}

/** Ids and a key for an address that nobody knows yet. */
function welcome(keys: Keys, address: Address) {
  const chat = newChatId();
  const contact = newChatId();
  const dataKey = newDataKey(keys, contact);
  return { chat, contact, ...dataKey, address: sealAddress(dataKey.key, chat, address) };
}
