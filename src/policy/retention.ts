import { z } from 'zod';
import { idSchema } from '../ids.js';
import type { Text } from '../texts.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The units in which a time is written, each in ms. */
const UNITS = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS, year: 365 * DAY_MS } as const;
type Unit = keyof typeof UNITS;

/** A time as it is written: `30 days`. */
const WRITTEN = /^([1-9]\d{0,3}) (minute|hour|day|year)s?$/;

/** Why the law allows that something is kept (UU 27/2022, art. 20). */
export const GROUNDS = ['consent', 'legal_duty', 'public_task', 'legitimate_interest'] as const;

/** The shortest and the longest time (ms) for which each kind of what is kept may be kept. */
const BOUNDS = {
  /** A chat that nobody writes in, */
  sessions: [DAY_MS, 366 * DAY_MS],
  /** what people say of themselves after they were last heard, */
  claims: [HOUR_MS, 30 * DAY_MS],
  /** and what a certificate proved, until it has to be confirmed whose it is. */
  verified_facts: [HOUR_MS, 30 * DAY_MS],
  /** Whoever was spoken of, */
  relatives: [HOUR_MS, 30 * DAY_MS],
  /** and the people of a list. */
  listed: [HOUR_MS, 90 * DAY_MS],
  /** A code by which somebody shows their own certificate, with their agreement, and that it was shown. */
  proof_codes: [HOUR_MS, 30 * DAY_MS],
  /** The agreement that photographs are read, */
  photo_consent: [DAY_MS, 730 * DAY_MS],
  /** and one that waits to be read. */
  photographs: [5 * MINUTE_MS, DAY_MS],
  /** A photograph of a list on paper, beside the register. */
  list_photos: [DAY_MS, 90 * DAY_MS],
  /** A chat's last lines, for an officer who may be called. */
  latest_lines: [10 * MINUTE_MS, 2 * DAY_MS],
  /** What was said while one was called, with the photographs that they were to see. */
  handover_lines: [DAY_MS, 366 * DAY_MS],
  /** A verdict with whom it was given to, at least until its week was counted, */
  verdicts: [15 * DAY_MS, 366 * DAY_MS],
  /** and how many people asked in a week, by service, outcome and area. */
  statistics: [DAY_MS, 3_650 * DAY_MS],
  /** What failed, did not arrive, or was handed over. */
  records: [DAY_MS, 730 * DAY_MS],
  /** Messages that were set aside. */
  dead_letters: [DAY_MS, 90 * DAY_MS],
  /** By which a message is known that comes twice, which platforms let it do for a week; and which question one quotes. */
  message_marks: [7 * DAY_MS, 30 * DAY_MS],
  /** What waits for somebody who does not come back. */
  unclaimed: [DAY_MS, 30 * DAY_MS],
  /** A chat whose number went to somebody else, until they say that it is theirs. */
  moved_chats: [DAY_MS, 90 * DAY_MS],
  /** A reminder that comes again and again, until it is asked whether it is still wanted. */
  recurring_reminders: [30 * DAY_MS, 730 * DAY_MS],
  /** Whoever has opened the page of the register of their area, */
  register_sessions: [HOUR_MS, 12 * HOUR_MS],
  /** and what they typed there, on their own phone alone. */
  register_drafts: [HOUR_MS, 2 * DAY_MS],
  /** What officers did. */
  audit: [30 * DAY_MS, 3_650 * DAY_MS],
  /** A statement: whoever runs the hotline sees to it. */
  logs: [DAY_MS, 366 * DAY_MS],
} as const satisfies Record<string, readonly [number, number]>;

/** A kind of what is kept. */
export type RetentionKind = keyof typeof BOUNDS;
export const RETENTION_KINDS = Object.keys(BOUNDS) as RetentionKind[];

const NO_TIME = 'is no time: write it as "30 days" (minutes, hours, days or years)';

const timeSchema = z
  .string(NO_TIME)
  .regex(WRITTEN, NO_TIME)
  .transform((written) => {
    const [, n, unit] = WRITTEN.exec(written) as unknown as [string, string, Unit];
    return { n: Number(n), unit, ms: Number(n) * UNITS[unit] };
  });

const entryOf = ([shortest, longest]: readonly [number, number]) =>
  z
    .strictObject({
      keep: timeSchema
        .refine(({ ms }) => ms >= shortest, { error: `is shorter than ${inWords(shortest)}` })
        .refine(({ ms }) => ms <= longest, { error: `is longer than ${inWords(longest)}` }),
      /** Names a text: the Fluent message `privacy-why-<why>`. */
      why: idSchema,
      ground: z.enum(GROUNDS),
    })
    .transform(({ keep, ...entry }) => ({ ...entry, ...keep }));

type Entry = ReturnType<typeof entryOf>;

/** What must not outlast what it hangs on, as the shorter and the longer of two kinds. */
const WITHIN: readonly (readonly [RetentionKind, RetentionKind])[] = [
  ['claims', 'sessions'],
  ['verified_facts', 'sessions'],
  ['relatives', 'sessions'],
  ['listed', 'sessions'],
  ['proof_codes', 'sessions'],
  ['verdicts', 'statistics'],
];

/** `flows/retention.yaml`: for each kind of what is kept how long, why, and on which ground. */
export const retentionSchema = z
  .strictObject(
    Object.fromEntries(Object.entries(BOUNDS).map(([kind, bounds]) => [kind, entryOf(bounds)])) as Record<
      RetentionKind,
      Entry
    >,
  )
  .superRefine((table, context) => {
    for (const [shorter, longer] of WITHIN) {
      // of one that is wrong itself nothing follows
      if (!(table[shorter].ms > table[longer].ms)) continue;
      const message = `is longer than that of ${longer}, on which it hangs`;
      context.addIssue({ code: 'custom', path: [shorter, 'keep'], message });
    }
  });

/** How long something is kept: as it is written, and in ms; with the purpose and the ground. */
export interface Kept {
  readonly n: number;
  readonly unit: Unit;
  readonly ms: number;
  readonly why: string;
  readonly ground: (typeof GROUNDS)[number];
}

/** The retention table: everything that is kept has an end. */
export type Retention = { readonly [kind in RetentionKind]: Kept };

/** How long something is kept, in words. */
export function keptText({ n, unit }: Pick<Kept, 'n' | 'unit'>): Text {
  return { id: 'duration', args: { n, unit } };
}

/** What is kept, how long, why and on which ground: a row of the privacy notice. */
export interface NoticeRow {
  what: Text;
  howLong: Text;
  why: Text;
  ground: Text;
}

/** The retention table as people are told of it, in its order. */
export function noticeOf(table: Retention): NoticeRow[] {
  return RETENTION_KINDS.map((kind) => ({
    what: { id: `privacy-kind-${kind}` },
    howLong: keptText(table[kind]),
    why: { id: `privacy-why-${table[kind].why}` },
    ground: { id: `privacy-ground-${table[kind].ground}` },
  }));
}

function inWords(ms: number): string {
  const unit = (['day', 'hour', 'minute'] as const).find((one) => ms % UNITS[one] === 0) ?? 'minute';
  const n = ms / UNITS[unit];
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}
