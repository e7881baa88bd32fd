import { z } from 'zod';
import { DEEPER } from '../engine/trail.js';
import { type Arranged, arrangedSchema, newArranged } from './arranged.js';
import { unpackChat, unpackPerson } from './pack.js';
import { type Person, personSchema, SELF } from './person.js';
import { salvagedPerson } from './salvage.js';
import { type Session, sessionSchema } from './session.js';

/** A kept session and person, and which of the two no longer fitted. */
export interface Kept {
  session: Session;
  mended: ('session' | 'person')[];
}

/**
 * A session and its person as they were kept, by this version or the one before. A session that no longer fits, or was
 * never kept (`null`), is that of `fresh`, and keeps its person; of a person who no longer fits remains what can be told.
 */
export function keptSession(chat: unknown, person: unknown, fresh: Session): Kept {
  const { person: newPerson, ...newChat } = fresh;
  const known = { chat: keptChat(chat), person: keptPerson(person) };
  const mended: Kept['mended'] = [];
  if (!known.chat && chat !== null) mended.push('session');
  if (!known.person && person !== null) mended.push('person');
  const isKept = typeof person === 'object' && person !== null;
  const whose = known.person ?? (isKept ? salvagedPerson(migratedPerson(person), newPerson) : newPerson);
  return { session: { ...(known.chat ?? newChat), person: relayedIn(chat, whose) }, mended };
}

/** A session and its person as they were kept; `null` where either no longer fits. */
export function keptWhole(chat: unknown, person: unknown): Session | null {
  const known = { chat: keptChat(chat), person: keptPerson(person) };
  return known.chat && known.person && { ...known.chat, person: relayedIn(chat, known.person) };
}

/** A person as it was kept, by this version or the one before; `null` where it fits neither. */
export function keptPerson(person: unknown): Person | null {
  if (typeof person !== 'object' || person === null) return null;
  return personSchema.safeParse(unpackPerson(migratedPerson(person))).data ?? null;
}

const chatSchema = sessionSchema.omit({ person: true });

function keptChat(chat: unknown): Omit<Session, 'person'> | null {
  if (typeof chat !== 'object' || chat === null) return null;
  const known = chatSchema.safeParse(unpackChat(migratedChat(chat))).data;
  if (!known) return null;
  const { topic, runs } = known;
  return { ...known, topic: { ...topic, reminder: topic.reminder ?? arrangedIn(runs) } };
}

/** What a reminder is about, by the dialogue that arranged it. */
const ABOUT_IN: Record<string, Arranged['about']> = {
  reminder: 'errand',
  dose_reminder: 'dose',
  cert_problem: 'certificate',
};

/** Before reminders were arranged in a dialogue of their own, day and hour stood among the answers of whoever set them. */
function arrangedIn(runs: Session['runs']): Arranged | null {
  const run = runs.findLast(({ dialogue, answers }) => dialogue in ABOUT_IN && 'day' in answers);
  if (!run) return null;
  const { day, due, time, clock = time, what, named } = run.answers;
  const about = run.dialogue === 'reminder' && !named && what ? 'words' : ABOUT_IN[run.dialogue]!;
  const told = { about, what, day, time: clock, due };
  const known = Object.entries(told).filter(([, value]) => value !== undefined);
  return arrangedSchema.safeParse({ ...newArranged(), ...Object.fromEntries(known) }).data ?? null;
}

/** In version 1 it was told by the topic that a neighbour's question is relayed, or those of all of a list. */
function relayedIn(chat: unknown, person: Person): Person {
  const topic = chatOfVersion1.safeParse(chat).data?.topic;
  if (!topic?.relayed) return person;
  const cases = { ...person.cases };
  for (const id of [topic.case, ...topic.people.map((one) => one.case)]) {
    if (id !== SELF) cases[id] = { ...(cases[id] ?? { facts: {} }), relayed: true };
  }
  return { ...person, cases };
}

/** In version 1, which carried no number, a case was its facts alone. */
const personOfVersion1 = z.looseObject({ cases: z.record(z.string(), z.unknown()) });

function migratedPerson(person: object): object {
  if ('v' in person) return person;
  const old = personOfVersion1.safeParse(person).data;
  if (!old) return person;
  const cases = Object.entries(old.cases).map(([id, facts]) => [id, { facts }] as const);
  return { ...old, cases: Object.fromEntries(cases) };
}

/** In version 1 what was told, and what a dialogue was begun with, stood in the session and its topic. */
const chatOfVersion1 = z.looseObject({
  v: z.undefined().optional(),
  runs: z.array(z.looseObject({})),
  trail: z.array(z.array(z.string())),
  topic: z.looseObject({
    case: z.string(),
    service: z.string().nullable(),
    people: z.array(z.looseObject({ case: z.string() })).default([]),
    relayed: z.boolean().default(false),
    cost: z.boolean().default(false),
    noted: z.array(z.string()).default([]),
    corrects: z.boolean().default(false),
    unread: z.number().default(0),
    locale: z.string().nullable().default(null),
  }),
  verdict: z
    .object({
      service: z.string(),
      outcome: z.string(),
      rule: z.string(),
      decided_by: z.string(),
      allowed_from: z.string().nullable(),
    })
    .nullable(),
  told: z.string().nullable(),
  placed: z.string().nullable().default(null),
});
type ChatOfVersion1 = z.infer<typeof chatOfVersion1>;

function migratedChat(chat: object): object {
  if ('v' in chat) return chat;
  const old = chatOfVersion1.safeParse(chat).data;
  if (!old) return {};
  const { topic, runs, trail, verdict: _verdict, told: _told, placed: _placed, ...rest } = old;
  const { relayed, cost, noted: _noted, corrects, unread, locale, ...about } = topic;
  const args = {
    ...(cost ? { cost } : {}),
    ...(corrects ? { corrects } : {}),
    ...(unread ? { unread } : {}),
    ...(locale ? { locale } : {}),
    ...(relayed ? { relayed } : {}),
  };
  return {
    ...rest,
    trail: trail.map((places) => places.join(DEEPER)),
    topic: about,
    runs: runs.map((run) => ({ ...run, args })),
    said: saidIn(old),
  };
}

function saidIn({ topic, verdict, told, placed }: ChatOfVersion1): Session['said'] {
  const services = new Set([verdict?.service, told, placed, topic.service].filter((id) => id != null));
  const said = [...services].map((service) => ({
    case: topic.case,
    service,
    ...(told === service ? { papers: true as const } : {}),
    ...(placed === service ? { places: true as const } : {}),
    ...(topic.service === service && topic.noted.length ? { answers: topic.noted } : {}),
    ...(verdict?.service === service ? { verdict: verdictIn(verdict) } : {}),
  }));
  return said.filter((one) => Object.keys(one).length > 2);
}

function verdictIn({ service: _of, ...verdict }: NonNullable<ChatOfVersion1['verdict']>) {
  return verdict;
}
