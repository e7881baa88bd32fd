import { z } from 'zod';
import { engineStateShape } from '../engine/state.js';
import { waitingSchema } from './agenda-schema.js';
import { arrangedSchema } from './arranged.js';
import { noticedSchema } from './follow-schema.js';
import { handoverSchema } from './handover-schema.js';
import { type Announced, announcedSchema } from './head-notice-schema.js';
import { lookedSchema } from './looked-schema.js';
import { keptPartSchema } from './parts.js';
import { pendingSchema } from './pending-schema.js';
import { newPerson, personSchema } from './person.js';
import { reminderSchema } from './reminder.js';
import { requestSchema } from './request.js';
import { saidSchema } from './said.js';
import { heardSchema, undoSchema } from './undo-schema.js';

/** One of the people of a list: each has a case of their own. */
const listedSchema = z.object({
  case: z.string(),
  label: z.string(),
  service: z.string().nullable(),
  /** They were asked for alone, and no list was sent with them on it. */
  alone: z.literal(true).exactOptional(),
});
export type Listed = z.infer<typeof listedSchema>;

/** What the chat is about. */
export const topicSchema = z.object({
  case: z.string(),
  service: z.string().nullable(),
  /** Services that a message names alike, until it is said which is meant; or those that come after the one in question. */
  services: z.array(z.string()),
  /** The people of the last list. */
  people: z.array(listedSchema),
  /** What the last common question was about: the file of `flows/faq`. */
  talk: z.string().nullable(),
  /** The part of the city that was named. */
  area: z.object({ kecamatan: z.string(), kelurahan: z.string().nullable() }).nullable(),
  /** The day on which the person means to come. */
  day: z.string().nullable(),
  time: z.string().nullable(),
  /** The reminder that is being arranged, or was set last. */
  reminder: arrangedSchema.nullable(),
});
export type Topic = z.infer<typeof topicSchema>;

/** The lists of a head: those who are asked for, and the register of who lives where. */
export const LISTS = ['people', 'register'] as const;

/** What the last photograph showed. */
const shownSchema = z.object({
  outcome: z.string(),
  /** Not kept by earlier versions. */
  finding: z.string().nullable().default(null),
  format: z.string().nullable(),
  reason: z.string().nullable(),
  contradiction: z.boolean(),
  /** Certificates beside it that are somebody else's. */
  others: z.number().exactOptional(),
  /** Codes of its card that are still to come. */
  missing: z.number().exactOptional(),
  certificate: z
    .object({ name: z.string(), dose: z.number(), doses: z.number(), on: z.string(), kind: z.string() })
    .nullable(),
});

/**
 * The state of one chat and its person: where it stands, what it is about, and what was said. A kept one holds only what
 * differs from that of a new chat; see `pack`.
 */
export const sessionSchema = z.object({
  ...engineStateShape,
  /** Messages that were not understood, one after another. */
  misses: z.number(),
  topic: topicSchema,
  /** What was asked beside, and comes when the present dialogue has ended: two at most. */
  agenda: z.array(waitingSchema),
  /** What was told of a service to a case, the latest verdict last. */
  said: z.array(saidSchema),
  /** The turns whose photographs wait to be read, the first of an album first. */
  photos: z.array(z.string()),
  /** What waits for photographs to be read. */
  pending: z.array(pendingSchema),
  evidence: shownSchema.nullable(),
  /** Codes of cards in several, until the others come. */
  parts: z.array(keptPartSchema),
  handover: handoverSchema.nullable(),
  /** What officers were asked to do with the person's data, until they have. */
  requests: z.array(requestSchema),
  /** The reminder that came last. */
  reminded: reminderSchema.nullable(),
  /** The notice that came last. */
  noticed: noticedSchema.nullable(),
  /** The turn that changed the register last, and when (ms). */
  registered: z.object({ turn: z.string(), at: z.number() }).nullable(),
  /** What a head looked at last in the register. */
  looked: lookedSchema.nullable(),
  /** The notice that a head wrote last. */
  announced: announcedSchema.nullable(),
  /** Whose list was shown or changed last, to whoever keeps several: a number alone is one of it. */
  listed: z.enum(LISTS).nullable(),
  /** What the latest texts said, the last one last. */
  heard: z.array(heardSchema),
  undo: undoSchema.nullable(),
  /** Instant of the last event; a chat that is silent for a time begins anew (`silence.ts`). */
  at: z.number(),
  /** The chat's id, which is not kept with it. */
  chat: z.string().nullable().default(null),
  person: personSchema,
});
export type Session = z.infer<typeof sessionSchema>;

/** What is told without a house may be of what was written so long ago (ms) in the register. */
const JUST_WROTE_MS = 60 * 60_000;

/** What the writer has changed in the register so shortly before an instant (ms) that the next words may be about it. */
export function justWrote({ registered }: Session, at: number): Session['registered'] {
  return registered !== null && at - registered.at < JUST_WROTE_MS ? registered : null;
}

/** What is said of a notice may be of the one that was written so long ago (ms). */
const ANNOUNCED_MS = 24 * 60 * 60_000;

/** The notice that the writer has written so shortly before an instant (ms) that the next words may be about it. */
export function justAnnounced({ announced }: Session, at: number): Announced | null {
  return announced !== null && at - announced.at < ANNOUNCED_MS ? announced : null;
}

/** A chat and a person of whom nothing is known yet. */
export function newSession(locale: string, now: number): Session {
  return {
    runs: [],
    trail: [],
    shown: '',
    edition: '',
    token: 0,
    waiting: null,
    misses: 0,
    topic: newTopic(),
    agenda: [],
    said: [],
    photos: [],
    pending: [],
    evidence: null,
    parts: [],
    handover: null,
    requests: [],
    reminded: null,
    noticed: null,
    registered: null,
    looked: null,
    announced: null,
    listed: null,
    heard: [],
    undo: null,
    at: now,
    chat: null,
    person: newPerson(locale),
  };
}

/** A topic of which nothing was said yet. */
export function newTopic(): Topic {
  return {
    case: 'self',
    service: null,
    services: [],
    people: [],
    talk: null,
    area: null,
    day: null,
    time: null,
    reminder: null,
  };
}
