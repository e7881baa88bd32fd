import { z } from 'zod';
import { answeredSchema } from '../case/my-data.js';
import { realClock } from '../clock.js';
import type { Retention } from '../policy/retention.js';
import type { Json } from '../store/store.js';
import { type JoinParts, tellChat } from './join.js';

/** So many answers are told, the latest. */
const MOST_TOLD = 20;

const rowSchema = z.object({ since: z.number().nullable() });

/** Has a chat told what is kept of its person beside the session: answers that were given, and lines for officers. */
export async function tellKept(
  parts: JoinParts & { retention(): Retention },
  chat: string,
  row: { id: string; body: Json },
): Promise<void> {
  const { since } = rowSchema.parse(row.body);
  const records = await parts.store.recordsOf(chat, 'verdict', MOST_TOLD);
  const answers = records
    .filter(({ at }) => since === null || at >= since)
    .flatMap(({ at, about }) => answeredSchema.safeParse({ ...about, at }).data ?? []);
  const { ms } = parts.retention().latest_lines;
  const lines = await parts.store.recent(chat, realClock.now() - ms);
  const last = lines.at(-1)?.at;
  const until = last === undefined ? null : last + ms;
  await tellChat(parts, chat, `kept-${row.id}`, { kind: 'kept', answers, lines: lines.length, until });
}
