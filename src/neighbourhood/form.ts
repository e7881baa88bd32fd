import { z } from 'zod';
import type { Day } from '../calendar.js';
import { maskNumbers } from '../language/mask.js';
import type { Change, Seen, Step } from './change.js';
import { MOST_LINES } from './listing.js';
import { HOUSE_TOLD, type HouseTelling, type Occupant, type Telling } from './register.js';
import { sinceIn, sinceShown } from './since.js';
import { cut, roomOf, seen, withoutUnasked } from './telling.js';
import type { RegisterRules } from './words.js';

/** The fields of an occupant on the page, in their order. */
export const FIELDS = ['room', 'name', 'since', 'from', 'reported', 'registered', 'fresh', 'left'] as const;
export type Field = (typeof FIELDS)[number];
/** Those that are said with yes or no. */
export const YES_OR_NO = ['reported', 'registered', 'fresh'] as const satisfies readonly Field[];
const DAYS = ['since', 'left'] as const satisfies readonly Field[];

/** No cell is longer (characters). */
const LONGEST_CELL = 200;
const cell = z.string().max(LONGEST_CELL);
const cellsSchema = z.strictObject(
  Object.fromEntries(FIELDS.map((field) => [field, cell])) as Record<Field, typeof cell>,
);
const ownSchema = z.strictObject({ owner: cell, address: cell, rooms: cell });

/** A row's cells as they are typed and shown; empty where nothing is known. */
export type Cells = z.infer<typeof cellsSchema>;
/** What is told of a house itself, likewise. */
export type OwnCells = z.infer<typeof ownSchema>;

/**
 * A house as a head has filled it in: each row and field beside what was seen there, so that nothing is overwritten that another
 * wrote since. A row without an id is somebody new.
 */
export const formSchema = z.strictObject({
  area: z.string().max(40),
  name: cell,
  was: ownSchema,
  is: ownSchema,
  rows: z
    .array(
      z.strictObject({
        id: z.string().max(100).nullable(),
        was: cellsSchema,
        is: cellsSchema,
        /** The entry is to go, as it was seen. */
        erased: z.boolean().default(false),
      }),
    )
    .max(MOST_LINES),
  /** Entries that are to come back as they were. */
  restored: z.array(z.string().max(100)).max(MOST_LINES).default([]),
});
export type Form = z.infer<typeof formSchema>;

/** A field of which nothing was read, with what was typed there: of an occupant by their id, or of the house (`null`). */
export interface Unread {
  id: string | null;
  field: Field | 'rooms';
  typed: string;
}

/** What a form changes, and what it left out. */
export interface FormRead {
  change: Change;
  unread: Unread[];
  /** New rows without a name. */
  nameless: Cells[];
  /** Somebody's number stood in it, or what the register has no place for. */
  masked: boolean;
  leftOut: boolean;
}

/**
 * What a form changes of a house. `id` gives the ids of new occupants by the number of their row.
 * `null` where it names no house.
 */
export function formIn(
  { area, name, was, is, rows, restored }: Form,
  rules: RegisterRules,
  today: Day,
  id: (row: number) => string,
): FormRead | null {
  const reader = new CellReader(rules, today);
  const house: HouseTelling = {
    name: cut(reader.words(name)),
    owner: kept(cut(reader.words(is.owner))),
    address: kept(cut(reader.words(is.address))),
    rooms: reader.roomsIn(is.rooms),
  };
  if (!/[\p{L}\p{N}]/u.test(house.name)) return null;
  const seen = { owner: kept(was.owner), address: kept(was.address), rooms: reader.roomsIn(was.rooms) };
  const steps: Step[] = HOUSE_TOLD.flatMap((field): Step[] =>
    is[field] === was[field] || reader.unread.some((one) => one.id === null && one.field === field)
      ? []
      : [{ do: 'house', field, was: seen[field], value: house[field] }],
  );
  const nameless: Cells[] = [];
  for (const [number, row] of rows.entries()) {
    if (row.id !== null && row.erased) steps.push(reader.erasureOf(row.id, row.was));
    else if (row.id !== null) steps.push(...reader.correctionsOf(row.id, row.was, row.is));
    else if (reader.isSomebody(row.is))
      steps.push({ do: 'in', occupant: reader.occupantIn(id(number), row.is) });
    else if (!reader.isVacant(row.is)) nameless.push(row.is);
  }
  steps.push(...restored.map((id): Step => ({ do: 'restore', occupant: { id } })));
  const { unread, masked, leftOut } = reader;
  return { change: { area, house, seen: 0, steps }, unread, nameless, masked, leftOut };
}

