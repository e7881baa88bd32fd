import { z } from 'zod';
import { moment } from './dates.js';
import { covidVaccineOf, isOfVaccines } from './vaccines.js';

const TYPE = 'https://smarthealth.cards#';
/** FHIR R4 (framework 1.3: any of them). */
const BUNDLE_TYPES = [
  'document',
  'message',
  'transaction',
  'transaction-response',
  'batch',
  'batch-response',
  'history',
  'searchset',
  'collection',
] as const;

const short = z.string().min(1).max(200);

/** Seconds since 1970; a count of milliseconds would be a date past the year 5000. */
const seconds = z.number().positive().max(1e11);

/** A FHIR date or dateTime, of which the day is there and counts. */
const day = moment.regex(/^.{10}(T.*)?$/).transform((text) => text.slice(0, 10));

const reference = z.object({ reference: z.string().regex(/^resource:\d+$/) });
const coded = z.object({
  coding: z
    .array(z.object({ system: short, code: short }))
    .min(1)
    .max(20),
});

/** Of a resource's metadata a card keeps only how well the person was identified. */
const meta = z.strictObject({ security: z.array(z.object({ code: short })).min(1) }).optional();

const patient = z.object({
  resourceType: z.literal('Patient'),
  meta,
  name: z
    .array(
      z.object({
        family: short.optional(),
        given: z.array(short).max(20).optional(),
        text: short.optional(),
      }),
    )
    .min(1),
  birthDate: z.string().regex(/^\d{4}(-\d\d){0,2}$/),
});

const immunization = z.object({
  resourceType: z.literal('Immunization'),
  meta,
  status: z.enum(['completed', 'entered-in-error', 'not-done']),
  vaccineCode: coded,
  patient: reference,
  occurrenceDateTime: day,
  occurrenceString: z.never().optional(),
});

const observation = z.object({
  resourceType: z.literal('Observation'),
  meta,
  status: short,
  subject: reference,
  effectiveDateTime: day.optional(),
});

/** What else a card may hold (places, organisations) is not read. */
const other = z.object({ resourceType: short.regex(/^(?!(?:Patient|Immunization|Observation)$)/), meta });

const entry = z.object({
  fullUrl: z.string().regex(/^resource:\d+$/),
  resource: z.union([z.discriminatedUnion('resourceType', [patient, immunization, observation]), other]),
});

/**
 * The payload of a SMART Health Card: JWT claims around a FHIR R4 bundle (framework 1.4, "Health Cards are encoded as
 * Compact Serialization JWS", "Health Cards are Compact"; the vaccination and lab result profiles). One patient, whom every
 * immunization and result is of. The card is a health card by its type, and what is in it says of which kind.
 */
export const shcSchema = z
  .object({
    iss: z.string().regex(/^https:\/\/\S*[^\s/]$/),
    nbf: seconds,
    exp: seconds.optional(),
    vc: z.object({
      /** The card's name on its issuer's revocation list. */
      rid: z
        .string()
        .regex(/^[\w-]{1,24}$/)
        .optional(),
      type: z.array(short).max(20),
      credentialSubject: z.object({
        fhirVersion: z.string().regex(/^4\.0\.\d+$/),
        fhirBundle: z.object({
          resourceType: z.literal('Bundle'),
          type: z.enum(BUNDLE_TYPES),
          entry: z.array(entry).min(1).max(200),
        }),
      }),
    }),
  })
  .transform(({ iss, nbf, exp, vc }, context) => {
    const { entry: entries } = vc.credentialSubject.fhirBundle;
    const resources = entries.map(({ resource }) => resource);
    const [owner, ...others] = entries.filter(({ resource }) => isPatient(resource));
    const types = new Set(vc.type);
    // what kind of card it is, its content says since framework 1.4; older ones have codes that only their type explains
    const covid = types.has(`${TYPE}covid19`);
    const immunizations = resources.filter(isImmunization).map(({ vaccineCode, ...dose }) => ({
      ...dose,
      vaccine:
        covidVaccineOf(vaccineCode.coding) ??
        (covid && !vaccineCode.coding.some(isOfVaccines) ? 'other' : null),
    }));
    const observations = resources.filter(isObservation);
    const subjects = [
      ...immunizations.map(({ patient: whose }) => whose),
      ...observations.map(({ subject }) => subject),
    ];
    const person = resources.find(isPatient);
    const owned = subjects.every(({ reference }) => reference === owner?.fullUrl);
    if (!types.has(`${TYPE}health-card`) || !owned || !person || others.length > 0) {
      context.addIssue({ code: 'custom', message: 'not a health card of one person' });
      return z.NEVER;
    }
    const { name, birthDate: born } = person;
    return { iss, nbf, exp, rid: vc.rid, name: name[0]!, born, immunizations, observations };
  });

export type SmartHealthCard = z.output<typeof shcSchema>;

type Resource = z.output<typeof entry>['resource'];

function isPatient(resource: Resource): resource is z.output<typeof patient> {
  return resource.resourceType === 'Patient';
}

function isImmunization(resource: Resource): resource is z.output<typeof immunization> {
  return resource.resourceType === 'Immunization';
}

function isObservation(resource: Resource): resource is z.output<typeof observation> {
  return resource.resourceType === 'Observation';
}
