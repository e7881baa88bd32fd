import { z } from 'zod';
import { ACCOUNT_REFUSALS } from '../officers/accounts.js';

const name = z.string().max(200);
const path = z.string().max(4_096);

/** What a command may ask of the running hotline. */
export const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('officer-add'), name, password: z.string().max(1_000) }),
  z.strictObject({ do: z.literal('officer-list') }),
  z.strictObject({ do: z.literal('officer-remove'), name }),
  z.strictObject({ do: z.literal('dead-letter-list') }),
  z.strictObject({ do: z.literal('dead-letter-replay'), id: z.string().max(100) }),
  /** What the flows and locales of these folders would do to the open chats; answered in numbers. */
  z.strictObject({ do: z.literal('open-chats'), flowsDir: path, localesDir: path }),
]);
export type AdminRequest = z.infer<typeof requestSchema>;

/** `refused`: the hotline understood and will not, for a reason that it names. */
export const answerSchema = z.union([
  z.strictObject({ done: z.unknown() }),
  z.strictObject({ refused: z.enum(ACCOUNT_REFUSALS) }),
]);
export type AdminAnswer = z.infer<typeof answerSchema>;
