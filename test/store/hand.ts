import { readFileSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { parse } from 'yaml';
import { retentionSchema } from '../../src/policy/retention.js';
import { DESK_QUEUE, type Held, OWN_QUEUE, queuesOf, type Taker } from '../../src/store/outbox.js';
import type {
  Address,
  Commit,
  EffectRow,
  Hand,
  Json,
  Lifetimes,
  NewMessage,
  Store,
  Turn,
  Wanted,
} from '../../src/store/store.js';

/** How long what ships says that what is kept is kept. */
export const shippedRetention = retentionSchema.parse(parse(readFileSync('flows/retention.yaml', 'utf8')));

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** How long what a store keeps is kept here; no two kinds alike. */
export const LIFETIMES: Lifetimes = {
  photographs: { ms: HOUR },
  handover_lines: { ms: 30 * DAY },
  latest_lines: { ms: 6 * HOUR },
  message_marks: { ms: 7 * DAY },
  verdicts: { ms: 31 * DAY },
  records: { ms: 90 * DAY },
  dead_letters: { ms: 8 * DAY },
  unclaimed: { ms: 9 * DAY },
};

/** An address that no other test has. */
export function newAddress(channel = 'web'): Address {
  return { channel, id: newId() };
}

/** A message with what does not matter filled in. */
export function message(address: Address, fields: Partial<NewMessage> = {}): NewMessage {
  const turn = fields.turn ?? newId();
  return { turn, address, key: turn, at: 1_000_000, body: { text: 'halo' }, ...fields };
}

/** A commit with what does not matter filled in. */
export function commitOf(fields: Partial<Commit> = {}): Commit {
  return {
    session: { step: 1 },
    person: { locale: 'id' },
    effects: [],
    records: [],
    reminders: {},
    ...fields,
  };
}

export function send(id: string, body: Json = { text: 'ya' }): EffectRow {
  return { id, kind: 'send', body };
}

/** The oldest turn of a chat; fails when there is none. */
export async function nextTurn(store: Store, chat: string): Promise<Turn> {
  const turn = await store.next(chat);
  if (!turn) throw new Error('no message waits');
  return turn;
}

/** A chat whose first message is done with the commit given. */
export async function chatWith(store: Store, fields: Partial<Commit> = {}, address = newAddress()) {
  const { chat } = await store.accept(message(address));
  const turn = await nextTurn(store, chat);
  if (!(await store.commit(turn, commitOf(fields)))) throw new Error('the first commit did not stand');
  return { chat, address, contact: turn.contact };
}

/** A courier of a channel's queues and of all that are not a channel's. */
export const courier = (holder = 'courier', name = newId(), channel = 'web'): Taker => ({
  name,
  queues: [...queuesOf(channel), DESK_QUEUE, OWN_QUEUE],
  holder,
});
export const HOLD_MS = 60_000;

/** The hand of whoever makes turns. */
export const HAND: Hand = { holder: 'clerk', ms: HOLD_MS };

/** Passes everything on that waits, queue by queue; gives the rows. */
export async function passAll(store: Store, chat: string): Promise<EffectRow[]> {
  const rows: EffectRow[] = [];
  const taker = courier('all', newId(), (await store.address(chat))?.channel);
  const held = await store.outbox.claim(taker, 10, HOLD_MS, { chats: [chat] });
  for (const first of held) {
    for (let next: Held | null = first; next; ) {
      rows.push(next.row);
      next = await store.outbox.settle(next, taker, HOLD_MS, { is: 'done', keepMs: HOLD_MS });
    }
  }
  return rows;
}

/** Commits the oldest turn of a chat; fails when it does not stand. */
export async function commitNext(store: Store, chat: string, fields: Partial<Commit> = {}): Promise<Turn> {
  const turn = await nextTurn(store, chat);
  if (!(await store.commit(turn, commitOf(fields)))) throw new Error('the commit did not stand');
  return turn;
}

/** Does everything that waits in a chat; gives the bodies. */
export async function doAll(store: Store, chat: string): Promise<Json[]> {
  const bodies: Json[] = [];
  for (let turn = await store.next(chat); turn; turn = await store.next(chat))
    if (await store.commit(turn, commitOf())) bodies.push(turn.body);
  return bodies;
}

/** All reminders of a store. */
export async function wantedIn(store: Store): Promise<Wanted[]> {
  const found: Wanted[] = [];
  for await (const page of store.reminders(0, Number.MAX_SAFE_INTEGER)) found.push(...page);
  return found;
}
