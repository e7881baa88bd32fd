import type { Day } from '../calendar.js';
import { firstAllowedDay } from './ahead.js';
import { type Condition, evaluate, type Lookup, namesIn, type Truth } from './conditions.js';
import { type FactName, type Facts, isFactName } from './facts.js';
import { usefulQuestions } from './questions.js';
import type { Outcome, Policy, Rule, Rulebook, Service } from './schema.js';

/** One reason of a verdict: the rule that fired and the legal ground it stands on, all by id. */
export interface Reason {
  rule: string;
  /** The Fluent message `citation-<id>`. */
  citation: string;
  analogy: boolean;
}

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
  /** When somebody looked, or `null` where nothing is said about that. */
  checkedOn: Day | null;
}

/** The answer for a service, a case and a day; everything in it is an id or a value, `explain` makes it words. */
export interface Verdict {
  service: string;
  on: Day;
  outcome: Outcome;
  decidedBy: Service['decided_by'];
  reasons: Reason[];
  /** Facts that could still change the outcome, the most useful first; empty unless `needs_facts`. */
  missing: FactName[];
  /** The first day from which it is known to be allowed, or `null`. */
  allowedFrom: Day | null;
  /** The dose that has to be taken by that day (2: the second), or `null` where it presumes none. */
  afterDose: number | null;
  bring: Paper[];
  places: { id: string; checkedOn: Day }[];
  remarks: Remark[];
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
export function decide(book: Rulebook, serviceId: string, facts: Facts, on: Day, today: Day = on): Verdict {
  const service = book.services.get(serviceId);
  if (!service) throw new UnknownService(serviceId, book.services.keys());
  const policy = actInForce(book, on);
  const ruling = ruleOn(book, service, facts, on);
  const ahead =
    ruling.outcome === 'not_yet'
      ? firstAllowedDay(
          { acts: actsThatCount(book), doses: book.doses },
          facts,
          today < on ? today : on,
          (then, day) => ruleOn(book, service, then, day).outcome,
        )
      : null;
  const lookup = lookupIn(facts, service, on);
  const dose = facts.dose_count;
  return {
    service: service.id,
    on,
    outcome: ruling.outcome,
    decidedBy: service.decided_by,
    reasons: [...ruling.reasons, ...(policy ? notes(policy, lookup, on) : [])],
    missing: ruling.missing,
    allowedFrom: ahead?.day ?? null,
    afterDose: ahead?.afterDose ?? null,
    bring: service.bring
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
      .map(({ id, about, confirm_locally, checked_on }) => ({
        id,
        about,
        confirmLocally: confirm_locally,
        checkedOn: checked_on ?? null,
      })),
    evidence: dose ? dose.provenance : 'none',
    versions: [...(policy ? [`${policy.id}@${policy.version}`] : []), `${service.id}@${service.version}`],
  };
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

/** Names a condition of a policy or a service may use beside the facts. */
export const SERVICE_NAMES = [
  'today',
  'service.gated',
  'service.urgent',
  'service.decided_by',
  'service.id',
] as const;

interface Ruling {
  outcome: Outcome;
  reasons: Reason[];
  missing: FactName[];
}

const NO_ACT: Ruling = {
  outcome: 'allowed',
  reasons: [{ rule: 'no-act', citation: 'no-act', analogy: false }],
  missing: [],
};

function actsThatCount(book: Rulebook): Policy[] {
  return book.policies.filter(({ id }) => book.city.acts[id] === 'applied');
}

function ruleOn(book: Rulebook, service: Service, facts: Facts, on: Day): Ruling {
  const policy = actInForce(book, on);
  if (!policy) return NO_ACT;
  const ruleWith = (known: Facts) => rule(policy, presumed(policy, known, service, on), service, on);
  const ruling = ruleWith(facts);
  if (ruling.outcome !== 'needs_facts') return ruling;
  const outcomeOf = (completed: Facts) => ruleWith(completed).outcome;
  const { useful, same } = usefulQuestions(policy, ruling.missing, facts, on, outcomeOf);
  return same ? ruleWith(same) : { ...ruling, missing: useful };
}

function lookupIn(facts: Facts, service: Service, on: Day): Lookup {
  return (name) => {
    switch (name) {
      case 'today':
        return { value: on };
      case 'service.gated':
        return { value: service.gated };
      case 'service.urgent':
        return { value: service.urgent };
      case 'service.decided_by':
        return { value: service.decided_by };
      case 'service.id':
        return { value: service.id };
      default: {
        const fact = isFactName(name) ? facts[name] : undefined;
        return fact && { value: fact.value, verified: fact.provenance === 'verified' };
      }
    }
  };
}

/** A fact that the act does not ask for counts as a no while nobody has mentioned it. */
function truthOf(policy: Policy, condition: Condition | undefined, lookup: Lookup, on: Day): Truth {
  const asked = new Set<string>(policy.asks);
  return evaluate(condition, (name) => lookup(name) ?? (asked.has(name) ? undefined : { value: null }), on);
}

function presumed(policy: Policy, facts: Facts, service: Service, on: Day): Facts {
  let known = facts;
  for (const { when, fact, value } of policy.presume) {
    if (known[fact]) continue;
    if (truthOf(policy, when, lookupIn(known, service, on), on) === true)
      known = { ...known, [fact]: { value, provenance: 'claimed', at: 0 } };
  }
  return known;
}

function rule(policy: Policy, facts: Facts, service: Service, on: Day): Ruling {
  const lookup = lookupIn(facts, service, on);
  const open: Rule[] = [];
  for (const candidate of policy.rules) {
    const truth = truthOf(policy, candidate.when, lookup, on);
    if (truth === null) open.push(candidate);
    if (truth !== true) continue;
    if (open.every(({ outcome }) => outcome === candidate.outcome))
      return { outcome: candidate.outcome, reasons: [reasonOf(policy, candidate)], missing: [] };
    open.push(candidate);
    break;
  }
  if (open.length === 0) return { outcome: 'officer', reasons: [silent(policy)], missing: [] };
  const turnsOn = new Set(open.flatMap(({ when }) => namesIn(when)));
  return {
    outcome: 'needs_facts',
    reasons: [{ rule: 'needs-facts', citation: policy.id, analogy: false }],
    missing: policy.asks.filter((name) => turnsOn.has(name) && !facts[name]),
  };
}

/** No rule of the act holds: what it leaves open is for an officer. */
function silent(policy: Policy): Reason {
  return { rule: 'silent', citation: policy.id, analogy: false };
}

function reasonOf(policy: Policy, { id, citation, analogy }: Rule): Reason {
  return { rule: id, citation: citation ?? policy.id, analogy };
}

function notes(policy: Policy, lookup: Lookup, on: Day): Reason[] {
  return policy.notes
    .filter(({ when }) => evaluate(when, lookup, on) === true)
    .map(({ id }) => ({ rule: id, citation: policy.id, analogy: false }));
}
