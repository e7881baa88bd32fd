import type { Logger } from 'pino';
import { TryLater } from '../../channels/channel.js';
import type { Clock } from '../../clock.js';
import { type Desk, DeskRefused, type DeskTrouble } from '../../officers/desk.js';
import type { Retention } from '../../policy/retention.js';
import type { Held } from '../../store/outbox.js';
import type { Address, Json, Store } from '../../store/store.js';
import type { Texts } from '../../texts.js';
import { entryOf } from '../desk-rows.js';
import type { Inbound } from '../inbound.js';
import type { DeskNews, Elsewhere } from './elsewhere.js';

/** A desk that shows nothing is tried again after so long (ms). */
const PAUSE_MS = 30_000;
/** What was not refused again for so long (ms) is over: another process may have found that out. */
const STALE_MS = 3 * PAUSE_MS;
/** Whoever waits for officers is told when they cannot read for so long (ms). */
const UNREAD_MS = 5 * 60_000;

export interface DeskRoundsParts {
  desks: readonly Desk[];
  store: Store;
  clock: Clock;
  log: Logger;
  elsewhere: Elsewhere;
  texts(): Texts;
  retention(): Retention;
  /** Takes something into the inbox of an address. */
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
}

/** What keeps a desk from showing anything, as far as this process knows. */
interface Known {
  why: DeskTrouble;
  remedy: string;
  /** When it was refused last; an instant (ms) that never goes back. */
  at: number;
}

/** Shows rows on the desks, and watches over those that show nothing: they are told of once, and nothing is lost. */
export class DeskRounds {
  private readonly refused = new Map<string, Known>();

  constructor(private readonly parts: DeskRoundsParts) {}

  /**
   * Shows a row on every desk but the one that it comes from.
   * @throws {TryLater} where a desk shows nothing to anybody; any other error may pass.
   */
  async show(held: Held): Promise<'sent'> {
    const { desks, store, clock, texts, retention } = this.parts;
    const { chat, row } = held;
    const shown = await entryOf(store, texts(), chat, row.body, clock.now() - retention().latest_lines.ms);
    for (const desk of desks) {
      if (!shown || desk.name === shown.from) continue;
      try {
        await desk.post(chat, row.id, shown.entry);
      } catch (error) {
        if (!(error instanceof DeskRefused)) throw error;
        this.isRefused(desk.name, error);
        if (held.ageMs > UNREAD_MS && isOfResident(row.body)) await this.tellResident(held);
        throw new TryLater(PAUSE_MS, 'person');
      }
      this.isWell(desk.name);
    }
    return 'sent';
  }

  /** Another process tells of a desk of its own, so that officers read of it wherever their page is served. */
  hears({ desk, trouble }: DeskNews): void {
    if (trouble) this.refused.set(desk, { ...trouble, at: performance.now() });
    else this.refused.delete(desk);
  }

  /** What keeps desks from showing anything, by their names. */
  troubles(): Map<string, Known> {
    const now = performance.now();
    return new Map([...this.refused].filter(([, { at }]) => now - at < STALE_MS));
  }

  private isRefused(desk: string, { why, remedy }: DeskRefused): void {
    const isTold = this.troubles().get(desk)?.why === why;
    this.refused.set(desk, { why, remedy, at: performance.now() });
    this.parts.elsewhere.desk({ desk, trouble: { why, remedy } });
    if (isTold) return;
    const words = `the officers' desk shows nothing, and what residents write waits for it: ${remedy}`;
    this.parts.log.error({ desk, why }, words);
  }

  private isWell(desk: string): void {
    if (!this.refused.delete(desk)) return;
    this.parts.elsewhere.desk({ desk, trouble: null });
    this.parts.log.info({ desk }, "the officers' desk shows again what residents write");
  }

  /** Once for the row that all others of the chat wait behind. */
  private tellResident({ address, row }: Held): Promise<void> {
    return this.parts.take(address, `unread-${row.id}`, { body: { kind: 'unread' } });
  }
}

/** Whether a resident waits for an answer to a row. */
function isOfResident(body: Json): boolean {
  const { does } = body as { does?: Json };
  return does === 'opened' || does === 'resident';
}
