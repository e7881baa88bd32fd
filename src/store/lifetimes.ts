import type { Json } from './json.js';

/** The kinds of what a store keeps for a time and deletes by itself. */
type Perishable =
  | 'photographs'
  | 'handover_lines'
  | 'latest_lines'
  | 'message_marks'
  | 'verdicts'
  | 'records'
  | 'dead_letters'
  | 'unclaimed';

/** For how long (ms) each of them is kept. */
export type Lifetimes = { readonly [kind in Perishable]: { readonly ms: number } };

/** Documents of a chat, of which something may be over. */
export interface Ageing {
  session: Json;
  person: Json;
  /** No other chat of the person has a session. */
  alone: boolean;
  /** The instant (ms) for which it was noted that something is over; 0 where an earlier version kept the chat. */
  since: number;
}

/** What is left of them; `null` where nothing is. */
export interface Aged {
  session: Json;
  person: Json;
  /** The instant (ms) at which something of it is over next; `null` where nothing is by itself. */
  agesAt: number | null;
}

/** A chat that cannot be aged now, since messages wait in it, is looked at again after so long (ms), */
export const BUSY_MS = 60_000;
/** and one of which something else is still kept (a record, a reminder) after so long (ms). */
export const HELD_MS = 24 * 60 * 60_000;
