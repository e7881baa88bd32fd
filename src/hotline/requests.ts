import { z } from 'zod';
import { keptWhole } from '../case/migrate.js';
import { REQUESTS, type Request, requestSchema } from '../case/request.js';
import type { Registers } from '../neighbourhood/kept/registers.js';
import type { DataRequest, DataRequests } from '../officers/requests.js';
import type { Address, Json, Store } from '../store/store.js';
import type { Vault } from '../store/vault.js';
import type { Texts } from '../texts.js';
import type { Inbound } from './inbound.js';

/** Which chats have requests about their person's data; what they ask for stands in the chats, sealed for them. */
const COLLECTION = 'requests';
/** Which entries of registers somebody objects to: that is to be decided even where their chat is gone. */
const OBJECTIONS = 'objections';
const rowSchema = z.object({
  id: z.string(),
  what: z.enum(REQUESTS),
  at: z.number(),
  due: z.number(),
});
const keptSchema = rowSchema.extend({ chat: z.string() });
const entrySchema = requestSchema.shape.entry.unwrap();
const objectionSchema = keptSchema.extend({ entry: entrySchema });

/** Keeps that a chat has a request, until officers close it. */
export async function keepRequest(vault: Vault, chat: string, body: Json): Promise<void> {
  const request = rowSchema.parse(body);
  await vault.put(COLLECTION, { [request.id]: { ...request, chat } }, { of: { chat } });
  const entry = entrySchema.safeParse((body as { entry?: Json }).entry).data;
  if (entry && request.what === 'objection')
    await vault.put(OBJECTIONS, { [request.id]: { ...request, chat, entry } });
}

/** What a view of the requests is made with. */
export interface RequestsParts {
  store: Store;
  texts(): Texts;
  /** Takes something into the inbox of an address. */
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
  /** The register in which objections stand, and how one is decided there. */
  register: Pick<Registers, 'wish'> & { decide(id: string, entry: Entry, granted: boolean): Promise<void> };
}

/** Where the entry is of which somebody asks for something. */
export type Entry = NonNullable<Request['entry']>;

/** The requests of a store. Those whose person was forgotten, or whose chat has ended, are open no more. */
export function requestsOf({ store, texts, take, register }: RequestsParts): DataRequests {
  /** An objection whose chat is gone, as it stands in the register; `null` where it is decided, or its chat still there. */
  const leftBehind = async (value: Json): Promise<{ request: DataRequest; entry: Entry } | null> => {
    const kept = objectionSchema.safeParse(value).data;
    if (!kept || (await requestOf(store, kept.chat, kept.id))) return null;
    const { id, chat, what, at, due, entry } = kept;
    const found = await register.wish(entry.area, id);
    if (!found) {
      await store.vault.put(OBJECTIONS, { [id]: null });
      return null;
    }
    const { placed, wish } = found;
    const text = `${placed.house.name} (${entry.area}): ${wish.text}`;
    return { request: { id, chat, what, at, due, text }, entry };
  };
  return {
    async list() {
      const documents = await store.vault.list(COLLECTION);
      const found = documents.map(async ({ name, value }) => {
        const kept = keptSchema.safeParse(value).data;
        const request = kept && (await requestOf(store, kept.chat, kept.id));
        if (request) return [shownOf(texts(), kept.chat, request)];
        await store.vault.put(COLLECTION, { [name]: null });
        return [];
      });
      const objections = await store.vault.list(OBJECTIONS);
      const left = objections.map(async ({ value }) => (await leftBehind(value))?.request ?? []);
      return (await Promise.all([...found, ...left]))
        .flat()
        .sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
    },
    async close({ id, ...closing }) {
      const kept = keptSchema.safeParse(await store.vault.get(COLLECTION, id)).data;
      const address = kept && (await requestOf(store, kept.chat, id)) && (await store.address(kept.chat));
      if (!kept || !address) {
        const left = await leftBehind(await store.vault.get(OBJECTIONS, id));
        if (!left) return null;
        await register.decide(id, left.entry, closing.granted);
        await store.vault.put(OBJECTIONS, { [id]: null });
        return left.request.chat;
      }
      await take(address, `request-${id}`, { body: { kind: 'request_closed', id, ...closing } });
      await store.vault.put(COLLECTION, { [id]: null });
      await store.vault.put(OBJECTIONS, { [id]: null });
      return kept.chat;
    },
  };
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
