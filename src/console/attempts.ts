import type { Ladder, Pauses } from '../officers/pauses.js';

const SECOND_MS = 1_000;

/** Of one name from one network that is not known to be the officer's. */
const STRANGER: Ladder = { free: 5, firstMs: 10 * SECOND_MS, longestMs: 300 * SECOND_MS };
/** Of one network, whatever names: all officers of one office may share it, and behind a proxy all the world. */
const NETWORK: Ladder = { free: 20, firstMs: SECOND_MS, longestMs: 60 * SECOND_MS };
/** Of an officer's own device, which nobody else can use up. */
const DEVICE: Ladder = { free: 10, firstMs: SECOND_MS, longestMs: 30 * SECOND_MS };

/** Who tries what. */
export interface Tried {
  /** `password`, `code`, ... */
  what: string;
  /** Whose it is said to be. */
  who: string;
  network: string;
  /** The id of the device, where the officer has signed in on it. */
  device: string | null;
}

/** A try that may go on; `succeeded` takes it off the count. */
export interface Attempt {
  succeeded(): Promise<void>;
}

/**
 * Slows down who guesses, by network and by the pair of name and network, with pauses that grow, and locks nobody out:
 * what strangers try counts neither for other networks nor for the officer's own devices.
 */
export class Attempts {
  constructor(private readonly pauses: Pauses) {}

  /** Takes a try, or gives the instant (ms) from which there is one. */
  async begin({ what, who, network, device }: Tried): Promise<Attempt | number> {
    const steps =
      device === null
        ? [
            { key: `${what} ${network} ${who}`, ladder: STRANGER },
            { key: `network ${network}`, ladder: NETWORK },
          ]
        : [{ key: `${what} device ${device} ${who}`, ladder: DEVICE }];
    const tries = await this.pauses.take(steps);
    if (typeof tries === 'number') return tries;
    const [own, ...ofMany] = tries;
    return {
      succeeded: async () => {
        await own!.forget();
        // what others of the network tried stays counted
        for (const one of ofMany) await one.release();
      },
    };
  }
}
