/** Fewer than so many are never told apart from others. */
export const LEAST = 5;

/** How many answers there were of a service, an outcome and an area. */
export interface Counted {
  service: string;
  outcome: string;
  area: string;
  count: number;
}

/** A number as it is told: of one service, outcome and area, or of several together, which are not named (`null`). */
export interface Told {
  service: string | null;
  outcome: string | null;
  area: string | null;
  count: number;
}

/** By which the counts are told apart, the first before the next. */
const BY = ['service', 'outcome', 'area'] as const;

/**
 * Counts with small numbers kept back, as a partition: each answer is in one number of the list, and no number is below
 * `LEAST`. Whatever else is told (totals, one kecamatan, one outcome) is summed from the list, so that no difference of
 * two totals is a number which the list keeps back. Services that are too few go together; where they still are, the
 * smallest of the others goes with them (complementary suppression); so do outcomes of a service, and areas of those.
 * Fewer than `LEAST` in all are not told.
 */
export function toldApart(counted: readonly Counted[]): Told[] {
  const present = counted.filter(({ count }) => count > 0);
  if (sumOf(present) < LEAST) return [];
  return split(present, 0, { service: null, outcome: null, area: null });
}

function split(counted: readonly Counted[], step: number, told: Omit<Told, 'count'>): Told[] {
  const by = BY[step];
  if (by === undefined) return [{ ...told, count: sumOf(counted) }];
  const groups = new Map<string, Counted[]>();
  for (const one of counted) groups.set(one[by], [...(groups.get(one[by]) ?? []), one]);
  // the largest first; of equals by name, so that the same counts are always told in the same way
  const sorted = [...groups].sort(([a, x], [b, y]) => sumOf(y) - sumOf(x) || (a < b ? -1 : 1));
  const together: Counted[] = [];
  while (sorted.length && sumOf(sorted.at(-1)![1]) < LEAST) together.push(...sorted.pop()![1]);
  while (together.length && sumOf(together) < LEAST) together.push(...sorted.pop()![1]);
  return [
    ...sorted.flatMap(([name, group]) => split(group, step + 1, { ...told, [by]: name })),
    ...(together.length ? split(together, step + 1, told) : []),
  ];
}

export function sumOf(counted: readonly { count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}
