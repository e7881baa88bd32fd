import { type Fence, Fenced } from '../vault.js';

interface Held {
  holder: string;
  /** When it is over: an instant (ms) of a clock that never goes back. */
  until: number;
}

/** Rights in the embedded store: none outlives its process, so they are kept in memory. */
export class Leases {
  private readonly held = new Map<string, Held>();
  private readonly holdings = new Map<string, number>();

  /** `Store.lease`. */
  take(name: string, holder: string, ms: number): number | null {
    const now = performance.now();
    const known = this.held.get(name);
    const isHeld = known !== undefined && now < known.until;
    if (isHeld && known.holder !== holder) return null;
    this.held.set(name, { holder, until: now + ms });
    const holding = (this.holdings.get(name) ?? 0) + (isHeld ? 0 : 1);
    this.holdings.set(name, holding);
    return holding;
  }

  /** `Store.release`. */
  release(name: string, holder: string): void {
    if (this.held.get(name)?.holder === holder) this.held.delete(name);
  }

  /** @throws {Fenced} when the right was taken anew since. */
  assertHolds({ right, holding }: Fence): void {
    if (this.holdings.get(right) !== holding) throw new Fenced(right);
  }
}
