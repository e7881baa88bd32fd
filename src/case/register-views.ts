import { addMonths, dayOf } from '../calendar.js';
import { lastDayOf } from '../neighbourhood/change.js';
import { type Found, presentAmong } from '../neighbourhood/found.js';
import type { Past, Placed, Wish } from '../neighbourhood/register.js';
import { isSettled } from '../neighbourhood/totals.js';
import type { RegisterRules } from '../neighbourhood/words.js';
import type { Text } from '../texts.js';
import { foundLine, occupantName } from './register-lines.js';

/** Something that an occupant asks for, with the house. */
export interface Pending {
  placed: Placed;
  wish: Wish;
}

/** What occupants ask for in some houses, the oldest first. */
export function wishesIn(register: readonly Placed[]): Pending[] {
  const all = register.flatMap((placed) => placed.house.wishes.map((wish) => ({ placed, wish })));
  return all.sort((a, b) => a.wish.at - b.wish.at || a.wish.id.localeCompare(b.wish.id));
}

/** A line for each of them, with its number. */
export function pendingLines(register: readonly Placed[]): Text[] {
  return wishesIn(register).map(({ placed, wish }, i) => {
    const occupant = placed.house.occupants.find(({ id }) => id === wish.occupant);
    const who: Text = occupant ? foundLine({ placed, occupant }) : { id: 'register-gone' };
    return { id: 'register-wish', args: { n: i + 1, who, what: wish.what, text: wish.text } };
  });
}

/** Those who have stayed so long that the papers are to be moved, and the day on which the next one will have. */
export function settledIn(
  register: readonly Placed[],
  rules: RegisterRules,
  today: string,
): { found: Found[]; next: string | null } {
  const present = presentAmong(register);
  const found = present.filter(({ occupant }) => isSettled(occupant, rules, today) === true);
  const days = present
    .flatMap(({ occupant: { since } }) => (since ? [dueDay(since, rules)] : []))
    .filter((day) => day > today)
    .sort();
  return { found, next: days[0] ?? null };
}

/** The first day on which somebody has stayed so long. */
function dueDay(since: string, { moves_papers_after_months: months }: RegisterRules): string {
  return addMonths(lastDayOf(since), months);
}

/** What was changed last in some houses, the latest first: who did it, and what stood there before. */
export function historyLines(register: readonly Placed[], most: number, zone: string): Text[] {
  const all = register.flatMap((placed) => placed.house.history.map((past) => ({ placed, past })));
  const entered = register.flatMap((placed) =>
    placed.house.occupants.flatMap(({ id, entered }) =>
      entered ? [{ placed, past: { ...entered, occupant: id, field: 'entered' as const, was: null } }] : [],
    ),
  );
  return [...all, ...entered]
    .sort((a, b) => b.past.at - a.past.at)
    .slice(0, most)
    .map(({ placed, past }) => historyLine(placed, past, zone));
}

type Line = Omit<Past, 'field'> & { field: Past['field'] | 'entered' };

function historyLine({ house }: Placed, { at, as, occupant, field, was, gone }: Line, zone: string): Text {
  return {
    id: 'register-history-line',
    args: {
      day: { day: dayOf(at, zone), weekday: false },
      as: as ?? 'head',
      house: house.name,
      name: gone?.name ?? (occupant === null ? 'none' : occupantName(house, occupant)),
      field,
      was: was === null ? 'none' : typeof was === 'boolean' ? (was ? 'yes' : 'no') : String(was),
    },
  };
}
