import type { Logger } from 'pino';
import type { Sending } from '../../channels/channel.js';
import type { Held, Outbox } from '../../store/outbox.js';
import type { Observe } from '../observed.js';
import type { Lost, Outcome } from './verdict.js';

/** What a courier is made of. */
export interface CourierParts {
  name: string;
  /** The queues that it serves, the most urgent first. */
  queues: readonly string[];
  sending: Sending;
  /** For how long (ms) a row is not to go out yet: 0 when it may, `Infinity` when it helps nobody any more. */
  waitMs(held: Held): number;
  outbox: Outbox;
  log: Logger;
  observe?: Observe | undefined;
  /** Whether anything can go out now. */
  canSend(): boolean;
  /** The chats among which it looks for rows by itself, where it is not all of them: their people are here. */
  among?(): readonly string[];
  /** Told of a row that was put back, since nobody was there: they may have come meanwhile. */
  putBack?(held: Held): void;
  /** Passes a row on. */
  pass(held: Held): Promise<Exclude<Outcome, 'unreachable'>>;
  /** Told of a row before it is given up. */
  lost(held: Held, why: Lost): Promise<void>;
}
