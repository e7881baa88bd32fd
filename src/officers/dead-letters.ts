import { z } from 'zod';

/** A message that could not be taken and was set aside; nothing in it is personal. Instants in ms. */
export const deadLetterSchema = z.strictObject({
  id: z.string(),
  /** When it came, */
  at: z.number(),
  /** and when it was set aside. */
  since: z.number(),
  kind: z.string(),
  /** The name of an error; `null` when the process ended. */
  fault: z.string().nullable(),
});
export type DeadLetter = z.infer<typeof deadLetterSchema>;

/** So many of them are shown. */
export const MOST_SHOWN = 100;

/** What officers see of the messages that were set aside, and do with them. */
export interface DeadLetters {
  /** The newest first. */
  list(): Promise<DeadLetter[]>;
  /** Has one tried again, as the last message of its chat; `false` when it is not there (any more). */
  replay(id: string): Promise<boolean>;
}
