import { z } from 'zod';
import { conditionSchema } from '../condition-schema.js';
import { INTENTS } from '../language/reading.js';
import { FACT_NAMES, type FactName } from '../policy/facts.js';
import { idSchema } from '../policy/schema.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const factName = z.enum(FACT_NAMES as [FactName, ...FactName[]]);

/** A name of `names.ts`: a fact, `answers.<node>`, `verdict.outcome`, `topic.service`, ... */
const nameSchema = z
  .string()
  .regex(/^[a-z][a-z_]*(\.[a-z][a-z0-9_-]*)?$/, 'a name is like dose_count or answers.when');

/** A value: itself (`null`: not known any more), another name's, the first known of several names, or some days before a
 * day. */
const valueSchema = z.union([
  scalar,
  z.null(),
  z.strictObject({ ref: nameSchema }),
  z.strictObject({ first: z.array(nameSchema).min(1) }),
  z.strictObject({ before: nameSchema, days: z.int().positive() }),
]);
export type Value = z.infer<typeof valueSchema>;

/** A Fluent message by its id, with the names that fill its arguments. */
const textSchema = z.union([
  idSchema,
  z.strictObject({ id: idSchema, args: z.record(z.string(), nameSchema) }),
]);
export type TextRef = z.infer<typeof textSchema>;

const choiceSchema = z.strictObject({
  /** The answer's value; its label is the Fluent message `choice-<id>`. */
  id: idSchema,
  /**
   * Other words for it, beside the label; "ya" and "tidak" stand for all their forms, "belum" and "sudah" for every
   * message that opens with them.
   */
  words: z.array(z.string()).default([]),
  /** `false`: understood when it is said, but not among the choices shown. */
  shown: z.boolean().default(true),
  /** Offered only where this holds. */
  when: conditionSchema.optional(),
  /** What the answer states about the case. */
  facts: z.partialRecord(factName, scalar).default({}),
  next: idSchema.optional(),
});
export type ChoiceSpec = z.infer<typeof choiceSchema>;

/** The answer to a question for a day where only another hour is told. */
export const SAME_DAY = 'same-day';

const askSchema = z.strictObject({
  text: textSchema,
  /** Said when an answer was not understood; the question's own text otherwise. */
  retry: textSchema.optional(),
  answer: z.union([
    z.strictObject({ choice: z.array(choiceSchema).min(1).max(10) }),
    /** One of the people of a list, by number or name; or one of a few choices by their words. */
    z.strictObject({ person: z.literal(true), choice: z.array(choiceSchema).max(3).optional() }),
    /** A service by name, or one of those offered. */
    z.strictObject({ service: z.array(idSchema).min(1).max(3) }),
    z.strictObject({ text: z.strictObject({ max: z.int().positive().max(1000) }) }),
    z.strictObject({ number: z.strictObject({ min: z.number(), max: z.number() }) }),
    /** A day, or one of a few choices in its place ("not yet"). */
    z.strictObject({
      date: z.enum(['past', 'future', 'any']),
      choice: z.array(choiceSchema).min(1).max(3).optional(),
      /** A time of day alone is an answer, too: `same-day`, and the hour is `topic.time`. */
      or_time: z.literal(true).optional(),
    }),
    /** A time of day, `HH:MM`. */
    z.strictObject({ time: z.literal(true) }),
    /** A photograph; one that waits already is taken at once. */
    z.strictObject({ photo: z.literal(true) }),
  ]),
  /** The fact that the answer states; a question whose fact is known is not asked. */
  fact: factName.optional(),
});
export type Ask = z.infer<typeof askSchema>;

/** The ids that something had before: chats that stand there, and their answers, are carried over to it. */
const movedFrom = z.union([idSchema, z.array(idSchema).min(1)]).optional();

const own = { id: idSchema, moved_from: movedFrom };
const base = { ...own, next: idSchema.optional() };

/** What `set` may write, beside facts and answers. */
export const SETTABLE = [
  'consent.photos',
  'person.locale',
  'person.stopped',
  'person.forgotten',
  'person.reminders',
  'photo.waiting',
  'topic.case',
  'topic.service',
  'topic.next_service',
  'topic.time',
] as const;

/** One node: an id, exactly one kind, and where to go (the following node unless `next` says otherwise). */
export const nodeSchema = z.union(
  [
    z.strictObject({ ...base, say: textSchema }),
    z.strictObject({ ...base, ask: askSchema }),
    /** `people`: for each of a list, in a line. */
    z.strictObject({ ...base, decide: z.union([z.literal(true), z.literal('people')]) }),
    /** A text to pass on for each of the people of a list, each a message of its own. */
    z.strictObject({ ...base, pass_on: z.literal('people') }),
    z.strictObject({ ...base, verify: z.literal(true) }),
    z.strictObject({
      ...base,
      branch: z.array(z.strictObject({ when: conditionSchema, next: idSchema })).min(1),
    }),
    z.strictObject({ ...base, set: z.record(nameSchema, valueSchema) }),
    z.strictObject({
      ...base,
      remind: z.strictObject({ day: valueSchema, time: valueSchema, text: textSchema }),
    }),
    z.strictObject({ ...base, hand_over: z.strictObject({ topic: idSchema }) }),
    /** Makes a code by which another chat of the person joins this one; the node's answer is the code. */
    z.strictObject({ ...base, join_code: z.literal(true) }),
    z.strictObject({ ...base, call: idSchema }),
    z.strictObject({ ...own, end: z.literal(true) }),
  ],
  {
    error: (issue) =>
      `a node has an id and exactly one of ${NODE_KINDS.join(', ')}${keysOf(issue.input)}; see flows/schema/dialogue.json`,
  },
);
export type Node = z.infer<typeof nodeSchema>;

export const NODE_KINDS = [
  'say',
  'ask',
  'decide',
  'pass_on',
  'verify',
  'branch',
  'set',
  'remind',
  'hand_over',
  'join_code',
  'call',
  'end',
] as const;

function keysOf(input: unknown): string {
  return typeof input === 'object' && input ? ` (found ${Object.keys(input).join(', ')})` : '';
}

/** One dialogue, a file under `flows/dialogues/`. */
export const dialogueSchema = z.strictObject({
  ...own,
  version: z.int().positive(),
  /** What starts it. */
  on: z
    .strictObject({
      intents: z.array(z.enum(INTENTS)).default([]),
      events: z
        .array(
          z.enum([
            'start',
            'photo',
            'people',
            'not_understood',
            'misunderstood',
            'dose_corrected',
            'asked_beside',
          ]),
        )
        .default([]),
    })
    .default({ intents: [], events: [] }),
  /** Answers in passing: an open question is asked again afterwards. */
  aside: z.boolean().default(false),
  /** The fact that this dialogue finds out, when a verdict lacks it. */
  supplies: factName.optional(),
  nodes: z.array(nodeSchema).min(1),
});
export type Dialogue = z.infer<typeof dialogueSchema>;

/** Words that are looked at before any dialogue, with what they do. */
export const wordsSchema = z.record(
  idSchema,
  z.strictObject({
    words: z.array(z.string()).min(1),
    does: z.union([
      z.enum(['cancel', 'restart', 'back']),
      z.strictObject({ start: idSchema }),
      z.strictObject({ say: idSchema }),
    ]),
    /** Heard while an officer holds the chat as well, which it then ends. */
    ends_handover: z.boolean().default(false),
  }),
);
export type Words = z.infer<typeof wordsSchema>;
