import type { Logger } from 'pino';
import { z } from 'zod';
import { type Channel, type OutgoingMessage, type SendOutcome, TryLater } from '../channels/channel.js';
import { type Clock, realClock } from '../clock.js';
import type { Desk } from '../officers/desk.js';
import type { Reminders } from '../reminders/reminders.js';
import type { Address, EffectRow, Store } from '../store/store.js';
import type { Texts } from '../texts.js';
import { entryOf } from './desk-rows.js';
import { keepJoinCode } from './join.js';
import { keepQuestion } from './questions.js';

/**
 * How long a relay holds a chat's outbox (ms): less than it takes to find a process dead, so that whoever takes its
 * chat over finds the outbox free. A slow relay that outlives it is still alone, since one process drains a chat.
 * Counted in the machine's own time: a demonstration's begins anew with every start.
 */
const LEASE_MS = 2_500;

/** What failed in passing is tried again after this long (ms), and the sweep finds it in any case. */
const RETRY_MS = 5_000;

const messageSchema = z.object({
  text: z.string(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })),
  token: z.string().nullable(),
  uncounted: z.literal(true).exactOptional(),
  photo: z
    .string()
    .transform((base64) => new Uint8Array(Buffer.from(base64, 'base64')))
    .exactOptional(),
  purpose: z.literal('reminder').exactOptional(),
});
const remindSchema = z.object({ id: z.string(), at: z.number() });
const cancelSchema = z.object({ id: z.string() });

/** What the relay hands rows to. */
export interface RelayParts {
  store: Store;
  channels: Map<string, Channel>;
  desks: Desk[];
  reminders: Reminders;
  texts: Texts;
  clock: Clock;
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
 * nobody is there to take them, and are dropped for who is gone; what officers see waits for their desk alone, and
 * nothing else waits for either.
 */
export async function relay(parts: RelayParts, chat: string, address: Address): Promise<Relayed> {
  const { store } = parts;
  const relayed: Relayed = { goneAt: null, againAfter: null };
  const rows = await store.outbox(chat, realClock.now(), LEASE_MS);
  if (rows.length === 0) return relayed;
  const done: string[] = [];
  /** Kinds of rows that wait until the next time. */
  const waiting = new Set<EffectRow['kind']>();
  try {
    for (const row of rows) {
      if (waiting.has(row.kind)) continue;
      const outcome = await pass(parts, chat, address, row);
      if (outcome === 'gone') relayed.goneAt = row.id;
      if (typeof outcome === 'number') relayed.againAfter = Math.min(outcome, relayed.againAfter ?? outcome);
      if (outcome === 'waiting' || typeof outcome === 'number') waiting.add(row.kind);
      else done.push(row.id);
    }
  } finally {
    await store.passedOn(chat, done, true);
  }
  return relayed;
}

/** What became of a row, or after how many ms to try again. */
async function pass(
  parts: RelayParts,
  chat: string,
  address: Address,
  row: EffectRow,
): Promise<SendOutcome | number> {
  switch (row.kind) {
    case 'send':
      return tried(parts, chat, () => send(parts, chat, address, row.id, messageSchema.parse(row.body)));
    case 'desk':
      return tried(parts, chat, () => show(parts, chat, row));
    case 'remind': {
      const { id, at } = remindSchema.parse(row.body);
      await parts.reminders.set(chat, id, at);
      return 'sent';
    }
    case 'cancel':
      await parts.reminders.cancel(cancelSchema.parse(row.body).id);
      return 'sent';
    case 'join_code':
      await keepJoinCode(parts.store.vault, chat, row.body);
      return 'sent';
  }
}

async function send(
  { channels, store, clock, log }: RelayParts,
  chat: string,
  address: Address,
  id: string,
  message: OutgoingMessage,
): Promise<SendOutcome> {
  const channel = channels.get(address.channel);
  if (!channel) return 'waiting';
  const ids: string[] = [];
  const outcome = await channel.send(address, id, message, (one) => ids.push(one));
  // what was sent is not sent again for this
  await keepQuestion(store.vault, chat, ids, message.token, clock.now()).catch((error: Error) =>
    log.warn({ chat, error: error.name }, 'a question was sent, and a quote of it will not be known'),
  );
  if (outcome === 'refused')
    log.error({ chat, channel: channel.name }, 'a message is refused for good and dropped');
  return outcome;
}

/** Shows a row on every desk but the one that it comes from. */
async function show(
  { desks, store, texts, clock }: RelayParts,
  chat: string,
  row: EffectRow,
): Promise<'sent'> {
  const shown = await entryOf(store, texts, chat, row.body, clock.now());
  for (const desk of desks) {
    if (shown && desk.name !== shown.from) await desk.post(chat, row.id, shown.entry);
  }
  return 'sent';
}

async function tried(
  { log }: RelayParts,
  chat: string,
  act: () => Promise<SendOutcome>,
): Promise<SendOutcome | number> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof TryLater) return error.afterMs;
    log.warn(
      { chat, error: (error as Error).name },
      'a message could not be passed on and stays in the outbox',
    );
    return RETRY_MS;
  }
}
