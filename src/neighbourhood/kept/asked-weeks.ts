import { z } from 'zod';
import { addDays, type Day, dayOf, instantOf, weekday } from '../../calendar.js';
import type { Clock } from '../../clock.js';
import type { Json } from '../../store/json.js';
import type { Vault } from '../../store/vault.js';
import { type Asked, type Told, toldApart } from '../told-apart.js';

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
  /** What was answered to whom from one instant (ms) to another, which is left out, the earliest first, a page at a time; */
  verdicts(from: number, until: number): AsyncIterable<Given[]>;
  /** and for how long (ms) that is kept. */
  verdictsMs(): number;
  /** For how long (ms) counts are kept. */
  keptMs(): number;
}

/** An answer, and the contact to whom it was given. */
type Given = Omit<Asked, 'person'> & { contact: string };

/**
 * How many people asked for what, week by week, with small numbers kept back. Whoever asks five times is one: of a service
 * their last answer of the week counts. A week is counted once, soon after its end, while it is known to whom each answer was
 * given; of them nothing is kept but the numbers, which are told in the same way from then on: weeks neither overlap nor change,
 * so that two looks at them, or one before and one after somebody had their data erased, tell nothing of a single day or person.
 */
export class AskedWeeks {
  /** The week that is known to be counted. */
  private counted: Day | null = null;

  constructor(private readonly parts: AskedWeeksParts) {}

  /** The Mondays of the weeks that have ended, the latest first. */
  get weeks(): Day[] {
    const { clock, zone } = this.parts;
    const last = addDays(mondayOf(dayOf(clock.now(), zone)), -WEEK);
    return Array.from({ length: MOST_WEEKS }, (_, i) => addDays(last, -WEEK * i));
  }

  /** Counts the week that ended last, unless that was done. */
  async count(): Promise<void> {
    const [monday] = this.weeks as [Day];
    if (this.counted === monday) return;
    await this.told(monday);
    this.counted = monday;
  }

  /** What was asked in the week of a Monday; `null` where that is no week that has ended. */
  async told(monday: Day): Promise<Told[] | null> {
    const { vault, clock, zone, verdictsMs, keptMs } = this.parts;
    if (!this.weeks.includes(monday)) return null;
    const known = await this.kept(monday);
    if (known) return known;
    const from = instantOf(monday, '00:00', zone);
    const until = instantOf(addDays(monday, WEEK), '00:00', zone);
    // of a part of a week nothing is told
    if (from < clock.now() - verdictsMs()) return [];
    const told = toldApart(await this.askedIn(from, until));
    await vault.add(COLLECTION, monday, told as unknown as Json, { expiresAt: until + keptMs() + DAY_MS });
    return (await this.kept(monday)) ?? told;
  }

  /** Everybody once for each service, with their last answer. */
  private async askedIn(from: number, until: number): Promise<Asked[]> {
    const last = new Map<string, Asked>();
    for await (const page of this.parts.verdicts(from, until))
      for (const { contact, ...answer } of page)
        last.set(`${contact} ${answer.service}`, { person: contact, ...answer });
    return [...last.values()];
  }

  private async kept(monday: Day): Promise<Told[] | null> {
    return toldSchema.safeParse(await this.parts.vault.get(COLLECTION, monday)).data ?? null;
  }
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + 6) % 7));
}
