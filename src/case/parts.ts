import { z } from 'zod';
import { partSchema, type Shown, type ShownPart } from '../evidence/shown.js';

/** So many parts of cards are kept, of so many characters in all. */
const MOST_PARTS = 24;
const MOST_CHARACTERS = 48_000;

/** A code of a card in several, kept until the others come; `at`: when it came (ms). */
export const keptPartSchema = partSchema.extend({ at: z.number() });
export type KeptPart = z.infer<typeof keptPartSchema>;

/**
 * Those that still count (each for `keptMs`, as a photograph), and those that were shown now; the latest stay where there
 * are too many.
 */
export function withParts(
  kept: readonly KeptPart[],
  shown: readonly ShownPart[],
  now: number,
  keptMs: number,
): KeptPart[] {
  const fresh = shown.map((part) => ({ ...part, at: now }));
  const before = kept.filter(({ at, text }) => now - at < keptMs && !shown.some((one) => one.text === text));
  let room = MOST_CHARACTERS;
  return [...before, ...fresh]
    .slice(-MOST_PARTS)
    .reverse()
    .filter(({ text }) => {
      room -= text.length;
      return room >= 0;
    })
    .reverse();
}

/** Whether all parts of some card may be there: one for each place among as many. */
export function mayBeWhole(parts: readonly KeptPart[]): boolean {
  return parts.some(({ of }) => missingOf(parts, of) === 0);
}

/** How many parts of the card that was shown last are missing; 0 where there is none. */
export function missingIn(parts: readonly KeptPart[]): number {
  const last = parts.at(-1);
  return last ? missingOf(parts, last.of) : 0;
}

function missingOf(parts: readonly KeptPart[], of: number): number {
  return of - new Set(parts.filter((part) => part.of === of).map(({ place }) => place)).size;
}

/** The parts that photographs show. */
export function partsIn(shown: readonly Shown[]): ShownPart[] {
  return shown.flatMap(({ parts = [] }) => parts);
}
