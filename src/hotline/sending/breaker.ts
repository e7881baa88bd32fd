/** So many failures in a row, none of them of one message alone, and the platform is left alone. */
const MOST_FAILURES = 5;
/** For so long at first (ms), and no longer than that. */
const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 60_000;

/**
 * Leaves a platform that does not answer alone for a while. After the rest one message is tried: when it gets through, all
 * may go again; when not, the next rest is longer. Instants (ms) never go back.
 */
export class Breaker {
  private failures = 0;
  private rests = 0;
  private restsUntil = 0;
  private isProbing = false;

  /** How many of those that want to may go now. */
  allows(wanted: number, now: number): number {
    if (!this.isOpen) return wanted;
    return this.isProbing || now < this.restsUntil ? 0 : Math.min(wanted, 1);
  }

  /** So many of those allowed went. */
  began(count: number): void {
    if (this.isOpen && count > 0) this.isProbing = true;
  }

  /** One has come to its end, whatever it was. */
  ended(): void {
    this.isProbing = false;
  }

  succeeded(): void {
    this.failures = 0;
    this.rests = 0;
    this.isProbing = false;
  }

  /** Gives how long it rests now (ms), when this was the failure that was too much; else `null`. */
  failed(now: number): number | null {
    this.failures += 1;
    const isTooMuch = this.isProbing || this.failures === MOST_FAILURES;
    this.isProbing = false;
    if (!isTooMuch) return null;
    const rest = Math.min(FIRST_REST_MS * 2 ** this.rests, LONGEST_REST_MS);
    this.rests += 1;
    this.restsUntil = now + rest;
    return rest;
  }

  get isOpen(): boolean {
    return this.failures >= MOST_FAILURES;
  }
}
