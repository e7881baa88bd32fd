import { z } from 'zod';
import { moment } from './dates.js';
import { vaccineOfCvx } from './vaccines.js';

const TYPE = 'https://smarthealth.cards#';
const CVX = /^http:\/\/hl7\.org\/fhir\/sid\/cvx\b/;
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
  status: z.enum(['final', 'amended', 'corrected']),
  code: coded,
  subject: reference,
  effectiveDateTime: day,
});

/** What else a card may hold (places, organisations) is not read. */
const other = z.object({ resourceType: short.regex(/^(?!(?:Patient|Immunization|Observation)$)/), meta });

const entry = z.object({
  fullUrl: z.string().regex(/^resource:\d+$/),
  resource: z.union([z.discriminatedUnion('resourceType', [patient, immunization, observation]), other]),
});

/**
 * The payload of a SMART Health Card: JWT claims around a FHIR R4 bundle (framework 1.4, "Health Cards are Small"; the
 * vaccination and lab result profiles). One patient, whom every immunization and result is of; the card names the kind
 * of each.
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
          type: z.literal('collection'),
          entry: z.array(entry).min(1).max(200),
        }),
      }),
    }),
  })
  .transform(({ iss, nbf, exp, vc }, context) => {
    const { entry: entries } = vc.credentialSubject.fhirBundle;
    const resources = entries.map(({ resource }) => resource);
    const [owner, ...others] = entries.filter(({ resource }) => isPatient(resource));
    const immunizations = resources.filter(isImmunization).map((dose) => ({ ...dose, cvx: cvxOf(dose) }));
    const observations = resources.filter(isObservation);
    const subjects = [
      ...immunizations.map((dose) => dose.patient),
      ...observations.map(({ subject }) => subject),
    ];
    const types = new Set(vc.type);
    const covid = types.has(`${TYPE}covid19`);
    const named =
      types.has(`${TYPE}health-card`) &&
      (immunizations.length === 0 || types.has(`${TYPE}immunization`)) &&
      (covid || immunizations.every(({ cvx }) => !cvx || vaccineOfCvx(cvx) === null)) &&
      (observations.length === 0 || types.has(`${TYPE}laboratory`));
    const person = resources.find(isPatient);
    const owned = subjects.every(({ reference }) => reference === owner?.fullUrl);
    if (!named || !owned || !person || others.length > 0 || subjects.length === 0) {
      context.addIssue({ code: 'custom', message: 'not a card of one person that names its kinds' });
      return z.NEVER;
    }
    const { name, birthDate: born } = person;
    return { iss, nbf, exp, rid: vc.rid, covid, name: name[0]!, born, immunizations, observations };
  });

export type SmartHealthCard = z.output<typeof shcSchema>;

type Resource = z.output<typeof entry>['resource'];

function isPatient(resource: Resource): resource is z.output<typeof patient> {
  return resource.resourceType === 'Patient';
}

function isImmunization(resource: Resource): resource is z.output<typeof immunization> {
  return resource.resourceType === 'Immunization';
}

/** The vaccine's code by the CDC's list, or `null` where the issuer codes it in another. */
function cvxOf({ vaccineCode }: z.output<typeof immunization>): string | null {
  return vaccineCode.coding.find(({ system }) => CVX.test(system))?.code ?? null;
}

function isObservation(resource: Resource): resource is z.output<typeof observation> {
  return resource.resourceType === 'Observation';
}
