import { z } from 'zod';
import { isDay, isTimeOfDay } from './calendar.js';

/** A day that exists: `2021-02-30` is refused. */
export const daySchema = z
  .string()
  .refine(isDay, { message: 'must be a day that exists, written YYYY-MM-DD (for example 2021-10-01)' });

/** A time of day, `HH:MM`. */
export const timeSchema = z.string().refine(isTimeOfDay, { message: 'must be a time of day, written HH:MM' });