/** An occupant's cells. */
export function cellsOf(one: Telling & Pick<Occupant, 'left'>): Cells {
  const cells = Object.fromEntries(FIELDS.map((field) => [field, shown(field, one[field])]));
  return cells as Cells;
}

/** A house's own cells. */
export function ownCellsOf(house: Omit<HouseTelling, 'name'> | null): OwnCells {
  const { owner, address, rooms } = house ?? { owner: null, address: null, rooms: null };
  return { owner: owner ?? '', address: address ?? '', rooms: String(rooms ?? '') };
}

/** What a field holds, as it is shown. */
export function shown(
  field: Field | (typeof HOUSE_TOLD)[number],
  value: string | number | boolean | null,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return isOf(DAYS, field) ? sinceShown(String(value)) : String(value);
}

/** Reads what was typed into cells, and keeps what it could not read. */
class CellReader {
  readonly unread: Unread[] = [];
  masked = false;
  leftOut = false;

  constructor(
    private readonly rules: RegisterRules,
    private readonly today: Day,
  ) {}

  /** Words without anybody's number. */
  words(typed: string): string {
    const plain = seen(typed);
    const words = maskNumbers(plain);
    if (words !== plain || words.includes('•')) this.masked = true;
    return words;
  }

  roomsIn(typed: string): number | null {
    const count = /^\s*(\d{1,3})\s*$/.exec(typed)?.[1];
    if (count !== undefined && Number(count) >= 1 && Number(count) <= 500) return Number(count);
    if (typed.trim()) this.unread.push({ id: null, field: 'rooms', typed });
    return null;
  }

  isSomebody({ name }: Cells): boolean {
    return /\p{L}|•/u.test(name) && !this.rules.vacant.includes(name.trim().toLowerCase());
  }

  /** Nothing is told of anybody there. */
  isVacant({ room: _room, name, ...rest }: Cells): boolean {
    const said = name.trim().toLowerCase();
    return (
      (said === '' || this.rules.vacant.includes(said)) && Object.values(rest).every((one) => !one.trim())
    );
  }

  occupantIn(id: string, is: Cells): Occupant {
    const values = Object.fromEntries(FIELDS.map((field) => [field, this.valueIn(id, field, is[field])]));
    return { ...(values as unknown as Omit<Occupant, 'id'>), id };
  }

  correctionsOf(id: string, was: Cells, is: Cells): Step[] {
    return FIELDS.flatMap((field): Step[] => {
      if (is[field].trim() === was[field].trim()) return [];
      const before = this.unread.length;
      const value = this.valueIn(id, field, is[field]);
      const seen = this.seenIn(field, was[field]);
      // nobody is without a name: whoever left has a day on which they did
      if (field === 'name' && !this.isSomebody(is)) this.unread.push({ id, field, typed: is.name });
      if (this.unread.length > before || value === seen) return [];
      if (field === 'left')
        return [{ do: 'out', id, was: seen as string | null, on: value as string | null }];
      return [{ do: 'set', id, field, was: seen, value }];
    });
  }

  /** An entry that goes as it was seen: what another wrote in it since is not lost with it. */
  erasureOf(id: string, was: Cells): Step {
    const values = FIELDS.map((field) => [field, this.seenIn(field, was[field])] as const);
    const seen = Object.fromEntries(values) as unknown as Omit<Seen, 'name'>;
    return { do: 'erase', id, name: was.name, seen: { ...seen, name: was.name } };
  }

  /** What stood there, as it was shown. */
  private seenIn(field: Field, was: string): string | boolean | null {
    if (isOf(YES_OR_NO, field)) return yesOrNo(was);
    return isOf(DAYS, field) ? sinceIn(was, this.today) : kept(was);
  }

  private valueIn(id: string, field: Field, typed: string): string | boolean | null {
    const said = typed.trim();
    if (isOf(YES_OR_NO, field)) return yesOrNo(said);
    if (isOf(DAYS, field)) {
      const day = said ? sinceIn(said, this.today) : null;
      if (said && day === null) this.unread.push({ id, field, typed: maskNumbers(typed) });
      return day;
    }
    if (field === 'room') return roomOf(this.words(said));
    const words = this.words(said);
    const asked = withoutUnasked(words, this.rules, field === 'name');
    if (asked !== words) this.leftOut = true;
    return kept(cut(asked));
  }
}

function isOf<T extends string>(list: readonly T[], one: string): one is T {
  return (list as readonly string[]).includes(one);
}

function yesOrNo(said: string): boolean | null {
  return said === 'yes' ? true : said === 'no' ? false : null;
}

function kept(words: string): string | null {
  return words.trim() || null;
}
