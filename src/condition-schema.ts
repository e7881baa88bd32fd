import { z } from 'zod';
import type { Condition, Test } from './conditions.js';
import { daySchema } from './day-schema.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const testSchema: z.ZodType<Test> = z
  .strictObject({
    is: scalar.optional(),
    in: z.array(scalar).min(1).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    known: z.boolean().optional(),
    verified: z.boolean().optional(),
    by: z.union([z.literal('today'), daySchema]).optional(),
    from: z.union([z.literal('today'), daySchema]).optional(),
    within: z
      .union([z.strictObject({ days: z.int().positive() }), z.strictObject({ months: z.int().positive() })])
      .optional(),
  })
  .refine((test) => Object.keys(test).length > 0, {
    message: 'says nothing: give one of is, in, min, max, known, verified, by, from, within',
  });

/** A condition as it is written in a file. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z
    .record(z.string(), z.unknown())
    .superRefine((condition, context) => {
      const names = Object.keys(condition);
      if (names.length !== 1) {
        const message = 'a condition has one name; put several into "all:" or "any:"';
        context.addIssue({ code: 'custom', message });
        return;
      }
      const name = names[0]!;
      const schema =
        name === 'all' || name === 'any'
          ? z.array(conditionSchema).min(1)
          : name === 'not'
            ? conditionSchema
            : z.union([scalar, testSchema]);
      const parsed = schema.safeParse(condition[name]);
      for (const issue of parsed.error?.issues ?? []) {
        context.addIssue({ ...issue, path: [name, ...issue.path] } as Parameters<typeof context.addIssue>[0]);
      }
    })
    .transform((condition) => condition as Condition),
);
