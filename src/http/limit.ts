import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many points within so many seconds, which begin with the first of them. */
export interface Allowance {
  points: number;
  seconds: number;
}

/**
 * What each caller may ask: a steady allowance, and beyond it a burst, which is given anew more seldom. It is kept in
 * memory, no longer than it lasts; a try that is refused prolongs nothing.
 */
export class RateLimit {
  private readonly limiter: BurstyRateLimiter;

  constructor(steady: Allowance, burst: Allowance) {
    this.limiter = new BurstyRateLimiter(limiterOf(steady), limiterOf(burst));
  }

  /** Whether the caller may go on; `cost` weighs what is asked, and is no more than the steady allowance. */
  async allows(caller: string, cost = 1): Promise<boolean> {
    try {
      await this.limiter.consume(caller, cost);
      return true;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return false;
      throw refused;
    }
  }
}

function limiterOf({ points, seconds }: Allowance): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: seconds });
}
