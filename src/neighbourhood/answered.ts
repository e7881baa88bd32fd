import type { Day } from '../calendar.js';
import { type Area, areaKey, areaOfKey, isWithin, levelOf } from './area.js';
import { countedIn, type Placed } from './register.js';
import { missingIn } from './totals.js';
import type { RegisterRules } from './words.js';

/** How far the register of an RT is that was asked for. */
export interface Answer {
  area: string;
  /** Somebody holds it now. */
  isHeld: boolean;
  houses: number;
  occupants: number;
  /** Occupants of whom something is still wanted. */
  missing: number;
  /** When (ms) a head took it out since it was asked for, or `null`. */
  sent: number | null;
}

/** Whether a register that was asked for is there: a head has sent it since, or nothing of it is missing. */
export function isAnswered({ houses, missing, sent }: Answer): boolean {
  return sent !== null || (houses > 0 && missing === 0);
}

/**
 * How far each RT of an area is: those that somebody holds, and those that have a register. `held`: the areas of the offices
 * that hold now; `sent`: when registers were taken out, by the key of the area of whoever did.
 */
export function answersIn(
  area: Area,
  registers: readonly Placed[],
  { held, sent }: { held: readonly Area[]; sent: ReadonlyMap<string, number> },
  rules: Pick<RegisterRules, 'new_for_months' | 'moves_papers_after_months'>,
  today: Day,
): Answer[] {
  const ofHeads = held.filter((one) => levelOf(one) === 'rt' && isWithin(one, area)).map(areaKey);
  const keys = new Set([...ofHeads, ...registers.map((one) => one.area)]);
  return [...keys].sort().map((key) => {
    const own = registers.filter((one) => one.area === key);
    const wanted = missingIn(own, rules, today).map((one) => new Set(Object.values(one.wanted).flat()));
    const takenOut = [...sent].filter(([of]) => isWithin(areaOfKey(key), areaOfKey(of))).map(([, at]) => at);
    return {
      area: key,
      isHeld: held.some((one) => isWithin(areaOfKey(key), one)),
      houses: own.length,
      occupants: countedIn(own.map(({ house }) => house)).count,
      missing: wanted.reduce((sum, names) => sum + names.size, 0),
      sent: takenOut.length ? Math.max(...takenOut) : null,
    };
  });
}
