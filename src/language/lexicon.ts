import { areasByCode, namesElsewhere, namesOfAreas } from './areas.js';
import { COLUMNS, type Columns } from './people/columns.js';
import type { Area } from './reading.js';
import type { FaqPhrases, LanguageFiles } from './schema.js';
import type { About, FaqTraits, Traits } from './traits.js';
import { aboutIn, faqTraitsOf, mattersOf, notionsOf, type Talk, talksOf } from './wish/notions.js';
import { skeletonOf } from './words/affixes.js';
import { compilePhrases, finderOver, type Phrases } from './words/finder.js';
import { isKnownWord, normalise, SHORTEST_MISTYPED, type Spelling } from './words/normalise.js';
import { spelledOut } from './words/phrases.js';
import type { Hit } from './words/spans.js';
import type { List } from './words/trie.js';

type Found<Name extends string> = Readonly<Record<Name, readonly Hit[]>>;

/** What the lists of the language files find in the words of a message. */
export interface Hits {
  /** `others`: services without a file of their own, by name; `letters`: those that RT, RW and kelurahan write. */
  services: Found<
    | 'named'
    | 'variants'
    | 'not_kind'
    | 'papers'
    | 'held'
    | 'errands'
    | 'not_meant'
    | 'meant'
    | 'hints'
    | 'others'
    | 'letters'
    | 'shared'
  >;
  /** `beside`: what is asked beside, by the facts that tell so. */
  intents: Found<
    | 'strong'
    | 'weak'
    | 'locales'
    | 'cost'
    | 'beside'
    | 'in_scope'
    | 'refused'
    | 'undoing'
    | 'undone_elsewhere'
    | 'feared'
    | 'situations'
  >;
  vaccination: Found<keyof LanguageFiles['vaccination']>;
  subject: Found<keyof LanguageFiles['subject']>;
  /** Persons, by their relation; which of several; and words that point at one. */
  persons: Found<
    | 'relations'
    | 'which'
    | 'last'
    | 'same'
    | 'pointed_at'
    | 'says_of'
    | 'says_for'
    | 'two'
    | 'everyone'
    | 'groups'
    | 'all_of_a_group'
  >;
  danger: Found<'now' | 'unless_errand' | 'notions' | 'not_now' | 'helped' | 'not_over' | 'turned'>;
  faq: Found<'clear' | 'brief' | 'notions'>;
  /** What is asked of a list of people, and what tells that something else is meant. */
  list: Found<'wishes' | 'not_of_list' | 'heads'>;
  areas: Found<'named' | 'elsewhere'>;
}

/** The language files and what the services' own files say, compiled: plain data, which a cache can keep. */
export interface CompiledLexicon {
  spelling: Spelling;
  /** The phrases of all lists, and the names of services alone. */
  phrases: Phrases;
  names: Phrases;
  /** The kinds of services, the one that wins first. */
  variantOrder: string[];
  /** Words that tell in which language a message is written, as they are spelled. */
  written: ReadonlyMap<string, string>;
  /** Of these relations nobody has two, and of those there are many; and the word that somebody is called by first. */
  relations: { one: ReadonlySet<string>; many: ReadonlySet<string>; called: ReadonlyMap<string, string> };
  /** The parts of the city by their code. */
  areas: ReadonlyMap<string, Area>;
  columns: Columns;
  traits: Traits;
  /** The kinds of danger, the one that counts first. */
  dangers: readonly { kind: string; beside: boolean; about: readonly About[] }[];
  /** Common questions and remarks, by their ids. */
  faq: ReadonlyMap<string, FaqTraits>;
  /** The common questions that have to do with a notion; see {@link mattersOf}. */
  matters: ReadonlyMap<string, readonly string[]>;
  /** What a chat may talk about, by the files of common questions. */
  talks: ReadonlyMap<string, Talk>;
}

/** The language files, ready to read messages with. */
export interface Lexicon extends Omit<CompiledLexicon, 'phrases' | 'names'> {
  /** Looks words in standard spelling up in all lists at once. */
  look(words: readonly string[]): Hits;
  /** The names of services alone: where nothing else is asked of words, this is quicker. */
  names(words: readonly string[]): readonly Hit[];
  /** Whether a word is one that is known, and so nobody's name. */
  isWord(word: string): boolean;
  /** Whether a word is the short name of a paper or a service, which nobody spells otherwise. */
  isTerm(word: string): boolean;
}

/** The lexicon over what was compiled. */
export function lexiconOver({ phrases, names, ...rest }: CompiledLexicon): Lexicon {
  const byName = finderOver<{ services: { named: List } }>(names);
  return {
    ...rest,
    look: finderOver(phrases) as unknown as Lexicon['look'],
    names: (words) => byName(words).services.named,
    isWord: (word) => isKnownWord(word, rest.spelling),
    isTerm: (word) => rest.spelling.protect.has(word),
  };
}

/** In letters: what is left of a word without its affixes is by chance another word where it is shorter. */
const SHORTEST_STEM = 4;

function isStemOf(stem: string, word: string): boolean {
  return stem.length >= SHORTEST_STEM && word.includes(stem);
}

