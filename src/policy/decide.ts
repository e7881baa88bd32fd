import { type Day, weekday } from '../calendar.js';
import { type Condition, evaluate, namesIn } from '../conditions.js';
import { firstAllowedDay } from './ahead.js';
import { type FactName, type Facts, isFactName, otherService, PARTS, type Part } from './facts.js';
import { type Case, lookupIn } from './lookup.js';
import { notes, type Reason, ruleOn, rulingIn } from './ruling.js';
import { afterCovidOn } from './schedule.js';
import type { Outcome, Policy, Rulebook, Service } from './schema.js';
import { type Answer, answersIn, conditionsOf, eligibleFrom, withDerived } from './service-rules.js';

export interface Paper {
  id: string;
  confirmLocally: boolean;
  /** What it turns on where that is not known yet, such as the kind of the service; `null` where it is needed. */
  when: Condition | null;
}

export interface Remark {
  id: string;
  about: Service['remarks'][number]['about'];
  confirmLocally: boolean;
  /** It is told for what is known of the case. */
  ofCase: boolean;
  /** When somebody looked, or `null` where nothing is said about that. */
  checkedOn: Day | null;
}

/** What the act alone says of a case, whatever the law of the service itself. */
export interface ActVerdict {
  outcome: Outcome;
  reasons: Reason[];
  missing: FactName[];
  allowedFrom: Day | null;
}

/** The answer for a service, a case and a day; everything in it is an id or a value, `explain` makes it words. */
export interface Verdict {
  service: string;
  /** Which of the services without a file of their own is meant, or `none`. */
  other: string;
  on: Day;
  /** The day on which it is asked. */
  today: Day;
  outcome: Outcome;
  decidedBy: Service['decided_by'];
  reasons: Reason[];
  /** Facts that could still change the outcome, the most useful first; empty unless `needs_facts`. */
  missing: FactName[];
  /** The first day from which it is known to be allowed, or `null`. */
  allowedFrom: Day | null;
  /** Where the service is not open to the person yet: the first day on which it is, whatever the doses; else `null`. */
  eligibleFrom: Day | null;
  /** The earliest day of a dose after COVID-19, where that is still ahead and a dose is missing; else `null`. */
  vaccineFrom: Day | null;
  /** Whether that day holds for a mild illness, of which nothing was said. */
  vaccineFromIfMild: boolean;
  /** The dose that has to be taken by that day (2: the second), or `null` where it presumes none. */
  afterDose: number | null;
  bring: Paper[];
  places: { id: string; checkedOn: Day }[];
  remarks: Remark[];
  /** What is answered before anything else. */
  answers: Answer[];
  /**
   * A rule of the service itself decided: its text is the whole answer, with papers or without, and tells whether the act
   * in force asks for proof of vaccination there. `null`: the act decided.
   */
  own: { papers: boolean; asksProof: boolean; act: ActVerdict } | null;
  /** What is asked for beside the answer, or alone. */
  asks: Part[];
  /** Whether the day on which the person means to come, another than today, is a Saturday or Sunday. */
  onWeekend: boolean;
  /** What stands behind the doses: a signature, the person's word, or nothing. */
  evidence: 'verified' | 'claimed' | 'none';
  /** Which data it was made from, so that a wrong answer can be found again: `act@version`, `service@version`. */
  versions: string[];
}

/** Who asks for a service that the rulebook does not know. */
export class UnknownService extends RangeError {
  constructor(service: string, known: Iterable<string>) {
    super(`unknown service "${service}"; known: ${[...known].join(', ')}`);
  }
}

/**
 * The verdict for a service, the facts of a case and the day on which the person comes; `today`, when it is asked: a
 * dose that is planned in between is still ahead.
 * Three-valued: a rule that turns on an unknown fact stays open, and the outcome stands as soon as no open rule
 * could change it.
 * @throws {UnknownService}
 */
