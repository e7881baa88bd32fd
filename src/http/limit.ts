import { type Allowance, type Counter, counterInMemory } from '../counter.js';

/** A steady allowance, and beyond it a burst that is given anew more seldom. */
export interface Rate {
  steady: Allowance;
  burst?: Allowance;
}

/** What each caller may ask; a try that is refused prolongs nothing. */
export class RateLimit {
  private readonly counters: Counter[];

  /** `counter`: counts in this process alone, or beside others. */
  constructor({ steady, burst }: Rate, counter: (allowance: Allowance) => Counter = counterInMemory) {
    this.counters = [steady, ...(burst ? [burst] : [])].map(counter);
  }

  /** Whether the caller may go on; `cost` weighs what is asked, and is no more than the steady allowance. */
  async allows(caller: string, cost = 1): Promise<boolean> {
    for (const counter of this.counters) if (await counter.takes(caller, cost)) return true;
    return false;
  }
}
