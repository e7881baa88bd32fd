import type { Day } from '../../calendar.js';
import type { FactName, Facts, FactValue } from '../../policy/facts.js';
import { bookWhere, type Rulebook, type Service } from '../../policy/schema.js';
import { rulesOf } from '../rules.js';
import type { Sources } from '../sources.js';

/** What residents say of themselves, as the verdicts differ by it most. */
const CASES: Partial<Record<FactName, FactValue>>[] = [
  {},
  { dose_count: 0 },
  { dose_count: 1 },
  { dose_count: 0, exempt: true },
  { dose_count: 0, urgent: true },
  { negative_test_on: '2021-09-09' },
  { age: 8 },
];

/** What is asked beside takes room of its own. */
const BESIDE: typeof CASES = [
  { online: true },
  { dose_count: 0, resident: false },
  { dose_count: 1, resident: false },
  { dose_count: 1, asks_duration: true },
];

/** A case of each kind that a service distinguishes. */
export function casesOf({ variants }: Service): Facts[] {
  return [
    ...[...CASES, ...BESIDE].map(claimed),
    ...variants.flatMap((variant) => CASES.map((said) => claimed({ ...said, variant }))),
  ];
}

/** The days from which on acts, or what the service says by the day, are others. */
export function daysOf({ policies }: Sources, service: Service): Day[] {
  const dated = JSON.stringify([policies.map(({ value }) => value), service]);
  return [...new Set(dated.match(/\b\d{4}-\d{2}-\d{2}\b/g))].sort();
}

/**
 * The rulebook as the city has decided, and as it is once an act that is still undecided is applied: the day of a
 * decision is no day to shorten texts.
 */
export function rulebooks(sources: Sources): { book: Rulebook; decision: string }[] {
  const { book } = rulesOf(sources);
  const { acts } = book.city;
  const undecided = Object.keys(acts).filter((id) => acts[id] === 'undecided');
  return [
    { book, decision: '' },
    ...undecided.map((id) => ({
      book: bookWhere(book, { [id]: 'applied' }),
      decision: ` once "${id}" is applied`,
    })),
  ];
}

function claimed(said: Partial<Record<FactName, FactValue>>): Facts {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [name, { value, provenance: 'claimed', at: 0 }]),
  );
}

/** What `make` gives; `otherwise` where a text is missing, or a name wrong, which other checks tell. */
export function unlessFaulty<T>(otherwise: T, make: () => T): T {
  try {
    return make();
  } catch {
    return otherwise;
  }
}
