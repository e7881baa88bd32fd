/** Beyond this many callers, those whose bucket is full again are forgotten. */
const MANY = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** A token bucket per caller: `burst` at once, `perSecond` in the long run. */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly burst: number,
    private readonly perSecond: number,
  ) {}

  /** Whether the caller may go on at `now` (ms); a refused try costs nothing. */
  allows(caller: string, now: number, cost = 1): boolean {
    const tokens = this.tokens(this.buckets.get(caller), now);
    if (tokens < cost) return false;
    if (this.buckets.size >= MANY) this.forgetFull(now);
    this.buckets.delete(caller);
    this.buckets.set(caller, { tokens: tokens - cost, at: now });
    return true;
  }

  /** Callers that are remembered. */
  get size(): number {
    return this.buckets.size;
  }

  private tokens(bucket: Bucket | undefined, now: number): number {
    if (!bucket) return this.burst;
    return Math.min(this.burst, bucket.tokens + ((now - bucket.at) / 1000) * this.perSecond);
  }

  private forgetFull(now: number): void {
    for (const [caller, bucket] of this.buckets)
      if (this.tokens(bucket, now) >= this.burst) this.buckets.delete(caller);
    // Still many: those who have been quiet longest go first, which costs them nothing but a fuller bucket.
    for (const caller of this.buckets.keys()) {
      if (this.buckets.size < 0.9 * MANY) break;
      this.buckets.delete(caller);
    }
  }
}
