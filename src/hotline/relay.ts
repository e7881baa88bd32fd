import type { Logger } from 'pino';
import { z } from 'zod';
import { type Channel, type OutgoingMessage, type SendOutcome, TryLater } from '../channels/channel.js';
import { realClock } from '../clock.js';
import type { Reminders } from '../reminders/reminders.js';
import type { Address, EffectRow, Store } from '../store/store.js';

/**
 * How long a relay holds a chat's outbox (ms): less than it takes to find a process dead, so that whoever takes its
 * chat over finds the outbox free. A slow relay that outlives it is still alone, since one process drains a chat.
 * Counted in the machine's own time: a demonstration's begins anew with every start.
 */
const LEASE_MS = 2_500;

const messageSchema = z.object({
  text: z.string(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })),
  token: z.string().nullable(),
});
const remindSchema = z.object({ id: z.string(), at: z.number() });
const cancelSchema = z.object({ id: z.string() });

/** What the relay hands rows to. */
export interface RelayParts {
  store: Store;
  channels: Map<string, Channel>;
  reminders: Reminders;
  log: Logger;
}

/** What came of a relay beyond what it passed on. */
export interface Relayed {
  /** The row at which the person turned out to be gone, or `null`. */
  goneAt: string | null;
  /** The platform asked to be left alone for so long (ms), or `null`. */
  againAfter: number | null;
}

/**
 * Passes a chat's committed effects on, in their order, and marks them. Messages wait (and keep their order) while
 * nobody is there to take them, and are dropped for who is gone; reminders and hand-overs do not wait for messages.
 */
export async function relay(parts: RelayParts, chat: string, address: Address): Promise<Relayed> {
  const { store } = parts;
  const relayed: Relayed = { goneAt: null, againAfter: null };
  const rows = await store.outbox(chat, realClock.now(), LEASE_MS);
  if (rows.length === 0) return relayed;
  const done: string[] = [];
  try {
    let open = true;
    for (const row of rows) {
      if (row.kind !== 'send') await pass(parts, chat, row);
      else if (open) {
        const outcome = await send(parts, chat, address, row.id, messageSchema.parse(row.body));
        if (outcome === 'gone') relayed.goneAt = row.id;
        if (typeof outcome === 'number') relayed.againAfter = outcome;
        open = outcome === 'sent' || outcome === 'gone';
      }
      if (row.kind !== 'send' || open) done.push(row.id);
    }
  } finally {
    await store.passedOn(chat, done, true);
  }
  return relayed;
}

async function pass({ reminders, log }: RelayParts, chat: string, row: EffectRow): Promise<void> {
  switch (row.kind) {
    case 'remind': {
      const { id, at } = remindSchema.parse(row.body);
      await reminders.set(chat, id, at);
      break;
    }
    case 'cancel':
      await reminders.cancel(cancelSchema.parse(row.body).id);
      break;
    case 'hand_over':
      log.warn({ chat }, 'a resident asks for an officer');
  }
}

/** The channel's outcome, or after how many ms to try again. */
async function send(
  { channels, log }: RelayParts,
  chat: string,
  address: Address,
  id: string,
  message: OutgoingMessage,
): Promise<SendOutcome | number> {
  const channel = channels.get(address.channel);
  if (!channel) return 'waiting';
  try {
    return await channel.send(address, id, message);
  } catch (error) {
    if (error instanceof TryLater) return error.afterMs;
    log.warn({ chat, error: (error as Error).name }, 'a message could not be sent and stays in the outbox');
    return 'waiting';
  }
}
