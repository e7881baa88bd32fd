import { addDays, type Day, dayOf, isDay } from '../calendar.js';
import type { Lookup } from '../conditions.js';
import { decide, type Verdict } from '../policy/decide.js';
import { answersBeside, nameOfService, papers, places } from '../policy/explain.js';
import { type Facts, isFactName } from '../policy/facts.js';
import { actAskingProof } from '../policy/proof.js';
import { afterCovidOn, gapOf, nextDose, secondDoseOn } from '../policy/schedule.js';
import type { DoseSchedule } from '../policy/schema.js';
import type { TextArg } from '../texts.js';
import type { Flows } from './flows.js';
import { officeAt } from './hours.js';
import type { Value } from './schema.js';
import type { Session } from './session.js';

/**
 * Names beside the facts and `answers.<node>` that conditions and texts of a dialogue may use. `service.papers`,
 * `service.places` and `service.answers` (to what was told or asked beside) are texts, and so only for texts;
 * `service.gated` tells whether proof is asked for there today, `service.own_rule` whether a rule of the service itself
 * answers, `service.asked` whether an answer beside is still owed, `service.unsettled` whether one of them is that nobody
 * here knows.
 */
export const SESSION_NAMES = [
  'today',
  'topic.service',
  'topic.several',
  'topic.next_service',
  'topic.relayed',
  'topic.cost',
  'topic.corrects',
  'topic.listed',
  'topic.interrupts',
  'topic.area',
  'topic.subject',
  'topic.day',
  'topic.time',
  'topic.locale',
  'service.gated',
  'service.urgent',
  'service.decided_by',
  'service.own_rule',
  'service.asked',
  'service.unsettled',
  'service.answers',
  'service.papers',
  'service.places',
  'verdict.service',
  'verdict.outcome',
  'verdict.decided_by',
  'verdict.allowed_from',
  'verdict.stands',
  'schedule.second_dose_on',
  'schedule.next_dose_on',
  'schedule.next_dose_waits',
  'schedule.gap_days',
  'schedule.after_covid_on',
  'evidence.outcome',
  'evidence.format',
  'evidence.reason',
  'evidence.contradiction',
  'evidence.kind',
  'evidence.name',
  'evidence.dose',
  'evidence.doses',
  'evidence.on',
  'consent.photos',
  'person.locale',
  'person.reminders',
  'photo.waiting',
  'officer.waiting',
  'officer.open',
  'officer.opens_on',
  'officer.opens_at',
] as const;

/** The facts of the case that the chat is about. */
export function factsOf(session: Session): Facts {
  return session.person.cases[session.topic.case] ?? {};
}

/** Looks names up in a session, for conditions. */
export function lookupIn(flows: Flows, session: Session, now: number): Lookup {
  return (name) => {
    if (isFactName(name)) {
      const fact = factsOf(session)[name];
      return fact && { value: fact.value, verified: fact.provenance === 'verified' };
    }
    const value = sessionValue(flows, session, now, name);
    return value === null || value === undefined ? undefined : { value };
  };
}

/** What a value of a dialogue stands for, or `null` while it is not known. */
export function resolve(
  flows: Flows,
  session: Session,
  now: number,
  value: Value,
): string | number | boolean | null {
  if (typeof value !== 'object' || value === null) return value;
  const lookup = lookupIn(flows, session, now);
  const of = (name: string) => (lookup(name)?.value as string | number | boolean | undefined) ?? null;
  if ('ref' in value) return of(value.ref);
  if ('first' in value) return value.first.map(of).find((found) => found !== null) ?? null;
  const day = of(value.before);
  return typeof day === 'string' && isDay(day) ? addDays(day, -value.days) : null;
}

/** A name's value as an argument of a text: days and hours are written out, services and reminders by their texts. */
export function argumentOf(flows: Flows, session: Session, now: number, name: string): TextArg {
  if (name === 'person.reminders') {
    const list = session.person.reminders.map(({ text, at }) => ({
      id: 'reminder-line',
      args: { day: { day: dayOf(at, flows.zone) }, what: text },
    }));
    return { list, style: 'lines' };
  }
  if (name === 'service.papers' || name === 'service.places' || name === 'service.answers') {
    const verdict = verdictNow(flows, session, now);
    const { area, cost, noted } = session.topic;
    if (name === 'service.places') return places(verdict, { area, cost });
    const list = name === 'service.papers' ? papers(verdict, { area, cost }) : answersBeside(verdict, noted);
    return { list, style: 'lines' };
  }
  const value = lookupIn(flows, session, now)(name)?.value ?? '';
  if (/[._]service$/.test(name)) return value ? nameOfService(String(value), factsOf(session)) : '';
  if (typeof value === 'number') return value;
  const text = String(value);
  // one plans by the weekday of a day to come; of a past one it is noise
  if (isDay(text)) return { day: text, weekday: text >= today(flows, now) };
  return /^\d\d:\d\d$/.test(text) ? { hour: text } : text;
}

