const MAX_WORDS = 3;
const BETWEEN_WORDS = /[\s<]+/u;
const INITIAL = /\p{Letter}\p{Mark}*/u;

/** A year of birth of which only its bearer makes something: 1988 becomes `**88`. Nothing where nothing is known. */
export function maskYear(born: string | null | undefined): { born?: string } {
  const year = /^\d{4}/.exec(born ?? '')?.[0];
  return year ? { born: `**${year.slice(2)}` } : {};
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
