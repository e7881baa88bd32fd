import type { Logger } from 'pino';
import type { Channel } from '../channels/channel.js';
import type { Desk } from '../officers/desk.js';
import type { Reminders } from '../reminders/reminders.js';
import { type Address, StoreAway, type Turn } from '../store/store.js';
import type { Contents } from './content.js';
import type { Inbound } from './inbound.js';
import { dropJoinCode, joinByCode } from './join.js';
import { relay } from './relay.js';
import type { Trials } from './trials.js';
import { type TurnParts, takeTurn } from './turn.js';

/** What a chat is drained with. */
export interface DrainParts extends Omit<TurnParts, 'content'> {
  contents: Contents;
  channels: Map<string, Channel>;
  desks: Desk[];
  reminders: Reminders;
  trials: Trials;
  log: Logger;
  /** Aborts when the process is to end. */
  stopping: AbortSignal;
  /** Takes something into the inbox of an address. */
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
  /** Asks for the chat to be drained again, by whoever is free then. */
  wake(chat: string): Promise<void>;
  /** Asks for the chat to be drained again after so many ms. */
  wakeLater(chat: string, ms: number): Promise<void>;
}

/**
 * Turns every waiting message of a chat into a commit, in order, and passes each one's effects on. Where the process is to
 * end, the rest is left to another.
 */
export async function drain(parts: DrainParts, chat: string): Promise<void> {
  const { trials, stopping } = parts;
  const attempt = () => trials.next(chat, (turn) => commit(parts, turn));
  let tried = await attempt();
  const address = tried?.turn.address ?? (await parts.store.address(chat));
  if (!address) return;
  try {
    if (!tried) await passOn(parts, chat, address);
    for (; tried; tried = await attempt()) {
      if (tried.outcome) await passOn(parts, chat, address);
      if (stopping.aborted) return await parts.wake(chat);
    }
  } finally {
    parts.channels.get(address.channel)?.typing(address, false);
  }
}

/** Commits one turn; `false` when it failed or another process was faster, and the chat is to be looked at anew. */
async function commit(parts: DrainParts, turn: Turn): Promise<boolean> {
  const { store, log } = parts;
  parts.channels.get(turn.address.channel)?.typing(turn.address, true);
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
    if (error instanceof StoreAway) {
      await store.untried(turn).catch(() => {});
      throw error;
    }
    const fault = (error as Error).name;
    await store.failed(turn, fault);
    log.error({ chat: turn.chat, turn: turn.id, tries: turn.tries + 1, error: fault }, 'a turn failed');
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
