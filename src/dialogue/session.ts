import { z } from 'zod';
import type { Evidence } from '../evidence/evidence.js';
import type { Reading } from '../language/reading.js';
import type { Text } from '../language/texts.js';
import { factsSchema } from '../policy/facts.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** One activation of a dialogue. */
const runSchema = z.object({
  dialogue: z.string(),
  version: z.number(),
  node: z.string(),
  answers: z.record(z.string(), scalar),
  /** Facts already asked for on behalf of a verdict. */
  sought: z.array(z.string()),
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

/** Kept for a person over all chats: language, consent, the cases asked about, reminders. */
export const personSchema = z.object({
  locale: z.string(),
  /** Instant (ms) at which reading photographs was agreed to. */
  consent: z.number().nullable(),
  stopped: z.boolean(),
  /** Facts by case; `self` is the person's own. */
  cases: z.record(z.string(), factsSchema),
  reminders: z.array(z.object({ id: z.string(), at: z.number(), text: textSchema })),
});
export type Person = z.infer<typeof personSchema>;

/** The state of one chat: where it stands, never what was said. */
export const sessionSchema = z.object({
  /** Running dialogues, the innermost last. */
  runs: z.array(runSchema),
  /** Questions answered so far, for "kembali", each as the places (`dialogue/node`) of its runs; bounded. */
  trail: z.array(z.array(z.string())),
  /** Counts questions; a button of an older question is known by it. */
  token: z.number(),
  waiting: z.enum(['answer', 'evidence']).nullable(),
  misses: z.number(),
  topic: z.object({
    service: z.string().nullable(),
    case: z.string(),
    day: z.string().nullable(),
    time: z.string().nullable(),
    locale: z.string().nullable(),
  }),
  /** The last verdict of this conversation. */
  verdict: verdictSchema.nullable(),
  /** The service whose papers and places were told last, and need not be told again. */
  told: z.string().nullable(),
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
  /** Instant of the last event; a chat silent for a day begins anew. */
  at: z.number(),
  person: personSchema,
});
export type Session = z.infer<typeof sessionSchema>;

/** What reaches a chat. `turn` names the inbound message: ids of effects are made of it. */
export type Event = { turn: string } & (
  | { kind: 'start' }
  | { kind: 'text'; text: string; reading: Reading }
  | { kind: 'choice'; id: string; token: string | null }
  | { kind: 'photo' }
  | { kind: 'evidence'; evidence: Evidence }
  | { kind: 'reminder'; id: string }
  /** Something that cannot be read: a voice message, a sticker, ... */
  | { kind: 'other'; what: string }
  /** The person has blocked us or left. */
  | { kind: 'gone' }
);

/** What a step asks for. Texts are ids with arguments; the hotline makes words of them in the person's language. */
export type Effect =
  | { kind: 'send'; text: Text; choices: { id: string; label: Text }[]; token: string | null }
  | { kind: 'remind'; id: string; at: number }
  | { kind: 'cancel'; id: string }
  | { kind: 'hand_over'; topic: string; service: string | null }
  | { kind: 'record'; record: 'verdict' | 'failure'; about: Record<string, string>; case: string | null }
  | { kind: 'read_photo'; turn: string }
  | { kind: 'forget' };

/** A chat and a person of whom nothing is known yet. */
export function newSession(locale: string, now: number): Session {
  return {
    runs: [],
    trail: [],
    token: 0,
    waiting: null,
    misses: 0,
    topic: newTopic('self'),
    verdict: null,
    told: null,
    photo: null,
    evidence: null,
    at: now,
    person: { locale, consent: null, stopped: false, cases: { self: {} }, reminders: [] },
  };
}

/** A topic about a case, with nothing else said yet. */
export function newTopic(caseId: string): Session['topic'] {
  return { service: null, case: caseId, day: null, time: null, locale: null };
}
