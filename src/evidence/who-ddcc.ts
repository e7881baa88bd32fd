import { z } from 'zod';
import { dayAlone as day } from './dates.js';
import type { CodeReading } from './evidence.js';
import { checkEnvelope, type Envelope, plain } from './hcert.js';
import { maskBirth, maskName } from './mask.js';
import { type Content, conclude, MAX_DOSES } from './reading.js';
import type { Term } from './timing.js';
import type { TrustList } from './trust.js';
import { vaccineOf } from './vaccines.js';

const FORMAT = 'who_ddcc';

const short = z.string().min(1).max(200);

/** A code alone, or with the system it is of. */
const code = z.union([short, z.object({ code: short }).transform((coding) => coding.code)]);

const person = {
  name: short,
  birthDate: day.nullish(),
  hcid: short.nullish(),
  valid_from: day.nullish(),
  valid_until: day.nullish(),
};

const vaccination = z
  .object({
    ...person,
    vaccine: code,
    brand: code.nullish(),
    disease: code.nullish(),
    date: day,
    dose: z.int().min(1).max(99),
    total_doses: z.int().min(1).max(99).nullish(),
    test: z.never().optional(),
  })
  .transform((fields) => ({ kind: 'vaccination' as const, ...fields }));

const test = z
  .object({
    ...person,
    test: z.object({ pathogen: code, type: code, date: day, result: code }),
    vaccine: z.never().optional(),
  })
  .transform((fields) => ({ kind: 'test' as const, ...fields }));

/** The core data sets DDCC:VS and DDCC:TR of the WHO (2021 and 2022), of which what is read and what is required. */
const ddccSchema = z.union([vaccination, test]);
type WhoDdcc = z.output<typeof ddccSchema>;

/** Members of the health claim (WHO SMART Trust, HCert): the EU's place, and the core data sets of doses and tests. */
const SUBCLAIMS = [1, 2, 3, 4];

/**
 * The WHO's fields of an envelope, or `null` where it is the EU's: the claims themselves as the first certificates have
 * them, or a member of the health claim (one, or the first of several).
 */
export function ddccFieldsOf({ claims, health }: Envelope): Map<unknown, unknown> | null {
  const inner = SUBCLAIMS.map((place) => health?.get(place)).map((held) =>
    Array.isArray(held) ? held[0] : held,
  );
  return [...inner, claims].find(isDdcc) ?? null;
}

function isDdcc(fields: unknown): fields is Map<unknown, unknown> {
  return fields instanceof Map && ['name', 'vaccine', 'hcid', 'test'].some((field) => fields.has(field));
}

/** Reads the WHO certificate of an envelope, checked against the trust list at an instant (ms). */
export function readWhoDdcc(
  text: string,
  envelope: Envelope,
  fields: Map<unknown, unknown>,
  trust: TrustList,
  at: number,
): CodeReading {
  const parsed = ddccSchema.safeParse(plain(fields));
  const ddcc = parsed.success ? parsed.data : null;
  const kind = fields.has('test') ? 'test' : 'vaccination';
  const claimed = { format: FORMAT, kinds: [kind], ...(ddcc ? termOf(ddcc) : { events: [] }) } as const;
  const checked = checkEnvelope(envelope, claimed, trust, at);
  const findings = { ...checked.findings, schema: ddcc !== null };
  return conclude(FORMAT, text, { ...checked, findings }, ddcc && (() => contentOf(ddcc, at)), trust.policy);
}

/** SNOMED CT for "not detected". */
const NOT_DETECTED = '260415000';

/** COVID-19 in ICD-11 and in SNOMED CT; where a certificate names no disease, it is that. */
const COVID_19 = /^(RA01\b|840539006$)/;

/** The days of validity are whole ones, in no zone that is named: they count anywhere on earth (UTC+14 to UTC-12). */
function termOf(ddcc: WhoDdcc): Pick<Term, 'begins' | 'ends' | 'events'> {
  const { valid_from: from, valid_until: until } = ddcc;
  return {
    begins: from ? Date.parse(`${from}T00:00:00+14:00`) : null,
    ends: until ? Date.parse(`${until}T23:59:59-12:00`) : null,
    events: [ddcc.kind === 'test' ? ddcc.test.date : ddcc.date],
  };
}

function contentOf(ddcc: WhoDdcc, at: number): Content {
  const person = { name: maskName(ddcc.name), ...maskBirth(ddcc.birthDate, at) };
  if (ddcc.kind === 'test') {
    const { date: on, result } = ddcc.test;
    const facts = result === NOT_DETECTED ? { negative_test_on: on } : {};
    return { facts, certificate: { ...person, dose: 0, doses: 0, on, kind: 'test' } };
  }
  const { dose, total_doses: doses, date: on, brand, vaccine, disease } = ddcc;
  if (disease && !COVID_19.test(disease)) return { facts: {}, certificate: null };
  return {
    facts: { dose_count: Math.min(dose, MAX_DOSES), vaccine: vaccineOf(brand ?? vaccine), last_dose_on: on },
    certificate: { ...person, dose, doses: doses ?? 0, on, kind: 'vaccination' },
  };
}
