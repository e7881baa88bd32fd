import type { z } from 'zod';
import type { Condition, Test } from '../../conditions.js';
import { isFactName } from '../../policy/facts.js';
import { faultAt, type Located, type Path } from '../document.js';
import type { Fault } from '../fault.js';
import { didYouMean } from '../nearest.js';
import { type Domains, NEVER_KNOWN, valuesOf, WHOLE_TEXT } from './domains.js';
import { type Part, testsOf } from './parts.js';

/** Names in a condition that are none, and tests that no value of a name can ever meet. */
export function checkCondition(where: Located, condition: Part<Condition>, domains: Domains): Fault[] {
  return testsOf(condition).flatMap(({ name, part, path }) => {
    const domain = domains.get(name);
    if (!domain) return [faultAt(where, path, `no name "${name}" here`, didYouMean(name, domains.keys()))];
    if (domain === NEVER_KNOWN) return [neverKnown(where, path, name)];
    if (domain === WHOLE_TEXT) {
      const remedy = 'use it as an argument of a text; a condition cannot look into it';
      return [faultAt(where, path, `"${name}" is a text`, remedy)];
    }
    return [...values(where, name, part, path, domain), ...kinds(where, name, part, path, domain)];
  });
}

/** The fault of a name whose node notes nothing. */
export function neverKnown(where: Located, path: Path, name: string): Fault {
  const remedy = 'name a node that asks, decides, verifies or reminds, or "set" it';
  return faultAt(where, path, `"${name}" is never known`, remedy);
}

/** The fault of a value that a name cannot have; none when it can. */
export function checkValue(
  where: Located,
  path: Path,
  name: string,
  value: unknown,
  domain: z.ZodType,
): Fault[] {
  if (domain.safeParse(value).success) return [];
  const remedy = didYouMean(String(value), valuesOf(domain));
  return [faultAt(where, path, `"${name}" is never ${JSON.stringify(value)}`, remedy)];
}

function values(where: Located, name: string, test: Test, path: Path, domain: z.ZodType): Fault[] {
  const bounds = [test.min, test.max].filter((bound) => bound !== undefined);
  const wanted = [...(test.is === undefined ? [] : [test.is]), ...(test.in ?? [])];
  // a name that takes no numbers at all is told once, as one of the wrong kind
  const numbers = domain.safeParse(1).success ? bounds : [];
  return [...wanted, ...numbers].flatMap((value) => checkValue(where, path, name, value, domain));
}

/** Comparisons of numbers and days, and of provenance, on names that have none. */
function kinds(where: Located, name: string, test: Test, path: Path, domain: z.ZodType): Fault[] {
  const takes = (value: unknown) => domain.safeParse(value).success;
  const wrong = (tests: string, has: string) =>
    faultAt(where, path, `"${name}" is not ${has}, so ${tests} is never met`, `use "is", "in" or "known"`);
  const faults: Fault[] = [];
  if ((test.min !== undefined || test.max !== undefined) && !takes(1))
    faults.push(wrong('min/max', 'a number'));
  if ((test.by || test.from || test.within) && !takes('2021-10-01'))
    faults.push(wrong('by/from/within', 'a day'));
  if (test.verified && !isFactName(name)) faults.push(wrong('verified', 'a fact'));
  return faults;
}
