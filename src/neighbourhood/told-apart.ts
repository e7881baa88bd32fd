/** Fewer people than so many are never told apart from others. */
export const LEAST = 5;

/** Who asked for a service, with the answer and the area: each of them once for a service. */
export interface Asked {
  /** By which people are told apart, and nothing else. */
  person: string;
  service: string;
  outcome: string;
  area: string;
}

/** How many people asked, of one service, outcome and area, or of several together, which are not named (`null`). */
export interface Told {
  service: string | null;
  outcome: string | null;
  area: string | null;
  count: number;
}

/** By which the counts are told apart, the first before the next. */
const BY = ['service', 'outcome', 'area'] as const;

/** Those of one name, and how many people they are. */
interface Group {
  name: string;
  asked: Asked[];
  people: number;
}

/**
 * Counts of people with small numbers kept back, as a partition: whoever asked for a service is in one number of the list for
 * it, and no number is of fewer people than `LEAST`. Whatever else is told (totals, one kecamatan, one outcome) is summed from
 * the list, so that no difference of two totals is a number which the list keeps back. Services that too few asked for go
 * together; where they still are, the smallest of the others goes with them (complementary suppression); so do outcomes of a
 * service, and areas of those. Fewer than `LEAST` in all are not told.
 */
export function toldApart(asked: readonly Asked[]): Told[] {
  if (peopleIn(asked) < LEAST) return [];
  return split(asked, 0, { service: null, outcome: null, area: null });
}

function split(asked: readonly Asked[], step: number, told: Omit<Told, 'count'>): Told[] {
  const by = BY[step];
  if (by === undefined) return [{ ...told, count: peopleIn(asked) }];
  const sorted = groupsOf(asked, by);
  const together: Asked[] = [];
  while (sorted.length && sorted.at(-1)!.people < LEAST) together.push(...sorted.pop()!.asked);
  while (together.length && peopleIn(together) < LEAST) together.push(...sorted.pop()!.asked);
  return [
    ...sorted.flatMap(({ name, asked: own }) => split(own, step + 1, { ...told, [by]: name })),
    ...(together.length ? split(together, step + 1, told) : []),
  ];
}

/** The largest first; of equals by name, so that the same people are always told in the same way. */
function groupsOf(asked: readonly Asked[], by: (typeof BY)[number]): Group[] {
  const groups = new Map<string, Asked[]>();
  for (const one of asked) {
    const group = groups.get(one[by]);
    if (group) group.push(one);
    else groups.set(one[by], [one]);
  }
  return [...groups]
    .map(([name, own]) => ({ name, asked: own, people: peopleIn(own) }))
    .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
}

function peopleIn(asked: readonly Asked[]): number {
  return new Set(asked.map(({ person }) => person)).size;
}

export function sumOf(told: readonly { count: number }[]): number {
  return told.reduce((sum, { count }) => sum + count, 0);
}
