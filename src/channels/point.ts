import { z } from 'zod';

/** Degrees are kept to so many parts: a kilometre or so. */
const PARTS = 100;

/** Where somebody is, to about a kilometre: nobody needs to know it closer, so no channel passes it on closer. */
export const pointSchema = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Point = z.infer<typeof pointSchema>;

/** A location as it was shared, in degrees, made coarse; `null` where it is none. */
export function pointOf(latitude: unknown, longitude: unknown): Point | null {
  const coarse = (degrees: unknown) =>
    typeof degrees === 'number' ? Math.round(degrees * PARTS) / PARTS : Number.NaN;
  return pointSchema.safeParse({ latitude: coarse(latitude), longitude: coarse(longitude) }).data ?? null;
}
