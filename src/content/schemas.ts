import { z } from 'zod';
import { FAQ_NAMES, faqSchema } from '../case/faq.js';
import { officeHoursSchema } from '../case/hours.js';
import { SESSION_NAMES } from '../case/names.js';
import { noticeRulesSchema } from '../case/notice-rules.js';
import { dialogueSchema } from '../case/schema.js';
import { wordsSchema } from '../case/words.js';
import { conditionSchema } from '../condition-schema.js';
import { daySchema } from '../day-schema.js';
import { statedNameSchema, statedSchema } from '../engine/choices.js';
import { evidencePolicySchema } from '../evidence/policy.js';
import { areasSchema } from '../language/areas.js';
import {
  dangerPhrasesSchema,
  examplesSchema,
  intentPhrasesSchema,
  peoplePhrasesSchema,
  relationsSchema,
  servicePhrasesSchema,
  slangSchema,
  subjectPhrasesSchema,
  vaccinationPhrasesSchema,
} from '../language/schema.js';
import { registerRulesSchema, rootsSchema } from '../neighbourhood/words.js';
import { driveSchema } from '../policy/drives.js';
import { factSchemas } from '../policy/fact-schemas.js';
import { FACT_NAMES } from '../policy/facts.js';
import { SERVICE_NAMES } from '../policy/lookup.js';
import { retentionSchema } from '../policy/retention.js';
import { citySchema, doseScheduleSchema, policySchema, serviceSchema } from '../policy/schema.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schemas of the files under `flows/`, for editors that know the comment
 * `# yaml-language-server: $schema=...`, by their file name under `flows/schema/`. They tell what a file may hold;
 * what must fit between files is for `checkContent`.
 */
export function publishedSchemas(): Record<string, JsonSchema> {
  const services = toJson('Phrases that name services', servicePhrasesSchema);
  return {
    'areas.json': toJson('The parts of the city', areasSchema),
    'city.json': toJson('What the city decides', citySchema, SERVICE_NAMES),
    'dialogue.json': toJson('A dialogue', dialogueSchema, SESSION_NAMES, '^answers\\.[a-z][a-z0-9_-]*$'),
    'doses.json': toJson('Days between doses', doseScheduleSchema),
    'drive.json': toJson('Vaccination that was announced', driveSchema),
    'evidence-policy.json': toJson('What certificates count as', evidencePolicySchema),
    'faq.json': toJson('Common questions and remarks', faqSchema, FAQ_NAMES),
    'notices.json': toJson('Notices of the city', noticeRulesSchema),
    'officers.json': toJson('When officers answer', officeHoursSchema),
    'policy.json': toJson('A legal act', policySchema, SERVICE_NAMES),
    'retention.json': toJson('How long what is kept is kept', retentionSchema),
    'register.json': toJson('The register of occupants', registerRulesSchema),
    'service.json': toJson('A public service', serviceSchema, SERVICE_NAMES),
    'words.json': toJson('Words that work at any time', wordsSchema),
    'language-danger.json': toJson('Phrases that tell of danger', dangerPhrasesSchema),
    'language-examples.json': toJson('Whole messages by what they want', examplesSchema),
    'language-intents.json': toJson('Phrases that tell what a message wants', intentPhrasesSchema),
    'language-roots.json': toJson('Roots of words that are no names', rootsSchema),
    'language-relations.json': toJson('Persons by what they are to the writer', relationsSchema),
    // the services themselves are keys beside the lists that zod knows
    'language-services.json': { ...services, additionalProperties: services.properties!.papers! },
    'language-people.json': toJson('Lists of people', peoplePhrasesSchema),
    'language-slang.json': toJson('Everyday spellings', slangSchema),
    'language-subject.json': toJson('Phrases that tell who is meant', subjectPhrasesSchema),
    'language-vaccination.json': toJson('Phrases that state doses', vaccinationPhrasesSchema),
  };
}

/** Where a schema describes its conditions, and the tests in them. */
const CONDITION = { $ref: '#/definitions/condition' };
const TEST = { $ref: '#/definitions/test' };

/** `names`: what a condition may speak of beside the facts, and `pattern` what else it may. */
function toJson(title: string, schema: z.ZodType, names?: readonly string[], pattern?: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (Object.is(zodSchema, conditionSchema)) become(jsonSchema, CONDITION);
      if (Object.is(zodSchema, daySchema)) jsonSchema.format = 'date';
      if (Object.is(zodSchema, statedNameSchema)) become(jsonSchema, { type: 'string', enum: FACT_NAMES });
      if (Object.is(zodSchema, statedSchema)) become(jsonSchema, factsJson);
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // a phrase like 2021 or true is no text to YAML
      if (zodSchema instanceof z.ZodString && zodSchema.def.coerce)
        jsonSchema.type = ['string', 'number', 'boolean'] as never;
    },
  });
  const definitions = names && { definitions: { condition: conditionJson(names, pattern), test: testJson } };
  return { $schema, title, ...rest, ...definitions };
}

function become(jsonSchema: JsonSchema, other: JsonSchema): void {
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  Object.assign(jsonSchema, other);
}

/** The condition language of `conditions.ts`, whose zod schema checks it by code that JSON Schema has not. */
function conditionJson(names: readonly string[], pattern?: string): JsonSchema {
  const several = { type: 'array', items: CONDITION, minItems: 1 } as const;
  const facts = Object.entries(factValues).map(([name, value]) => [name, { anyOf: [value, TEST] }] as const);
  const anyValue = { anyOf: [scalar, TEST] };
  return {
    description: 'all, any, not, or one name with a value or with tests',
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    properties: {
      all: { ...several, description: 'every one of these holds' },
      any: { ...several, description: 'at least one of these holds' },
      not: CONDITION,
      ...Object.fromEntries(facts),
      ...Object.fromEntries(names.map((name) => [name, anyValue])),
    },
    ...(pattern ? { patternProperties: { [pattern]: anyValue } } : {}),
    additionalProperties: false,
  };
}

/** The values that each fact takes. */
const factValues: Record<string, JsonSchema> = Object.fromEntries(
  FACT_NAMES.map((name) => {
    const { $schema: _draft, ...value } = z.toJSONSchema(factSchemas[name], { target: 'draft-7' });
    return [name, value];
  }),
);

/** Facts that an answer states. */
const factsJson: JsonSchema = { type: 'object', properties: factValues, additionalProperties: false };

const scalar = { type: ['string', 'number', 'boolean'] as never };
const dayOrToday: JsonSchema = { anyOf: [{ const: 'today' }, { type: 'string', format: 'date' }] };
const span = (unit: string): JsonSchema => ({
  type: 'object',
  properties: { [unit]: { type: 'integer', minimum: 1 } },
  required: [unit],
  additionalProperties: false,
});

const testJson: JsonSchema = {
  description: 'tests on one name; several must all hold',
  type: 'object',
  minProperties: 1,
  properties: {
    is: scalar,
    in: { type: 'array', items: scalar, minItems: 1 },
    min: { type: 'number' },
    max: { type: 'number' },
    known: { type: 'boolean' },
    verified: { type: 'boolean', description: 'whether evidence stands behind it' },
    by: { ...dayOrToday, description: 'a day not after this one' },
    from: { ...dayOrToday, description: 'a day not before this one' },
    within: { description: 'a past day less than so long ago', anyOf: [span('days'), span('months')] },
  },
  additionalProperties: false,
};
