import { z } from 'zod';
import { joinCodeIn } from '../case/join-code.js';
import { type ChatName, joinPersons } from '../case/joined.js';
import { mergePersons } from '../case/merge.js';
import { keptPerson } from '../case/migrate.js';
import { SELF } from '../case/person.js';
import { realClock } from '../clock.js';
import type { Content } from '../content/load.js';
import type { Counter } from '../counter.js';
import type { Address, Json, Store, Turn } from '../store/store.js';
import type { Vault } from '../store/vault.js';
import { chatNameOf } from './chat-name.js';
import { type Inbound, type InboundBody, inboundSchema } from './inbound.js';

/** Codes by which a person joins another chat of theirs. */
const COLLECTION = 'join-codes';
/** A code holds for so long (ms), and so does the question that is put for it in the chat that made it. */
const VALID_MS = 10 * 60 * 1000;
/** It may be typed so often: whoever passes it around has given it away. */
const MOST_TYPED = 3;

const madeSchema = z.object({ code: z.string() });
const rowSchema = z.object({ does: z.enum(['ask', 'agree', 'refuse']), code: z.string() });
/** The chat that made it, those messages that held it, and the one whose person wishes to join. */
const keptSchema = z.object({
  chat: z.string(),
  until: z.number(),
  typed: z.array(z.string()).default([]),
  by: z.string().nullable().default(null),
});
type Kept = z.infer<typeof keptSchema>;

/** What a code in a message is: that of another chat, of this one, or none that holds. */
export type Joining =
  | ({ outcome: 'asked'; code: string; initials: string } & ChatName)
  | { outcome: 'same' | 'unknown' };

export interface JoinParts {
  store: Store;
  /** Takes something into the inbox of an address. */
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
}

/** Keeps a code that a chat was told, for a while. */
export async function keepJoinCode(vault: Vault, chat: string, body: Json): Promise<void> {
  const { code } = madeSchema.parse(body);
  const until = realClock.now() + VALID_MS;
  await vault.put(COLLECTION, { [code]: { chat, until } }, { expiresAt: until, of: { chat } });
}

/**
 * What the code in the text of a turn is; nothing is joined by it, both sides are asked first. `null` when the text holds
 * no code. Doing it again after a crash gives the same.
 */
export async function joinByCode(
  { store, content, codes }: { store: Store; content: Content; codes: Counter },
  turn: Turn,
): Promise<Joining | null> {
  const body = inboundSchema.safeParse(turn.body).data?.body;
  const code = body?.kind === 'text' ? joinCodeIn(body.text, content.flows.wordLists.join ?? []) : null;
  if (!code) return null;
  if (!(await codes.takes(turn.chat, 1))) return { outcome: 'unknown' };
  const kept = await standing(store.vault, code);
  if (kept?.chat === turn.chat) return { outcome: 'same' };
  const typed = kept && (await change(store.vault, code, kept, (now) => typedIn(now, turn)));
  const other = typed && (await store.documents(typed.chat));
  if (!other) return { outcome: 'unknown' };
  const initials = keptPerson(other.person)?.cases[SELF]?.initials ?? 'none';
  return { outcome: 'asked', code, initials, ...chatNameOf(other.address) };
}

function typedIn(kept: Kept, { id, chat }: Turn): Kept | null {
  if (kept.by !== null && kept.by !== chat) return null;
  const typed = [...new Set([...kept.typed, id])];
  return typed.length > MOST_TYPED ? null : { ...kept, typed };
}

/** Goes on with a joining as a chat has said: the other side is asked, or both are one person's, or nothing comes of it. */
export async function joinOn(parts: JoinParts, chat: string, row: { id: string; body: Json }): Promise<void> {
  const { does, code } = rowSchema.parse(row.body);
  const { vault } = parts.store;
  const tell = (to: string | null, body: InboundBody) => tellChat(parts, to, `join-${row.id}`, body);
  const not: InboundBody = { kind: 'join_not' };
  const kept = await standing(vault, code);
  if (does === 'ask') {
    const asked = kept && (await change(vault, code, kept, (now) => askedBy(now, chat)));
    const address = asked && (await parts.store.address(chat));
    const isAsked =
      asked && address && (await tell(asked.chat, { kind: 'join_wanted', code, ...chatNameOf(address) }));
    if (!isAsked) await tell(chat, not);
    return;
  }
  const joins = does === 'agree' && kept?.chat === chat ? kept.by : null;
  if (kept && joins !== null) {
    const isJoined = await joinConfirmed(parts.store, joins, chat);
    for (const [one, other] of [
      [chat, joins],
      [joins, chat],
    ] as const) {
      const address = isJoined ? await parts.store.address(other) : null;
      await tell(one, address ? { kind: 'joined', ...chatNameOf(address) } : not);
    }
  } else if (does === 'agree') await tell(chat, not);
  else await tell(kept?.chat === chat ? kept.by : (kept?.by && kept.chat) || null, not);
  // whatever was said, a code is good for one answer
  await vault.put(COLLECTION, { [code]: null });
}

function askedBy(kept: Kept, chat: string): Kept | null {
  if (kept.by !== null && kept.by !== chat) return null;
  return { ...kept, by: chat, until: realClock.now() + VALID_MS };
}

/** A code as it is kept, while it holds. */
async function standing(vault: Vault, code: string): Promise<Kept | null> {
  const kept = keptSchema.safeParse(await vault.get(COLLECTION, code)).data;
  return kept && kept.until >= realClock.now() ? kept : null;
}

async function change(
  vault: Vault,
  code: string,
  kept: Kept,
  changed: (kept: Kept) => Kept | null,
): Promise<Kept | null> {
  const expiresAt = changed(kept)?.until ?? kept.until;
  const written = await vault.change(COLLECTION, code, (value) => changed(keptSchema.parse(value)), {
    expiresAt,
  });
  return written === null ? null : keptSchema.parse(written);
}

/** Takes something into the inbox of a chat, by its id; `false` where there is no such chat. */
export async function tellChat(
  { store, take }: JoinParts,
  chat: string | null,
  key: string,
  body: InboundBody,
): Promise<boolean> {
  const address = chat === null ? null : await store.address(chat);
  if (address) await take(address, key, { body });
  return address !== null;
}

/** Makes the person of one chat the person of another one too, both having agreed; `false` when either is unknown. */
async function joinConfirmed(store: Store, chat: string, into: string): Promise<boolean> {
  const addresses = await Promise.all([store.address(into), store.address(chat)]);
  const [first, second] = addresses;
  if (!first || !second) return false;
  const chats = {
    into: [into, chatNameOf(first)],
    from: [chat, chatNameOf(second)],
  } satisfies Parameters<typeof joinPersons>[2]['chats'];
  const since = realClock.now();
  return store.join(chat, into, (kept, added) => joinPersons(kept, added, { chats, since }) as Json);
}

/** The same where the platform tells that both are one person's: they are one chat to them, which leaves nobody. */
export function join(store: Store, chat: string, into: string): Promise<boolean> {
  return store.join(chat, into, (kept, added) => mergePersons(kept, added) as Json);
}
