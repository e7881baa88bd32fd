import { z } from 'zod';
import { leavePerson } from '../case/joined.js';
import { keptPerson } from '../case/migrate.js';
import type { Json } from '../store/store.js';
import { chatNameOf } from './chat-name.js';
import { type JoinParts, tellChat } from './join.js';

const rowSchema = z.object({ erase: z.boolean() });

/**
 * A chat leaves those that it was joined to, with what was told in it; the others hear of it, and so does its own person,
 * whom a chat that is to be erased then forgets. Doing it again after a crash gives the same.
 */
export async function leaveOn(
  parts: JoinParts,
  chat: string,
  row: { id: string; body: Json },
): Promise<void> {
  const { erase } = rowSchema.parse(row.body);
  const { store } = parts;
  const documents = await store.documents(chat);
  if (!documents) return;
  const key = `left-${row.id}`;
  // before it has left: afterwards nobody knows any more who the others were
  const others = Object.keys(keptPerson(documents.person)?.joined ?? {}).filter((other) => other !== chat);
  for (const other of others)
    await tellChat(parts, other, key, { kind: 'left_by', ...chatNameOf(documents.address) });
  await store.leave(chat, (person) => leavePerson(person, chat) as { own: Json; rest: Json });
  await tellChat(parts, chat, key, { kind: 'left', erase });
}
