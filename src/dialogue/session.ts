import { z } from 'zod';
import type { Evidence } from '../evidence/evidence.js';
import type { Reading } from '../language/reading.js';
import { factsSchema } from '../policy/fact-schemas.js';
import type { Text } from '../texts.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** One activation of a dialogue. */
const runSchema = z.object({
  dialogue: z.string(),
  version: z.number(),
  node: z.string(),
  answers: z.record(z.string(), scalar),
  /** Facts already asked for on behalf of a verdict. */
  sought: z.array(z.string()),
  /** Questions answered before the dialogue was edited, which need not be asked a second time. */
  kept: z.array(z.string()).default([]),
});
export type Run = z.infer<typeof runSchema>;

const verdictSchema = z.object({
  service: z.string(),
  outcome: z.string(),
  rule: z.string(),
  decided_by: z.string(),
  allowed_from: z.string().nullable(),
});

const textSchema: z.ZodType<Text> = z.any();

/** A chat that waits for an officer or is with one, with what was said since. */
const handoverSchema = z.object({
  /** The turn that asked for it. */
  id: z.string(),
  state: z.enum(['waiting', 'held']),
  since: z.number(),
  topic: z.string(),
  service: z.string().nullable(),
  /** The officer who holds it. */
  by: z.string().nullable(),
  lines: z.array(
    z.object({
      from: z.enum(['resident', 'officer', 'note']),
      by: z.string().nullable(),
      at: z.number(),
      text: z.string(),
      /** The turn whose photograph it is. */
      photo: z.string().nullable(),
    }),
  ),
});
export type Handover = z.infer<typeof handoverSchema>;

/** Kept for a person over all chats: language, consent, the cases asked about, reminders. */
export const personSchema = z.object({
  locale: z.string(),
  /** Instant (ms) at which reading photographs was agreed to. */
  consent: z.number().nullable(),
  stopped: z.boolean(),
  /** The language was asked for: another one in which a message is written does not change it. */
  chose_locale: z.boolean().default(false),
  /** Facts by case; `self` is the person's own. */
  cases: z.record(z.string(), factsSchema),
  reminders: z.array(z.object({ id: z.string(), at: z.number(), text: textSchema })),
});
export type Person = z.infer<typeof personSchema>;

/** The state of one chat: where it stands, and of what was said only what an officer is to read. */
export const sessionSchema = z.object({
  /** Running dialogues, the innermost last. */
  runs: z.array(runSchema),
  /** Questions answered so far, for "kembali", each as the places (`dialogue/node`) of its runs; bounded. */
  trail: z.array(z.array(z.string())),
  /** Of the open question, as it was put to the person; empty when that is not what now waits for an answer. */
  shown: z.string().default(''),
  /** The edition of the flows that the session stands on; see `carryOver`. */
  edition: z.string().default(''),
  /** Counts questions; a button of an older question is known by it. */
  token: z.number(),
  waiting: z.enum(['answer', 'evidence']).nullable(),
  misses: z.number(),
  topic: z.object({
    service: z.string().nullable(),
    /** Services that a message names alike, until it is said which is meant. */
    services: z.array(z.string()).default([]),
    /** The people of a list, each with a case of their own, and whether they are a head's neighbours. */
    people: z
      .array(z.object({ case: z.string(), label: z.string(), service: z.string().nullable() }))
      .default([]),
    relayed: z.boolean().default(false),
    /** It is asked what the service costs, before anything else. */
    cost: z.boolean().default(false),
    /** What was told or asked beside and is answered already, by the ids of the answers. */
    noted: z.array(z.string()).default([]),
    /** A day that was told before is corrected: what was made of it is replaced. */
    corrects: z.boolean().default(false),
    /** How many more stood on the list than were read. */
    unread: z.number().default(0),
    /** The part of the city that was named. */
    area: z.object({ kecamatan: z.string(), kelurahan: z.string().nullable() }).nullable().default(null),
    case: z.string(),
    day: z.string().nullable(),
    time: z.string().nullable(),
    locale: z.string().nullable(),
  }),
  /** The last verdict of this conversation. */
  verdict: verdictSchema.nullable(),
  /** The service whose papers and places were told last, and need not be told again. */
  told: z.string().nullable(),
  /** The service whose places alone were told last. */
  placed: z.string().nullable().default(null),
  /** The turn whose photograph waits to be read. */
  photo: z.string().nullable(),
  evidence: z
    .object({
      outcome: z.string(),
      format: z.string().nullable(),
      reason: z.string().nullable(),
      contradiction: z.boolean(),
      certificate: z
        .object({ name: z.string(), dose: z.number(), doses: z.number(), on: z.string(), kind: z.string() })
        .nullable(),
    })
    .nullable(),
  handover: handoverSchema.nullable().default(null),
  /** Instant of the last event; a chat silent for a day begins anew. */
  at: z.number(),
  person: personSchema,
});
export type Session = z.infer<typeof sessionSchema>;

