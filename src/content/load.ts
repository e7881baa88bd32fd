import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { z } from 'zod';
import { compileFlows, type Flows } from '../dialogue/flows.js';
import { type OfficeHours, officeHoursSchema } from '../dialogue/hours.js';
import { type Dialogue, dialogueSchema, type Words, wordsSchema } from '../dialogue/schema.js';
import { areasSchema } from '../language/areas.js';
import { createExplainer, type Explainer } from '../language/explain.js';
import type { Recogniser } from '../language/reading.js';
import { createRecogniser } from '../language/recognise.js';
import {
  examplesSchema,
  intentPhrasesSchema,
  type LanguageFiles,
  servicePhrasesSchema,
  slangSchema,
  subjectPhrasesSchema,
  vaccinationPhrasesSchema,
} from '../language/schema.js';
import { fitExamples } from '../language/wish/examples.js';
import {
  type City,
  citySchema,
  type DoseSchedule,
  doseScheduleSchema,
  idSchema,
  type Policy,
  policySchema,
  type Service,
  serviceSchema,
} from '../policy/schema.js';
import { type LocaleSource, Texts } from '../texts.js';
import { type Document, readDocument } from './document.js';
import { type Fault, FaultyContent } from './fault.js';
import { lexiconOf } from './lexicon.js';
import { type LocaleDocument, readLocale } from './locale.js';

/** Everything under flows/ and locales/ as it was read, each with its place in its file. */
export interface Sources {
  city: Document<City>;
  doses: Document<DoseSchedule>;
  officers: Document<OfficeHours>;
  words: Document<Words>;
  policies: Document<Policy>[];
  services: Document<Service>[];
  dialogues: Document<Dialogue>[];
  language: { [name in keyof LanguageFiles]: Document<LanguageFiles[name]> };
  /** The photographs that a demonstration lets one try, where there are some. */
  samples: Document<Samples> | null;
  /** The source language first. */
  locales: LocaleDocument[];
}

/** `flows/demo/samples.json`: its labels are the Fluent messages `sample-<id>`. */
const samplesSchema = z.array(z.strictObject({ id: idSchema, file: z.string() }));
type Samples = z.infer<typeof samplesSchema>;

/** Sources without their places: what compiling needs, and what goes from one thread to another as JSON. */
export type Bare<T = Sources> = T extends LocaleDocument
  ? LocaleSource
  : T extends Document<infer Value>
    ? { value: Value }
    : T extends (infer One)[]
      ? Bare<One>[]
      : T extends object
        ? { [Name in keyof T]: Bare<T[Name]> }
        : T;

/** What the hotline runs on. */
export interface Content {
  flows: Flows;
  recognise: Recogniser;
  /** Which words of a message led where. */
  explain: Explainer;
}

/** Where the content lies, and the zone of the city. */
export interface ContentPlace {
  flowsDir: string;
  localesDir: string;
  /** IANA zone of the city. */
  zone: string;
}

/** The language that every text is written in first; the others fall back to it. */
export const SOURCE_LOCALE = 'id';

/**
 * Reads and compiles flows and locales.
 * @throws {FaultyContent} with every fault of syntax or schema found.
 */
export function loadContent(place: ContentPlace): Content {
  const faults: Fault[] = [];
  const sources = readSources(place, faults);
  if (!sources) throw new FaultyContent(faults);
  return compileContent(sources, place.zone);
}

/** Compiles what was read; see {@link readSources}. */
export function compileContent(sources: Bare, zone: string): Content {
  const itself = <T>({ value }: { value: T }) => value;
  const { language } = sources;
  const lexicon = lexiconOf(sources);
  const flows = compileFlows({
    dialogues: sources.dialogues.map(itself),
    words: sources.words.value,
    book: {
      policies: sources.policies.map(itself),
      services: new Map(sources.services.map(({ value }) => [value.id, value])),
      city: sources.city.value,
      doses: sources.doses.value,
    },
    office: sources.officers.value,
    texts: new Texts(sources.locales),
    zone,
  });
  const examples = fitExamples(language.examples.value, lexicon);
  const recognise = createRecogniser(lexicon, examples);
  return { flows, recognise, explain: createExplainer(lexicon, examples, recognise) };
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
      .filter((document) => isNamedAfterId(document, faults));
  const sources: Sources = {
    city: one('city.yaml', citySchema),
    doses: one('doses.yaml', doseScheduleSchema),
    officers: one('officers.yaml', officeHoursSchema),
    words: one('words.yaml', wordsSchema),
    policies: all('policies', policySchema),
    services: all('services', serviceSchema),
    dialogues: all('dialogues', dialogueSchema),
    language: {
      slang: one('language/slang.yaml', slangSchema),
      services: one('language/services.yaml', servicePhrasesSchema),
      intents: one('language/intents.yaml', intentPhrasesSchema),
      vaccination: one('language/vaccination.yaml', vaccinationPhrasesSchema),
      subject: one('language/subject.yaml', subjectPhrasesSchema),
      examples: one('language/examples.yaml', examplesSchema),
      areas: one('areas.yaml', areasSchema),
    },
    samples: existsSync(join(flowsDir, 'demo/samples.json')) ? one('demo/samples.json', samplesSchema) : null,
    locales: readLocales(localesDir, faults),
  };
  return faults.length > before ? null : sources;
}

function readLocales(dir: string, faults: Fault[]): LocaleDocument[] {
  const locales = filesIn(dir, '.ftl', faults).map((path) => readLocale(path, faults));
  if (!locales.some(({ locale }) => locale === SOURCE_LOCALE)) {
    const file = relative(process.cwd(), join(dir, `${SOURCE_LOCALE}.ftl`));
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

/** Whether a file is named after the id in it; the fault otherwise. */
export function isNamedAfterId({ file, value, lineOf }: Document<{ id: string }>, faults: Fault[]): boolean {
  const name = basename(file, '.yaml');
  if (name === value.id) return true;
  const remedy = `rename the file to ${value.id}.yaml, or the id to ${name}`;
  faults.push({ file, line: lineOf(['id']), message: `id "${value.id}" stands in ${name}.yaml`, remedy });
  return false;
}
