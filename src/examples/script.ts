import { z } from 'zod';
import { isDay, isTimeOfDay } from '../calendar.js';
import { answeredSchema } from '../case/my-data.js';
import { daySchema } from '../day-schema.js';
import { idSchema } from '../ids.js';
import { neighbourhoodSchema } from '../language/neighbourhood.js';
import { exampleActsSchema } from './acts.js';
import { photoSchema } from './photo.js';

/** What an officer does with the chat in an example. */
const officerSchema = z.strictObject({
  by: z.string().default('Rina'),
  does: z.enum(['take', 'say', 'note', 'done']),
  text: z.string().default(''),
});

/** What comes in: a turn has exactly one of these. */
const COMES_IN = [
  'start',
  'user',
  'tap',
  'stale',
  'photo',
  'other',
  'location',
  'reminder',
  'officer',
  'join',
  'join_wanted',
  'joined',
  'join_not',
  'left',
  'left_by',
  'erased',
  'kept',
  'request_closed',
  'moved',
  'moved_in',
  'gone',
  'set_aside',
  'head_code',
  'proof_code',
  'proof_not',
  'proofs_shown',
  'table',
  'notice',
] as const;

/** Another chat of the person: the app, and the last digits of a number. */
const chatSchema = z.strictObject({ channel: z.string(), ending: z.string().default('none') });

const turnSchema = z
  .strictObject({
    /** The clock stands here when the turn begins (`YYYY-MM-DD HH:MM`); a minute after the turn before otherwise. */
    at: z.string().refine(isDayAndTime, 'write it like 2021-10-01 09:00').optional(),
    start: z.literal(true).optional(),
    user: z.string().optional(),
    /** Beside `user`: these words are in place of those of that turn, which are edited; turns are counted from 1. */
    edits: z.number().int().positive().optional(),
    /** Presses a button of the last message, `stale` one of an older one. */
    tap: z.string().optional(),
    stale: z.string().optional(),
    photo: photoSchema.optional(),
    /** Something that the bot cannot read. */
    other: z.enum(['voice', 'video', 'sticker', 'location', 'contact', 'file', 'message']).optional(),
    /** A location is shared: latitude and longitude in degrees. */
    location: z.tuple([z.number(), z.number()]).optional(),
    /** The first reminder that is set comes due. */
    reminder: z.literal(true).optional(),
    officer: officerSchema.optional(),
    /** The message was a code: of that chat, of this one, or none that holds. */
    join: z.union([z.enum(['same', 'unknown']), chatSchema]).optional(),
    /** Whoever typed the code of this chat in that one wishes to join it; both are joined, or not. */
    join_wanted: chatSchema.optional(),
    joined: chatSchema.optional(),
    join_not: z.literal(true).optional(),
    /** This chat has left those that it was joined to, and is erased where that was asked for; or that one has. */
    left: z.enum(['kept', 'erased']).optional(),
    left_by: chatSchema.optional(),
    /** The person has all their chats erased in that one. */
    erased: chatSchema.optional(),
    /** What is kept beside the session is told: answers that were given, and lines for officers until an instant (ms). */
    kept: z
      .strictObject({
        answers: z.array(answeredSchema),
        lines: z.number(),
        until: z.number().nullable(),
      })
      .optional(),
    /** Officers have closed the first request about the person's data. */
    request_closed: z.strictObject({ granted: z.boolean(), reason: z.string() }).optional(),
    /** The platform tells that the person had a number that ends so, or (`moved_in`) they have confirmed it. */
    moved: z.string().optional(),
    moved_in: z.literal(true).optional(),
    /** The person has blocked the bot or left. */
    gone: z.literal(true).optional(),
    /** A message of the resident could not be taken, and was set aside. */
    set_aside: z.literal(true).optional(),
    /** A code that the officers gave is entered: for the area of this key, until the end of the day before. */
    head_code: z
      .union([
        z.strictObject({
          area: z.string(),
          until: daySchema,
          by: z.string().default('grant'),
          /** Of that house alone, for its owner or for those who live there. */
          house: z.string().optional(),
          whose: z.enum(['owner', 'occupant']).default('owner'),
        }),
        z.enum(['unknown', 'used', 'expired', 'many', 'own', 'short']),
      ])
      .optional(),
    /** A code is entered that a head of this area passed on, for a service or none; or why it is none. */
    proof_code: z
      .union([
        z.strictObject({
          area: z.string(),
          service: z.string().nullable().default(null),
          code: z.string().default('K7Q-P2M-X94'),
          by: z.string().default('grant'),
        }),
        z.enum(['unknown', 'used', 'own', 'many']),
      ])
      .optional(),
    /** What was agreed to for the last code came to nothing. */
    proof_not: z.enum(['unknown', 'used', 'own']).optional(),
    /** From here on the certificates of these of the list (counted from 1) are shown, and the head is told. */
    proofs_shown: z.array(z.number().int().positive()).optional(),
    /** A table is sent as a file: its rows. */
    table: z.array(z.array(z.string())).optional(),
    /** A notice to those who follow its purpose in an area. */
    notice: z
      .strictObject({
        purpose: z.string(),
        area: neighbourhoodSchema,
        from: z.string(),
        text: z.string(),
        service: z.string().nullable().default(null),
      })
      .optional(),
    /** From here on the officers have ended the writer's office. */
    revoked: z.literal(true).optional(),
    /** Every message that the resident sees, choices as numbered lines. */
    bot: z.array(z.string()).default([]),
    /** What else the turn asks of the world, in short: verdicts, reminders, what officers see. */
    effects: z.array(z.string()).default([]),
  })
  .refine((turn) => COMES_IN.filter((name) => turn[name] !== undefined).length === 1, {
    message: `one thing comes in: ${COMES_IN.join(', ')}`,
  })
  .refine(({ user, edits }) => edits === undefined || user !== undefined, 'edits stands beside user');
export type Turn = z.output<typeof turnSchema>;

function isDayAndTime(text: string): boolean {
  const [day = '', time = '', ...rest] = text.split(' ');
  return isDay(day) && isTimeOfDay(time) && !rest.length;
}

/** A conversation as data, with the replies that it must give: a file of `flows/examples/conversations` or `messages`. */
export const scriptSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  day: daySchema,
  acts: exampleActsSchema,
  /** Every turn is the first message of a chat of its own. */
  alone: z.boolean().default(false),
  turns: z.array(turnSchema).min(1),
});
export type Script = z.output<typeof scriptSchema>;

/** What a turn gave, in the form in which a script writes it. */
export interface Played {
  bot: string[];
  effects: string[];
}
