import { z } from 'zod';

/** A text that was heard: its message and its words, each in short. */
export const heardSchema = z.object({ message: z.string(), words: z.string() });

/** How a chat stood before its last text, for whoever edits that; see `takenBack`. */
export const undoSchema = z.object({
  /** The text's message, in short. */
  message: z.string(),
  /** What it was taken to ask, and the person after it, in short. */
  asked: z.string(),
  person: z.string(),
  /** Both documents as they are kept. */
  before: z.object({ chat: z.unknown(), person: z.unknown() }),
});
