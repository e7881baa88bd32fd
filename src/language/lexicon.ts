import { z } from 'zod';
import { normalise } from './normalise.js';
import { INTENTS, type Intent } from './reading.js';

const phrases = z.array(z.coerce.string().min(1)).min(1);
const groups = z.record(z.string(), phrases);

/** `flows/language/slang.yaml` */
export const slangSchema = z.strictObject({ protect: phrases, standard: groups });

/** `flows/language/services.yaml`: phrases by service, and by kind of a service. */
export const servicePhrasesSchema = z
  .looseObject({ variants: groups })
  .transform(({ variants, ...services }, context) => {
    const parsed = groups.safeParse(services);
    for (const issue of parsed.error?.issues ?? []) context.addIssue({ ...issue, code: 'custom' });
    return { services: parsed.data ?? {}, variants };
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
  })
  .transform(
    (value) =>
      value as Partial<Record<Intent, { strong: string[]; weak: string[] }>> & {
        locales: Record<string, string[]>;
      },
  );

/** `flows/language/vaccination.yaml` */
export const vaccinationPhrasesSchema = z.strictObject({
  vaccine: phrases,
  not_a_statement: phrases,
  exempt: phrases,
  exempt_letter: phrases,
  none: phrases,
  one: phrases,
  two: phrases,
  three: phrases,
  ahead: phrases,
  vaccines: groups,
  recovered: phrases,
  negative_test: phrases,
  urgent: phrases,
  other_city: phrases,
});

/** `flows/language/subject.yaml` */
export const subjectPhrasesSchema = z.strictObject({ relay: phrases, others: phrases, self_after: phrases });

/** The language files as they were read. */
export interface LanguageFiles {
  slang: z.infer<typeof slangSchema>;
  services: z.infer<typeof servicePhrasesSchema>;
  intents: z.infer<typeof intentPhrasesSchema>;
  vaccination: z.infer<typeof vaccinationPhrasesSchema>;
  subject: z.infer<typeof subjectPhrasesSchema>;
}

/** Where a phrase stands in a message. */
export interface Hit {
  label: string;
  at: number;
  end: number;
  words: number;
}

/** Finds every phrase of a group of lists, one scan a list. */
export interface Finder {
  /** All hits, the longest phrase at each place. */
  find(text: string): Hit[];
  has(text: string): boolean;
}

/** The lexicon, ready to match normalised text. */
export interface Lexicon {
  standard: Map<string, string>;
  protect: Set<string>;
  services: Finder;
  variants: Finder;
  strong: Finder;
  weak: Finder;
  locales: Finder;
  vaccination: Record<Exclude<keyof LanguageFiles['vaccination'], 'vaccines'>, Finder>;
  vaccines: Finder;
  relay: Finder;
  others: Finder;
  selfAfter: Finder;
  /** Long words of the service phrases, for one letter typed wrong. */
  longWords: string[];
}

/** Compiles the language files once, at start. */
export function compileLexicon(files: LanguageFiles): Lexicon {
  const protect = new Set(files.slang.protect);
  const standard = new Map<string, string>();
  for (const [word, spellings] of Object.entries(files.slang.standard)) {
    for (const spelling of spellings) if (!spelling.includes(' ')) standard.set(spelling, word);
  }
  const finder = (lists: Record<string, string[]>) => compileFinder(lists, standard, protect);
  const list = (words: string[]) => finder({ hit: words });
  const { locales, ...intents } = files.intents;
  const byStrength = (strength: 'strong' | 'weak') =>
    Object.fromEntries(
      Object.entries(intents).flatMap(([intent, lists]) =>
        lists?.[strength].length ? [[intent, lists[strength]]] : [],
      ),
    );
  const { vaccines, ...vaccination } = files.vaccination;
  const longWords = new Set(
    Object.values(files.services.services)
      .flat()
      .flatMap((phrase) => normalise(phrase, standard, protect).words)
      .filter((word) => word.length >= 6),
  );
  for (const word of [
    'vaksin',
    'divaksin',
    'booster',
    'perpanjang',
    'sertifikat',
    'ingatkan',
    'petugas',
    'syarat',
  ]) {
    longWords.add(word);
  }
  return {
    standard,
    protect,
    services: finder(files.services.services),
    variants: finder(files.services.variants),
    strong: finder(byStrength('strong')),
    weak: finder(byStrength('weak')),
    locales: finder(locales),
    vaccination: Object.fromEntries(
      Object.entries(vaccination).map(([name, words]) => [name, list(words)]),
    ) as Lexicon['vaccination'],
    vaccines: finder(vaccines),
    relay: list(files.subject.relay),
    others: list(files.subject.others),
    selfAfter: list(files.subject.self_after),
    longWords: [...longWords],
  };
}

/** A trie over words: one walk from each word of a message, however many phrases there are. */
interface Step {
  next: Map<string, Step>;
  prefixes: [string, Step][];
  labels: string[];
}

function compileFinder(
  lists: Record<string, string[]>,
  standard: Map<string, string>,
  protect: Set<string>,
): Finder {
  const root: Step = { next: new Map(), prefixes: [], labels: [] };
  for (const [label, entries] of Object.entries(lists)) {
    for (const phrase of entries) {
      for (const words of [
        normalise(phrase.replaceAll('*', 'ωω'), standard, protect).words,
        phrase.split(' '),
      ]) {
        add(
          root,
          words.map((word) => word.replace('ωω', '*')),
          label,
        );
      }
    }
  }
  const find = (text: string): Hit[] => {
    const words = text.trim().split(' ');
    const hits: Hit[] = [];
    for (let start = 0; start < words.length; start++) {
      for (const [label, length] of walk(root, words, start)) {
        hits.push({ label, at: start, end: start + length, words: length });
      }
    }
    return hits;
  };
  return { find, has: (text) => find(text).length > 0 };
}

function add(root: Step, words: string[], label: string): void {
  let step = root;
  for (const word of words) {
    const prefix = word.endsWith('*') ? word.slice(0, -1) : null;
    let next = prefix === null ? step.next.get(word) : step.prefixes.find(([one]) => one === prefix)?.[1];
    if (!next) {
      next = { next: new Map(), prefixes: [], labels: [] };
      if (prefix === null) step.next.set(word, next);
      else step.prefixes.push([prefix, next]);
    }
    step = next;
  }
  if (!step.labels.includes(label)) step.labels.push(label);
}

/** Labels of the phrases that begin at a word, with their lengths; for each label the longest. */
function walk(root: Step, words: string[], start: number): Map<string, number> {
  const found = new Map<string, number>();
  let steps = [root];
  for (let i = start; i < words.length && steps.length; i++) {
    const word = words[i]!;
    steps = steps.flatMap((step) => {
      const next = step.next.get(word);
      const byPrefix = step.prefixes.filter(([prefix]) => word.startsWith(prefix)).map(([, one]) => one);
      return next ? [next, ...byPrefix] : byPrefix;
    });
    for (const step of steps) for (const label of step.labels) found.set(label, i + 1 - start);
  }
  return found;
}
