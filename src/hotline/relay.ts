import type { Logger } from 'pino';
import { z } from 'zod';
import type { Channel, OutgoingMessage } from '../channels/channel.js';
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

/**
 * Passes a chat's committed effects on, in their order, and marks them. Messages wait (and keep their order) while
 * nobody is there to take them; reminders and hand-overs do not wait for messages.
 */
export async function relay(parts: RelayParts, chat: string, address: Address): Promise<void> {
  const { store } = parts;
  const rows = await store.outbox(chat, realClock.now(), LEASE_MS);
  if (rows.length === 0) return;
  const done: string[] = [];
  try {
    let open = true;
    for (const row of rows) {
      if (row.kind === 'send' && !open) continue;
      const passed = await pass(parts, chat, address, row);
      if (passed) done.push(row.id);
      else if (row.kind === 'send') open = false;
    }
  } finally {
    await store.passedOn(chat, done, true);
  }
}

async function pass(parts: RelayParts, chat: string, address: Address, row: EffectRow): Promise<boolean> {
  const { reminders, log } = parts;
  switch (row.kind) {
    case 'send':
      return send(parts, chat, address, row.id, messageSchema.parse(row.body));
    case 'remind': {
      const { id, at } = remindSchema.parse(row.body);
      await reminders.set(chat, id, at);
      return true;
    }
    case 'cancel':
      await reminders.cancel(cancelSchema.parse(row.body).id);
      return true;
    case 'hand_over':
      log.warn({ chat }, 'a resident asks for an officer');
      return true;
  }
}

async function send(
  { channels, log }: RelayParts,
  chat: string,
  address: Address,
  id: string,
  message: OutgoingMessage,
): Promise<boolean> {
  const channel = channels.get(address.channel);
  if (!channel) return false;
  try {
    return (await channel.send(address, id, message)) === 'sent';
  } catch (error) {
    log.warn({ chat, error: (error as Error).name }, 'a message could not be sent and stays in the outbox');
    return false;
  }
}
