import { z } from 'zod';
import type { Text, TextArg } from '../texts.js';

/** A text as it is kept until it is said. */
export const textSchema: z.ZodType<Text> = z.lazy(() =>
  z.object({
    id: z.string(),
    args: z.record(z.string(), argSchema).exactOptional(),
    short: z.literal(true).exactOptional(),
  }),
);

const argSchema: z.ZodType<TextArg> = z.union([
  z.string(),
  z.number(),
  z.object({ day: z.string(), weekday: z.boolean().exactOptional() }),
  z.object({ hour: z.string() }),
  z.object({
    list: z.array(z.lazy(() => argSchema)),
    style: z.enum(['and', 'or', 'parts', 'sentences', 'lines']),
  }),
  textSchema,
]);
