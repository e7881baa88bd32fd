import type { DeskTrouble } from '../../officers/desk.js';
import type { DataRequest } from '../../officers/requests.js';
import type { ChatView, QueueItem } from '../../officers/view.js';
import type { AreaPage } from '../area-pages.js';
import { durationOf, type Words } from '../texts.js';

/** What a page of the desk is made of. */
export interface Desk {
  words: Words;
  zone: string;
  /** The instant (ms) for which it holds. */
  now: number;
  /** The officer's id, and what they are called. */
  me: string;
  myName: string;
  /** A page of the queue (0 is the first), of `count` chats in all. */
  queue: QueueItem[];
  page: number;
  count: number;
  /** What keeps the other desks from showing what residents write. */
  troubles: DeskTrouble[];
  /** How many messages are set aside. */
  aside: number;
  /** What people ask to be done with their data, the oldest first. */
  requests: DataRequest[];
  /** Whether the officer takes chats, and whether they may read any for a reason. */
  mayAnswer: boolean;
  mayReadAny: boolean;
  /** Pages of areas on which the officer has something to do. */
  pages: AreaPage[];
  /** The chat that is open; its view is `null` when it waits for no officer, and its words are for whoever holds it. */
  open: { id: string; view: ChatView | null; isRead: boolean } | null;
}

/** Since when it waits or who has it, in words. */
export function stateLine(
  { words, now, me }: Pick<Desk, 'words' | 'now' | 'me'>,
  { state, by, officer, since }: Pick<QueueItem, 'state' | 'by' | 'officer' | 'since'>,
): string {
  const duration = durationOf(now - since);
  if (state === 'waiting') return words('console-waiting', duration);
  return words('console-held', { ...duration, name: officer === me ? words('console-you') : (by ?? '?') });
}
