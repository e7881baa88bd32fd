import { z } from 'zod';
import { daySchema } from '../../day-schema.js';
import { keySchema } from '../../http/key.js';
import type { IncomingBody } from '../channel.js';

/** Bytes of a JSON body: room for the longest text, whatever its letters. */
export const TEXT_BYTES = 200 * 1024;
/** Bytes of a photograph or document. */
export const PHOTO_BYTES = 20 * 1024 * 1024;

const id = z.string().min(1).max(200);

/** A message from the page, other than a photograph. */
export const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), key: keySchema, text: z.string().regex(/\S/) }),
  z.strictObject({ kind: z.literal('choice'), key: keySchema, id, token: id.nullable() }),
  z.strictObject({ kind: z.literal('start'), key: keySchema }),
]);

/** The message as the port wants it: its key apart from its body. */
export function splitKey(message: z.infer<typeof messageSchema>): { key: string; body: IncomingBody } {
  const { key, ...body } = message;
  return { key, body };
}

/** The page has shown (and kept) the message of this id. */
export const ackSchema = z.strictObject({ id });

/** Moves a demonstration's clock to a day, or forward by days or hours. */
export const clockSchema = z.union([
  z.strictObject({ to: daySchema }),
  z.strictObject({ days: z.int().min(1).max(366) }),
  z.strictObject({
    hours: z
      .int()
      .min(1)
      .max(24 * 366),
  }),
]);
