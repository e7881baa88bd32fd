import { z } from 'zod';
import { othersOf } from '../case/joined.js';
import type { Session } from '../case/session.js';
import type { Commit, EffectRow, Json, Store, Turn } from '../store/store.js';
import { chatNameOf } from './chat-name.js';
import type { JoinParts } from './join.js';

const addressSchema = z.object({ channel: z.string(), id: z.string() });
const rowSchema = z.object({
  from: addressSchema,
  to: z.array(addressSchema),
  locale: z.string(),
});

/**
 * The row by which the other chats of a person are told that they go too, where a commit forgets them: nothing of them is
 * left then but this, until it is passed on.
 */
export async function erasedElsewhere(
  store: Store,
  { id, chat, address }: Turn,
  before: Session,
  { forget }: Commit,
): Promise<EffectRow[]> {
  if (!forget || !othersOf(before).length) return [];
  const ids = Object.keys(before.person.joined).filter((other) => other !== chat);
  const to = (await Promise.all(ids.map((other) => store.address(other)))).filter((one) => one !== null);
  const body = { from: address, to, locale: before.person.locale } satisfies z.infer<typeof rowSchema>;
  return [{ id: `${id}-erased`, kind: 'erased', body: body as unknown as Json }];
}

/** Tells those chats, which know nobody any more. */
export async function tellErased({ take }: JoinParts, row: { id: string; body: Json }): Promise<void> {
  const { from, to, locale } = rowSchema.parse(row.body);
  for (const address of to)
    await take(address, row.id, { body: { kind: 'erased', ...chatNameOf(from) }, locale });
}
