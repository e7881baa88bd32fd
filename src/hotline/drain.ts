import type { Logger } from 'pino';
import type { Channel } from '../channels/channel.js';
import type { Desk } from '../officers/desk.js';
import type { Reminders } from '../reminders/reminders.js';
import type { Address, Turn } from '../store/store.js';
import type { Contents } from './content.js';
import type { Inbound } from './inbound.js';
import { dropJoinCode, joinByCode } from './join.js';
import { relay } from './relay.js';
import { type TurnParts, takeTurn } from './turn.js';

/** What a chat is drained with. */
export interface DrainParts extends Omit<TurnParts, 'content'> {
  contents: Contents;
  channels: Map<string, Channel>;
  desks: Desk[];
  reminders: Reminders;
  log: Logger;
  /** Takes something into the inbox of an address. */
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
  /** Asks for the chat to be drained again after so many ms. */
  wakeLater(chat: string, ms: number): Promise<void>;
}

/** Turns every waiting message of a chat into a commit, in order, and passes each one's effects on. */
export async function drain(parts: DrainParts, chat: string): Promise<void> {
  const { store } = parts;
  let turn = await store.next(chat);
  const address = turn?.address ?? (await store.address(chat));
  if (!address) return;
  const channel = parts.channels.get(address.channel);
  try {
    if (!turn) await passOn(parts, chat, address);
    for (; turn; turn = await store.next(chat)) {
      channel?.typing(address, true);
      if (await commit(parts, turn)) await passOn(parts, chat, address);
    }
  } finally {
    channel?.typing(address, false);
  }
}

/** Commits one turn; `false` when it failed or another process was faster, and the chat is to be looked at anew. */
async function commit(parts: DrainParts, turn: Turn): Promise<boolean> {
  const { store, log } = parts;
  // what is taken over in the middle of a turn counts from the next one on
  const at = { ...parts, content: parts.contents.current };
  try {
    const joined = await joinByCode(at, turn);
    if (joined?.outcome !== 'joined') return await store.commit(turn, await takeTurn(at, turn, joined));
    const anew = await store.next(turn.chat);
    if (anew?.id !== turn.id) return false;
    await tellOther(parts, turn, joined.other);
    const stands = await store.commit(anew, await takeTurn(at, anew, joined));
    if (stands) await dropJoinCode(store.vault, joined.code);
    return stands;
  } catch (error) {
    const failures = await store.failed(turn);
    log.error({ chat: turn.chat, turn: turn.id, failures, error: (error as Error).name }, 'a turn failed');
    return false;
  }
}

/** A chat hears that another one was joined to it: it might have been somebody else who read the code. */
async function tellOther({ store, take }: DrainParts, { id, address }: Turn, chat: string): Promise<void> {
  const other = await store.address(chat);
  const body = { kind: 'joined_by', channel: address.channel } as const;
  if (other) await take(other, `joined-${id}`, { body });
}

/** Passes on what is committed; who is gone is told to the chat itself, and a platform's wish to wait is kept. */
async function passOn(parts: DrainParts, chat: string, address: Address): Promise<void> {
  const { texts } = parts.contents.current.flows;
  const { goneAt, againAfter } = await relay({ ...parts, texts }, chat, address);
  if (goneAt !== null) await parts.take(address, `gone-${goneAt}`, { body: { kind: 'gone' } });
  if (againAfter !== null) await parts.wakeLater(chat, againAfter);
}
