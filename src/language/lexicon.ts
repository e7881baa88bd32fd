import { z } from 'zod';
import { compileFinder, type Finder, spelledOut } from './finder.js';
import { normalise, SHORTEST_MISTYPED, type Spelling } from './normalise.js';
import { INTENTS, type Intent } from './reading.js';

const phrases = z.array(z.coerce.string().min(1)).min(1);
const groups = z.record(z.string(), phrases);

/** `flows/language/slang.yaml` */
export const slangSchema = z.strictObject({
  protect: phrases,
  filler: phrases,
  numbered: phrases,
  near: phrases,
  standard: groups,
  picked: groups,
});

/** `flows/language/services.yaml`: phrases by service, by kind of a service, and what tells the service meant. */
export const servicePhrasesSchema = z
  .looseObject({ beside: phrases, papers: phrases, errands: phrases, not_meant: phrases, variants: groups })
  .transform(({ beside, papers, errands, not_meant, variants, ...services }, context) => {
    const parsed = groups.safeParse(services);
    for (const issue of parsed.error?.issues ?? []) context.addIssue({ ...issue, code: 'custom' });
    return { services: parsed.data ?? {}, variants, beside, papers, errands, not_meant };
  });

/** `flows/language/intents.yaml` */
export const intentPhrasesSchema = z
  .strictObject({
    ...Object.fromEntries(
      INTENTS.map((intent) => [
        intent,
        z.strictObject({ strong: phrases, weak: phrases.default([]) }).optional(),
      ]),
    ),
    locales: groups,
    in_scope: phrases,
  })
  .transform(
    (value) =>
      value as Partial<Record<Intent, { strong: string[]; weak: string[] }>> & {
        locales: Record<string, string[]>;
        in_scope: string[];
      },
  );

/** `flows/language/vaccination.yaml` */
export const vaccinationPhrasesSchema = z.strictObject({
  vaccine: phrases,
  proof: phrases,
  not_a_statement: phrases,
  exempt: phrases,
  exempt_letter: phrases,
  illness: phrases,
  none: phrases,
  one: phrases,
  two: phrases,
  three: phrases,
  done: phrases,
  not_yet: phrases,
  ahead: phrases,
  wish: phrases,
  sought: phrases,
  asked_of_all: phrases,
  vaccines: groups,
  recovered: phrases,
  negative_test: phrases,
  urgent: phrases,
  other_city: phrases,
});

/** `flows/language/subject.yaml` */
export const subjectPhrasesSchema = z.strictObject({
  relay: phrases,
  others: phrases,
  not_asked_for: phrases,
  self_after: phrases,
  writer_comes_for: phrases,
});

/** The language files as they were read. */
export interface LanguageFiles {
  slang: z.infer<typeof slangSchema>;
  services: z.infer<typeof servicePhrasesSchema>;
  intents: z.infer<typeof intentPhrasesSchema>;
  vaccination: z.infer<typeof vaccinationPhrasesSchema>;
  subject: z.infer<typeof subjectPhrasesSchema>;
}

/** The language files, ready to read messages with. */
export interface Lexicon {
  spelling: Spelling;
  services: {
    named: Finder;
    variants: Finder;
    /** The variants, the one that wins first. */
    variantOrder: string[];
    beside: ReadonlySet<string>;
    papers: Finder;
    errands: Finder;
    notMeant: Finder;
  };
  intents: { strong: Finder; weak: Finder; locales: Finder; inScope: Finder };
  vaccination: Record<Exclude<keyof LanguageFiles['vaccination'], 'vaccines'>, Finder>;
  vaccines: Finder;
  subject: Record<Exclude<keyof LanguageFiles['subject'], 'writer_comes_for'>, Finder> & {
    writerComesFor: ReadonlySet<string>;
  };
}

/** Compiles the language files once, at start. */
export function compileLexicon({ slang, services, intents, vaccination, subject }: LanguageFiles): Lexicon {
  const { locales, in_scope, ...byIntent } = intents;
  const { vaccines, ...vaccinationLists } = vaccination;
  const { writer_comes_for, ...subjectLists } = subject;
  const base: Spelling = {
    standard: new Map([...spellings(slang.picked), ...spellings(slang.standard)]),
    protect: new Set(slang.protect),
    filler: new Set(slang.filler),
    numbered: new Set(slang.numbered),
    known: { has: () => true },
    near: new Map(),
  };
  const known = new Set(
    Object.keys({ ...slang.picked, ...slang.standard }).flatMap((word) => word.split(' ')),
  );
  const write = (phrase: string) => {
    const words = normalise(phrase, base).filter((word) => word !== '.');
    for (const word of words) known.add(word);
    return words;
  };
  const finder = (lists: Record<string, string[]>) => compileFinder(lists, write);
  const list = (entries: string[]) => finder({ hit: entries });
  const strength = (name: 'strong' | 'weak') =>
    finder(Object.fromEntries(Object.entries(byIntent).map(([intent, lists]) => [intent, lists[name]])));
  const lists = <T extends Record<string, string[]>>(all: T) =>
    Object.fromEntries(Object.entries(all).map(([name, entries]) => [name, list(entries)])) as Record<
      keyof T,
      Finder
    >;
  return {
    services: {
      named: finder(services.services),
      variants: finder(services.variants),
      variantOrder: Object.keys(services.variants),
      beside: new Set(services.beside),
      papers: list(services.papers),
      errands: list(services.errands),
      notMeant: list(services.not_meant),
    },
    intents: {
      strong: strength('strong'),
      weak: strength('weak'),
      locales: finder(locales),
      inScope: list(in_scope),
    },
    vaccination: lists(vaccinationLists),
    vaccines: finder(vaccines),
    subject: { ...lists(subjectLists), writerComesFor: new Set(writer_comes_for) },
    spelling: { ...base, known, near: byFirstLetter([...namesOf(services.services, write), ...slang.near]) },
  };
}

function spellings(standard: Record<string, string[]>): [colloquial: string, standard: string][] {
  return Object.entries(standard).flatMap(([word, all]) => all.map((one): [string, string] => [one, word]));
}

/** The long words of the names of services. */
function namesOf(services: Record<string, string[]>, write: (phrase: string) => string[]): string[] {
  return Object.values(services)
    .flat()
    .flatMap(spelledOut)
    .flatMap((phrase) => write(phrase.replaceAll(/\*|\.\.\./g, '')))
    .filter((word) => word.length >= SHORTEST_MISTYPED);
}

function byFirstLetter(words: string[]): Map<string, string[]> {
  const byLetter = new Map<string, string[]>();
  for (const word of new Set(words)) byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), word]);
  return byLetter;
}
