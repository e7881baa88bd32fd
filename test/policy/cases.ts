import type { FactName, Facts, FactValue } from '../../src/policy/facts.js';
import { bookWhere, type City, type Outcome, type Rulebook } from '../../src/policy/schema.js';
import { shipped } from '../support/scripts.js';

/** The rulebook as it is shipped. */
export const book: Rulebook = shipped.flows.book;

/** Days around the acts: the circular holds from 9 September 2021, Keppres 17/2023 from 21 June 2023. */
export const BEFORE = '2021-09-08';
export const FIRST = '2021-09-09';
export const TODAY = '2021-10-01';
export const AFTER = '2023-06-21';

/** The shipped rulebook in a city that says otherwise about Keppres 17/2023. */
export function bookWith(keppres: City['acts'][string]): Rulebook {
  return bookWhere(book, { 'keppres-17-2023': keppres });
}

/** Outcomes from worst to best. */
export const RANK: Record<Outcome, number> = {
  needs_facts: -1,
  not_eligible: -1,
  not_yet: 0,
  officer: 1,
  allowed_if: 2,
  allowed: 3,
};

/** Facts that somebody said. */
export function claimed(values: Partial<Record<FactName, FactValue>>): Facts {
  return known(values, 'claimed');
}

/** Facts that evidence stands behind. */
export function verified(values: Partial<Record<FactName, FactValue>>): Facts {
  return known(values, 'verified');
}

function known(values: Partial<Record<FactName, FactValue>>, provenance: 'claimed' | 'verified'): Facts {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, { value, provenance, at: 0 }]));
}

export const services = [...book.services.values()];
/** Proof is asked for, and a missing one keeps a person waiting. */
export const plain = services.filter(({ gated, urgent }) => gated && !urgent).map(({ id }) => id);
/** Proof is asked for, but nobody is kept waiting: birth, death, aid. */
export const urgent = services.filter((service) => service.gated && service.urgent).map(({ id }) => id);
export const open = services.filter(({ gated }) => !gated).map(({ id }) => id);
export const gated = [...plain, ...urgent];
