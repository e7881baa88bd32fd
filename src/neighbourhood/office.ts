import { z } from 'zod';
import { addMonths, type Day } from '../calendar.js';
import { type Area, areaSchema, isWithin, type Level, levelOf } from './area.js';
import type { RegisterRules } from './words.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** An office of which its holder was silent for so long (ms) sleeps until a new code: phones change hands. */
export const SLEEPS_AFTER_MS = 60 * DAY_MS;

/** What a head was given by a code: kept with the person, whatever number or app they write from. */
export const officeSchema = z.object({
  /** Names what the officers gave, which they may end. */
  grant: z.string(),
  area: areaSchema,
  /** The instant (ms) at which the term ends. */
  until: z.number(),
  /** When (ms) the holder wrote last. */
  seen: z.number(),
  /** The holder's number has moved. */
  moved: z.literal(true).exactOptional(),
});
export type Office = z.infer<typeof officeSchema>;

/** What heads may do with the register of an area. */
export const ACTIONS = ['read', 'write', 'export'] as const;
export type Action = (typeof ACTIONS)[number];

const RIGHTS: Record<Level, readonly Action[]> = {
  rt: ['read', 'write', 'export'],
  rw: ['read', 'write', 'export'],
  // the kelurahan keeps what the heads wrote, and writes nothing in their place
  kelurahan: ['read', 'export'],
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

/** Whether the holder of an office may do something with the register of an area; if not, why. */
export function mayNot(standing: Standing, area: Area, action: Action): Refusal | null {
  const held = trouble(standing);
  if (held) return held;
  const { area: own } = standing.office!;
  if (!isWithin(area, own)) return 'elsewhere';
  return RIGHTS[levelOf(own)].includes(action) ? null : 'no_right';
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
