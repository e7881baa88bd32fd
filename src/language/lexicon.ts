import { z } from 'zod';
import { skeletonOf } from './affixes.js';
import { type AreaFinder, type Areas, compileAreas } from './areas.js';
import type { Examples } from './examples.js';
import { compileFinder, type Finder, spelledOut } from './finder.js';
import { normalise, SHORTEST_MISTYPED, type Spelling } from './normalise.js';
import { SITUATIONS, type Situation, WISHES, type Wish } from './reading.js';

const phrases = z.array(z.coerce.string().min(1)).min(1);
const groups = z.record(z.string(), phrases);

/** `flows/language/slang.yaml` */
export const slangSchema = z.strictObject({
  protect: phrases,
  filler: phrases,
  numbered: phrases,
  abbreviated: phrases,
  near: phrases,
  standard: groups,
  picked: groups,
});

/** `flows/language/services.yaml`: phrases by service, by kind of a service, and what tells the service meant. */
export const servicePhrasesSchema = z
  .looseObject({
    beside: phrases,
    papers: phrases,
    errands: phrases,
    not_meant: phrases,
    meant: phrases,
    hints: groups,
    others: groups,
    shared: groups,
    variants: groups,
    not_kind: phrases,
  })
  .transform(
    (
      { beside, papers, errands, not_meant, meant, hints, others, shared, variants, not_kind, ...services },
      context,
    ) => {
      const parsed = groups.safeParse(services);
      for (const issue of parsed.error?.issues ?? []) context.addIssue({ ...issue, code: 'custom' });
      return {
        services: parsed.data ?? {},
        variants,
        beside,
        papers,
        errands,
        not_meant,
        meant,
        hints,
        others,
        shared,
        not_kind,
      };
    },
  );

/** `flows/language/intents.yaml` */
export const intentPhrasesSchema = z
  .strictObject({
    ...Object.fromEntries(
      WISHES.map((intent) => [
        intent,
        z.strictObject({ strong: phrases, weak: phrases.default([]) }).optional(),
      ]),
    ),
    locales: groups,
    written: groups,
    cost: phrases,
    beside: groups,
    in_scope: phrases,
    feared: phrases,
    situations: z.strictObject(
      Object.fromEntries(SITUATIONS.map((situation) => [situation, phrases])) as Record<
        Situation,
        typeof phrases
      >,
    ),
  })
  .transform(
    (value) =>
      value as Partial<Record<Wish, { strong: string[]; weak: string[] }>> & {
        locales: Record<string, string[]>;
        written: Record<string, string[]>;
        cost: string[];
        beside: Record<string, string[]>;
        in_scope: string[];
        feared: string[];
        situations: Record<Situation, string[]>;
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
  none_alone: phrases,
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
  recovered_mild: phrases,
  recovered_severe: phrases,
  negative_test: phrases,
  urgent: phrases,
  married: phrases,
  no_ktp: phrases,
  child_along: phrases,
  other_city: phrases,
});

/** `flows/language/subject.yaml` */
export const subjectPhrasesSchema = z.strictObject({
  relay: phrases,
  others: phrases,
  not_asked_for: phrases,
  self_after: phrases,
  comes: phrases,
  writer_comes_for: phrases,
});

/** The language files as they were read. */
export interface LanguageFiles {
  slang: z.infer<typeof slangSchema>;
  services: z.infer<typeof servicePhrasesSchema>;
  intents: z.infer<typeof intentPhrasesSchema>;
  vaccination: z.infer<typeof vaccinationPhrasesSchema>;
  subject: z.infer<typeof subjectPhrasesSchema>;
  examples: Examples;
  areas: Areas;
}

/** The language files, ready to read messages with. */
export interface Lexicon {
  spelling: Spelling;
  services: {
    named: Finder;
    variants: Finder;
    notKind: Finder;
    /** The variants, the one that wins first. */
    variantOrder: string[];
    beside: ReadonlySet<string>;
    papers: Finder;
    errands: Finder;
    notMeant: Finder;
    meant: Finder;
    hints: Finder;
    /** Services without a file of their own, by name. */
    others: Finder;
    shared: Finder;
  };
  intents: {
    strong: Finder;
    weak: Finder;
    locales: Finder;
    cost: Finder;
    /** What is asked beside, by the facts that tell so. */
    beside: Finder;
    inScope: Finder;
    feared: Finder;
    situations: Finder;
  };
  /** Words that tell in which language a message is written, as they are spelled. */
  written: ReadonlyMap<string, string>;
  vaccination: Record<Exclude<keyof LanguageFiles['vaccination'], 'vaccines'>, Finder>;
  vaccines: Finder;
  areas: AreaFinder;
  subject: Record<Exclude<keyof LanguageFiles['subject'], 'writer_comes_for'>, Finder> & {
    writerComesFor: ReadonlySet<string>;
  };
}

/** Compiles the language files once, at start. */
export function compileLexicon({
  slang,
  services,
  intents,
  vaccination,
  subject,
  areas,
}: Omit<LanguageFiles, 'examples'>): Lexicon {
  const { locales, written, cost, beside, in_scope, feared, situations, ...byIntent } = intents;
  const { vaccines, ...vaccinationLists } = vaccination;
  const { writer_comes_for, ...subjectLists } = subject;
  const base: Spelling = {
    standard: new Map([...spellings(slang.picked), ...spellings(slang.standard)]),
    protect: new Set(slang.protect),
    filler: new Set(slang.filler),
    numbered: new Set(slang.numbered),
    abbreviated: new Set(slang.abbreviated),
    known: { has: () => true },
    near: new Map(),
    skeletons: new Map(),
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
      notKind: list(services.not_kind),
      variantOrder: Object.keys(services.variants),
      beside: new Set(services.beside),
      papers: list(services.papers),
      errands: list(services.errands),
      notMeant: list(services.not_meant),
      meant: list(services.meant),
      hints: finder(services.hints),
      others: finder(services.others),
      shared: finder(services.shared),
    },
    intents: {
      strong: strength('strong'),
      weak: strength('weak'),
      locales: finder(locales),
      cost: list(cost),
      beside: finder(beside),
      inScope: list(in_scope),
      feared: list(feared),
      situations: finder(situations),
    },
    written: new Map(
      Object.entries(written).flatMap(([locale, words]) => words.map((word) => [word, locale] as const)),
    ),
    vaccination: lists(vaccinationLists),
    vaccines: finder(vaccines),
    areas: compileAreas(areas, write),
    subject: { ...lists(subjectLists), writerComesFor: new Set(writer_comes_for) },
    spelling: {
      ...base,
      known,
      near: byFirstLetter([...namesOf(services.services, write), ...slang.near]),
      skeletons: bySkeleton([...known, ...base.standard.keys()], base.standard),
    },
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

/** Shorter words are left alone: without vowels too many look the same. */
const SHORTEST_SHORTENED = 5;

/** Words by their skeleton; one that stands for two words in standard spelling is left out. */
function bySkeleton(words: string[], standard: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const word of words) {
    if (word.length < SHORTEST_SHORTENED || /[^a-z]/.test(word)) continue;
    const skeleton = skeletonOf(word);
    const meant = (one: string) => standard.get(one) ?? one;
    const other = found.get(skeleton);
    if (other !== undefined && meant(other) !== meant(word)) twice.add(skeleton);
    found.set(skeleton, word);
  }
  for (const skeleton of twice) found.delete(skeleton);
  return found;
}
