import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import { isKindOfResident } from '../case/event.js';
import type { Clock } from '../clock.js';
import type { Hand, Json, Notice, Store, Turn } from '../store/store.js';
import { Aisle } from './aisle.js';
import { inboundSchema } from './inbound.js';
import type { Observe } from './observed.js';

/** A message is tried so often before it is set aside. */
const MOST_TRIES = 3;

/** Whether a resident waits for what comes of a message of that kind: they sent it, or what it tells of. */
const isAwaited = (kind: string) => isKindOfResident(kind) || kind === 'evidence';

/** A chat whose message waits for what is still to come with it is left alone for so long (ms), unless that comes before. */
const REST_MS = 30_000;

/**
 * What came of a try: no message waits any more, one does (this one, where its try failed or did not stand), or it waits
 * itself for what is still to come with it.
 */
export type Tried = 'done' | 'again' | 'waits';

export interface TrialsParts {
  store: Store;
  clock: Clock;
  log: Logger;
  observe?: Observe | undefined;
}

/**
 * Has messages tried so that one which fails, or ends its process, is found out and does not block its chat. Each try is
 * counted before it begins. A message that was tried before is tried while no other turn of this process is under way:
 * should the process end, it ends for that message, and no other is taken for it.
 */
export class Trials {
  private readonly aisle = new Aisle();

  constructor(private readonly parts: TrialsParts) {}

  /**
   * Has the oldest message of a chat tried, which the hand takes for it. `false` when there is none that can be taken any
   * more, and the chat is in the hand no more: whoever brings another one, or what one waits for, asks for the chat again.
   */
  async next(chat: string, hand: Hand, attempt: (turn: Turn) => Promise<Tried>): Promise<boolean> {
    const { store } = this.parts;
    const tried = async (turn: Turn) => {
      const outcome = await attempt(turn);
      return outcome === 'waits' ? !(await store.rest(turn, hand, REST_MS)) : outcome === 'again';
    };
    const first = await this.aisle.beside(async () => {
      const turn = await store.claim(chat, false, hand);
      return turn?.tries === 0 ? tried(turn) : turn;
    });
    if (first === null || typeof first === 'boolean') return first ?? false;
    const again = await this.aisle.alone(async () => {
      const turn = await store.claim(chat, true, hand);
      return turn === null || turn.tries >= MOST_TRIES ? turn : tried(turn);
    });
    if (again === null || typeof again === 'boolean') return again ?? false;
    await this.setAside(again);
    return this.next(chat, hand, attempt);
  }

  /** Puts a message aside; whoever waits for its answer hears of it. */
  private async setAside(turn: Turn): Promise<void> {
    const { store, clock, log, observe } = this.parts;
    const body = inboundSchema.safeParse(turn.body).data?.body;
    const since = clock.now();
    const notice: Notice | null =
      body && isAwaited(body.kind)
        ? { turn: newId(), at: since, body: { body: { kind: 'set_aside' } } satisfies Json }
        : null;
    const kind = body?.kind ?? 'unknown';
    const { fault } = turn;
    if (!(await store.setAside(turn, { kind, since, fault }, notice))) return;
    observe?.({ what: 'turn', outcome: 'set_aside' });
    const cause = fault ?? 'the process ended';
    log.error({ turn: turn.id, kind, cause }, 'a message was tried too often and is set aside');
  }
}
