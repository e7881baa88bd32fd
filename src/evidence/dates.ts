import { z } from 'zod';
import { isDay } from '../calendar.js';
import { daySchema } from '../day-schema.js';

/** A day, with a time behind it at some issuers; the day counts. */
export const dayAlone = z
  .string()
  .transform((text) => text.replace(/T.*$/, ''))
  .pipe(daySchema);

/** A time, of which the day exists. */
export const moment = z
  .string()
  .refine((text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'not a time');
