import { z } from 'zod';

/** A photograph of a list on paper, without its bytes. */
export const listPhotoSchema = z.object({
  /** The RT or RW by its key, and the house where one was named. */
  area: z.string(),
  house: z.string().nullable(),
  /** Instant (ms). */
  at: z.number(),
  /** The grant of whoever sent it. */
  by: z.string(),
});
export type ListPhoto = z.infer<typeof listPhotoSchema> & { id: string };

/** What became of a photograph: `full` where an area has as many as it may. */
export const PHOTO_KEPT = ['kept', 'full', 'unfit'] as const;
export type PhotoKept = (typeof PHOTO_KEPT)[number];
