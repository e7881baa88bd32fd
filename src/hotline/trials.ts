import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import { isKindOfResident } from '../case/event.js';
import type { Clock } from '../clock.js';
import type { Json, Notice, Store, Turn } from '../store/store.js';
import { Aisle } from './aisle.js';
import { inboundSchema } from './inbound.js';
import type { Observe } from './observed.js';

/** A message is tried so often before it is set aside. */
const MOST_TRIES = 3;

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
   * Has the oldest message of a chat tried; `attempt` gives whether it is done. `false` when none waits any more that was
   * there when it was read: whoever brings another one asks for the chat again.
   */
  async next(chat: string, attempt: (turn: Turn) => Promise<boolean>): Promise<boolean> {
    const tried = async (turn: Turn) => (await attempt(turn)) === false || turn.more;
    const first = await this.aisle.beside(async () => {
      const turn = await this.parts.store.claim(chat, false);
      return turn?.tries === 0 ? tried(turn) : turn;
    });
    if (first === null || typeof first === 'boolean') return first ?? false;
    const again = await this.aisle.alone(async () => {
      const turn = await this.parts.store.claim(chat, true);
      return turn === null || turn.tries >= MOST_TRIES ? turn : tried(turn);
    });
    if (again === null || typeof again === 'boolean') return again ?? false;
    await this.setAside(again);
    return this.next(chat, attempt);
  }

  /** Puts a message aside; whoever wrote it hears of it. */
  private async setAside(turn: Turn): Promise<void> {
    const { store, clock, log, observe } = this.parts;
    const body = inboundSchema.safeParse(turn.body).data?.body;
    const since = clock.now();
    const notice: Notice | null =
      body && isKindOfResident(body.kind)
        ? { turn: newId(), at: since, body: { body: { kind: 'set_aside' } } satisfies Json }
        : null;
    const kind = body?.kind ?? 'unknown';
    if (!(await store.setAside(turn, { kind, since }, notice))) return;
    observe?.({ what: 'turn', outcome: 'set_aside' });
    const cause = turn.fault ?? 'the process ended';
    log.error({ turn: turn.id, kind, cause }, 'a message was tried too often and is set aside');
  }
}
