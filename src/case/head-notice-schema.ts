import { z } from 'zod';

/** What came of what a head wanted with a notice. */
export const HEAD_NOTICE_OUTCOMES = [
  /** It is written, to be looked at; it goes out, waits for a second officer, or was given up; */
  ...(['drafted', 'sending', 'awaiting', 'stopped'] as const),
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
  /** As residents read it. */
  text: z.string(),
  /** A second officer confirms it. */
  second: z.boolean(),
});
export type HeadDraft = z.infer<typeof headDraftSchema>;
