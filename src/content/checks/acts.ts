import type { Policy } from '../../policy/schema.js';
import { type Document, faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { didYouMean } from '../nearest.js';

/** Between legal acts and the city: the state of each, which replaces which, and no two in force at once. */
export function checkActs({ city, policies }: Sources): Fault[] {
  const ids = policies.map(({ value }) => value.id);
  const { acts } = city.value;
  const unknown = Object.keys(acts)
    .filter((id) => !ids.includes(id))
    .map((id) => faultAt(city, ['acts', id], `no act "${id}" in flows/policies`, didYouMean(id, ids)));
  const stateless = policies
    .filter(({ value }) => !(value.id in acts))
    .map(({ value: { id } }) => {
      const remedy = `add "${id}: applied", not_applied or undecided`;
      return faultAt(city, ['acts'], `the city does not say whether it applies "${id}"`, remedy);
    });
  const replaced = policies.flatMap((policy) =>
    policy.value.replaces.flatMap((id, i) =>
      ids.includes(id)
        ? []
        : [faultAt(policy, ['replaces', i], `no act "${id}" to replace`, didYouMean(id, ids))],
    ),
  );
  return [...unknown, ...stateless, ...replaced, ...rivals(policies, acts)];
}

/** Two acts that count on the same day: the first file would win, silently. */
function rivals(policies: Document<Policy>[], acts: Sources['city']['value']['acts']): Fault[] {
  const counting = policies.filter(({ value }) => ['applied', 'undecided'].includes(acts[value.id] ?? ''));
  return counting.flatMap((policy, i) =>
    counting.slice(0, i).flatMap((other) => {
      const [a, b] = [policy.value, other.value];
      if (!beginsBeforeEnd(a, b) || !beginsBeforeEnd(b, a)) return [];
      if (a.replaces.includes(b.id) || b.replaces.includes(a.id)) return [];
      const message = `"${a.id}" and "${b.id}" are in force on the same days`;
      const remedy = `say in the later one "replaces: [...]", or give the earlier one an "until"`;
      return [faultAt(policy, ['in_force'], message, remedy)];
    }),
  );
}

function beginsBeforeEnd(one: Policy, other: Policy): boolean {
  return !other.in_force.until || one.in_force.from <= other.in_force.until;
}
