import { z } from 'zod';
import { timeSchema } from '../../day-schema.js';
import type { AnswerKind } from '../model.js';

/** A time of day, `HH:MM`. */
export const time: AnswerKind<{ time: true }> = {
  name: 'time',
  schema: z.strictObject({ time: z.literal(true) }),
  read: (_view, _spec, heard) => heard.time(),
  domain: () => timeSchema,
};
