import type { Logger } from 'pino';
import { z } from 'zod';
import { causeOf } from '../../cause.js';
import type { Channel, OutgoingMessage } from '../../channels/channel.js';
import type { Clock } from '../../clock.js';
import type { Passage } from '../../neighbourhood/notices/passage.js';
import type { Retention } from '../../policy/retention.js';
import type { Reminders } from '../../reminders/reminders.js';
import type { Held } from '../../store/outbox.js';
import type { Json, Store } from '../../store/store.js';
import { tellErased } from '../erase.js';
import { joinOn, keepJoinCode } from '../join.js';
import { tellKept } from '../kept.js';
import { leaveOn } from '../leave.js';
import { askAgain, type MoveParts, moveIn } from '../move.js';
import type { Neighbourhood } from '../neighbourhood.js';
import type { Photographs } from '../photographs.js';
import { keepQuestion } from '../questions.js';
import { keepRequest } from '../requests.js';
import { turnOf } from './passed.js';
import type { Outcome } from './verdict.js';

type Passed = Exclude<Outcome, 'unreachable' | 'unfetched'>;

const messageSchema = z.object({
  text: z.string(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })),
  token: z.string().nullable(),
  uncounted: z.literal(true).exactOptional(),
  photo: z
    .string()
    .transform((base64) => new Uint8Array(Buffer.from(base64, 'base64')))
    .exactOptional(),
  document: z
    .object({
      name: z.string(),
      type: z.string(),
      bytes: z.string().transform((base64) => new Uint8Array(Buffer.from(base64, 'base64'))),
    })
    .exactOptional(),
  purpose: z.enum(['reminder', 'notice']).exactOptional(),
});
const writtenBySchema = z.object({ by: z.string() });
const remindSchema = z.object({ id: z.string(), at: z.number() });
const followSchema = z.object({ topics: z.array(z.string()) });
const leftOutSchema = z.object({ notice: z.string() });
const cancelSchema = z.object({ id: z.string() });

/** The officer whose words a row brings, or `null`. */
export function writerOf(body: Json): string | null {
  return writtenBySchema.safeParse(body).data?.by ?? null;
}

/** What stands in for the channel of a chat whose person is away: they are asked where they are. */
export async function toMoved(parts: MoveParts, { address, row }: Held): Promise<'waiting'> {
  await askAgain(parts, address, row.id);
  return 'waiting';
}

/** What residents are written to with. */
export interface ResidentParts {
  store: Store;
  clock: Clock;
  log: Logger;
  retention(): Retention;
}

/** Sends a message to its resident, and keeps by which ids it can be quoted. */
export async function toResident(
  { store, clock, log, retention }: ResidentParts,
  channel: Channel,
  { chat, address, row }: Held,
): Promise<Passed> {
  const message: OutgoingMessage = messageSchema.parse(row.body);
  const ids: string[] = [];
  const outcome = await channel.send(address, row.id, message, (one) => ids.push(one));
  // what was sent is not sent again for this
  const expiresAt = clock.now() + retention().message_marks.ms;
  await keepQuestion(store.vault, chat, ids, message.token, expiresAt).catch((error: Error) =>
    log.warn(
      { chat, turn: turnOf(row), cause: causeOf(error) },
      'a question was sent, and a quote of it will not be known',
    ),
  );
  return outcome;
}

/** Hands a row to the part of the hotline that it is for. */
export async function toOwnParts(
  parts: MoveParts & {
    reminders: Reminders;
    photographs: Photographs;
    neighbourhood: Neighbourhood;
    passage: Passage;
    headNotice(held: Held): Promise<void>;
    retention(): Retention;
  },
  held: Held,
): Promise<'sent'> {
  const { reminders, photographs, neighbourhood, passage, store } = parts;
  const { chat, address, row } = held;
  switch (row.kind) {
    case 'remind': {
      const { id, at } = remindSchema.parse(row.body);
      await reminders.set(chat, id, at);
      break;
    }
    case 'cancel':
      await reminders.cancel(cancelSchema.parse(row.body).id);
      break;
    case 'join_code':
      await keepJoinCode(store.vault, chat, row.body);
      break;
    case 'join':
      await joinOn(parts, chat, row);
      break;
    case 'leave':
      await leaveOn(parts, chat, row);
      break;
    case 'erased':
      await tellErased(parts, row);
      break;
    case 'tell_kept':
      await tellKept(parts, chat, row);
      break;
    case 'request':
      await keepRequest(store.vault, chat, row.body);
      break;
    case 'move_in':
      await moveIn(parts, chat, row);
      break;
    case 'follow':
      await store.notices.follow({ chat, channel: address.channel }, followSchema.parse(row.body).topics);
      break;
    case 'left_out':
      await passage.leftOut(leftOutSchema.parse(row.body).notice, chat);
      break;
    case 'read_photos':
      await photographs.ask(chat, row.body);
      break;
    case 'register':
      await neighbourhood.write(held, parts.take);
      break;
    case 'house_code':
      await neighbourhood.giveCode(held, parts.take);
      break;
    case 'keep_photos':
      await neighbourhood.keepPhotos(held, store, parts.take);
      break;
    case 'drop_photos':
      await neighbourhood.dropPhotos(held);
      break;
    case 'house_code_end':
      await neighbourhood.endCodes(held, parts.take);
      break;
    case 'proof':
      await neighbourhood.proofs.pass(parts, held);
      break;
    case 'audit':
      await neighbourhood.note(held);
      break;
    case 'head_notice':
      await parts.headNotice(held);
  }
  return 'sent';
}
