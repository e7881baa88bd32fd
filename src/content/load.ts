import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { z } from 'zod';
import { faqSchema } from '../case/faq.js';
import { officeHoursSchema } from '../case/hours.js';
import { noticeRulesSchema } from '../case/notice-rules.js';
import { dialogueSchema } from '../case/schema.js';
import { wordsSchema } from '../case/words.js';
import { evidencePolicySchema } from '../evidence/policy.js';
import { idSchema } from '../ids.js';
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
import { retentionSchema } from '../policy/retention.js';
import { citySchema, doseScheduleSchema, policySchema, serviceSchema } from '../policy/schema.js';
import { type Content, compileContent } from './compile.js';
import { type Document, readDocument } from './document.js';
import { type Fault, FaultyContent } from './fault.js';
import { type LocaleDocument, readLocale } from './locale.js';
import { SOURCE_LOCALE } from './source-locale.js';
import type { ContentPlace, Samples, Sources } from './sources.js';

export type { Content, ContentPlace, Sources };

/** `flows/demo/samples.json`: its labels are the Fluent messages `sample-<id>`. */
const samplesSchema: z.ZodType<Samples> = z.array(z.strictObject({ id: idSchema, file: z.string() }));

/**
 * Reads and compiles flows and locales.
 * @throws {FaultyContent} with every fault of syntax or schema found.
 */
export function loadContent(place: ContentPlace): Content {
  return compileContent(readFaultless(place), place.zone);
}

/**
 * Reads flows and locales.
 * @throws {FaultyContent} with every fault of syntax or schema found.
 */
export function readFaultless(place: ContentPlace): Sources {
  const faults: Fault[] = [];
  const sources = readSources(place, faults);
  if (!sources) throw new FaultyContent(faults);
  return sources;
}

/** Reads every file; `null` when one has a fault of syntax or schema, all of which are pushed to `faults`. */
export function readSources({ flowsDir, localesDir }: ContentPlace, faults: Fault[]): Sources | null {
  const before = faults.length;
  const one = <S extends z.ZodType>(name: string, schema: S) =>
    readDocument(join(flowsDir, name), schema, faults)!;
  const all = <S extends z.ZodType<{ id: string }>>(folder: string, schema: S): Document<z.output<S>>[] =>
    filesIn(join(flowsDir, folder), '.yaml', faults)
      .map((path) => readDocument(path, schema, faults))
      .filter((document) => document !== null)
      .filter((document, _, every) => isNamedAfterId(document, faults, every));
  const sources: Sources = {
    city: one('city.yaml', citySchema),
    doses: one('doses.yaml', doseScheduleSchema),
    notices: one('notices.yaml', noticeRulesSchema),
    officers: one('officers.yaml', officeHoursSchema),
    retention: one('retention.yaml', retentionSchema),
    words: one('words.yaml', wordsSchema),
    register: one('register.yaml', registerRulesSchema),
    roots: one('language/roots.yaml', rootsSchema),
    policies: all('policies', policySchema),
    services: all('services', serviceSchema),
    drives: all('drives', driveSchema),
    dialogues: all('dialogues', dialogueSchema),
    faq: all('faq', faqSchema),
    language: {
      slang: one('language/slang.yaml', slangSchema),
      services: one('language/services.yaml', servicePhrasesSchema),
      intents: one('language/intents.yaml', intentPhrasesSchema),
      vaccination: one('language/vaccination.yaml', vaccinationPhrasesSchema),
      subject: one('language/subject.yaml', subjectPhrasesSchema),
      people: one('language/people.yaml', peoplePhrasesSchema),
      relations: one('language/relations.yaml', relationsSchema),
      danger: one('language/danger.yaml', dangerPhrasesSchema),
      examples: one('language/examples.yaml', examplesSchema),
      areas: one('areas.yaml', areasSchema),
    },
    evidence: existsSync(join(flowsDir, 'trust/policy.yaml'))
      ? one('trust/policy.yaml', evidencePolicySchema)
      : null,
    samples: existsSync(join(flowsDir, 'demo/samples.json')) ? one('demo/samples.json', samplesSchema) : null,
    locales: readLocales(localesDir, faults),
  };
  return faults.length > before ? null : sources;
}

function readLocales(dir: string, faults: Fault[]): LocaleDocument[] {
  const paths = filesIn(dir, '.ftl', faults);
  const locales = paths.flatMap((path) => readLocale(path, faults) ?? []);
  const source = join(dir, `${SOURCE_LOCALE}.ftl`);
  if (!paths.includes(source)) {
    const file = relative(process.cwd(), source);
    faults.push({ file, line: 1, message: 'the source language is missing', remedy: 'put the file back' });
  }
  return locales.sort((a, b) => Number(b.locale === SOURCE_LOCALE) - Number(a.locale === SOURCE_LOCALE));
}

function filesIn(dir: string, extension: string, faults: Fault[]): string[] {
  if (!existsSync(dir)) {
    const file = relative(process.cwd(), dir);
    faults.push({
      file,
      line: 1,
      message: 'the folder is missing',
      remedy: 'put it back, or name another place',
    });
    return [];
  }
  const names = readdirSync(dir).sort();
  for (const name of names.filter((one) => /\.ya?ml$/i.test(one) && !one.endsWith('.yaml'))) {
    const file = relative(process.cwd(), join(dir, name));
    faults.push({ file, line: 1, message: 'the file is not read', remedy: 'let its name end in .yaml' });
  }
  return names.filter((name) => name.endsWith(extension)).map((name) => join(dir, name));
}

/** Whether a file is named after the id in it; the fault otherwise, with the other file of that id where there is one. */
export function isNamedAfterId(
  { file, value: { id }, lineOf }: Document<{ id: string }>,
  faults: Fault[],
  every: readonly Document<{ id: string }>[] = [],
): boolean {
  const name = basename(file, '.yaml');
  if (name === id) return true;
  const other = every.find((one) => one.file !== file && one.value.id === id);
  const message = other
    ? `id "${id}" is that of ${other.file}:${other.lineOf(['id'])} too`
    : `id "${id}" stands in ${name}.yaml`;
  const remedy = other ? `give it the id ${name}` : `rename the file to ${id}.yaml, or the id to ${name}`;
  faults.push({ file, line: lineOf(['id']), message, remedy });
  return false;
}
