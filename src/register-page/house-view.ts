import type { Day } from '../calendar.js';
import type { Clash } from '../neighbourhood/clash.js';
import { type Cells, cellsOf, type OwnCells, ownCellsOf, shown, type Unread } from '../neighbourhood/form.js';
import {
  byRoom,
  countedIn,
  type House,
  isHeldBack,
  type Occupant,
  presentIn,
} from '../neighbourhood/register.js';
import { missingIn, WANTED } from '../neighbourhood/totals.js';
import type { RegisterRules } from '../neighbourhood/words.js';
import type { Text } from '../texts.js';
import { EMPTY, type Note, type RowShown } from './html/row.js';
import type { Words } from './texts.js';

/** Names in a line of what is missing. */
const MOST_NAMES = 3;
/** A house of which nobody knows the rooms has so many empty rows. */
const FIRST_ROWS = 3;
/** Of whoever is said to have left these are still to be settled in their row. */
const SETTLES: ReadonlySet<Clash['field']> = new Set(['left', 'erased']);
/** Rooms are laid out beforehand up to here. */
const MOST_ROWS = 120;

type FieldClash = Exclude<Clash, { field: 'erased' }>;

/** A field of the house itself, with what is to be said of it. */
export interface OwnNote {
  field: keyof OwnCells;
  typed: string;
  says: string;
  before: string | null;
}

/** A house as the page shows it. */
export interface HouseView {
  area: string;
  /** Empty for one that is not there yet. */
  name: string;
  /** How many are counted there, and how many are held back. */
  count: number;
  held: number;
  own: OwnCells;
  ownNotes: OwnNote[];
  rows: RowShown[];
  gone: Occupant[];
  missing: string | null;
  /** What came of saving it, */
  says: string[];
  /** and the entries that went by it, which can come back. */
  erased: string[];
}

/** What is to be said of a house beside what is kept of it. */
export interface Remarks {
  clashes: readonly Clash[];
  unread: readonly Unread[];
  nameless: readonly Cells[];
  says: string[];
  erased: string[];
}

export const NO_REMARKS: Remarks = { clashes: [], unread: [], nameless: [], says: [], erased: [] };

/** A house with a row for everybody who lives there and for every empty room. */
export function viewOf(
  words: Words,
  { area, house }: { area: string; house: House },
  { clashes, unread, nameless, says, erased }: Remarks,
  { rules, today }: { rules: RegisterRules; today: Day },
): HouseView {
  const present = byRoom(presentIn(house));
  // somebody of whom two wrote that they left stays in sight until that is settled
  const leaving = house.occupants.filter(
    ({ id, left }) => left !== null && clashes.some((one) => one.id === id && SETTLES.has(one.field)),
  );
  const notesOf = (id: string): Note[] =>
    [
      ...clashes.flatMap((one) => (one.id === id && one.field !== 'erased' ? [clashNote(words, one)] : [])),
      ...unread.flatMap((one) => (one.id === id && one.field !== 'rooms' ? [unreadNote(words, one)] : [])),
    ] as Note[];
  const erasingOf = ({ id }: Occupant) => {
    const clash = clashes.find((one) => one.id === id && one.field === 'erased');
    return clash?.field === 'erased' ? { erasing: cellsOf(clash.seen) } : {};
  };
  return {
    area,
    name: house.name,
    ...countedIn([house]),
    own: ownCellsOf(house),
    ownNotes: [
      ...clashes.flatMap((one) => (one.id === null ? [clashNote(words, one)] : [])),
      ...unread.flatMap((one) => (one.id === null ? [unreadNote(words, one)] : [])),
    ] as OwnNote[],
    rows: [
      ...[...present, ...leaving].map((one) => ({
        id: one.id,
        cells: cellsOf(one),
        notes: notesOf(one.id),
        ...erasingOf(one),
        mark: markOf(words, one),
      })),
      ...nameless.map((cells) => ({ id: null, cells: EMPTY, notes: typedNotes(words, cells), mark: null })),
      ...emptyRows(house.rooms, present, nameless),
    ],
    gone: house.occupants.filter((one) => one.left !== null && !leaving.includes(one)),
    missing: missingLine(words, { area, house }, { rules, today }),
    says,
    erased,
  };
}

/** A house that is not there yet. */
export function newView(area: string): HouseView {
  return {
    ...{ area, name: '', count: 0, held: 0, own: ownCellsOf(null), ownNotes: [], gone: [] },
    ...{ missing: null, says: [], erased: [] },
    rows: emptyRows(null, [], []),
  };
}

function emptyRows(
  rooms: number | null,
  present: readonly Occupant[],
  nameless: readonly Cells[],
): RowShown[] {
  const taken = new Set([...present, ...nameless].map(({ room }) => room ?? ''));
  const all = Array.from({ length: Math.min(rooms ?? 0, MOST_ROWS) }, (_, i) => String(i + 1));
  const free = all.filter((room) => !taken.has(room));
  const bare = Array.from({ length: present.length || free.length ? 1 : FIRST_ROWS }, () => '');
  // a house of which every room is taken still has a row for somebody more
  return [...free, ...(free.length ? [] : bare)].map((room) => ({
    id: null,
    cells: { ...EMPTY, room },
    notes: [],
    mark: null,
  }));
}

/** What else is to be known of an entry: that somebody objects to it, or that the owner wrote it. */
function markOf(words: Words, one: Occupant): string | null {
  if (isHeldBack(one)) return words('register-cell-objected');
  return one.entered?.as === 'owner' ? words('rt-from-owner') : null;
}

function clashNote(words: Words, { field, was, now, mine }: FieldClash) {
  const said = (value: FieldClash['now']) => wordsOf(words, field, value);
  return {
    field,
    typed: shown(field, mine),
    says: words('rt-clash', { now: said(now), mine: said(mine) }),
    before: shown(field, was),
  };
}

function wordsOf(words: Words, field: FieldClash['field'], value: FieldClash['now']): string {
  if (value === null || value === '') return words('rt-clash-empty');
  if (typeof value !== 'boolean') return shown(field, value);
  const yes = field === 'fresh' ? 'fresh' : 'yes';
  const no = field === 'fresh' ? 'old' : 'no';
  return words(`register-cell-${value ? yes : no}`);
}

function unreadNote(words: Words, { field, typed }: Unread) {
  const what = field === 'rooms' || field === 'name' ? field : 'day';
  return { field, typed, says: words('rt-unread', { what, typed }), before: null };
}

/** A new row without a name stays as it was typed. */
function typedNotes(words: Words, cells: Cells): Note[] {
  const typed = Object.entries(cells).filter(([field, value]) => field === 'name' || value.trim());
  return typed.map(([field, value]) => ({
    field: field as Note['field'],
    typed: value,
    says: field === 'name' ? words('rt-nameless') : '',
    before: null,
  }));
}

function missingLine(
  words: Words,
  placed: { area: string; house: House },
  { rules, today }: { rules: RegisterRules; today: Day },
): string | null {
  const [missing] = missingIn([placed], rules, today);
  if (!missing) return null;
  const fields = WANTED.flatMap((field): Text[] => {
    const names = missing.wanted[field];
    if (!names) return [];
    const list = names.slice(0, MOST_NAMES);
    const args = { field, names: { list, style: 'and' as const }, more: names.length - list.length };
    return [{ id: 'register-missing-field', args }];
  });
  return words('rt-missing', { fields: { list: fields, style: 'parts' } });
}
