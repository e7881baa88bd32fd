import { anyOf, atStart, everyOf, patternWith, type RegisterRules } from './words.js';

/** What somebody is called has no more words. */
const MOST_WORDS = 6;

/**
 * The name or place that some words begin with, up to the first word that is part of none: "yg Gunadi itu kerja di pabrik" is
 * "Gunadi". Empty where they hold none.
 */
export function nameOfWords(words: string, rules: Naming): string {
  const { honorifics } = rules;
  const particles = besideNames(rules);
  const from = words.replace(patternWith(particles, LEADING), '').trim();
  const next = anyOf(particles).exec(from);
  const name = (next ? from.slice(0, next.index) : from).replace(/[\s,.:–-]+$/, '').trim();
  const isNone = name.split(/\s+/).length > MOST_WORDS || !/[\p{L}•]/u.test(name) || tellsElse(name, rules);
  return isNone || atStart(honorifics, name) === name ? '' : name;
}

type Naming = Pick<
  RegisterRules,
  'particles' | 'callings' | 'honorifics' | 'now' | (typeof IN_NO_NAME)[number]
>;

const beside = new WeakMap<readonly string[], string[]>();

/** Words that are part of no name, those for what somebody is or does and for the present among them. */
function besideNames({
  particles,
  callings,
  now,
}: Pick<RegisterRules, 'particles' | 'callings' | 'now'>): string[] {
  const known = beside.get(particles) ?? [...particles, ...callings, ...now];
  beside.set(particles, known);
  return known;
}

/** Lists whose words are in nobody's name: where one stands there, something else is told. */
const IN_NO_NAME = [
  ...(['questions', 'replaced', 'replaces', 'settles', 'hesitates', 'doubtful', 'becomes', 'left'] as const),
  ...(['arrived', 'stays', 'moved', 'erased', 'cancelled', 'remains', 'swapped', 'vacant'] as const),
  ...(['reported', 'unreported', 'registered', 'unregistered', 'fields', 'wants', 'enters'] as const),
  ...(['corrected', 'instead', 'everybody', 'not_names'] as const),
] as const;

const elsewhere = new WeakMap<readonly string[], ReadonlySet<string>>();

function wordsOfNoName(rules: Naming): ReadonlySet<string> {
  const known =
    elsewhere.get(rules.not_names) ??
    new Set(IN_NO_NAME.flatMap((list) => rules[list]).filter((one) => !/\s/.test(one)));
  elsewhere.set(rules.not_names, known);
  return known;
}

/** Whether a word among some others is one that is in nobody's name, as it is or in another form: "pindahnya", "diapus". */
export function tellsElse(name: string, rules: Naming): boolean {
  const none = wordsOfNoName(rules);
  return name
    .toLowerCase()
    .split(/[\s,.]+/)
    .some((word) => FORMS.some((form) => none.has(word.replace(form, ''))));
}

const FORMS = [/$^/, /nya$|na$|ne$/, /^di/, /^di|(?:nya|na|ne|in|kan|an)$/g];

/** Some words without those that are part of no name. */
export function withoutParticles(words: string, { particles }: Pick<RegisterRules, 'particles'>): string {
  return words.replace(everyOf(particles), ' ').replace(/\s+/g, ' ').trim();
}

const LEADING = (word: string) => new RegExp(String.raw`^(?:[\s,.:–-]*${word}(?![.'’]))+[\s,.:–-]*`, 'iu');
