import { z } from 'zod';
import { runSchema } from '../engine/state.js';
import { shownSchema } from '../evidence/shown.js';

/** A dialogue that goes on when its photographs are read. */
export const pendingSchema = z.object({
  /** The turn that asked for the photographs to be read. */
  id: z.string(),
  /** The turns that brought them, the first of an album first; */
  photos: z.array(z.string()),
  /** and what those that are read showed. */
  shown: z.record(z.string(), shownSchema),
  /** Under this name in `photos` parts of a card are read together. */
  together: z.string().exactOptional(),
  runs: z.array(runSchema),
  trail: z.array(z.string()),
  /** Of whom and of which service it is, whatever is spoken of meanwhile. */
  case: z.string(),
  service: z.string().nullable(),
  /** Instant (ms) at which they were asked for. */
  at: z.number(),
  /** The person was told that it takes a while. */
  slow: z.literal(true).exactOptional(),
});
export type Pending = z.infer<typeof pendingSchema>;

/** The turns whose photographs are still to be read. */
export function unreadOf({ pending }: { pending: readonly Pending[] }): string[] {
  return pending.flatMap(({ photos, shown }) => photos.filter((photo) => !(photo in shown)));
}

/** Whether all photographs are read for which something was put aside. */
export function isRead({ photos, shown }: Pending): boolean {
  return photos.every((photo) => photo in shown);
}
