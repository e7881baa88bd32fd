import { type Condition, namesIn } from '../../policy/conditions.js';
import { factSchemas } from '../../policy/facts.js';
import type { Policy, Rule } from '../../policy/schema.js';
import { type Document, faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { checkCondition, checkValue } from './conditions.js';
import { rulebookDomains } from './domains.js';
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
    return [...faults, ...idsGivenTwice(policy), ...deadRules(policy), ...analogies(policy), ...asks(policy)];
  });
}

const partsAt = <T>(list: T[], ...at: string[]): Part<T>[] =>
  list.map((part, i) => ({ part, path: [...at, i] }));
const rulesOf = ({ value }: Document<Policy>) => partsAt(value.rules, 'rules');
const notesOf = ({ value }: Document<Policy>) => partsAt(value.notes, 'notes');

function idsGivenTwice(policy: Document<Policy>): Fault[] {
  const seen = new Set<string>();
  return [...rulesOf(policy), ...notesOf(policy)].flatMap(({ part: { id }, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [faultAt(policy, path, `rule id "${id}" is given twice`, 'give one of the two another id')];
  });
}

/** Rules that can never decide, since an earlier one holds whenever they do. */
function deadRules(policy: Document<Policy>): Fault[] {
  const earlier: Rule[] = [];
  return rulesOf(policy).flatMap(({ part: rule, path }) => {
    const first = earlier.find(({ when }) => !when || (rule.when && implies(rule.when, when)));
    earlier.push(rule);
    if (!first) return [];
    const message = `rule "${rule.id}" can never decide: "${first.id}" before it holds whenever it does`;
    return [faultAt(policy, path, message, `put it before "${first.id}", or take it out`)];
  });
}

/** Whether `b` surely holds wherever `a` does; seen from their form alone, so a `false` may still be wrong. */
function implies(a: Condition, b: Condition): boolean {
  const [parts, others] = [a, b] as { all?: Condition[]; any?: Condition[] }[];
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  if (Array.isArray(others!.all)) return others!.all.every((part) => implies(a, part));
  if (Array.isArray(parts!.any)) return parts!.any.every((part) => implies(part, b));
  if (Array.isArray(others!.any) && others!.any.some((part) => implies(a, part))) return true;
  return Array.isArray(parts!.all) && parts!.all.some((part) => implies(part, b));
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
