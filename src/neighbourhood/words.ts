import { z } from 'zod';

const list = z.array(z.string()).min(1);
const groups = z.array(list).min(1);

/** What heads ask of their register. */
export const ASKS = ['vaccination', 'newcomers', 'page', 'export', 'missing', 'totals', 'list'] as const;

/** What a column of a table may be; `ordinal` is passed over. */
export const COLUMNS = [
  ...(['name', 'room', 'house', 'owner', 'address', 'from', 'since', 'fresh'] as const),
  ...(['reported', 'registered', 'left', 'ordinal'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

/** `flows/register.yaml`: how heads write of houses and occupants, and what the register goes by. */
export const registerRulesSchema = z.strictObject({
  new_for_months: z.number().int().positive(),
  moves_papers_after_months: z.number().int().positive(),
  left_kept_months: z.number().int().positive(),
  unassigned_kept_days: z.number().int().positive(),
  reminded_days_before: z.number().int().positive(),
  houses: list,
  rooms: list,
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
  corrected: list,
  asking: list,
  unasked: list,
  columns: z.strictObject(
    Object.fromEntries(COLUMNS.map((one) => [one, list])) as Record<Column, typeof list>,
  ),
  yes: z.array(z.union([z.string(), z.boolean()]).transform(String)),
  no: z.array(z.union([z.string(), z.boolean()]).transform(String)),
  asks: z.strictObject({
    vaccination: groups,
    newcomers: groups,
    page: groups,
    export: groups,
    missing: groups,
    totals: groups,
    list: groups,
  }),
  words: z.strictObject({ totals: list, list, page: list, export: list, export_csv: list, missing: list }),
  request: groups,
});
export type RegisterRules = z.infer<typeof registerRulesSchema>;

const compiled = new WeakMap<readonly string[], RegExp>();

/** Finds the first of some words in a text in small letters, the longest that fits. */
export function anyOf(words: readonly string[]): RegExp {
  const known = compiled.get(words);
  if (known) return known;
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escaped);
  const made = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'iu');
  compiled.set(words, made);
  return made;
}

/** The same at the very beginning. */
export function atStart(words: readonly string[], text: string): string | null {
  const found = anyOf(words).exec(text);
  return found?.index === 0 ? found[0] : null;
}

/** Whether one word of each group stands in a text. */
export function hasOneOfEach(text: string, all: readonly (readonly string[])[]): boolean {
  return all.every((words) => anyOf(words).test(text));
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, String.raw`\s+`);
}
