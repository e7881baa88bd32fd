import { namesIn } from '../../conditions.js';
import { factSchemas } from '../../policy/fact-schemas.js';
import type { Policy } from '../../policy/schema.js';
import { type Document, faultAt, type Path } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { checkCondition, checkValue } from './conditions.js';
import { type Domains, rulebookDomains } from './domains.js';
import { deadIn } from './ordered.js';
import { type Part, withWhen } from './parts.js';

/** Legal acts: their rules each by itself and in their order, and what is taken for granted. */
export function checkPolicies(sources: Sources): Fault[] {
  const domains = rulebookDomains(sources);
  return sources.policies.flatMap((policy) => {
    const { in_force, presume } = policy.value;
    const conditions = [...rulesOf(policy), ...partsAt(presume, 'presume'), ...notesOf(policy)];
    const faults = withWhen(conditions).flatMap((condition) => checkCondition(policy, condition, domains));
    faults.push(
      ...presume.flatMap(({ fact, value }, i) =>
        checkValue(policy, ['presume', i, 'value'], fact, value, factSchemas[fact]),
      ),
    );
    if (in_force.until && in_force.until < in_force.from) {
      const remedy = `put a day from ${in_force.from} on, or take "until" out`;
      faults.push(faultAt(policy, ['in_force', 'until'], 'the act ends before it begins', remedy));
    }
    return [
      ...faults,
      ...idsGivenTwice(policy),
      ...deadRules(policy, domains),
      ...analogies(policy),
      ...asks(policy),
    ];
  });
}

const partsAt = <T>(list: T[], ...at: string[]): Part<T>[] =>
  list.map((part, i) => ({ part, path: [...at, i] }));
const rulesOf = ({ value }: Document<Policy>) => partsAt(value.rules, 'rules');
const notesOf = ({ value }: Document<Policy>) => partsAt(value.notes, 'notes');

function idsGivenTwice(policy: Document<Policy>): Fault[] {
  const seen = new Map<string, Path>();
  return [...rulesOf(policy), ...notesOf(policy)].flatMap(({ part: { id }, path }) => {
    const first = seen.get(id);
    if (!first) {
      seen.set(id, path);
      return [];
    }
    const message = `rule id "${id}" is given twice, first in line ${policy.lineOf(first)}`;
    return [faultAt(policy, path, message, 'give one of the two another id')];
  });
}

/** Rules that can never decide, and rules that contradict one another. */
function deadRules(policy: Document<Policy>, domains: Domains): Fault[] {
  const { rules } = policy.value;
  return deadIn(rules, domains).map(({ index, by, same }) => {
    const rule = rules[index]!;
    const first = rules[by ?? 0]!;
    const path = ['rules', index];
    if (by === null) {
      const message = `rule "${rule.id}" can never decide: its conditions exclude one another`;
      return faultAt(policy, path, message, 'correct its "when", or take it out');
    }
    if (same && first.outcome !== rule.outcome) {
      const message = `rule "${rule.id}" contradicts "${first.id}": in the same cases one says ${rule.outcome}, the other ${first.outcome}`;
      return faultAt(policy, path, message, 'keep the one that is right, or tell the cases apart');
    }
    const message = `rule "${rule.id}" can never decide: "${first.id}" before it holds whenever it does`;
    return faultAt(policy, path, message, `put it before "${first.id}", or take it out`);
  });
}

function analogies(policy: Document<Policy>): Fault[] {
  return rulesOf(policy)
    .filter(({ part }) => part.analogy && part.outcome !== 'officer')
    .map(({ part, path }) => {
      const message = `rule "${part.id}" is an analogy and ends at "${part.outcome}"`;
      const remedy = 'where the act is silent an officer decides: "outcome: officer"';
      return faultAt(policy, [...path, 'outcome'], message, remedy);
    });
}

/** A fact that no rule turns on would never be asked for. */
function asks(policy: Document<Policy>): Fault[] {
  const turnedOn = new Set(rulesOf(policy).flatMap(({ part }) => namesIn(part.when)));
  return policy.value.asks.flatMap((fact, i) => {
    if (turnedOn.has(fact)) return [];
    const remedy = `take it out of "asks", or write a rule on ${fact}`;
    return [faultAt(policy, ['asks', i], `no rule turns on the fact "${fact}"`, remedy)];
  });
}
