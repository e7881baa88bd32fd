import type { Day } from '../calendar.js';
import { type Condition, evaluate, type Lookup, namesIn, type Truth } from '../conditions.js';
import type { FactName, Facts } from './facts.js';
import { type Case, holdsIn, lookupIn } from './lookup.js';
import { usefulQuestions } from './questions.js';
import type { Outcome, Policy, Rule, Service } from './schema.js';

/** One reason of a verdict: the rule that fired and the legal ground it stands on, all by id. */
export interface Reason {
  rule: string;
  /** The Fluent message `citation-<id>`. */
  citation: string;
  analogy: boolean;
}

/** What the rules say of a case. */
export interface Ruling {
  outcome: Outcome;
  reasons: Reason[];
  missing: FactName[];
}

/** The same, and the rule of the service itself that decided, if one did. */
export type RulingIn = Ruling & { own: Service['rules'][number] | null };

const NO_ACT: Ruling = {
  outcome: 'allowed',
  reasons: [{ rule: 'no-act', citation: 'no-act', analogy: false }],
  missing: [],
};

/**
 * A rule of the service itself goes before the act on vaccination. Where one turns on a fact that the act asks for, that
 * is asked for.
 */
export function rulingIn(one: Case): RulingIn {
  const lookup = lookupIn(one);
  for (const own of one.service.rules) {
    const { id, when, outcome, citation } = own;
    const truth = one.act ? truthOf(one.act, when, lookup, one.on) : holdsIn(one, when);
    const ground = citation ?? one.act?.id ?? 'no-act';
    if (truth === true)
      return { outcome, reasons: [{ rule: id, citation: ground, analogy: false }], missing: [], own };
    if (truth === null) return { ...needs(one.act!, namesIn(when), one.facts), own: null };
  }
  return { ...ruleOn(one), own: null };
}

/** What the act in force says of a case. */
export function ruleOn({ act: policy, facts, service, on }: Case): Ruling {
  if (!policy) return NO_ACT;
  const ruleWith = (known: Facts) => rule(policy, presumed(policy, known, service, on), service, on);
  const ruling = ruleWith(facts);
  if (ruling.outcome !== 'needs_facts') return ruling;
  const outcomeOf = (completed: Facts) => ruleWith(completed).outcome;
  const { useful, same } = usefulQuestions(policy, ruling.missing, facts, on, outcomeOf);
  return same ? ruleWith(same) : { ...ruling, missing: useful };
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
    if (truthOf(policy, when, lookupIn({ service, facts: known, on, act: policy }), on) === true)
      known = { ...known, [fact]: { value, provenance: 'claimed', at: 0 } };
  }
  return known;
}

function rule(policy: Policy, facts: Facts, service: Service, on: Day): Ruling {
  const lookup = lookupIn({ service, facts, on, act: policy });
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
  const turnsOn = open.flatMap(({ when }) => namesIn(when));
  return needs(policy, turnsOn, facts);
}

/** What the act asks for is not known yet, and turns on these names. */
function needs(policy: Policy, turnsOn: string[], facts: Facts): Ruling {
  return {
    outcome: 'needs_facts',
    reasons: [{ rule: 'needs-facts', citation: policy.id, analogy: false }],
    missing: policy.asks.filter((name) => turnsOn.includes(name) && !facts[name]),
  };
}

/** No rule of the act holds: what it leaves open is for an officer. */
function silent(policy: Policy): Reason {
  return { rule: 'silent', citation: policy.id, analogy: false };
}

function reasonOf(policy: Policy, { id, citation, analogy }: Rule): Reason {
  return { rule: id, citation: citation ?? policy.id, analogy };
}

/** The remarks of the act that hold. */
export function notes(policy: Policy, lookup: Lookup, on: Day): Reason[] {
  return policy.notes
    .filter(({ when }) => evaluate(when, lookup, on) === true)
    .map(({ id }) => ({ rule: id, citation: policy.id, analogy: false }));
}
