import { z } from 'zod';
import { addDays, isDay } from '../calendar.js';
import type { Lookup } from '../conditions.js';
import { idSchema } from '../ids.js';

export const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof scalarSchema>;

/** A name that conditions, values and texts may use: `dose_count`, `answers.when`, `args.cost`, `topic.service`, ... */
export const nameSchema = z
  .string()
  .regex(/^[a-z][a-z_]*(\.[a-z][a-z0-9_-]*)?$/, 'a name is like dose_count or answers.when');

/** A value: itself (`null`: not known any more), another name's, the first known of several names, or some days before a
 * day. */
export const valueSchema = z.union([
  scalarSchema,
  z.null(),
  z.strictObject({ ref: nameSchema }),
  z.strictObject({ first: z.array(nameSchema).min(1) }),
  z.strictObject({ before: nameSchema, days: z.int().positive() }),
]);
export type Value = z.infer<typeof valueSchema>;

/** A Fluent message by its id, with the names that fill its arguments. */
export const textRefSchema = z.union([
  idSchema,
  z.strictObject({ id: idSchema, args: z.record(z.string(), nameSchema) }),
]);
export type TextRef = z.infer<typeof textRefSchema>;

/** What a value stands for, or `null` while it is not known. */
export function resolve(value: Value, lookup: Lookup): Scalar | null {
  if (typeof value !== 'object' || value === null) return value;
  const of = (name: string) => (lookup(name)?.value as Scalar | undefined) ?? null;
  if ('ref' in value) return of(value.ref);
  if ('first' in value) return value.first.map(of).find((found) => found !== null) ?? null;
  const day = of(value.before);
  return typeof day === 'string' && isDay(day) ? addDays(day, -value.days) : null;
}

/** The names that a value refers to. */
export function namesInValue(value: Value): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ref' in value) return [value.ref];
  return 'first' in value ? value.first : [value.before];
}

/** The names that fill a text's arguments. */
export function namesInText(text: TextRef): string[] {
  return typeof text === 'string' ? [] : Object.values(text.args);
}
