import { z } from 'zod';

const list = z.array(z.string()).min(1);
const groups = z.array(list).min(1);

/** What heads ask of their register, in the order in which a message is tried for it. */
export const ASKS = [
  ...(['vaccination', 'photos_delete', 'photos', 'photo', 'owner_code_end', 'owner_code', 'notice'] as const),
  ...(['pending', 'history', 'settled', 'newcomers', 'page', 'export', 'missing', 'totals', 'list'] as const),
] as const;

/** What a column of a table may be; `ordinal` is passed over. */
export const COLUMNS = [
  ...(['name', 'room', 'house', 'owner', 'address', 'from', 'since', 'fresh'] as const),
  ...(['reported', 'registered', 'left', 'ordinal'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

const QUERY_WORDS = [
  ...([
    'who',
    'count',
    'beside',
    'ending',
    'beginning',
    'done',
    'not_yet',
    'people',
    'hither',
    'lives',
    'sought',
    'elsewhere',
    'of_one',
    'around',
  ] as const),
  ...(['day', 'week', 'month', 'year', 'this', 'past', 'lately', 'before', 'after'] as const),
  ...(['balance', 'unknown_of', 'sheets', 'commas', 'handed', 'parted', 'machines', 'typing'] as const),
  ...(['fills', 'wanted', 'data', 'due', 'told', 'reminded'] as const),
  ...([
    'further',
    'them',
    'again',
    'names',
    'altogether',
    'longest',
    'newest',
    'there',
    'left_over',
    'right',
    'agreed',
  ] as const),
] as const;

/** What people ask for of others, and the register never keeps. */
export const NOT_KEPT = ['sex', 'age', 'work', 'phone'] as const;

const queriesSchema = z.strictObject({
  ...(Object.fromEntries(QUERY_WORDS.map((one) => [one, list])) as Record<
    (typeof QUERY_WORDS)[number],
    typeof list
  >),
  not_kept: z.strictObject(
    Object.fromEntries(NOT_KEPT.map((one) => [one, list])) as Record<(typeof NOT_KEPT)[number], typeof list>,
  ),
});

/** `flows/register.yaml`: how heads write of houses and occupants, and what the register goes by. */
export const registerRulesSchema = z.strictObject({
  new_for_months: z.number().int().positive(),
  moves_papers_after_months: z.number().int().positive(),
  left_kept_months: z.number().int().positive(),
  unassigned_kept_days: z.number().int().positive(),
  reminded_days_before: z.number().int().positive(),
  houses: list,
  rooms: list,
  through: list,
  joins: list,
  beside: list,
  kin: z.record(z.string(), list),
  unknown: list,
  particles: list,
  callings: list,
  reasons: list,
  announces: list,
  weighs: list,
  asides: list,
  abodes: list,
  persons: list,
  pairs: list,
  families: list,
  thanks: list,
  waits: list,
  same: list,
  paused: list,
  wants: list,
  enters: list,
  room_names: list,
  next: list,
  too: list,
  not_yet: list,
  by_now: list,
  towards: list,
  remains: list,
  replaces: list,
  replaced: list,
  everybody: list,
  both: list,
  all_three: list,
  others: list,
  except: list,
  swapped: list,
  planned: list,
  doubled: list,
  elsewhere: list,
  cancelled: list,
  accompanies: list,
  doubtful: list,
  days: list,
  nameless: z.string(),
  family: z.string(),
  places: z.record(z.string(), list),
  vacant: list,
  from: list,
  since: list,
  fresh: list,
  old: list,
  reported: list,
  unreported: list,
  registered: list,
  unregistered: list,
  left: list,
  arrived: list,
  stays: list,
  moved: list,
  owned: list,
  addressed: list,
  restored: list,
  queries: queriesSchema,
  corrected: list,
  slips: list,
  settles: list,
  not_names: list,
  hesitates: list,
  either: list,
  instead: list,
  not: list,
  becomes: list,
  renamed: list,
  now: list,
  numbered: list,
  erased: list,
  answered: list,
  named: list,
  fields: list,
  occupants: list,
  shown: list,
  kept_elsewhere: list,
  greetings: list,
  honorifics: list,
  shortened: list,
  vocatives: list,
  interjections: list,
  agreed: list,
  addresses: list,
  counts: list,
  in: list,
  polite: list,
  bearers: list,
  units: list,
  self: list,
  asking: list,
  questions: list,
  unasked: list,
  authorities: list,
  other_areas: list,
  columns: z.strictObject(
    Object.fromEntries(COLUMNS.map((one) => [one, list])) as Record<Column, typeof list>,
  ),
  yes: z.array(z.union([z.string(), z.boolean()]).transform(String)),
  no: z.array(z.union([z.string(), z.boolean()]).transform(String)),
  asks: z.strictObject(
    Object.fromEntries(ASKS.map((one) => [one, groups])) as Record<(typeof ASKS)[number], typeof groups>,
  ),
  words: z.strictObject({
    undo: list,
    undo_again: list,
    totals: list,
    list,
    page: list,
    export: list,
    export_csv: list,
    missing: list,
    pending: list,
    standing: list,
    history: list,
  }),
  request: groups,
});
/**
 * The rules with what is known of the language: the roots of Indonesian words, parted by spaces ({@link rootsSchema}), and words
 * as people write them, to what they are.
 */
export type RegisterRules = z.infer<typeof registerRulesSchema> & {
  roots: string;
  spellings: ReadonlyMap<string, string>;
};

/** `flows/language/roots.yaml`: what is nobody's name. */
export const rootsSchema = z.strictObject({ roots: z.string().min(1) });

const compiled = new WeakMap<readonly string[], RegExp>();

/** Finds the first of some words in a text in small letters, the longest that fits, with "-nya" behind it or not. */
export function anyOf(words: readonly string[]): RegExp {
  const known = compiled.get(words);
  if (known) return known;
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escaped);
  const made = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?:nya)?(?![\p{L}\p{N}])`,
    'iu',
  );
  compiled.set(words, made);
  return made;
}

/** Finds one of some words right before a digit: "km1". */
export function gluedTo(words: readonly string[]): RegExp {
  return patternWith(words, GLUED);
}

const GLUED = (word: string) =>
  new RegExp(word.replace(String.raw`(?![\p{L}\p{N}])`, String.raw`(?=\d)`), 'giu');

const madeWith = new WeakMap<readonly string[], Map<unknown, RegExp>>();

/** A pattern with some words in it, made once: `make` gets the source of what finds one of them. */
export function patternWith(words: readonly string[], make: (anyOfThem: string) => RegExp): RegExp {
  const known = madeWith.get(words) ?? new Map<unknown, RegExp>();
  madeWith.set(words, known);
  const pattern = known.get(make) ?? make(anyOf(words).source);
  known.set(make, pattern);
  return pattern;
}

/** All places of some words. */
export function everyOf(words: readonly string[]): RegExp {
  return patternWith(words, EVERY);
}

const EVERY = (word: string) => new RegExp(word, 'giu');

/** A text with something else, a space mostly, in the place of the words of some lists, one list after another. */
export function withoutAny(text: string, lists: readonly (readonly string[])[], instead = ' '): string {
  return lists.reduce((rest, words) => rest.replace(everyOf(words), instead), text);
}

/** What is found at the very beginning of a text. */
export function atStart(words: readonly string[], text: string): string | null {
  const found = anyOf(words).exec(text);
  return found?.index === 0 ? found[0] : null;
}

/** The same at the very end. */
export function atEnd(words: readonly string[], text: string): string | null {
  return patternWith(words, LAST).exec(text)?.[0] ?? null;
}

const LAST = (word: string) => new RegExp(`${word}$`, 'iu');

/** A text without the words of a list that stand at its beginning, one after another. */
export function withoutLeading(text: string, words: readonly string[]): string {
  return text.replace(patternWith(words, LEADING), '');
}

const LEADING = (word: string) => new RegExp(String.raw`^\s*(?:${word}[\s,]+)+`, 'iu');

/** A text up to the first word of any of some lists. */
export function upToAny(text: string, lists: readonly (readonly string[])[]): string {
  const ends = lists.map((words) => anyOf(words).exec(text)?.index ?? text.length);
  return text.slice(0, Math.min(text.length, ...ends));
}

/** Whether one word of each group stands in a text. */
export function hasOneOfEach(text: string, all: readonly (readonly string[])[]): boolean {
  return all.every((words) => anyOf(words).test(text));
}

/** A text without the words of manners around it: "rekap dong kak" is "rekap". */
export function withoutManners(text: string, { polite }: Pick<RegisterRules, 'polite'>): string {
  const around = patternWith(polite, AROUND);
  return text.replace(SIGNS_BEFORE, '').replace(SIGNS, '').replace(around, '').replace(SIGNS, '');
}

/** Signs at the end that say nothing, with pictures among them, and pictures before a text. */
const SIGNS = /(?:[.!?\s\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u200d|\ufe0f)+$/u;
const SIGNS_BEFORE = /^(?:[\s\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u200d|\ufe0f)+/u;

/** A word that is asked for alone, without all that people put around it: "kak minta rekapnya dong 🙏" is "rekap". */
export function bareWord(text: string, { polite, now, queries }: RegisterRules): string {
  let bare = text.replace(/(?<=\p{L})2(?!\p{L})/gu, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    for (const words of [polite, now, queries.beside])
      bare = withoutManners(bare, { polite: words }).replace(/^[,\s]+|[,\s]+$/g, '');
  }
  return bare;
}

const AROUND = (word: string) => new RegExp(String.raw`^(?:${word}[\s,]+)+|(?:[\s,]+${word})+$`, 'giu');

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, String.raw`\s+`);
}
