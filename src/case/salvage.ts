import { z } from 'zod';
import { factsSchema } from '../policy/fact-schemas.js';
import { type Case, caseSchema, type Person, personSchema } from './person.js';

const { shape } = personSchema;

/** Every field by itself, what holds several things not looked into. */
const fieldsSchema = z.object({
  locale: shape.locale.nullable().catch(null),
  consent: shape.consent.catch(null),
  stopped: shape.stopped.catch(false),
  chose_locale: shape.chose_locale.catch(false),
  head: shape.head.catch(false),
  cases: z.record(z.string(), z.unknown()).catch({}),
  reminders: z.array(z.unknown()).catch([]),
  held: shape.held.catch(null),
  since: shape.since.catch(null),
  joined: shape.joined.catch({}),
  office: shape.office.optional().catch(undefined),
  owns: shape.owns.catch([]),
  entries: shape.entries.catch([]),
  showings: z.array(z.unknown()).catch([]),
  follows: z.array(z.unknown()).catch([]),
  noticed: shape.noticed.catch([]),
});
const { element: reminderSchema } = shape.reminders;
const { element: followSchema } = shape.follows;
const { element: showingSchema } = shape.showings;
const partsSchema = z.object({
  facts: z.record(z.string(), z.unknown()).catch({}),
  relayed: caseSchema.shape.relayed.catch(undefined),
});

/**
 * What can still be told of a person whose kept form is damaged: field by field, reminder by reminder, fact by fact. What
 * cannot is that of `fresh`; a consent that is not certain is asked for again.
 */
export function salvagedPerson(person: unknown, fresh: Person): Person {
  const fields = fieldsSchema.safeParse(person).data;
  if (!fields) return fresh;
  const { locale, chose_locale, cases, reminders, showings, follows, office, ...rest } = fields;
  return {
    ...rest,
    ...(office ? { office } : {}),
    locale: locale ?? fresh.locale,
    chose_locale: locale !== null && chose_locale,
    cases: Object.fromEntries(Object.entries(cases).map(([id, one]) => [id, salvagedCase(one)])),
    reminders: reminders.flatMap((one) => reminderSchema.safeParse(one).data ?? []),
    showings: showings.flatMap((one) => showingSchema.safeParse(one).data ?? []),
    follows: follows.flatMap((one) => followSchema.safeParse(one).data ?? []),
  };
}

function salvagedCase(one: unknown): Case {
  const { facts, relayed } = partsSchema.safeParse(one).data ?? { facts: {} };
  const known = Object.entries(facts).map(([name, fact]) => factsSchema.safeParse({ [name]: fact }).data);
  return { facts: Object.assign({}, ...known), ...(relayed ? { relayed } : {}) };
}
