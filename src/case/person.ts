import { z } from 'zod';
import { factsSchema } from '../policy/fact-schemas.js';
import { followSchema } from './follow-schema.js';
import { reminderSchema } from './reminder.js';

/** A person who is asked about. */
export const caseSchema = z.object({
  facts: factsSchema,
  /** A neighbour, whose question somebody else relays. */
  relayed: z.literal(true).optional(),
  /** How they were called, within a sentence: "ibu", "anak pertama", "Bu T". */
  label: z.string().optional(),
  /** What they are known by when they are named again; see `Named`. */
  key: z.string().optional(),
  /** What was asked for last for them, told or still in question. */
  service: z.string().optional(),
  /** Instant (ms) at which they were spoken of last. */
  at: z.number().optional(),
});
export type Case = z.infer<typeof caseSchema>;

/** The case of the writer. */
export const SELF = 'self';

/** Kept for a person over all chats: language, consent, the cases asked about, reminders. */
export const personSchema = z.object({
  locale: z.string(),
  /** Instant (ms) at which reading photographs was agreed to. */
  consent: z.number().nullable(),
  stopped: z.boolean(),
  /** The language was asked for: another one in which a message is written does not change it. */
  chose_locale: z.boolean(),
  /** Of a neighbourhood: they are addressed otherwise. */
  head: z.boolean(),
  cases: z.record(z.string(), caseSchema),
  reminders: z.array(reminderSchema),
  /** Which notices were asked for, and agreed to. */
  follows: z.array(followSchema),
  /** The notices that came last, by their ids: none comes twice. */
  noticed: z.array(z.string()),
});
export type Person = z.infer<typeof personSchema>;

/** A person of whom nothing is known yet. */
export function newPerson(locale: string): Person {
  return {
    locale,
    consent: null,
    stopped: false,
    chose_locale: false,
    head: false,
    cases: {},
    reminders: [],
    follows: [],
    noticed: [],
  };
}
