import type { Clock } from '../clock.js';
import { networkOf } from '../http/origin.js';
import { keyOf } from '../officers/accounts.js';
import type { Vault } from '../store/vault.js';

const COLLECTION = 'console-attempts';

/** Failed attempts are counted in quarters of an hour. */
const WINDOW_MS = 15 * 60 * 1000;
const A_NAME = 5;
/** All officers of one office may share an address. */
const AN_ADDRESS = 20;

/** A try to sign in that may go on; `succeeded` takes it off the count. */
export interface Attempt {
  succeeded(): Promise<void>;
}

/**
 * Counts attempts to sign in by name and by address, in the vault, so that neither a restart nor another process gives
 * more of them. Each takes a seat of the present quarter of an hour; the vault gives a seat once only.
 */
export class Attempts {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Takes a seat for the name and one for the address, or gives the instant (ms) from which there are some again. */
  async begin(name: string, address: string): Promise<Attempt | number> {
    const window = Math.floor(this.clock.now() / WINDOW_MS);
    const freeAt = (window + 1) * WINDOW_MS;
    const seats: string[] = [];
    // The address first: who has used up an address does not use up a colleague's name as well.
    for (const [what, most] of [
      [`address ${networkOf(address)}`, AN_ADDRESS],
      [`name ${keyOf(name)}`, A_NAME],
    ] as const) {
      const seat = await this.seat(`${window} ${what}`, most, freeAt);
      if (!seat) return freeAt;
      seats.push(seat);
    }
    return {
      succeeded: () => this.vault.put(COLLECTION, Object.fromEntries(seats.map((seat) => [seat, null]))),
    };
  }

  private async seat(row: string, most: number, expiresAt: number): Promise<string | null> {
    for (let place = 1; place <= most; place += 1) {
      const seat = `${row} ${place}`;
      if (await this.vault.add(COLLECTION, seat, true, { expiresAt })) return seat;
    }
    return null;
  }
}
