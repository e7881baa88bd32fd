import type { Rulebook } from '../policy/schema.js';
import { Texts } from '../texts.js';
import type { Bare } from './sources.js';

/** What rules and texts are made of: plain data. */
export type RuleSources = Pick<Bare, 'policies' | 'services' | 'city' | 'doses' | 'locales'>;

/** All that a verdict and its words need. */
export interface Rules {
  book: Rulebook;
  texts: Texts;
}

/** The sources of rules and texts among all. */
export function ruleSourcesOf({ policies, services, city, doses, locales }: Bare): RuleSources {
  return { policies, services, city, doses, locales };
}

/** Rules and texts of their sources. */
export function rulesOf({ policies, services, city, doses, locales }: RuleSources): Rules {
  const book: Rulebook = {
    policies: policies.map(({ value }) => value),
    services: new Map(services.map(({ value }) => [value.id, value])),
    city: city.value,
    doses: doses.value,
  };
  return { book, texts: new Texts(locales) };
}
