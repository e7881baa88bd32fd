import { type AreaFinder, compileAreas } from './areas.js';
import type { LanguageFiles } from './schema.js';
import type { Traits } from './traits.js';
import { skeletonOf } from './words/affixes.js';
import { compileFinder, type Finder, spelledOut } from './words/finder.js';
import { normalise, SHORTEST_MISTYPED, type Spelling } from './words/normalise.js';

/** The language files, ready to read messages with. */
export interface Lexicon {
  spelling: Spelling;
  services: {
    named: Finder;
    variants: Finder;
    notKind: Finder;
    /** The variants, the one that wins first. */
    variantOrder: string[];
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
  subject: Record<keyof LanguageFiles['subject'], Finder>;
  traits: Traits;
}

/** Compiles the language files and what the services' own files say, once, at start. */
export function compileLexicon(
  { slang, services, intents, vaccination, subject, areas }: Omit<LanguageFiles, 'examples'>,
  traits: Traits,
): Lexicon {
  const { locales, written, cost, beside, in_scope, feared, situations, ...byIntent } = intents;
  const { vaccines, ...vaccinationLists } = vaccination;
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
    subject: lists(subject),
    traits,
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
