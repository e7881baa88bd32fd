import { z } from 'zod';
import { type Office, officeSchema } from '../neighbourhood/office.js';
import { factsSchema } from '../policy/fact-schemas.js';
import { followSchema } from './follow-schema.js';
import { proofSchema, showingSchema } from './proof-schema.js';
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
  /** The initials that their certificate shows: "B. S.". */
  initials: z.string().optional(),
  /** By that certificate they are a child. */
  child: z.literal(true).optional(),
  /** The code that was given for them to pass on. */
  proof: proofSchema.optional(),
  /** Instant (ms) at which they were spoken of last. */
  at: z.number().optional(),
});
export type Case = z.infer<typeof caseSchema>;

/** The case of the writer. */
export const SELF = 'self';

const consentShape = {
  /** Instant (ms) at which reading photographs was agreed to, */
  consent: z.number().nullable(),
  /** and to which words (see `consent.ts`); an earlier version kept none. */
  consent_text: z.string().exactOptional(),
};

/**
 * What was known before the chat was silent for a day: nothing of it is used or shown until whoever holds the phone says
 * that they are the same person.
 */
export const heldSchema = z.object({
  facts: factsSchema,
  initials: z.string().nullable(),
  ...consentShape,
});
export type Held = z.infer<typeof heldSchema>;

/** One of several chats of a person: the app, the end of a number, since when (ms) it is joined, and what was told in it. */
const joinedSchema = z.object({
  channel: z.string(),
  ending: z.string(),
  since: z.number(),
  own: z.array(z.string()),
  anew: z.number().exactOptional(),
});

/** An entry in a register that a person has shown to be theirs, by the code of its house: a grant, good until an instant (ms). */
const entrySchema = z.object({
  grant: z.string(),
  /** The RT by its key, and the house as it was entered first. */
  area: z.string(),
  house: z.string(),
  /** The id of the occupant. */
  id: z.string(),
  until: z.number(),
});

/** Kept for a person over all chats: language, consent, the cases asked about, reminders. */
export const personSchema = z.object({
  locale: z.string(),
  ...consentShape,
  stopped: z.boolean(),
  /** The language was asked for: another one in which a message is written does not change it. */
  chose_locale: z.boolean(),
  /** Of a neighbourhood: they are addressed otherwise. */
  head: z.boolean(),
  cases: z.record(z.string(), caseSchema),
  reminders: z.array(reminderSchema),
  held: heldSchema.nullable(),
  /** Instant (ms) since which somebody new holds the phone: what was answered before was not answered to them. */
  since: z.number().nullable(),
  /** Their chats by their ids, where they have joined several. */
  joined: z.record(z.string(), joinedSchema),
  /** What the officers gave them to keep: the register of an area, for a term. */
  office: officeSchema.exactOptional(),
  /** Houses of their own that heads have let them keep. */
  owns: z.array(officeSchema),
  /** Where they are listed as an occupant. */
  entries: z.array(entrySchema),
  /** Heads to whom they agreed to show their certificate. */
  showings: z.array(showingSchema),
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
    held: null,
    since: null,
    joined: {},
    owns: [],
    entries: [],
    showings: [],
    follows: [],
    noticed: [],
  };
}

/** What somebody keeps of registers: first the area, then houses of their own. */
export function officesOf({ office, owns }: Pick<Person, 'office' | 'owns'>): Office[] {
  return [...(office ? [office] : []), ...owns];
}

/** The office of whoever keeps one house alone: their lists need not name it. */
export function ownHouse({
  office,
  owns: [first, ...others],
}: Pick<Person, 'office' | 'owns'>): (Office & { house: string }) | null {
  if (office || others.length || first?.house === undefined) return null;
  return { ...first, house: first.house };
}
