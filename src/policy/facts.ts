import { type Day, isDay } from '../calendar.js';

export const VACCINES = [
  'sinovac',
  'sinopharm',
  'astrazeneca',
  'moderna',
  'pfizer',
  'janssen',
  'other',
] as const;

/** The values that a fact takes: whole numbers from 0 to `most`, one of some words, days, yes or no, or an id. */
export type FactKind =
  | { kind: 'whole'; most: number }
  | { kind: 'word'; of: readonly string[] }
  | { kind: 'day' | 'flag' | 'id' };

const whole = (most: number): FactKind => ({ kind: 'whole', most });
const word = (of: readonly string[]): FactKind => ({ kind: 'word', of });
const day: FactKind = { kind: 'day' };
const flag: FactKind = { kind: 'flag' };
const id: FactKind = { kind: 'id' };

/** Every fact a rule may speak of, with the values it takes (the table of the circular's cases). */
export const FACTS = {
  dose_count: whole(5),
  vaccine: word(VACCINES),
  last_dose_on: day,
  planned_dose_on: day,
  age: whole(130),
  exempt: flag,
  exempt_letter: flag,
  recovered_on: day,
  recovered_severe: flag,
  negative_test_on: day,
  resident: flag,
  urgent: flag,
  holder: word(['self', 'other']),
  born_on: day,
  /** Has or had a husband or wife. */
  married: flag,
  /** The age is that of a child who only comes along. */
  child_along: flag,
  has_ktp: flag,
  has_kk: flag,
  /** Is no citizen of Indonesia. */
  foreigner: flag,
  /** The last day on which the licence in question is valid. */
  expires_on: day,
  /** Whole months for which somebody has lived at the address in question. */
  stay_months: whole(1500),
  /** Which kind of a service is meant (`baru`, `hilang`, `rusak`, ...); each service names its own. */
  variant: id,
  /** Which of the services without a file of their own is meant (`kia`, `paspor`, ...). */
  other_service: id,
  /** Without coming to the counter. */
  online: flag,
  /** When the next dose may be taken, whatever else is asked. */
  asks_dose_day: flag,
  /** How long after COVID-19 one waits, where no day of the recovery is told. */
  asks_after_covid: flag,
  asks_where: flag,
  asks_hours: flag,
  /** All that there is to know of a service; or its papers, its fee, or the legal ground of an answer, alone. */
  asks_details: flag,
  asks_papers: flag,
  asks_fee: flag,
  asks_ground: flag,
  /** How many days it takes until the papers are done. */
  asks_duration: flag,
  asks_fine: flag,
  /** Whether papers may be sent in the chat. */
  asks_sending: flag,
  /** What the health and psychology tests cost. */
  asks_test_fee: flag,
  /** What is asked is how it is once the paper has run out, which it may not have. */
  asks_lapse: flag,
  /** When and where the mobile counters stand. */
  asks_schedule: flag,
  /** Whether a paper has to be renewed since it runs out. */
  asks_renewal: flag,
  /** Whether the letter of a midwife or a doctor is enough. */
  asks_letter: flag,
  /** Of whom the papers are who has no citizenship, or a new one. */
  asks_citizenship: flag,
} satisfies Record<string, FactKind>;

export type FactName = keyof typeof FACTS;
export const FACT_NAMES = Object.keys(FACTS) as FactName[];

/** What a message asks beside its intent: no facts of the case, and gone with the next thing that is asked. */
export const ASKED_NAMES = [
  'other_service',
  'online',
  'asks_dose_day',
  'asks_after_covid',
  'asks_where',
  'asks_hours',
  'asks_details',
  'asks_papers',
  'asks_fee',
  'asks_ground',
  'asks_duration',
  'asks_fine',
  'asks_sending',
  'asks_test_fee',
  'asks_lapse',
  'asks_schedule',
  'asks_renewal',
  'asks_letter',
  'asks_citizenship',
] as const satisfies FactName[];

/** Whether a name tells what is asked, and nothing of the case. */
export function isAsked(name: string): name is (typeof ASKED_NAMES)[number] {
  return (ASKED_NAMES as readonly string[]).includes(name);
}

/** What a first answer leaves out, and is told when it is asked for: all of it, or a part alone, by `asks_<part>`. */
export const PARTS = ['details', 'papers', 'fee', 'where', 'hours', 'ground'] as const;
export type Part = (typeof PARTS)[number];

/** Whether a name tells that a part of an answer is asked for. */
export function isPart(name: string): boolean {
  return PARTS.some((part) => name === `asks_${part}`);
}

export type FactValue = string | number | boolean;

/** A value known about a case: `claimed` was said, `verified` comes from evidence; `at` is the instant (ms) it was learnt. */
export interface Fact {
  value: FactValue;
  provenance: 'claimed' | 'verified';
  at: number;
}

export type Facts = Partial<Record<FactName, Fact>>;

/** Whether `name` is a fact of the table. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

/** What an id among the values of a fact looks like. */
export const FACT_ID = /^[a-z][a-z_]*$/;

/** Whether a fact can have a value. */
export function isFactValue(name: FactName, value: unknown): value is FactValue {
  const fact = FACTS[name];
  switch (fact.kind) {
    case 'whole':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= fact.most;
    case 'word':
      return fact.of.includes(value as string);
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'id':
      return typeof value === 'string' && FACT_ID.test(value);
  }
}

/** What a text on a command line stands for: `1` a number, `true` a yes, anything else itself. */
export function readValue(text: string): FactValue {
  if (/^(true|false)$/.test(text)) return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
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
