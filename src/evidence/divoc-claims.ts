import { z } from 'zod';
import type { Day } from '../calendar.js';
import { daySchema } from '../day-schema.js';
import type { GraphNode } from './json-ld/canonical.js';
import { vaccineOf } from './vaccines.js';

const CREDENTIAL = 'https://www.w3.org/2018/credentials#';
const SCHEMA = 'https://schema.org/';
const VACCINATION = 'vac:Vaccination';

/** What a DIVOC certificate says. */
export interface Divoc {
  name: string;
  born: string | null;
  /** Instants (ms); certificates mostly have no end. */
  issued: number;
  ends: number | null;
  /** The days of the doses. */
  events: Day[];
  last: { dose: number; doses: number; on: Day; vaccine: string };
}

const text = z.string().min(1).max(200);
const instant = z
  .string()
  .transform((value) => Date.parse(value))
  .refine((ms) => !Number.isNaN(ms));
const dose = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number),
  ])
  .pipe(z.int().min(1).max(99));
const day = z
  .string()
  .transform((value) => value.slice(0, 10))
  .pipe(daySchema);

const claimsSchema = z.object({
  name: z.tuple([text]),
  born: z.array(day).max(1),
  issued: z.tuple([instant]),
  expires: z.union([z.tuple([instant]), z.tuple([])]),
  vaccinations: z
    .array(
      z.object({
        doses: z.array(dose).min(1).max(2),
        days: z.array(day).min(1).max(3),
        ids: z.array(text).max(20),
      }),
    )
    .min(1)
    .max(20),
});

/**
 * The claims of a certificate's signed statements, or `null` where they are not those of one vaccinated person.
 *
 * DIVOC's contexts give several members one name: the dose and the total are both `doseValue`; the day of the dose and
 * the two of its validity are `date`; batch, vaccine and maker are `id`. Which is which is not signed, so the smaller
 * number is the dose, the earliest day its day, and the vaccine the one that is known among the ids.
 */
export function divocOf(nodes: GraphNode[]): Divoc | null {
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const follow = (from: GraphNode, property: string) =>
    references(from, property)
      .map((id) => byId.get(id))
      .filter((node) => node !== undefined);
  const [credential, ...others] = nodes.filter((node) =>
    node['@type']?.includes(`${CREDENTIAL}VerifiableCredential`),
  );
  if (!credential || others.length) return null;
  const subjects = follow(credential, `${CREDENTIAL}credentialSubject`);
  const [person] = subjects;
  if (!person?.['@type']?.includes(`${SCHEMA}Person`) || subjects.length > 1) return null;
  const vaccinations = follow(credential, `${CREDENTIAL}evidence`).filter((node) =>
    node['@type']?.includes(VACCINATION),
  );
  const parsed = claimsSchema.safeParse({
    name: values(person, `${SCHEMA}name`),
    born: values(person, `${SCHEMA}date`),
    issued: values(credential, `${CREDENTIAL}issuanceDate`),
    expires: values(credential, `${CREDENTIAL}expirationDate`),
    vaccinations: vaccinations.map((node) => ({
      doses: values(node, `${SCHEMA}doseValue`),
      days: values(node, `${SCHEMA}date`),
      ids: values(node, `${SCHEMA}id`),
    })),
  });
  return parsed.success ? claimsOf(parsed.data) : null;
}

function claimsOf({ name, born, issued, expires, vaccinations }: z.output<typeof claimsSchema>): Divoc {
  const doses = vaccinations
    .map(({ doses: numbers, days, ids }) => ({
      dose: Math.min(...numbers),
      doses: Math.max(...numbers),
      on: days.toSorted()[0]!,
      vaccine:
        ids
          .toSorted()
          .map(vaccineOf)
          .find((vaccine) => vaccine !== 'other') ?? 'other',
    }))
    .toSorted((a, b) => a.dose - b.dose || a.on.localeCompare(b.on));
  return {
    name: name[0],
    born: born[0] ?? null,
    issued: issued[0],
    ends: expires[0] ?? null,
    events: doses.map(({ on }) => on),
    last: doses.at(-1)!,
  };
}

function references(node: GraphNode, property: string): string[] {
  return all(node, property, '@id').filter((id) => typeof id === 'string');
}

function values(node: GraphNode, property: string): unknown[] {
  return all(node, property, '@value').filter((value) => value !== '');
}

function all(node: GraphNode, property: string, kind: '@id' | '@value'): unknown[] {
  return [node[property] ?? []].flat().flatMap((value: unknown) => {
    const entry = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    return kind in entry ? [entry[kind]] : [];
  });
}
