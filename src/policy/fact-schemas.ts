import { z } from 'zod';
import { daySchema } from '../day-schema.js';
import {
  FACT_ID,
  FACT_NAMES,
  FACTS,
  type FactKind,
  type FactName,
  type FactValue,
  readValue,
} from './facts.js';

/** The values of every fact, for what comes from outside. */
export const factSchemas = Object.fromEntries(
  FACT_NAMES.map((name) => [name, schemaOf(FACTS[name])]),
) as Record<FactName, z.ZodType<FactValue>>;

function schemaOf(fact: FactKind): z.ZodType<FactValue> {
  switch (fact.kind) {
    case 'whole':
      return z.int().min(0).max(fact.most);
    case 'word':
      return z.enum(fact.of as [string, ...string[]]);
    case 'day':
      return daySchema;
    case 'flag':
      return z.boolean();
    case 'id':
      return z.string().regex(FACT_ID);
  }
}

export const factsSchema = z.partialRecord(
  z.enum(FACT_NAMES as [FactName, ...FactName[]]),
  z.object({
    value: z.union([z.string(), z.number(), z.boolean()]),
    provenance: z.enum(['claimed', 'verified']),
    at: z.number(),
  }),
);

/**
 * A fact's value from its text on a command line (`dose_count=1`, `exempt=true`, `planned_dose_on=2021-10-12`).
 * @throws {RangeError} naming the fact and the values it takes.
 */
export function parseFact(name: FactName, text: string): FactValue {
  const parsed = factSchemas[name].safeParse(readValue(text));
  if (!parsed.success) {
    throw new RangeError(`${name}=${text}: ${parsed.error.issues[0]?.message ?? 'not a value of this fact'}`);
  }
  return parsed.data;
}
