import { z } from 'zod';
import type { Day } from '../calendar.js';
import { daySchema } from '../day-schema.js';

export const VACCINES = [
  'sinovac',
  'sinopharm',
  'astrazeneca',
  'moderna',
  'pfizer',
  'janssen',
  'other',
] as const;

const day = daySchema;
const flag = z.boolean();

/** Every fact a rule may speak of, with the values it takes (the table of the circular's cases). */
export const factSchemas = {
  dose_count: z.int().min(0).max(5),
  vaccine: z.enum(VACCINES),
  last_dose_on: day,
  planned_dose_on: day,
  age: z.int().min(0).max(130),
  exempt: flag,
  exempt_letter: flag,
  recovered_on: day,
  recovered_severe: flag,
  negative_test_on: day,
  resident: flag,
  urgent: flag,
  holder: z.enum(['self', 'other']),
  born_on: day,
  /** Has or had a husband or wife. */
  married: flag,
  /** The age is that of a child who only comes along. */
  child_along: flag,
  has_ktp: flag,
  /** The last day on which the licence in question is valid. */
  expires_on: day,
  /** Whole months for which somebody has lived at the address in question. */
  stay_months: z.int().min(0).max(1500),
  /** Which kind of a service is meant (`baru`, `hilang`, `rusak`, ...); each service names its own. */
  variant: z.string().regex(/^[a-z][a-z_]*$/),
  /** Which of the services without a file of their own is meant (`kia`, `paspor`, ...). */
  other_service: z.string().regex(/^[a-z][a-z_]*$/),
  /** Without coming to the counter. */
  online: flag,
  /** When the next dose may be taken, whatever else is asked. */
  asks_dose_day: flag,
  /** How long after COVID-19 one waits, where no day of the recovery is told. */
  asks_after_covid: flag,
  asks_where: flag,
  asks_hours: flag,
  /** How many days it takes until the papers are done. */
  asks_duration: flag,
  asks_fine: flag,
  /** Whether papers may be sent in the chat. */
  asks_sending: flag,
  /** What the health and psychology tests cost. */
  asks_test_fee: flag,
  /** When and where the mobile counters stand. */
  asks_schedule: flag,
} as const;

export type FactName = keyof typeof factSchemas;
export const FACT_NAMES = Object.keys(factSchemas) as FactName[];

/** What a message asks beside its intent: no facts of the case, and gone with the next thing that is asked. */
export const ASKED_NAMES = [
  'other_service',
  'online',
  'asks_dose_day',
  'asks_after_covid',
  'asks_where',
  'asks_hours',
  'asks_duration',
  'asks_fine',
  'asks_sending',
  'asks_test_fee',
  'asks_schedule',
] as const satisfies FactName[];

/** Whether a name tells what is asked, and nothing of the case. */
export function isAsked(name: string): name is (typeof ASKED_NAMES)[number] {
  return (ASKED_NAMES as readonly string[]).includes(name);
}

export type FactValue = string | number | boolean;

/** A value known about a case: `claimed` was said, `verified` comes from evidence; `at` is the instant (ms) it was learnt. */
export interface Fact {
  value: FactValue;
  provenance: 'claimed' | 'verified';
  at: number;
}

export type Facts = Partial<Record<FactName, Fact>>;

export const factsSchema = z.partialRecord(
  z.enum(FACT_NAMES as [FactName, ...FactName[]]),
  z.object({
    value: z.union([z.string(), z.number(), z.boolean()]),
    provenance: z.enum(['claimed', 'verified']),
    at: z.number(),
  }),
);

/** Whether `name` is a fact of the table. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(factSchemas, name);
}

/**
 * A fact's value from its text on a command line (`dose_count=1`, `exempt=true`, `planned_dose_on=2021-10-12`).
 * @throws {RangeError} naming the fact and the values it takes.
 */
export function parseFact(name: FactName, text: string): FactValue {
  const schema = factSchemas[name];
  const raw = /^(true|false)$/.test(text)
    ? text === 'true'
    : /^-?\d+(\.\d+)?$/.test(text)
      ? Number(text)
      : text;
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    throw new RangeError(`${name}=${text}: ${parsed.error.issues[0]?.message ?? 'not a value of this fact'}`);
  }
  return parsed.data;
}

/**
 * `facts` with one more: verified beats claimed, else the newer one counts.
 * `contradiction` tells that a verified value stands against a different claim.
 */
export function learn(facts: Facts, name: FactName, fact: Fact): { facts: Facts; contradiction: boolean } {
  const known = facts[name];
  const contradiction = !!known && known.provenance !== fact.provenance && known.value !== fact.value;
  if (known?.provenance === 'verified' && fact.provenance === 'claimed') return { facts, contradiction };
  return { facts: { ...facts, [name]: fact }, contradiction };
}

/** The value of a day fact, or `null`. */
export function dayFact(facts: Facts, name: FactName): Day | null {
  const value = facts[name]?.value;
  return typeof value === 'string' ? value : null;
}

/** Which of the services without a file of their own is meant, or `none`. */
export function otherService({ other_service }: Facts): string {
  return String(other_service?.value ?? 'none');
}
