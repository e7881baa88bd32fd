import { z } from 'zod';
import { withoutReminders } from '../case/ended.js';
import type { Clock } from '../clock.js';
import type { Address, Json, Store } from '../store/store.js';
import { endingOf } from './chat-name.js';
import type { Inbound } from './inbound.js';
import { join } from './join.js';

/**
 * Stands in the place of a channel in the address of a chat whose person has moved, by the platform's word, and has not
 * said so themselves: nobody reaches such a chat, and what it has to send waits.
 */
export const MOVED = 'moved';
/** Chats that are ended at once. */
const ENDED_AT_ONCE = 100;

/** Where such a chat waits: who is to say so, the end of the old number, and the platform's message that told of it. */
const waySchema = z.object({ channel: z.string(), to: z.string(), ending: z.string(), key: z.string() });
const rowSchema = z.object({ move: z.string() });

/** What moving is done with: the store, and the way into the inbox of an address. */
export interface MoveParts {
  store: Store;
  clock: Clock;
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
}

/**
 * The platform tells (in its message `key`) that the person of an address is at `to` from now on. Their chat is taken
 * away from the old address, where a stranger may be before long, and the person is asked at the new one whether it is
 * theirs; where nobody confirms it, it ends after `keptMs`. Nothing where the old address has no chat; doing it again gives the same.
 */
export async function moveOut(
  parts: MoveParts,
  from: Address,
  { to, key, keptMs }: { to: string; key: string; keptMs: number },
): Promise<void> {
  const ending = endingOf(from.id);
  const id = JSON.stringify({ channel: from.channel, to, ending, key } satisfies z.infer<typeof waySchema>);
  const away: Address = { channel: MOVED, id };
  const isAway = await parts.store.readdress(from, away, parts.clock.now() + keptMs);
  if (isAway || (await parts.store.chat(away)) !== null) await ask(parts, id, key);
}

/**
 * Something is to be sent (by the row of that id) to whoever is away: they are asked once more, since the first question
 * may be long past. Nothing for other addresses.
 */
export async function askAgain(parts: MoveParts, { channel, id }: Address, row: string): Promise<void> {
  if (channel === MOVED) await ask(parts, id, `moved-for-${row}`);
}

/**
 * The person of a chat confirmed that an old number was theirs: both chats are one person's, and the old one, with its
 * reminders and all that waited, is the chat of the new address. Doing it again after a crash gives the same.
 */
export async function moveIn(
  { store, take }: MoveParts,
  chat: string,
  row: { id: string; body: Json },
): Promise<void> {
  const { move } = rowSchema.parse(row.body);
  const address = await store.address(chat);
  if (!address) return;
  const away: Address = { channel: MOVED, id: move };
  const old = await store.chat(away);
  if (old) {
    await join(store, chat, old);
    await store.readdress(away, address);
  }
  // nobody moved where the old chat is gone: it has ended, or its person was forgotten meanwhile
  const kind = (await store.chat(address)) === chat ? 'moved_not' : 'moved_in';
  await take(address, `moved-${row.id}`, { body: { kind } });
}

/**
 * Ends chats that have been away for too long: nothing of them is sent to anybody, and what their person has in other
 * chats stays.
 */
export async function endUnconfirmed({ store, clock }: Pick<MoveParts, 'store' | 'clock'>): Promise<void> {
  const now = clock.now();
  for (const chat of await store.overdue(now, ENDED_AT_ONCE))
    await store.end(chat, now, (person, reminders) => withoutReminders(person, reminders) as Json);
}

async function ask({ take }: MoveParts, move: string, key: string): Promise<void> {
  const { channel, to, ending } = waySchema.parse(JSON.parse(move));
  await take({ channel, id: to }, key, { body: { kind: 'moved', move, ending } });
}
