import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many points within so many seconds, which begin with the first of them. */
export interface Allowance {
  points: number;
  seconds: number;
}

/** Counts what each has used of an allowance, no longer than that lasts. */
export interface Counter {
  /** Takes points for somebody; `false` where there are not so many left. */
  takes(who: string, points: number): Promise<boolean>;
}

/** Counts with a limiter of the library; `nameOf` gives the name under which it knows somebody. */
export function counterOf(
  limiter: RateLimiterAbstract,
  nameOf: (who: string) => string = (who) => who,
): Counter {
  return {
    async takes(who, points) {
      try {
        await limiter.consume(nameOf(who), points);
        return true;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return false;
        throw refused;
      }
    },
  };
}

/** Counts for this process alone. */
export function counterInMemory({ points, seconds }: Allowance): Counter {
  return counterOf(new RateLimiterMemory({ points, duration: seconds }));
}
