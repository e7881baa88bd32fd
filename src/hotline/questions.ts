import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Vault } from '../store/vault.js';

/** The questions that were sent, each by its platform's ids: whoever quotes one answers it. */
const COLLECTION = 'questions';

const tokenSchema = z.string().nullable();

/** Keeps of which question the messages are; nothing of one that is none. `expiresAt`: until when (ms) that is known. */
export async function keepQuestion(
  vault: Vault,
  chat: string,
  ids: string[],
  token: string | null,
  expiresAt: number,
): Promise<void> {
  if (token === null || ids.length === 0) return;
  const documents = Object.fromEntries(ids.map((id) => [nameOf(chat, id), token]));
  await vault.put(COLLECTION, documents, { expiresAt });
}

/** The token of the question that a message of ours put, by the platform's id of it; `null` where that is not known. */
export async function questionOf(vault: Vault, chat: string, id: string): Promise<string | null> {
  return tokenSchema.parse(await vault.get(COLLECTION, nameOf(chat, id)));
}

/** WhatsApp's ids hold the telephone number. */
function nameOf(chat: string, id: string): string {
  return createHash('sha256').update(`${chat}/${id}`).digest('base64url');
}
