import { z } from 'zod';
import { ABOUT, WRONG } from '../../case/arranged.js';
import type { DialogueFile } from '../../case/flows.js';
import { RETENTION_NAMES, type SESSION_NAMES } from '../../case/names.js';
import type { SETTABLE } from '../../case/write.js';
import { daySchema, timeSchema } from '../../day-schema.js';
import { EVIDENCE_OUTCOMES, FINDINGS } from '../../evidence/evidence.js';
import { EVERY } from '../../language/dates/moment.js';
import { WISHES } from '../../language/reading.js';
import { factSchemas } from '../../policy/fact-schemas.js';
import type { FactName } from '../../policy/facts.js';
import type { SERVICE_NAMES } from '../../policy/lookup.js';
import { OUTCOMES, serviceSchema } from '../../policy/schema.js';
import { ALL_TASKS } from '../../understanding/listed-codes.js';
import { LIST_TASKS } from '../../understanding/readers/listed.js';
import type { Document } from '../document.js';
import type { Sources } from '../load.js';
import { nodesOf, settingsOf } from './parts.js';

/** Which values a name can have; names that are none are not in it. */
export type Domains = ReadonlyMap<string, z.ZodType>;

const flag = z.boolean();
const count = z.int().nonnegative();
const hour = timeSchema;

/** Of names that stand for whole texts, and so can be nothing but an argument of a text. */
export const WHOLE_TEXT = z.unknown();
/** Of answers that no node notes and no `set` writes. */
export const NEVER_KNOWN = z.never();

/** The facts, the kinds of a service being those of the services that exist. */
function factDomains({ services }: Sources): Record<FactName, z.ZodType> {
  return { ...factSchemas, variant: kindsDomain(services.flatMap(({ value }) => value.variants)) };
}

/** The fact `variant` where these kinds are meant. */
export function kindsDomain(kinds: string[]): z.ZodType {
  return z.enum(kinds);
}

/** Names for the conditions of policies and services. */
export function rulebookDomains(sources: Sources): Domains {
  const names: Record<(typeof SERVICE_NAMES)[number], z.ZodType> = {
    today: daySchema,
    act: z.enum(['none', ...sources.policies.map(({ value }) => value.id)]),
    'service.gated': flag,
    'service.urgent': flag,
    'service.decided_by': decidedBy,
    'service.id': serviceIds(sources),
  };
  return new Map(Object.entries({ ...factDomains(sources), ...names }));
}

/** Names for the conditions, values and texts of any dialogue; `answers.<node>` comes from {@link answerDomains}. */
export function sessionDomains(sources: Sources): Domains {
  const names: Record<(typeof SESSION_NAMES)[number], z.ZodType> = {
    today: daySchema,
    'args.area': z.string(),
    'args.cost': flag,
    'args.channel': z.string(),
    'args.code': z.string(),
    'args.corrects': flag,
    'args.house': z.string(),
    'args.until': z.number(),
    'args.ending': z.string(),
    'args.entered_as': z.string(),
    'args.grant': z.string(),
    'args.initials': z.string(),
    'args.move': z.string(),
    'args.notice': z.string(),
    'args.text': z.string(),
    'args.listed': z.string(),
    'args.locale': z.enum(Object.keys(sources.language.intents.value.locales)),
    'args.places': flag,
    'args.purpose': z.enum(sources.notices.value.purposes.map(({ id }) => id)),
    'args.within': z.string(),
    'args.words': z.string(),
    'args.task': z.enum([...LIST_TASKS, ...ALL_TASKS]),
    'args.reminder': z.string(),
    'args.wish': z.enum(WISHES),
    'topic.service': serviceIds(sources),
    'topic.several': flag,
    'topic.next_service': serviceIds(sources),
    'topic.listed': flag,
    'topic.relays': flag,
    'topic.interrupts': flag,
    'topic.area': z.string(),
    'topic.subject': z.enum(['self', 'other']),
    'topic.who': WHOLE_TEXT,
    'topic.day': daySchema,
    'topic.time': hour,
    'reminder.about': z.enum(ABOUT),
    'reminder.what': z.string(),
    'reminder.of': z.string(),
    'reminder.day': daySchema,
    'reminder.time': hour,
    'reminder.next_day': daySchema,
    'reminder.due': daySchema,
    'reminder.ahead': flag,
    'reminder.every': z.enum(EVERY),
    'reminder.quiet': flag,
    'reminder.quiet_hours': WHOLE_TEXT,
    'reminder.wrong': z.enum(WRONG),
    'reminder.other': daySchema,
    'reminder.when': WHOLE_TEXT,
    'reminder.matter': WHOLE_TEXT,
    'reminder.recurs': flag,
    'reminder.asked': z.string(),
    'reminder.asked_matter': WHOLE_TEXT,
    'reminder.asked_when': WHOLE_TEXT,
    'service.gated': flag,
    'service.urgent': flag,
    'service.decided_by': decidedBy,
    'service.own_rule': flag,
    'service.asked': flag,
    'service.unsettled': flag,
    'service.answers': WHOLE_TEXT,
    'service.papers': WHOLE_TEXT,
    'service.places': WHOLE_TEXT,
    'service.details': WHOLE_TEXT,
    'verdict.service': serviceIds(sources),
    'verdict.outcome': z.enum(OUTCOMES),
    'verdict.decided_by': decidedBy,
    'verdict.allowed_from': daySchema,
    'verdict.stands': flag,
    'schedule.second_dose_on': daySchema,
    'schedule.next_dose_on': daySchema,
    'schedule.next_dose_waits': z.enum(['interval', 'covid']),
    'schedule.gap_days': count,
    'schedule.after_covid_on': daySchema,
    'drive.day': daySchema,
    'drive.place': z.string(),
    'drive.details': WHOLE_TEXT,
    'evidence.outcome': z.enum(EVIDENCE_OUTCOMES),
    'evidence.finding': z.enum(FINDINGS),
    'evidence.format': z.string(),
    'evidence.reason': z.string(),
    'evidence.contradiction': flag,
    'evidence.kind': z.enum(['vaccination', 'test', 'recovery']),
    'evidence.name': z.string(),
    'evidence.dose': count,
    'evidence.doses': count,
    'evidence.on': daySchema,
    'evidence.others': count,
    'evidence.missing': count,
    'consent.photos': count,
    ...retentionTexts,
    'person.locale': localeIds(sources),
    'person.reminders': count,
    'person.stale': flag,
    'person.held': flag,
    'person.initials': z.string(),
    'person.joined': flag,
    'person.knows': flag,
    'person.facts': WHOLE_TEXT,
    'officer.within': count,
    'person.known': WHOLE_TEXT,
    'person.showings': count,
    'person.follows': count,
    'proof.asker': WHOLE_TEXT,
    'proof.service': serviceIds(sources),
    'notice.area': z.string(),
    'notice.from': WHOLE_TEXT,
    'notice.purpose': WHOLE_TEXT,
    'notice.service': serviceIds(sources),
    'notice.text': WHOLE_TEXT,
    'photo.waiting': flag,
    'officer.waiting': flag,
    'officer.open': flag,
    'officer.opens_on': daySchema,
    'officer.opens_at': hour,
  };
  return new Map(Object.entries({ ...factDomains(sources), ...names }));
}

