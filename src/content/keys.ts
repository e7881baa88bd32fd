import { z } from 'zod';

/** The keys that a schema allows at a place of a document, whichever branch of a union is taken. */
export function keysAllowedAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: z.ZodType[] = unwrap(schema);
  for (const step of path) here = here.flatMap((one) => childOf(one, step)).flatMap(unwrap);
  const keys = here.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
  return [...new Set(keys)];
}

function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const child = schema.shape[step as string];
    return child ? [child] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  return [];
}

/** What stands behind defaults, optionals, transforms and unions. */
function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodLazy)
    return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(unwrap);
  return [schema];
}
