import type { Clock } from '../clock.js';
import type { Json } from '../store/json.js';
import type { Vault } from '../store/vault.js';

const COLLECTION = 'console-attempts';

/** What failed is forgotten so long (ms) after the last of it. */
export const FORGOTTEN_MS = 60 * 60 * 1000;

/** So many tries are free, then each waits twice as long as the one before, up to the longest pause (ms). */
export interface Ladder {
  free: number;
  firstMs: number;
  longestMs: number;
}

/** Whose tries are counted, and how. */
export interface Step {
  key: string;
  ladder: Ladder;
}

/** A try that may go on. */
export interface Try {
  /** It failed for nothing that counts: its place is free again. */
  release(): Promise<void>;
  /** All tries of its key are forgotten. */
  forget(): Promise<void>;
}

/** Nobody loses a place to others more often at once. */
const MOST_RACES = 50;

/**
 * Pauses between tries that grow, over all processes and through restarts: every try takes a place in the vault, which gives
 * each place once. After the free ones come the steps of the ladder, each open for one try a pause after the step before,
 * and then one place in each longest pause. What comes too early takes nothing, so that nobody prolongs a pause.
 */
export class Pauses {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a place for a try on each of some ladders, or none; gives the instant (ms) from which there is one on all of them,
   * where there is none now.
   */
  async take(steps: readonly Step[]): Promise<Try[] | number> {
    for (let race = 0; race < MOST_RACES; race += 1) {
      const places = await Promise.all(steps.map(({ key, ladder }) => this.next(key, ladder)));
      const opensAt = Math.max(...places.map((one) => one.opensAt));
      if (opensAt > this.clock.now()) return opensAt;
      const taken = await Promise.all(places.map(({ place }, i) => this.takePlace(steps[i]!, place)));
      const tries = taken.filter((one) => one !== null);
      if (tries.length === steps.length) return tries;
      await Promise.all(tries.map((one) => one.release()));
    }
    return this.clock.now() + Math.max(...steps.map(({ ladder }) => ladder.firstMs));
  }

  private async takePlace({ key, ladder }: Step, place: string): Promise<Try | null> {
    const now = this.clock.now();
    if (!(await this.vault.add(COLLECTION, place, now, { expiresAt: now + FORGOTTEN_MS }))) return null;
    return {
      release: () => this.vault.put(COLLECTION, { [place]: null }),
      forget: () => this.forget(key, ladder),
    };
  }

  private async next(key: string, ladder: Ladder): Promise<{ place: string; opensAt: number }> {
    const { free, longestMs } = ladder;
    const now = this.clock.now();
    const places = placesOf(key, ladder);
    const turn = (at: number) => `${key} turn ${Math.floor(at / longestMs)}`;
    const found = await this.vault.getMany(COLLECTION, [...places, turn(now), turn(now - longestMs)]);
    const takenAt = (place: string) => Number(found.get(place) ?? 0);
    const newest = Math.max(0, ...[...found.values()].map(Number));
    if (found.size && newest + FORGOTTEN_MS <= now) {
      await this.forget(key, ladder);
      return { place: places[0]!, opensAt: now };
    }
    const step = places.findIndex((place) => !found.has(place));
    if (step >= 0 && step < free) return { place: places[step]!, opensAt: now };
    if (step >= 0) return { place: places[step]!, opensAt: newest + ladder.firstMs * 2 ** (step - free) };
    const last = Math.max(takenAt(turn(now)), takenAt(turn(now - longestMs)), takenAt(places.at(-1)!));
    return { place: turn(now), opensAt: last + longestMs };
  }

  private forget(key: string, ladder: Ladder): Promise<void> {
    const gone: Record<string, Json> = {};
    for (const place of placesOf(key, ladder)) gone[place] = null;
    return this.vault.put(COLLECTION, gone);
  }
}

/** The places of a key before those that come one in each longest pause. */
function placesOf(key: string, { free, firstMs, longestMs }: Ladder): string[] {
  const steps = Math.max(1, Math.ceil(Math.log2(longestMs / firstMs)));
  return Array.from({ length: free + steps }, (_, i) => `${key} ${i + 1}`);
}
