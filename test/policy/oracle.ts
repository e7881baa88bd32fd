import { addMonths, type Day } from '../../src/calendar.js';
import type { FactName, Facts } from '../../src/policy/facts.js';
import type { Outcome, Service } from '../../src/policy/schema.js';

/** The age in years from which a service is open to somebody, by the law of the service itself (in 2021). */
const OPEN_FROM: Record<string, number> = { ktp: 17, sim: 17, nikah: 19, vaksinasi: 12 };
/** Papers that are issued by the city of the address on the KTP. */
const BY_ADDRESS = ['ktp', 'kk', 'akta_lahir', 'akta_kematian'];

/** What the service's own law says before the circular, or `null`. */
function ownLaw({ id }: Service, facts: Facts, on: Day): Outcome | null {
  const is = (name: FactName, value: unknown) => facts[name]?.value === value;
  const age = facts.age?.value as number | undefined;
  const along = ['ktp', 'sim'].includes(id) && is('child_along', true);
  const excused = along || (id === 'ktp' && is('married', true));
  if (age !== undefined && age < (OPEN_FROM[id] ?? 0) && !excused) return 'not_eligible';
  const recovered = facts.recovered_on?.value as Day | undefined;
  const months = is('recovered_severe', true) ? 3 : 1;
  const waits = recovered !== undefined && recovered <= on && on < addMonths(recovered, months);
  if (id === 'vaksinasi' && waits) return 'not_eligible';
  return BY_ADDRESS.includes(id) && is('resident', false) ? 'officer' : null;
}

/**
 * The circular's table, and the services' own law before it, written out once more, two-valued and without the engine:
 * what they say of a case of which everything the circular asks for is known.
 */
export function circular(service: Service, facts: Facts, on: Day): Outcome {
  const law = ownLaw(service, facts, on);
  if (law) return law;
  const is = (name: FactName, value: unknown) => facts[name]?.value === value;
  const day = (name: FactName) => facts[name]?.value as Day | undefined;
  const within = (one: Day | undefined, months: number) =>
    one !== undefined && one <= on && on < addMonths(one, months);
  if (!service.gated) return 'allowed';
  const doses = Number(facts.dose_count!.value);
  const proven = facts.dose_count!.provenance === 'verified' && !is('holder', 'other');
  if (doses >= 1) return proven ? 'allowed' : 'allowed_if';
  if (is('exempt', true) || is('exempt_letter', true)) return 'officer';
  const recovered = day('recovered_on');
  if (within(recovered, 1) || (is('recovered_severe', true) && within(recovered, 3))) return 'officer';
  const test = day('negative_test_on');
  if (test !== undefined && test <= on) return 'officer';
  const age = facts.age?.value as number | undefined;
  if (age !== undefined && age <= 11) return 'officer';
  return service.urgent || is('urgent', true) ? 'officer' : 'not_yet';
}

/** Whether somebody who speaks of these, and not of doses, is taken to have none. */
export function speaksOfNoDose(facts: Facts, on: Day): boolean {
  const recovered = facts.recovered_on?.value as Day | undefined;
  const test = facts.negative_test_on?.value as Day | undefined;
  const age = facts.age?.value as number | undefined;
  return (
    facts.exempt?.value === true ||
    facts.exempt_letter?.value === true ||
    (age !== undefined && age <= 11) ||
    (test !== undefined && test <= on) ||
    (recovered !== undefined && recovered <= on && on < addMonths(recovered, 1))
  );
}
