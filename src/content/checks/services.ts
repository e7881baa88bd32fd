import type { Day } from '../../calendar.js';
import { factSchemas } from '../../policy/fact-schemas.js';
import type { City, Service } from '../../policy/schema.js';
import { type Document, faultAt, type Path } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { checkCondition, checkValue } from './conditions.js';
import { type Domains, kindsDomain, rulebookDomains } from './domains.js';
import { type Part, withWhen } from './parts.js';
import { checkAge } from './stale.js';

/**
 * Services: their kinds, papers, places, remarks, own rules and answers; and what the city answers for all. Places checked
 * long ago are told where `today` is given.
 */
export function checkServices(sources: Sources, today?: Day): Fault[] {
  const domains = rulebookDomains(sources);
  const services = sources.services.flatMap((service) => [
    ...conditions(service, domains),
    ...derived(service),
    ...kinds(service),
    ...givenTwice(service),
    ...places(service, today),
  ]);
  return [...services, ...cityAnswers(sources.city, domains)];
}

const LISTS = ['bring', 'places', 'remarks', 'rules', 'answers'] as const;

function partsOf(
  service: Document<Service>,
  list: (typeof LISTS)[number],
): Part<Service[typeof list][number]>[] {
  return service.value[list].map((part, i) => ({ part, path: [list, i] }));
}

/** Within a service a condition may name its own kinds only. */
function conditions(service: Document<Service>, domains: Domains): Fault[] {
  const own = new Map([...domains, ['variant', kindsDomain(service.value.variants)] as const]);
  const derive = service.value.derive.map((part, i) => ({ part, path: ['derive', i] }));
  const parts = [...LISTS.flatMap((list) => partsOf(service, list)), ...derive];
  return withWhen(parts).flatMap((condition) => checkCondition(service, condition, own));
}

/** What the service derives is a value that the fact can have, and of the kind one of its own. */
function derived(service: Document<Service>): Fault[] {
  const { derive, variants } = service.value;
  return derive.flatMap(({ fact, value }, i) => {
    const domain = fact === 'variant' ? kindsDomain(variants) : factSchemas[fact];
    return checkValue(service, ['derive', i, 'value'], fact, value, domain);
  });
}

function cityAnswers(city: Document<City>, domains: Domains): Fault[] {
  const parts = city.value.answers.map((part, i) => ({ part, path: ['answers', i] }));
  return withWhen(parts).flatMap((condition) => checkCondition(city, condition, domains));
}

function kinds(service: Document<Service>): Fault[] {
  const { variants } = service.value;
  const odd = variants.flatMap((kind, i) =>
    factSchemas.variant.safeParse(kind).success
      ? []
      : [
          faultAt(
            service,
            ['variants', i],
            `"${kind}" cannot be a kind`,
            'use lower case letters and _ only',
          ),
        ],
  );
  if (variants.length !== 1) return odd;
  const remedy = 'name at least two kinds, or none: one alone is never asked for';
  return [...odd, faultAt(service, ['variants'], 'one kind is no choice', remedy)];
}

function givenTwice(service: Document<Service>): Fault[] {
  return LISTS.flatMap((list) => {
    const seen = new Map<string, Path>();
    return partsOf(service, list).flatMap(({ part: { id }, path }) => {
      const first = seen.get(id);
      if (!first) {
        seen.set(id, path);
        return [];
      }
      const remedy = 'take one of the two out; several cases of one go into "when: { any: [...] }"';
      const message = `"${id}" stands twice under ${list}, first in line ${service.lineOf(first)}`;
      return [faultAt(service, path, message, remedy)];
    });
  });
}

function places(service: Document<Service>, today?: Day): Fault[] {
  const parts = service.value.places;
  const faults = parts.flatMap(({ id, checked_on }, i) =>
    checkAge(service, ['places', i, 'checked_on'], `place "${id}"`, checked_on, today),
  );
  if (parts.some(({ when }) => !when)) return faults;
  const remedy = 'take the "when" of one place out';
  return [...faults, faultAt(service, ['places'], 'some residents would be told no place at all', remedy)];
}