export function decide(book: Rulebook, serviceId: string, told: Facts, on: Day, today: Day = on): Verdict {
  const service = book.services.get(serviceId);
  if (!service) throw new UnknownService(serviceId, book.services.keys());
  const policy = actInForce(book, on);
  const one = withDerived({ service, facts: told, on, act: policy });
  const { facts } = one;
  const { own, ...ruling } = rulingIn(one);
  const waits = ruling.outcome === 'not_yet' || ruling.outcome === 'not_eligible';
  const ahead = waits
    ? firstAllowedDay(
        { acts: actsThatCount(book), doses: book.doses, own: conditionsOf(service) },
        told,
        earlier(today, on),
        (then, day) => outcomeOn(book, service, then, day),
      )
    : null;
  const lookup = lookupIn(one);
  const answers = answersIn(book, one);
  const dose = facts.dose_count;
  const vaccineFrom = dose?.value || ruling.outcome === 'allowed' ? null : afterCovidOn(book.doses, facts);
  return {
    service: service.id,
    other: otherService(facts),
    on,
    today,
    outcome: ruling.outcome,
    decidedBy: service.decided_by,
    reasons: [...ruling.reasons, ...(policy && !own ? notes(policy, lookup, on) : [])],
    missing: ruling.missing,
    allowedFrom: ahead?.day ?? null,
    afterDose: ahead?.afterDose ?? null,
    eligibleFrom: ruling.outcome === 'not_eligible' ? eligibleFrom({ ...one, facts: told }) : null,
    vaccineFrom: vaccineFrom && vaccineFrom > today ? vaccineFrom : null,
    vaccineFromIfMild: facts.recovered_severe === undefined,
    bring: (answers.every(({ papers }) => papers) ? service.bring : [])
      .map((paper) => ({ paper, truth: evaluate(paper.when, lookup, on) }))
      .filter(({ truth }) => truth !== false)
      .map(({ paper, truth }) => ({
        id: paper.id,
        confirmLocally: paper.confirm_locally,
        when: truth === true ? null : paper.when!,
      })),
    places: service.places
      .filter((place) => evaluate(place.when, lookup, on) !== false)
      .map((place) => ({ id: place.id, checkedOn: place.checked_on })),
    remarks: service.remarks
      .filter(({ when, about }) => {
        const truth = evaluate(when, lookup, on);
        return truth === true || (about === 'fee' && truth === null);
      })
      .map(({ id, about, when, confirm_locally, checked_on }) => ({
        id,
        about,
        confirmLocally: confirm_locally,
        ofCase: namesIn(when).some(isFactName),
        checkedOn: checked_on ?? null,
      })),
    answers,
    own: own && {
      papers: own.papers,
      asksProof: ruleOn({ ...one, facts: NO_DOSE }).outcome !== 'allowed',
      act: actAlone(book, one, today),
    },
    asks: PARTS.filter((part) => facts[`asks_${part}`]?.value === true),
    onWeekend: on > today && isWeekend(on),
    evidence: dose ? dose.provenance : 'none',
    versions: [...(policy ? [`${policy.id}@${policy.version}`] : []), `${service.id}@${service.version}`],
  };
}

function actAlone(book: Rulebook, one: Case, today: Day): ActVerdict {
  const { outcome, reasons, missing } = ruleOn(one);
  const outcomeOf = (facts: Facts, day: Day) =>
    ruleOn({ ...one, facts, on: day, act: actInForce(book, day) }).outcome;
  const acts = { acts: actsThatCount(book), doses: book.doses, own: [] };
  const ahead =
    outcome === 'not_yet' ? firstAllowedDay(acts, one.facts, earlier(today, one.on), outcomeOf) : null;
  return { outcome, reasons, missing, allowedFrom: ahead?.day ?? null };
}

/**
 * The act that decides on a day, or `null`: of those that are applied and in force the one that no other replaces. Where
 * the acts leave that open, the later one goes before the earlier one (lex posterior), whatever the order of the files.
 */
export function actInForce(book: Rulebook, on: Day): Policy | null {
  const inForce = actsThatCount(book)
    .filter(({ in_force: { from, until } }) => from <= on && (!until || on <= until))
    .sort((a, b) => b.in_force.from.localeCompare(a.in_force.from) || a.id.localeCompare(b.id));
  const stands = (act: Policy) =>
    inForce.every((other) => !other.replaces.includes(act.id) || act.replaces.includes(other.id));
  return inForce.find(stands) ?? inForce[0] ?? null;
}

/** Acts of which the city has not said whether it applies them, and that would be in force on the day. */
export function undecidedActs(book: Rulebook, on: Day): string[] {
  return book.policies
    .filter((policy) => book.city.acts[policy.id] === 'undecided' && policy.in_force.from <= on)
    .map((policy) => policy.id);
}

const NO_DOSE: Facts = { dose_count: { value: 0, provenance: 'claimed', at: 0 } };

function actsThatCount(book: Rulebook): Policy[] {
  return book.policies.filter(({ id }) => book.city.acts[id] === 'applied');
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** Saturday and Sunday. */
function isWeekend(day: Day): boolean {
  return [0, 6].includes(weekday(day));
}

/** The outcome for a case on another day, with all that this day changes. */
function outcomeOn(book: Rulebook, service: Service, facts: Facts, on: Day): Outcome {
  return rulingIn(withDerived({ service, facts, on, act: actInForce(book, on) })).outcome;
}
