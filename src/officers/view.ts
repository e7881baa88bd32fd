import type { DeskTrouble, OfficerMessage } from './desk.js';

/** `waiting` for an officer, or `held` by one. */
export type ChatState = 'waiting' | 'held';

/** A chat as it stands in the queue. */
export interface QueueItem {
  id: string;
  /** Instant (ms) since which it waits or is held. */
  since: number;
  state: ChatState;
  /** What the officer is called who holds it, */
  by: string | null;
  /** and by which id they are told from others; `null` where nobody does, or it was not kept. */
  officer: string | null;
  /** What it is about, in a few words. */
  title: string;
}

/** A line of a conversation; a note is for officers only, the bot's are from before one was called. */
export interface ChatLine {
  from: 'resident' | 'bot' | 'officer' | 'note';
  /** The officer's name; `null` for the resident and the bot. */
  by: string | null;
  /** Instant (ms). */
  at: number;
  text: string;
  /** The turn whose photograph it is, or `null`. */
  photo: string | null;
}

/** A chat as an officer sees it. */
export interface ChatView extends Omit<QueueItem, 'id'> {
  /** Facts, the verdict and its reasons; lines of text with `*bold*`. */
  summary: string[];
  /** The conversation, oldest first, with its last lines from before an officer was called. */
  lines: ChatLine[];
  /** So many lines of the conversation are too old to be kept. */
  dropped: number;
}

/** Chats of the queue that are read and shown at once: more than any office holds, and no more than a look costs. */
export const QUEUE_PAGE = 50;

/** What the console shows and does; the hotline implements it. */
export interface ConsoleView {
  /** Chats that wait for an officer or are with one, the longest first: a page of `QUEUE_PAGE` (0 is the first). */
  queue(page?: number): Promise<QueueItem[]>;
  /** How many of them there are. */
  count(): Promise<number>;
  /** `null` when the chat waits for no officer and is with none. */
  chat(id: string): Promise<ChatView | null>;
  photo(chat: string, turn: string): Promise<Uint8Array | null>;
  /** What keeps the other desks from showing what residents write; empty when all is well. */
  troubles(): DeskTrouble[];
  /** Takes an act durably, once per key; `false` when the chat waits for no officer and is with none. */
  act(message: OfficerMessage): Promise<boolean>;
}