/** What `set` may write, beside `answers.<node>`. */
export function settableDomains(sources: Sources): Domains {
  const names: Record<(typeof SETTABLE)[number], z.ZodType> = {
    'consent.photos': flag,
    'person.locale': localeIds(sources),
    'person.stopped': flag,
    'person.forgotten': z.literal(true),
    'person.reminders': z.literal(0),
    'person.same': flag,
    'person.showings': z.literal(0),
    'person.follows': z.literal(0),
    'officer.waiting': z.literal(false),
    'officer.sees_before': z.literal(false),
    'notice.area': z.string(),
    'photo.waiting': z.literal(false),
    'topic.case': z.enum(['self', 'other']),
    'topic.service': serviceIds(sources).nullable(),
    'topic.next_service': z.literal(null),
    'topic.time': hour.nullable(),
    'reminder.about': z.enum(ABOUT),
    'reminder.what': z.string(),
    'reminder.of': z.string(),
    'reminder.day': daySchema.nullable(),
    'reminder.time': hour.nullable(),
    'reminder.due': daySchema,
    'reminder.days_before': count,
    'reminder.called_off': z.string(),
    'reminder.wanted': z.string(),
  };
  return new Map(Object.entries({ ...factDomains(sources), ...names }));
}

/** The names `answers.<node>` of one dialogue; of nodes that note nothing and that no `set` writes it is never known. */
export function answerDomains(document: Document<DialogueFile>, session: Domains): Domains {
  const nodes = nodesOf(document);
  const written = nodes.flatMap(settingsOf).map(({ name }) => name);
  const noted = nodes.map(({ node: { id, kind, spec } }): [string, z.ZodType] => {
    const name = `answers.${id}`;
    if (written.includes(name)) return [name, anything];
    const domain = kind.notes?.(spec, (of) => session.get(of));
    return [name, domain && !(domain instanceof z.ZodNever) ? domain : NEVER_KNOWN];
  });
  return new Map(noted);
}

type RetentionName = (typeof RETENTION_NAMES)[number];
const retentionTexts = Object.fromEntries(
  RETENTION_NAMES.map((name): [string, z.ZodType] => [name, WHOLE_TEXT]),
) as Record<RetentionName, z.ZodType>;
const anything = z.union([z.string(), z.number(), flag, z.null()]);
const decidedBy = serviceSchema.shape.decided_by.unwrap();

function serviceIds({ services }: Sources): z.ZodType {
  return z.enum(services.map(({ value }) => value.id));
}

function localeIds({ locales }: Sources): z.ZodType {
  return z.enum(locales.map(({ locale }) => locale));
}

/** The values of a domain in words: `sinovac, sinopharm, ...`, `true or false`, `a whole number from 0 to 5`. */
export function valuesOf(domain: z.ZodType): string[] {
  if (domain instanceof z.ZodEnum || domain instanceof z.ZodLiteral) {
    const values = domain instanceof z.ZodEnum ? domain.options : [...domain.values];
    return values.map(String);
  }
  if (domain instanceof z.ZodNullable) return [...valuesOf(domain.unwrap() as z.ZodType), 'null'];
  if (domain instanceof z.ZodUnion) return (domain.options as z.ZodType[]).flatMap(valuesOf);
  if (domain instanceof z.ZodBoolean) return ['true', 'false'];
  if (domain === daySchema) return ['a day, written YYYY-MM-DD'];
  if (domain === hour) return ['a time of day, written HH:MM'];
  if (domain instanceof z.ZodNumber) {
    const [min, max] = [domain.minValue ?? 0, domain.maxValue ?? Number.MAX_SAFE_INTEGER];
    return [max === Number.MAX_SAFE_INTEGER ? `a number from ${min}` : `a number from ${min} to ${max}`];
  }
  return ['a text'];
}
