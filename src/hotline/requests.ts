import { z } from 'zod';
import { keptWhole } from '../case/migrate.js';
import { REQUESTS, type Request } from '../case/request.js';
import type { DataRequest, DataRequests } from '../officers/requests.js';
import type { Address, Json, Store } from '../store/store.js';
import type { Vault } from '../store/vault.js';
import type { Texts } from '../texts.js';
import type { Inbound } from './inbound.js';

/** Which chats have requests about their person's data; what they ask for stands in the chats, sealed for them. */
const COLLECTION = 'requests';
const rowSchema = z.object({
  id: z.string(),
  what: z.enum(REQUESTS),
  at: z.number(),
  due: z.number(),
});
const keptSchema = rowSchema.extend({ chat: z.string() });

/** Keeps that a chat has a request, until officers close it. */
export async function keepRequest(vault: Vault, chat: string, body: Json): Promise<void> {
  const request = rowSchema.parse(body);
  await vault.put(COLLECTION, { [request.id]: { ...request, chat } }, { of: { chat } });
}

/** What a view of the requests is made with. */
export interface RequestsParts {
  store: Store;
  texts(): Texts;
  /** Takes something into the inbox of an address. */
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
}

/** The requests of a store. Those whose person was forgotten, or whose chat has ended, are open no more. */
export function requestsOf({ store, texts, take }: RequestsParts): DataRequests {
  return {
    async list() {
      const documents = await store.vault.list(COLLECTION);
      const found = documents.map(async ({ name, value }) => {
        const kept = keptSchema.safeParse(value).data;
        const request = kept && (await requestOf(store, kept.chat, kept.id));
        if (request) return [shownOf(texts(), kept.chat, request)];
        await drop(store.vault, name);
        return [];
      });
      return (await Promise.all(found)).flat().sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
    },
    async close({ id, ...closing }) {
      const kept = keptSchema.safeParse(await store.vault.get(COLLECTION, id)).data;
      const address = kept && (await requestOf(store, kept.chat, id)) && (await store.address(kept.chat));
      if (!kept || !address) return null;
      await take(address, `request-${id}`, { body: { kind: 'request_closed', id, ...closing } });
      await drop(store.vault, id);
      return kept.chat;
    },
  };
}

function drop(vault: Vault, id: string): Promise<void> {
  return vault.put(COLLECTION, { [id]: null });
}

/** Officers read the source language. */
function shownOf(texts: Texts, chat: string, { fact, value, ...request }: Request): DataRequest {
  const { id, what, at, due } = request;
  const label = fact && texts.format(texts.locales[0]!, { id: `fact-${fact}` });
  return { id, chat, what, at, due, text: label ? `${label}: ${value}` : request.text };
}

async function requestOf(store: Store, chat: string, id: string): Promise<Request | null> {
  const documents = await store.documents(chat);
  const session = documents && keptWhole(documents.session, documents.person);
  return session?.requests.find((one) => one.id === id) ?? null;
}
