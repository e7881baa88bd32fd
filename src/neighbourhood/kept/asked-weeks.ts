import { z } from 'zod';
import { addDays, type Day, dayOf, instantOf, weekday } from '../../calendar.js';
import type { Clock } from '../../clock.js';
import type { Json } from '../../store/json.js';
import type { Vault } from '../../store/vault.js';
import { type Counted, type Told, toldApart } from '../told-apart.js';

const COLLECTION = 'asked-weeks';
const WEEK = 7;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Weeks that can be chosen. */
const MOST_WEEKS = 53;

const toldSchema = z.array(
  z.object({
    service: z.string().nullable(),
    outcome: z.string().nullable(),
    area: z.string().nullable(),
    count: z.int(),
  }),
);

export interface AskedWeeksParts {
  vault: Vault;
  clock: Clock;
  zone: string;
  /** What was answered from one instant (ms) to another, which is left out. */
  counted(from: number, until: number): Promise<Counted[]>;
  /** For how long (ms) counts are kept. */
  keptMs(): number;
}

/**
 * What residents asked, week by week, with small numbers kept back. A week is counted once, after its end, and told in the
 * same way from then on: weeks neither overlap nor change, so that two looks at them, or one before and one after
 * somebody had their data erased, tell nothing of a single day or person.
 */
export class AskedWeeks {
  constructor(private readonly parts: AskedWeeksParts) {}

  /** The Mondays of the weeks that have ended, the latest first. */
  get weeks(): Day[] {
    const { clock, zone } = this.parts;
    const last = addDays(mondayOf(dayOf(clock.now(), zone)), -WEEK);
    return Array.from({ length: MOST_WEEKS }, (_, i) => addDays(last, -WEEK * i));
  }

  /** What was asked in the week of a Monday; `null` where that is no week that has ended. */
  async told(monday: Day): Promise<Told[] | null> {
    const { vault, zone, counted, keptMs } = this.parts;
    if (!this.weeks.includes(monday)) return null;
    const known = await this.kept(monday);
    if (known) return known;
    const from = instantOf(monday, '00:00', zone);
    const until = instantOf(addDays(monday, WEEK), '00:00', zone);
    const told = toldApart(await counted(from, until));
    await vault.add(COLLECTION, monday, told as unknown as Json, { expiresAt: until + keptMs() + DAY_MS });
    return (await this.kept(monday)) ?? told;
  }

  private async kept(monday: Day): Promise<Told[] | null> {
    return toldSchema.safeParse(await this.parts.vault.get(COLLECTION, monday)).data ?? null;
  }
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + 6) % 7));
}
