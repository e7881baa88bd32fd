import type { Day } from '../calendar.js';
import { type Condition, evaluate, type Lookup } from '../conditions.js';
import { type Facts, isFactName } from './facts.js';
import type { Policy, Service } from './schema.js';

/** Names a condition of a policy or a service may use beside the facts. `act`: the id of the act in force, or `none`. */
export const SERVICE_NAMES = [
  'today',
  'act',
  'service.gated',
  'service.urgent',
  'service.decided_by',
  'service.id',
] as const;

/** What the conditions of a policy and of a service are looked up in. */
export interface Case {
  service: Service;
  facts: Facts;
  on: Day;
  act: Policy | null;
}

/** Looks names up in a case; a fact that is not known leaves a condition open. */
export function lookupIn({ service, facts, on, act }: Case): Lookup {
  return (name) => {
    switch (name) {
      case 'today':
        return { value: on };
      case 'act':
        return { value: act?.id ?? 'none' };
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

/** Whether a condition holds in a case, a fact that is not known counting as a no. */
export function holdsIn(one: Case, condition: Condition): boolean {
  const lookup = lookupIn(one);
  return evaluate(condition, (name) => lookup(name) ?? { value: null }, one.on) === true;
}
