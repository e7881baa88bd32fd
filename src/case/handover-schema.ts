import { z } from 'zod';

/** A chat that waits for an officer or is with one, with what was said since. */
export const handoverSchema = z.object({
  /** The turn that asked for it. */
  id: z.string(),
  state: z.enum(['waiting', 'held']),
  since: z.number(),
  topic: z.string(),
  service: z.string().nullable(),
  /** What the officer is called who holds it, */
  by: z.string().nullable(),
  /** and their id; an earlier version kept none. */
  officer: z.string().exactOptional(),
  lines: z.array(
    z.object({
      from: z.enum(['resident', 'officer', 'note']),
      by: z.string().nullable(),
      at: z.number(),
      text: z.string(),
      /** The turn whose photograph it is. */
      photo: z.string().nullable(),
    }),
  ),
  /** So many lines came before those that are kept. */
  dropped: z.number().exactOptional(),
});
export type Handover = z.infer<typeof handoverSchema>;
