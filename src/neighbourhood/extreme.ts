import type { Found } from './found.js';
import { anyOf, type RegisterRules } from './words.js';

/** Who came before all others, or who came last. */
export type Extreme = 'first' | 'last' | 'both';

/** "siapa yang paling lama di sini", "sing paling anyar sopo" */
export function extremeIn(said: string, { queries }: Pick<RegisterRules, 'queries'>): Extreme | null {
  const [first, last] = [queries.longest, queries.newest].map((words) => anyOf(words).test(said));
  if (first && last) return 'both';
  return first ? 'first' : last ? 'last' : null;
}

/** Of some people those who came first, or last, as far as it is known since when they live there. */
export function extremeAmong(people: readonly Found[], extreme: Extreme): Found[] {
  if (extreme === 'both') return [...extremeAmong(people, 'first'), ...extremeAmong(people, 'last')];
  const dated = people.filter(({ occupant }) => occupant.since !== null);
  const sinces = dated.map(({ occupant }) => occupant.since!).sort();
  const since = extreme === 'first' ? sinces[0] : sinces.at(-1);
  return dated.filter(({ occupant }) => occupant.since === since);
}
