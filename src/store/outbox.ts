import type { Address } from './address.js';
import type { Json } from './json.js';

/** What a turn asks of the world. Rows are passed on in the order of the list, one chat's after one another. */
export interface EffectRow {
  /** Made of the turn's id and the row's place, without `:`, not of digits alone (BullMQ refuses those). */
  id: string;
  kind:
    | ('send' | 'remind' | 'cancel' | 'desk' | 'move_in' | 'read_photos')
    | ('join_code' | 'join' | 'leave' | 'erased' | 'tell_kept' | 'request')
    | (
        | 'register'
        | 'house_code'
        | 'house_code_end'
        | 'keep_photos'
        | 'drop_photos'
        | 'audit'
        | 'follow'
        | 'left_out'
        | 'head_notice'
        | 'proof'
      );
  /** A message that answers none: it waits behind no answer, and no answer behind it. */
  purpose?: 'reminder' | 'notice';
  body: Json;
}

/** A row of the outbox in the hand of one courier. */
export interface Held {
  chat: string;
  address: Address;
  queue: string;
  row: EffectRow;
  /** How often it was tried and failed. */
  tries: number;
  /** How long ago it was committed (ms), and how long ago the newest row of its queue was. */
  ageMs: number;
  quietMs: number;
}

/** Who takes rows out: `name` may be paused, `queues` are its own, the most urgent first, and `holder` is the process. */
export interface Taker {
  name: string;
  queues: readonly string[];
  holder: string;
}

/** Which queues are taken, where it is not all that are due. */
export interface Among {
  /** Those of these chats alone. */
  chats?: readonly string[];
  /** Those that have been due for so long (ms): nobody has come for them. */
  dueMs?: number;
}

/** What became of a row that was held. */
export type Settled =
  /** It is out. `keepMs`: it can be recalled for so long, where a platform may refuse it afterwards. */
  | { is: 'done'; keepMs: number }
  /** It stays the next one, after so long; `failed` counts a try. */
  | { is: 'again'; afterMs: number; failed: boolean }
  | { is: 'dropped' };

/**
 * The rows that wait to be passed on. Each chat has a queue for each kind of receiver (`queueOf`); rows of a queue go out
 * one after another, in the order of their commits, and a queue is in one hand at a time. A hand that does not prolong
 * its hold loses it after that time, so that what a dead process held is taken over. All times are counted on the store's
 * own clock, so that the clocks of machines do not matter.
 */
export interface Outbox {
  /**
   * Takes the next row of up to `most` queues that are due, the most urgent first, and holds them for `ms`. Nothing while
   * the taker's name is paused.
   */
  claim(taker: Taker, most: number, ms: number, among?: Among): Promise<Held[]>;
  /**
   * Says what became of a row, and takes the next one of its queue for another `ms`, or `null`. With the last row of
   * someone forgotten their chat, contact and address go too, unless a new message waits. Whoever lost the hold
   * meanwhile is heard all the same, and gets nothing.
   */
  settle(held: Held, taker: Taker, ms: number, settled: Settled): Promise<Held | null>;
  /** Holds on for another `ms`. */
  prolong(taker: Taker, held: readonly Pick<Held, 'chat' | 'queue'>[], ms: number): Promise<void>;
  /** Lets nobody take rows under that name for `ms`, in no process. A shorter pause ends no longer one. */
  pause(name: string, ms: number): Promise<void>;
  /**
   * Takes back a row of a chat that went out and is still kept: it is the next one of its queue again, and held as with
   * `claim`, with one try counted less than it is tried. `null` where it is not kept (any more), or waits already.
   */
  recall(taker: Taker, chat: string, id: string, ms: number): Promise<Held | null>;
  /** What waits for a chat and is held by nobody is due at once, unless its receiver has asked to wait. */
  wake(chat: string): Promise<void>;
}

/** Queues of a channel's residents, the most urgent first: answers, reminders, and what nobody waits for. */
export const queuesOf = (channel: string) => PURPOSES.map((purpose) => `${channel}/${purpose}`);
const PURPOSES = ['reply', 'reminder', 'notice'] as const;

/** Queues of what officers see, and of what the hotline itself takes. */
export const DESK_QUEUE = 'desk';
export const OWN_QUEUE = 'own';

/** The queue of a row, in a chat on that channel. */
export function queueOf({ kind, purpose }: Pick<EffectRow, 'kind' | 'purpose'>, channel: string): string {
  if (kind === 'send') return `${channel}/${purpose ?? 'reply'}`;
  return kind === 'desk' ? DESK_QUEUE : OWN_QUEUE;
}

/** The purpose of the rows of a queue, where they have one. */
export function purposeOf(queue: string): EffectRow['purpose'] {
  const [, purpose] = queue.split('/');
  return purpose === 'reminder' || purpose === 'notice' ? purpose : undefined;
}
