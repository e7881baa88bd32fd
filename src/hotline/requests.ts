import { z } from 'zod';
import { keptWhole } from '../case/migrate.js';
import { REQUESTS, type Request } from '../case/request.js';
import type { Json, Store } from '../store/store.js';
import type { Vault } from '../store/vault.js';

/** Which chats have requests about their person's data; what they ask for stands in the chats, sealed for them. */
const COLLECTION = 'requests';
const rowSchema = z.object({
  id: z.string(),
  what: z.enum(REQUESTS),
  at: z.number(),
  due: z.number(),
});
const keptSchema = rowSchema.extend({ chat: z.string() });

/** A request with its chat. */
export type OpenRequest = Request & { chat: string };

/** Keeps that a chat has a request, until officers close it. */
export async function keepRequest(vault: Vault, chat: string, body: Json): Promise<void> {
  const request = rowSchema.parse(body);
  await vault.put(COLLECTION, { [request.id]: { ...request, chat } });
}

/** The open requests, the oldest first; those whose person was forgotten, or whose chat has ended, are so no more. */
export async function openRequests(store: Store): Promise<OpenRequest[]> {
  const documents = await store.vault.list(COLLECTION);
  const found = documents.map(async ({ name, value }) => {
    const kept = keptSchema.safeParse(value).data;
    const request = kept && (await requestOf(store, kept.chat, kept.id));
    if (request) return [{ ...request, chat: kept.chat }];
    await store.vault.put(COLLECTION, { [name]: null });
    return [];
  });
  return (await Promise.all(found)).flat().sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
}

/** A request is closed. */
export async function dropRequest(vault: Vault, id: string): Promise<void> {
  await vault.put(COLLECTION, { [id]: null });
}

async function requestOf(store: Store, chat: string, id: string): Promise<Request | null> {
  const documents = await store.documents(chat);
  const session = documents && keptWhole(documents.session, documents.person);
  return session?.requests.find((one) => one.id === id) ?? null;
}
