import { z } from 'zod';

/** What came of what a head wanted with a notice. */
export const HEAD_NOTICE_OUTCOMES = [
  /** It is written, to be looked at; it goes out, waits for a second officer, or was given up; */
  ...(['drafted', 'sending', 'awaiting', 'stopped'] as const),
  /** it was stopped while it went out, has reached everybody, this is how far it is, or none was sent; */
  ...(['halted', 'over', 'progress', 'none'] as const),
  /** or its words are none, they may not, have written many today, or it is there no more. */
  ...(['empty', 'too_long', 'placeholder', 'many', 'no_right', 'gone'] as const),
] as const;

/** A notice before it is sent: how many get it, and how many follow where none are sent. */
export const headDraftSchema = z.object({
  id: z.string(),
  /** The key of the area that it is for; an earlier version told none, and meant all that is the head's. */
  area: z.string().exactOptional(),
  count: z.int().nonnegative(),
  kept: z.int().nonnegative(),
  /** As residents read it; `words` without who sends it, which an earlier version did not tell. */
  text: z.string(),
  words: z.string().exactOptional(),
  /** A second officer confirms it. */
  second: z.boolean(),
});
export type HeadDraft = z.infer<typeof headDraftSchema>;

/** How many receivers have a notice, are still to get it, will not, and were left out. */
export const progressSchema = z.object({
  sent: z.int().nonnegative(),
  waiting: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  left: z.int().nonnegative(),
});
export type Progress = z.infer<typeof progressSchema>;

/** The notice that a head wrote last: looked at, sent, or given up. */
export const announcedSchema = z.object({
  id: z.string(),
  area: z.string().nullable(),
  words: z.string(),
  count: z.int().nonnegative(),
  stands: z.enum(['shown', 'sent', 'dropped']),
  /** Instant (ms). */
  at: z.number(),
});
export type Announced = z.infer<typeof announcedSchema>;