/** Compiles the language files and what the services' own files say, once, at start. */
export function compileLexicon(
  {
    slang,
    services,
    intents,
    vaccination,
    subject,
    relations: persons,
    danger,
    people,
    areas,
  }: Omit<LanguageFiles, 'examples'>,
  faq: readonly FaqPhrases[],
  traits: Traits,
): CompiledLexicon {
  const { services: named, papers, held, errands, not_meant, meant, not_kind, ...byService } = services;
  const {
    locales,
    written,
    cost,
    beside,
    in_scope,
    refused,
    undoing,
    undone_elsewhere,
    feared,
    situations,
    ...byIntent
  } = intents;
  const { vaccines, ...statements } = vaccination;
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
  const { relations, which, one, many, ...pointing } = persons;
  // a word of these is written as it is read in a message where that is known, so that no phrase of theirs takes it from
  // the others: "fotonya" stays "foto"
  const writeAsRead = (phrase: string) =>
    normalise(phrase, base)
      .filter((word) => word !== '.')
      .map((word) => {
        const stem = known.has(word) ? [] : normalise(word, { ...base, known }).filter((one) => one !== '.');
        const [read] = stem.length === 1 && isStemOf(stem[0]!, word) ? stem : [word];
        known.add(read!);
        return read!;
      });
  const strength = (name: 'strong' | 'weak') =>
    Object.fromEntries(Object.entries(byIntent).map(([intent, lists]) => [intent, lists[name]]));
  const phrases = compilePhrases(
    {
      services: { named, ...byService, ...unlabelled({ papers, held, errands, not_meant, meant, not_kind }) },
      intents: {
        strong: strength('strong'),
        weak: strength('weak'),
        locales,
        beside,
        situations,
        undoing,
        undone_elsewhere,
        ...unlabelled({ cost, in_scope, refused, feared }),
      },
      vaccination: { vaccines, ...unlabelled(statements) },
      subject: unlabelled(subject),
      persons: { relations, which, ...unlabelled(pointing) },
      list: {
        wishes: people.wishes,
        ...unlabelled({ not_of_list: people.not_of_list, heads: people.heads }),
      },
      areas: { named: namesOfAreas(areas), ...unlabelled({ elsewhere: namesElsewhere(areas) }) },
      danger: {
        now: byKind(danger.kinds, 'now'),
        unless_errand: byKind(danger.kinds, 'unless_errand'),
        notions: danger.notions,
        ...unlabelled({
          not_now: danger.not_now,
          helped: danger.helped,
          not_over: danger.not_over,
          turned: danger.turned,
        }),
      },
      faq: { clear: byEntry(faq, 'phrases'), brief: byEntry(faq, 'brief'), notions: notionsOf(faq) },
    },
    (phrase, group) => (group === 'faq' ? writeAsRead : write)(phrase),
  );
  const names = compilePhrases({ services: { named } }, write);
  const common = faqTraitsOf(faq);
  return {
    phrases,
    names,
    variantOrder: Object.keys(services.variants),
    written: new Map(
      Object.entries(written).flatMap(([locale, words]) => words.map((word) => [word, locale] as const)),
    ),
    relations: {
      one: new Set(one),
      many: new Set(many),
      called: new Map(
        Object.entries(relations).map(([kind, [first = '']]) => [kind, first.split(/[ |]/)[0]!]),
      ),
    },
    areas: areasByCode(areas),
    columns: columnsByWord(people.columns),
    traits,
    dangers: Object.entries(danger.kinds).map(([kind, { beside, about }]) => ({
      kind,
      beside,
      about: about.map((line) => aboutIn(line)),
    })),
    faq: common,
    matters: mattersOf(common),
    talks: talksOf(faq),
    spelling: {
      ...base,
      known,
      near: byFirstLetter([...wordsOfNames(named, write), ...slang.near]),
      skeletons: bySkeleton([...known, ...base.standard.keys()], base.standard),
    },
  };
}

function columnsByWord(columns: LanguageFiles['people']['columns']): Columns {
  return new Map(COLUMNS.flatMap((column) => columns[column].map((word) => [word, column] as const)));
}

/** Lists whose phrases all say the same. */
function unlabelled<Name extends string>(lists: Record<Name, string[]>): Record<Name, { hit: string[] }> {
  return Object.fromEntries(
    Object.entries<string[]>(lists).map(([name, phrases]) => [name, { hit: phrases }]),
  ) as Record<Name, { hit: string[] }>;
}

function byKind(kinds: LanguageFiles['danger']['kinds'], name: 'now' | 'unless_errand'): List {
  return Object.fromEntries(Object.entries(kinds).map(([kind, lists]) => [kind, lists[name]]));
}

function byEntry(files: readonly FaqPhrases[], name: 'phrases' | 'brief'): List {
  const entries = files.flatMap(({ entries }) => Object.entries(entries));
  return Object.fromEntries(entries.map(([id, lists]) => [id, lists[name]]));
}

function spellings(standard: Record<string, string[]>): [colloquial: string, standard: string][] {
  return Object.entries(standard).flatMap(([word, all]) => all.map((one): [string, string] => [one, word]));
}

/** The long words of the names of services. */
function wordsOfNames(services: Record<string, string[]>, write: (phrase: string) => string[]): string[] {
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
