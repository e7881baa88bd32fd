import type { Found } from './found.js';
import { anyOf, type RegisterRules } from './words.js';

/** "siapa yang paling lama di sini", "sing paling anyar sopo" */
export function extremeIn(
  said: string,
  { queries }: Pick<RegisterRules, 'queries'>,
): 'first' | 'last' | null {
  if (anyOf(queries.longest).test(said)) return 'first';
  return anyOf(queries.newest).test(said) ? 'last' : null;
}

/** Of some people those who came first, or last, as far as it is known since when they live there. */
export function extremeAmong(people: readonly Found[], extreme: 'first' | 'last'): Found[] {
  const dated = people.filter(({ occupant }) => occupant.since !== null);
  const sinces = dated.map(({ occupant }) => occupant.since!).sort();
  const since = extreme === 'first' ? sinces[0] : sinces.at(-1);
  return dated.filter(({ occupant }) => occupant.since === since);
}
