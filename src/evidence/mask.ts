const MAX_WORDS = 3;
const BETWEEN_WORDS = /[\s<]+/u;
const INITIAL = /\p{Letter}\p{Mark}*/u;

/** Younger people are children (years): the circular asks nothing of them. */
const CHILD_UNDER = 12;

/**
 * What is told of a birth (a day, a month or a year): the year, of which only its bearer makes something (1988 becomes
 * `**88`), and whether it is a child's at an instant (ms). Where a month or the year alone is known it is one's only if no day
 * of it is that of somebody older: certificates with less than a day are mostly of adults whose papers say no more, and none
 * of them is to be turned away for that. Nothing where nothing is known.
 */
export function maskBirth(born: string | null | undefined, at: number): { born?: string; child?: true } {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(born ?? '') ?? [];
  if (!year) return {};
  const twelfth = `${Number(year) + CHILD_UNDER}-${month}-${day}`;
  const isChild = twelfth > new Date(at).toISOString().slice(0, twelfth.length);
  return { born: `**${year.slice(2)}`, ...(isChild ? { child: true } : {}) };
}

/** A name of which only its bearer makes something: `Budi Santoso` becomes `B*** S***`, at most three words. */
export function maskName(...parts: (string | undefined)[]): string {
  return parts
    .join(' ')
    .split(BETWEEN_WORDS)
    .map((word) => INITIAL.exec(word)?.[0])
    .filter((initial) => initial !== undefined)
    .slice(0, MAX_WORDS)
    .map((initial) => `${initial}***`)
    .join(' ');
}
