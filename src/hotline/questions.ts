import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Vault } from '../store/vault.js';

/** The questions that were sent, each by its platform's ids: whoever quotes one answers it. */
const COLLECTION = 'questions';
/** So long is a quote of a question known (ms). */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

const tokenSchema = z.string().nullable();

/** Keeps of which question the messages are; nothing of one that is none. `now`: an instant (ms). */
export async function keepQuestion(
  vault: Vault,
  chat: string,
  ids: string[],
  token: string | null,
  now: number,
): Promise<void> {
  if (token === null || ids.length === 0) return;
  const documents = Object.fromEntries(ids.map((id) => [nameOf(chat, id), token]));
  await vault.put(COLLECTION, documents, { expiresAt: now + KEPT_MS });
}

/** The token of the question that a message of ours put, by the platform's id of it; `null` where that is not known. */
export async function questionOf(vault: Vault, chat: string, id: string): Promise<string | null> {
  return tokenSchema.parse(await vault.get(COLLECTION, nameOf(chat, id)));
}

/** WhatsApp's ids hold the telephone number. */
function nameOf(chat: string, id: string): string {
  return createHash('sha256').update(`${chat}/${id}`).digest('base64url');
}
