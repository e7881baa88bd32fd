import { z } from 'zod';
import { addDays, addMonths, type Day, dayOf } from '../calendar.js';
import { type Area, areaSchema, type Level, levelOf, pathOf } from './area.js';
import { houseKey, LONGEST_FIELD, type Writer } from './register.js';
import { type Action, forbids, type HolderRole } from './rights.js';
import type { RegisterRules } from './words.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** An office of which its holder was silent for so long (ms) sleeps until a new code: phones change hands. */
export const SLEEPS_AFTER_MS = 60 * DAY_MS;

/** What a head, or the owner of a house, was given by a code: kept with the person, whatever number or app they write from. */
export const officeSchema = z.object({
  /** Names what the officers gave, which they may end. */
  grant: z.string(),
  area: areaSchema,
  /** The one house of the area, an RT, that is open to its owner, as it was entered first; all of them are to a head. */
  house: z.string().max(LONGEST_FIELD).exactOptional(),
  /** The instant (ms) at which the term ends. */
  until: z.number(),
  /** When (ms) the holder wrote last. */
  seen: z.number(),
  /** The holder's number has moved. */
  moved: z.literal(true).exactOptional(),
});
export type Office = z.infer<typeof officeSchema>;

const ROLE_OF: Record<Level, HolderRole> = {
  rt: 'head_of_rt',
  rw: 'head_of_rw',
  kelurahan: 'head_of_kelurahan',
};

/** Why something may not be done. */
export const REFUSALS = ['no_office', 'over', 'revoked', 'asleep', 'elsewhere', 'no_right'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** An office as it stands now: whether the officers have ended it is theirs to say. */
export interface Standing {
  office: Office | null;
  revoked: boolean;
  now: number;
}

/** Why nobody may do anything by an office, or `null` where it holds. */
export function trouble({ office, revoked, now }: Standing): Refusal | null {
  if (office === null) return 'no_office';
  if (revoked) return 'revoked';
  if (now >= office.until) return 'over';
  return office.moved || now - office.seen >= SLEEPS_AFTER_MS ? 'asleep' : null;
}

/** A part of the register: an area, or one house of it, by the name that it was entered under. */
export interface Place {
  area: Area;
  house?: string | undefined;
}

/** Whether the holder of an office may do something with a part of the register; if not, why. */
export function mayNot(standing: Standing, { area, house }: Place, action: Action): Refusal | null {
  const held = trouble(standing);
  if (held) return held;
  const own = standing.office!;
  const isOther = own.house !== undefined && (house === undefined || houseKey(house) !== houseKey(own.house));
  if (isOther) return 'elsewhere';
  const role = own.house === undefined ? ROLE_OF[levelOf(own.area)] : 'owner';
  return forbids({ role, area: pathOf(own.area) }, action, pathOf(area));
}

/** As what the holder of an office writes. */
export function writerOf({ house }: Office): Writer {
  return house === undefined ? 'head' : 'owner';
}

/** Until when (ms) what the holder of an office writes is kept, and the day before which whoever left is not kept any more. */
export function termsOf(
  { until }: Pick<Office, 'until'>,
  rules: Pick<RegisterRules, 'unassigned_kept_days' | 'left_kept_months'>,
  today: Day,
): { until: number; leftBefore: Day } {
  return {
    until: until + rules.unassigned_kept_days * DAY_MS,
    leftBefore: addMonths(today, -rules.left_kept_months),
  };
}

/** The last day of a term that ends at an instant (ms), in a zone. */
export function lastDayOfTerm({ zone }: { readonly zone: Parameters<typeof dayOf>[1] }, until: number): Day {
  return addDays(dayOf(until, zone), -1);
}
