import { z } from 'zod';
import { ACCOUNT_REFUSALS, kelurahanSchema } from '../officers/account-rules.js';
import { OFFICER_ROLES } from '../officers/roles.js';
import { ROTATION_REFUSALS } from '../store/rotation.js';

const name = z.string().max(200);
const password = z.string().max(1_000);
const role = z.enum(OFFICER_ROLES);
const path = z.string().max(4_096);

/** What a command may ask of the running hotline. */
export const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('officer-add'),
    name,
    password,
    shown: name.optional(),
    role: role.optional(),
    kelurahan: kelurahanSchema.nullable().optional(),
  }),
  z.strictObject({ do: z.literal('officer-list') }),
  z.strictObject({ do: z.literal('officer-role'), name, role }),
  z.strictObject({ do: z.literal('officer-kelurahan'), name, kelurahan: kelurahanSchema.nullable() }),
  z.strictObject({ do: z.literal('officer-shown'), name, shown: name }),
  z.strictObject({ do: z.literal('officer-password'), name, password }),
  z.strictObject({ do: z.literal('officer-telegram'), name, telegram: z.string().max(30).nullable() }),
  z.strictObject({ do: z.literal('officer-totp-reset'), name }),
  z.strictObject({ do: z.literal('officer-remove'), name }),
  z.strictObject({ do: z.literal('dead-letter-list') }),
  z.strictObject({ do: z.literal('dead-letter-replay'), id: z.string().max(100) }),
  z.strictObject({ do: z.literal('key-status') }),
  z.strictObject({ do: z.literal('key-rotate') }),
  z.strictObject({ do: z.literal('head-issue'), area: z.string().max(40), until: z.number() }),
  z.strictObject({ do: z.literal('head-list') }),
  z.strictObject({ do: z.literal('head-revoke'), id: z.string().max(100) }),
  /** A backup into a file that is not there yet; answered with its instant, or a sentence why not. */
  z.strictObject({ do: z.literal('backup'), file: path }),
  /** What the flows and locales of these folders would do to the open chats; answered in numbers. */
  z.strictObject({ do: z.literal('open-chats'), flowsDir: path, localesDir: path }),
]);
export type AdminRequest = z.infer<typeof requestSchema>;

/** `refused`: the hotline understood and will not, for a reason that it names. */
export const answerSchema = z.union([
  z.strictObject({ done: z.unknown() }),
  z.strictObject({ refused: z.enum([...ACCOUNT_REFUSALS, ...ROTATION_REFUSALS]) }),
]);
export type AdminAnswer = z.infer<typeof answerSchema>;

/** What became of a backup that was asked for. */
export const backedUpSchema = z.union([
  z.strictObject({ at: z.number() }),
  z.strictObject({ refused: z.string() }),
]);
export type BackedUp = z.infer<typeof backedUpSchema>;