function sessionValue(flows: Flows, session: Session, now: number, name: string): unknown {
  const { topic, verdict, evidence, person } = session;
  const [scope, key] = name.split('.', 2) as [string, string];
  switch (scope) {
    case 'today':
      return today(flows, now);
    case 'answers':
      return session.runs.at(-1)?.answers[key];
    case 'topic':
      if (key === 'listed')
        return session.runs.some(({ dialogue }) => dialogue === flows.byEvent.get('people'));
      // an open question waits below, and is asked again
      if (key === 'interrupts') return session.runs.length > 1;
      if (key === 'several') return topic.services.length > 0;
      if (key === 'next_service') return topic.service && topic.services[0];
      if (key === 'area') return topic.area?.kelurahan ?? topic.area?.kecamatan ?? 'none';
      return key === 'subject' ? (topic.case === 'self' ? 'self' : 'other') : topic[key as 'service'];
    case 'service': {
      const service = flows.book.services.get(topic.service ?? '');
      if (key === 'gated')
        return service && actAskingProof(flows.book, service.id, today(flows, now)) !== null;
      if (key === 'own_rule' || key === 'asked' || key === 'unsettled')
        return service && besideOf(verdictNow(flows, session, now), session.topic.noted)[key];
      return service?.[key as 'urgent'];
    }
    case 'verdict':
      if (key === 'stands') return stands(flows, session, now);
      return verdict?.[key as 'outcome'];
    case 'schedule':
      return SCHEDULE[key]!(flows.book.doses, factsOf(session));
    case 'evidence':
      return evidence?.[key as 'outcome'] ?? evidence?.certificate?.[key as 'name'];
    case 'consent':
      return person.consent;
    case 'person':
      return key === 'locale' ? person.locale : person.reminders.length;
    case 'photo':
      return session.photo !== null;
    case 'officer': {
      if (key === 'waiting') return session.handover !== null;
      const office = officeAt(flows.office, flows.zone, now);
      return key === 'open' ? office.open : key === 'opens_on' ? office.day : office.time;
    }
    default:
      return undefined;
  }
}

const SCHEDULE: Record<string, (doses: DoseSchedule, facts: Facts) => Day | number | string | null> = {
  gap_days: gapOf,
  second_dose_on: secondDoseOn,
  after_covid_on: afterCovidOn,
  next_dose_on: (doses, facts) => nextDose(doses, facts)?.day ?? null,
  next_dose_waits: (doses, facts) => nextDose(doses, facts)?.waits ?? null,
};

/** The verdict on the case in question for the day on which the person means to come, as far as it is known by now. */
function verdictNow(flows: Flows, session: Session, now: number): Verdict {
  const service = session.topic.service ?? flows.book.city.other_service;
  const day = today(flows, now);
  return decide(flows.book, service, factsOf(session), session.topic.day ?? day, day);
}

/** The answers beside that the case calls for now, by id. */
export function answersOwed(flows: Flows, session: Session, now: number): string[] {
  return verdictNow(flows, session, now).answers.map(({ id }) => id);
}

function besideOf({ own, answers }: Verdict, noted: readonly string[]) {
  return {
    own_rule: own !== null,
    asked: answers.some(({ id }) => !noted.includes(id)),
    unsettled: answers.some(({ unsettled }) => unsettled),
  };
}

/** Whether the verdict that was told last is what would be told now. */
function stands({ book, zone }: Flows, session: Session, now: number): boolean {
  const { topic, verdict } = session;
  if (!topic.service || verdict?.service !== topic.service) return false;
  const day = dayOf(now, zone);
  const anew = decide(book, topic.service, factsOf(session), topic.day ?? day, day);
  return anew.outcome === verdict.outcome && anew.reasons[0]?.rule === verdict.rule;
}

/** The calendar day of an instant in the city. */
export function today(flows: Flows, now: number): Day {
  return dayOf(now, flows.zone);
}
