import { z } from 'zod';
import { daySchema } from '../day-schema.js';
import { idSchema } from '../ids.js';
import { decide, type Verdict } from '../policy/decide.js';
import { factSchemas } from '../policy/fact-schemas.js';
import { FACT_NAMES, type Fact, type FactName, type Facts } from '../policy/facts.js';
import { bookWhere, OUTCOMES, type Rulebook } from '../policy/schema.js';
import { exampleActsSchema } from './acts.js';

const factName = z.enum(FACT_NAMES as [FactName, ...FactName[]]);
const valuesSchema = z
  .partialRecord(factName, z.union([z.string(), z.number(), z.boolean()]))
  .superRefine((values, { addIssue }) => {
    for (const [name, value] of Object.entries(values)) {
      const parsed = factSchemas[name as FactName].safeParse(value);
      if (!parsed.success) {
        const message = parsed.error.issues[0]?.message ?? 'not a value of this fact';
        addIssue({ code: 'custom', message, path: [name] });
      }
    }
  });

const exampleSchema = z.strictObject({
  title: z.string(),
  /** Any service of flows/services, in place of the file's own. */
  service: idSchema.optional(),
  day: daySchema,
  /** What the person says. */
  facts: valuesSchema.default({}),
  /** What evidence stands behind. */
  verified: valuesSchema.default({}),
  acts: exampleActsSchema,
  expect: z.strictObject({
    outcome: z.enum(OUTCOMES),
    rule: idSchema.optional(),
    /** The ground that is cited: `citation-<id>`. */
    ground: idSchema.optional(),
    /** The first day on which it is allowed; `null`: none is known. */
    allowed_from: daySchema.nullable().optional(),
    missing: z.array(factName).optional(),
    decided_by: z.string().optional(),
    /** Papers to bring, by id, in their order. */
    bring: z.array(idSchema).optional(),
    notes: z.array(idSchema).optional(),
  }),
});
type RulingExample = z.output<typeof exampleSchema>;
type Expectation = RulingExample['expect'];

/** What the acts say of cases of one service: a file of `flows/examples/policy`, named after the service. */
export const rulingsSchema = z.strictObject({ id: idSchema, examples: z.array(exampleSchema).min(1) });
export type Rulings = z.output<typeof rulingsSchema>;

/** One thing that an example expects of a verdict, and what the verdict says. */
export interface Differing {
  name: keyof Expectation;
  expected: string;
  found: string;
}

/**
 * Decides an example against the rulebook; gives what differs from what it expects.
 * @throws {UnknownService}
 */
export function differences(book: Rulebook, id: string, example: RulingExample): Differing[] {
  const facts = { ...factsOf(example.facts, 'claimed'), ...factsOf(example.verified, 'verified') };
  const verdict = decide(bookWhere(book, example.acts), example.service ?? id, facts, example.day);
  const found = expectationOf(verdict);
  return Object.entries(example.expect).flatMap(([key, wanted]) => {
    const name = key as keyof Expectation;
    const [expected, is] = [wanted, found[name]].map((value) => JSON.stringify(value)) as [string, string];
    return wanted === undefined || expected === is ? [] : [{ name, expected, found: is }];
  });
}

function expectationOf(verdict: Verdict): Required<Expectation> {
  const [reason, ...notes] = verdict.reasons;
  return {
    outcome: verdict.outcome,
    rule: reason?.rule ?? 'none',
    ground: reason?.citation ?? 'none',
    allowed_from: verdict.allowedFrom,
    missing: verdict.missing,
    decided_by: verdict.decidedBy,
    bring: verdict.bring.map(({ id }) => id),
    notes: notes.map(({ rule }) => rule),
  };
}

function factsOf(values: RulingExample['facts'], provenance: Fact['provenance']): Facts {
  const entries = Object.entries(values).map(([name, value]) => [name, { value, provenance, at: 0 }]);
  return Object.fromEntries(entries);
}
