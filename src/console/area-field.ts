import { z } from 'zod';

const part = z
  .string()
  .trim()
  .max(3)
  .default('')
  .transform((said) => (said === '' ? null : Number(said)));

/** The fields of a form that name an area; `areaSchema` says whether they do. */
export const areaField = { kelurahan: z.string().max(20), rw: part, rt: part };