/** A chat that was silent for so long (ms) begins anew: phones change hands. */
export const SILENCE_MS = 24 * 60 * 60 * 1000;

/** What reaches a chat. `turn` names the inbound message: ids of effects are made of it. */
export type Event = { turn: string } & (
  | { kind: 'start' }
  /** `masked`: somebody's number stood in it, which nobody keeps. */
  | { kind: 'text'; text: string; reading: Reading; masked?: boolean }
  | { kind: 'choice'; id: string; token: string | null }
  | { kind: 'photo' }
  | { kind: 'evidence'; evidence: Evidence }
  | { kind: 'reminder'; id: string }
  /** Something that cannot be read: a voice message, a sticker, ... */
  | { kind: 'other'; what: string }
  /** The person has blocked us or left. */
  | { kind: 'gone' }
  /** The message was a code that joins this chat to another one of the person. */
  | { kind: 'join'; outcome: 'joined' | 'same' | 'unknown' }
  /** Another chat, on that channel, was joined to this one. */
  | { kind: 'joined_by'; channel: string }
  /** An officer, by name, does something with the chat; `desk` names where. */
  | {
      kind: 'officer';
      by: string;
      desk: string;
      act:
        | { kind: 'take' }
        | { kind: 'say'; text: string; photo: boolean }
        | { kind: 'note'; text: string }
        | { kind: 'done' };
    }
);

/** What a step asks for. Texts are ids with arguments; the hotline makes words of them in the person's language. */
export type Effect =
  | {
      kind: 'send';
      text: Text;
      choices: { id: string; label: Text }[];
      token: string | null;
      /** The turn whose photograph goes with it. */
      photo?: string | null;
      /** It answers nothing: a reminder. */
      reminds?: boolean;
      /** It stays a message of its own, to be passed on. */
      apart?: boolean;
    }
  | { kind: 'remind'; id: string; at: number }
  | { kind: 'cancel'; id: string }
  | { kind: 'hand_over'; topic: string; service: string | null }
  /** Shown to the officers, but not on the desk it comes from. */
  | {
      kind: 'desk';
      does: 'resident' | 'taken' | 'officer' | 'note' | 'closed';
      by: string | null;
      text: string;
      photo: string | null;
      from: string | null;
    }
  | { kind: 'record'; record: 'verdict' | 'failure'; about: Record<string, string>; case: string | null }
  | { kind: 'read_photo'; turn: string }
  /** The code holds for a while, for another chat of the person. */
  | { kind: 'join_code'; code: string }
  | { kind: 'forget' };

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
    topic: newTopic('self'),
    verdict: null,
    told: null,
    placed: null,
    photo: null,
    evidence: null,
    handover: null,
    at: now,
    person: {
      locale,
      consent: null,
      stopped: false,
      chose_locale: false,
      cases: { self: {} },
      reminders: [],
    },
  };
}

/** A topic about a case, with nothing else said yet. */
export function newTopic(caseId: string): Session['topic'] {
  return {
    service: null,
    services: [],
    people: [],
    relayed: false,
    cost: false,
    noted: [],
    corrects: false,
    unread: 0,
    area: null,
    case: caseId,
    day: null,
    time: null,
    locale: null,
  };
}
