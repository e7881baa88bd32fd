import type { Day } from '../calendar.js';
import type { Change } from './change.js';
import type { Corrected } from './correction.js';
import type { Found } from './found.js';
import type { HouseTold } from './house-told.js';
import type { Placed, Telling } from './register.js';
import type { Renaming } from './renaming.js';

/** What a message tells of somebody who comes, goes, or was entered otherwise. */
export type Move =
  /** `to`: a house that the register does not know, and the room there. */
  | {
      is: 'out';
      found: Found;
      on: string;
      change: Change;
      to?: { house: string; room: string | null };
    }
  | { is: 'in'; placed: Placed; tellings: Telling[]; change: Change }
  | Corrected
  /** Who goes from one house of the register to another: two changes. */
  | {
      is: 'transfer';
      found: Found;
      placed: Placed;
      telling: Telling;
      on: string;
      change: Change;
      into: Change;
    }
  /** Who was said to have left stays, or lives there as before. */
  | { is: 'back'; found: Found; change: Change }
  | { is: 'same'; found: Found }
  /** Somebody new comes into the room of one who leaves. */
  | { is: 'replaced'; found: Found; on: string; telling: Telling; change: Change }
  /** Two of a house change rooms. */
  | { is: 'swapped'; found: [Found, Found]; change: Change }
  /** What was told of one was meant of another. */
  | { is: 'meant_other'; found: [Found, Found]; change: Change }
  /** Something holds for everybody of a house. */
  | {
      is: 'all';
      placed: Placed;
      field: 'reported' | 'registered';
      value: boolean;
      count: number;
      change: Change;
    }
  /** It may be, or may come: nothing of it is written. */
  | { is: 'unsure' }
  /** What would be written is no name, or no place. */
  | { is: 'unlikely'; words: string }
  /** A part of a message of which nothing was read. */
  | { is: 'unread'; text: string }
  /** What was told just now is taken back. */
  | { is: 'undo' }
  /** It is told when somebody left, by no day that is known: it is asked. */
  | { is: 'when'; found: Found }
  /** Somebody would have left before they came. */
  | { is: 'too_early'; found: Found; on: string }
  /** An entry is to go: once that is confirmed. */
  | { is: 'erase'; found: Found }
  /** Nobody of that name lives there, or several who might be meant. */
  | { is: 'nobody' }
  | { is: 'several'; found: Found[] }
  /** It is not told into which house, or several are called so. */
  | { is: 'which_house'; houses?: readonly Placed[] }
  | Renaming
  | HouseTold;

/**
 * The day, an id for somebody new, the occupant and the house of which the writer has told last, and the turn that wrote just
 * now, if one did; `isNext` where nothing else was said since.
 */
export interface Telt {
  today: Day;
  id: string;
  latest: Found | null;
  house: Placed | null;
  wrote: { turn: string; isNext: boolean } | null;
  /** Where somebody has left, as the same message tells: who comes may come there. */
  vacated?: Found;
}

/** As the turn that wrote just now, of what the message at hand tells: it stands in no row yet. */
export const AT_HAND: NonNullable<Telt['wrote']> = { turn: '', isNext: true };
