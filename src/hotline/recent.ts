import { z } from 'zod';
import type { Effect } from '../case/effect.js';
import type { Session } from '../case/session.js';
import type { ChatLine } from '../officers/view.js';
import type { Commit, Json, RecentLine, Store, Turn } from '../store/store.js';
import type { InboundBody } from './inbound.js';

/** A line is kept so long (characters), which is as long as a message of most platforms may be; what is cut ends with `…`. */
const LONGEST_LINE = 4_096;

const lineSchema = z.object({ from: z.enum(['resident', 'bot']), text: z.string() });

/** A turn with what came in and how the chat stood before and after it. */
interface Heard {
  turn: Turn;
  body: InboundBody | null;
  before: Session;
  after: Session;
  effects: readonly Effect[];
}

/**
 * What a turn adds to the chat's latest lines, for the officer who may be called; `null` where they are to go: with the
 * handover, or because the resident wishes so. What is said once an officer is called stands in the handover itself.
 */
export function recentOf(
  { turn, body, before, after, effects }: Heard,
  replies: Commit['effects'],
): Commit['recent'] {
  // an edit that changes nothing says nothing
  if (after === before) return undefined;
  if (before.handover && !after.handover) return null;
  if (effects.some(({ kind }) => kind === 'conceal')) return null;
  if (after.handover || effects.some(isForResident)) return undefined;
  const said = body?.kind === 'text' ? [{ from: 'resident' as const, text: body.text }] : [];
  const replied = replies
    .filter(({ kind }) => kind === 'send')
    .map(({ body: sent }) => ({ from: 'bot' as const, text: String((sent as { text?: Json }).text ?? '') }));
  return [...said, ...replied].map(({ from, text }, i) => ({
    id: `${turn.id}-${String(i).padStart(2, '0')}`,
    at: turn.at,
    body: { from, text: text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE - 1)}…` : text },
  }));
}

/** A code to join with, and a link to a page, are for the resident's eyes. */
function isForResident(effect: Effect): boolean {
  return effect.kind === 'join_code' || (effect.kind === 'send' && effect.link === true);
}

/** The lines of a chat from before an officer was called, as far as they came after an instant (ms). */
export async function linesBefore(store: Store, chat: string, after: number): Promise<ChatLine[]> {
  return (await store.recent(chat, after)).flatMap(lineOf);
}

function lineOf({ at, body }: RecentLine): ChatLine[] {
  const line = lineSchema.safeParse(body);
  return line.success ? [{ ...line.data, by: null, at, photo: null }] : [];
}
