/** How fast is sent; WhatsApp bans accounts that write like machines. */
export interface Spacing {
  /** Between any two messages (ms). */
  overallMs: number;
  /** Between two messages of one chat (ms). */
  chatMs: number;
}
export const SPACING: Spacing = { overallMs: 1_000, chatMs: 3_000 };

/** A place that nobody claimed is given up after this long (ms). */
const FORGOTTEN_MS = 60_000;

/** Gives every message its moment: first come, first served, each only once. */
export class Pace {
  private readonly places = new Map<string, number>();
  private readonly lastOf = new Map<string, number>();
  private last = Number.NEGATIVE_INFINITY;

  constructor(private readonly spacing: Spacing) {}

  /** In how many ms the message may go; asked again for the same id, what is left of it. `now` never goes back. */
  wait(chat: string, id: string, now: number): number {
    this.tidy(now);
    let place = this.places.get(id);
    if (place === undefined) {
      const { overallMs, chatMs } = this.spacing;
      const chatLast = this.lastOf.get(chat) ?? Number.NEGATIVE_INFINITY;
      place = Math.max(now, this.last + overallMs, chatLast + chatMs);
      this.last = place;
      this.lastOf.set(chat, place);
      this.places.set(id, place);
    }
    return Math.max(0, place - now);
  }

  private tidy(now: number): void {
    for (const [id, place] of this.places) if (place < now - FORGOTTEN_MS) this.places.delete(id);
    for (const [chat, place] of this.lastOf) if (place < now - FORGOTTEN_MS) this.lastOf.delete(chat);
  }
}
