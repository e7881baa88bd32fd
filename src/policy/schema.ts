import { z } from 'zod';
import { conditionSchema } from '../condition-schema.js';
import { daySchema } from '../day-schema.js';
import { idSchema } from '../ids.js';
import { FACT_NAMES, type FactName, VACCINES } from './facts.js';
import { quietHoursSchema } from './quiet-hours.js';

const factName = z.enum(FACT_NAMES as [FactName, ...FactName[]]);

/** `not_eligible`: whatever the doses, the service itself is not open to the person yet. */
export const OUTCOMES = [
  'allowed',
  'allowed_if',
  'not_yet',
  'not_eligible',
  'officer',
  'needs_facts',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const ruleSchema = z.strictObject({
  /** Also names its text: the Fluent message `rule-<id>`. */
  id: idSchema,
  /** Absent: always. */
  when: conditionSchema.optional(),
  outcome: z.enum(['allowed', 'allowed_if', 'not_yet', 'officer']),
  /** Another ground than the act itself: the Fluent message `citation-<id>`. */
  citation: idSchema.optional(),
  /** The act is silent and the rule borrows from a neighbouring one; it must end at an officer. */
  analogy: z.boolean().default(false),
});

/** A rule of the service itself, whatever the act on vaccination says: it goes before the act's rules. */
const ownRuleSchema = z.strictObject({
  /** Also names its text, which is the whole answer: the Fluent message `rule-<id>`. */
  id: idSchema,
  /** A fact that is not known counts as a no. */
  when: conditionSchema,
  outcome: z.enum(['allowed', 'not_eligible', 'officer']),
  /** Its ground: the Fluent message `citation-<id>`; absent: the act that is in force. */
  citation: idSchema.optional(),
  /** Whether papers and fees are told beside it. */
  papers: z.boolean().default(false),
});

/** What is answered before anything else, since somebody told or asked it: the Fluent message `answer-<id>`. */
const answerSchema = z.strictObject({
  id: idSchema,
  when: conditionSchema,
  /** A day of the case that the text names. */
  day: factName.optional(),
  /** No source settles it: it is said, and an officer is offered. */
  unsettled: z.boolean().default(false),
  /** `false`: the papers of the service are those of another case, and are not told. */
  papers: z.boolean().default(true),
});
export type AnswerBeside = z.infer<typeof answerSchema>;

/** A fact that holds where a condition does. */
const settledSchema = z.strictObject({
  when: conditionSchema,
  fact: factName,
  value: z.union([z.string(), z.number(), z.boolean()]),
});

/** One legal act: its days in force, which facts it asks for, its rules in order (the first that holds decides). */
export const policySchema = z.strictObject({
  id: idSchema,
  version: z.int().positive(),
  in_force: z.strictObject({ from: daySchema, until: daySchema.optional() }),
  /** Acts that no longer count while this one is in force. */
  replaces: z.array(idSchema).default([]),
  /** Facts worth asking for, the most useful first. Others count only once they are known. */
  asks: z.array(factName).default([]),
  /** What is taken for granted while the fact itself is unknown. */
  presume: z.array(settledSchema).default([]),
  rules: z.array(ruleSchema).min(1),
  /** Remarks that join the reasons without changing the outcome: Fluent messages `rule-<id>`. */
  notes: z.array(z.strictObject({ id: idSchema, when: conditionSchema })).default([]),
});

export type Policy = z.infer<typeof policySchema>;
export type Rule = Policy['rules'][number];

/** What reading a message needs to know of a service beside its names, which stand in `flows/language/services.yaml`. */
const spokenSchema = z.strictObject({
  /** It is where vaccines are given: who speaks of vaccines and of nothing else may mean it. At most one service. */
  vaccination: z.boolean().default(false),
  /** Its words also tell of those who live in a house: whoever keeps the register of one may mean them. */
  living: z.boolean().default(false),
  /** It is mostly spoken of beside the service that is meant. */
  beside: z.boolean().default(false),
  /** It is about somebody else, for whom the writer comes. */
  writer_comes: z.boolean().default(false),
  /** Its paper tells from where somebody is: "ktp purwodadi" names a town and asks for nothing. */
  names_town: z.boolean().default(false),
  /** Its paper runs out: "habis tanggal 12" tells its last day. */
  runs_out: z.boolean().default(false),
  letters: z.boolean().default(false),
});

/** One public service: who decides, whether the act covers it, its papers and places. */
export const serviceSchema = z.strictObject({
  id: idSchema,
  version: z.int().positive(),
  decided_by: z.enum(['city', 'police', 'ministry', 'bpjs', 'private']).default('city'),
  /** Whether proof of vaccination is asked for at all. */
  gated: z.boolean().default(true),
  /** Birth, death, aid, medical care: who has no dose goes to an officer, and is never kept from coming. */
  urgent: z.boolean().default(false),
  language: spokenSchema.prefault({}),
  rules: z.array(ownRuleSchema).default([]),
  answers: z.array(answerSchema).default([]),
  /** Facts that others settle, whatever was said of them. */
  derive: z.array(settledSchema).default([]),
  /** Kinds that change the papers, by what people say they come for; nobody is asked for one. */
  variants: z.array(idSchema).default([]),
  bring: z
    .array(
      z.strictObject({
        /** Fluent message `doc-<id>`. */
        id: idSchema,
        when: conditionSchema.optional(),
        /** Found nationally or for other cities: the resident is told to confirm at the counter. */
        confirm_locally: z.boolean().default(false),
      }),
    )
    .default([]),
  places: z
    .array(
      z.strictObject({
        /** Fluent message `place-<id>`. */
        id: idSchema,
        when: conditionSchema.optional(),
        checked_on: daySchema,
      }),
    )
    .min(1),
  /** Fees, hours, the city's own links and other remarks: Fluent messages `remark-<id>`. */
  remarks: z
    .array(
      z
        .strictObject({
          id: idSchema,
          when: conditionSchema.optional(),
          /** `hours` are told to whoever asks where and when, a `ground` to whoever asks for the papers, the others always. */
          about: z.enum(['fee', 'hours', 'ground', 'other']).default('other'),
          /** No source of this city settles it: the resident is told to make sure first. */
          confirm_locally: z.boolean().default(false),
          /** The day on which somebody looked; hours have one. */
          checked_on: daySchema.optional(),
        })
        .refine(({ about, checked_on }) => about !== 'hours' || checked_on, {
          path: ['checked_on'],
          error: 'hours change: say on which day somebody looked, as in "checked_on: 2026-11-20"',
        }),
    )
    .default([]),
});

export type Service = z.infer<typeof serviceSchema>;

/** What a city says of acts, by their ids. */
export const actStatesSchema = z.record(idSchema, z.enum(['applied', 'not_applied', 'undecided']));

/** The state of each act in this city. */
export const citySchema = z.strictObject({
  name: z.string().min(1),
  acts: actStatesSchema,
  /** The service whose page answers for any service that has none of its own. */
  other_service: idSchema,
  /** When nobody is written to unasked. */
  quiet_hours: quietHoursSchema,
  /** What may be asked of any service. */
  answers: z.array(answerSchema).default([]),
});

export type City = z.infer<typeof citySchema>;

/** Days from the first dose to the second, by vaccine (KMK 4638/2021 and later); absent where one dose is all. */
export const doseScheduleSchema = z.strictObject({
  version: z.int().positive(),
  second_dose_after_days: z.partialRecord(z.enum(VACCINES), z.int().positive()),
  /** Months from a recovery from COVID-19 to the next dose. */
  after_covid_months: z.strictObject({ mild: z.int().positive(), severe: z.int().positive() }),
});

/** Everything the policy engine stands on. */
export interface Rulebook {
  policies: Policy[];
  services: Map<string, Service>;
  city: City;
  doses: DoseSchedule;
}

export type DoseSchedule = z.infer<typeof doseScheduleSchema>;

/** The rulebook in a city that says this of acts, and of the others what it says already. */
export function bookWhere(book: Rulebook, acts: City['acts']): Rulebook {
  return { ...book, city: { ...book.city, acts: { ...book.city.acts, ...acts } } };
}
