import { z } from 'zod';
import { joinCodeIn } from '../case/join-code.js';
import { mergePersons } from '../case/merge.js';
import { realClock } from '../clock.js';
import type { Content } from '../content/load.js';
import type { Json, Store, Turn } from '../store/store.js';
import type { Vault } from '../store/vault.js';
import { inboundSchema } from './inbound.js';

/** Codes by which a person joins another chat of theirs. */
const COLLECTION = 'join-codes';
/** A code holds for so long (ms): it is typed in at once on another app. */
const VALID_MS = 10 * 60 * 1000;

const rowSchema = z.object({ code: z.string() });
const keptSchema = z.object({ chat: z.string(), until: z.number() });

/** What came of a code in a message: the chat that was joined, or why none was. */
export type Joined = { outcome: 'joined'; other: string; code: string } | { outcome: 'same' | 'unknown' };

/** Keeps a code that a chat was told, for a while. */
export async function keepJoinCode(vault: Vault, chat: string, body: Json): Promise<void> {
  const { code } = rowSchema.parse(body);
  const until = realClock.now() + VALID_MS;
  await vault.put(COLLECTION, { [code]: { chat, until } }, { expiresAt: until });
}

/** A code is good for one joining. */
export async function dropJoinCode(vault: Vault, code: string): Promise<void> {
  await vault.put(COLLECTION, { [code]: null });
}

/**
 * Joins the chat of a turn with the one that was told the code in its text: both are the same person's from then on, and
 * the turn is to be read anew. `null` when the text holds no code. Doing it again after a crash gives the same.
 */
export async function joinByCode(
  { store, content }: { store: Store; content: Content },
  turn: Turn,
): Promise<Joined | null> {
  const body = inboundSchema.safeParse(turn.body).data?.body;
  const code = body?.kind === 'text' ? joinCodeIn(body.text, content.flows.wordLists.join ?? []) : null;
  if (!code) return null;
  const kept = keptSchema.safeParse(await store.vault.get(COLLECTION, code)).data;
  if (!kept || kept.until < realClock.now()) return { outcome: 'unknown' };
  if (kept.chat === turn.chat) return { outcome: 'same' };
  const joined = await join(store, turn.chat, kept.chat);
  return joined ? { outcome: 'joined', other: kept.chat, code } : { outcome: 'unknown' };
}

/** Makes the person of one chat the person of another one too; `false` when either is unknown. */
export function join(store: Store, chat: string, into: string): Promise<boolean> {
  return store.join(chat, into, (kept, added) => mergePersons(kept, added) as Json);
}
