import type { Held } from '../../store/outbox.js';

interface Row {
  held: Held;
  /** Until then (ms, by `performance.now()`) nobody else can have its queue. */
  sureUntil: number;
}

/** The queues that a courier has in hand, each with the row that is the next one there. */
export class InHand {
  private readonly rows = new Map<string, Row>();

  get size(): number {
    return this.rows.size;
  }

  has(held: Held): boolean {
    return this.rows.has(placeOf(held));
  }

  /** Takes a row into the hand; it was asked for at that instant (ms, by `performance.now()`), to be held for so long. */
  put(held: Held, askedAt: number, holdMs: number): void {
    this.rows.set(placeOf(held), { held, sureUntil: askedAt + holdMs });
  }

  /** All rows; what is given back says that their holds were prolonged. */
  prolonging(askedAt: number, holdMs: number): { rows: Held[]; done(): void } {
    const rows = [...this.rows.values()];
    const done = () => {
      for (const row of rows) row.sureUntil = askedAt + holdMs;
    };
    return { rows: rows.map(({ held }) => held), done };
  }

  /**
   * Whether nobody else can have the queue by now. A process that stood still does not know it by itself: others may have
   * taken it for dead, and passed the row on, and those behind it.
   */
  isSure(held: Held): boolean {
    return performance.now() < (this.rows.get(placeOf(held))?.sureUntil ?? 0);
  }

  drop(held: Held): void {
    this.rows.delete(placeOf(held));
  }
}

function placeOf({ chat, queue }: Held): string {
  return `${chat} ${queue}`;
}
