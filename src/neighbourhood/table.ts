import type { Day } from '../calendar.js';
import { maskNumbers } from '../language/mask.js';
import { numbersIn } from './area.js';
import { houseIn } from './house-head.js';
import { type Listing, NOBODY_LISTED } from './listing.js';
import { roomState } from './occupancy.js';
import type { Since } from './register.js';
import { isWrongDate, sinceIn } from './since.js';
import { cut, NOTHING_TOLD, roomOf } from './telling.js';
import { COLUMNS, type Column, patternWith, type RegisterRules } from './words.js';

/** Rows of cells as text, the heads among them. */
export type Rows = readonly (readonly string[])[];

/** What a table lists. */
export interface TableRead {
  listings: Listing[];
  /** Heads of columns that were not asked for and are not read. */
  dropped: string[];
  /** Rows of which no name was read. */
  unread: number;
  /** Somebody's NIK or telephone number stood in it. */
  masked: boolean;
}

/** A title is read up to here (characters). */
const LONGEST_TITLE = 300;
/** The heads stand in one of the first rows: above them a sheet has its title. */
const HEAD_WITHIN = 10;

/**
 * The houses and occupants of a table whose columns are named, or `null` where no row names at least the occupants and one
 * thing more. Cells without a house are of the one above them, as where cells were merged.
 */
export function tableIn(rows: Rows, rules: RegisterRules, today: Day): TableRead | null {
  const at = rows.slice(0, HEAD_WITHIN).findIndex((row) => isHead(columnsOf(row, rules)));
  if (at < 0) return null;
  const heads = rows[at]!;
  const columns = columnsOf(heads, rules);
  const dropped = heads
    .filter((head, i) => head.trim() && columns[i] === null)
    .map((head) => maskNumbers(cut(head)));
  const listings = new Map<string, Listing>();
  const read: TableRead = { listings: [], dropped, unread: 0, masked: false };
  const title = titleOf(rows.slice(0, at));
  let above = '';
  for (const row of rows.slice(at + 1)) {
    const cells = cellsOf(row, columns, read);
    if (!Object.values(cells).some(Boolean)) continue;
    const name = cells.house || above;
    above = name;
    const listing = listingFor(listings, name, title, cells, rules);
    if (!take(listing, cells, rules, today)) read.unread += 1;
  }
  return {
    ...read,
    listings: [...listings.values()].filter(({ occupants, vacant }) => occupants.length || vacant.length),
  };
}

type Cells = Partial<Record<Column, string>>;

function cellsOf(row: readonly string[], columns: readonly (Column | null)[], read: TableRead): Cells {
  const cells: Cells = {};
  for (const [i, column] of columns.entries()) {
    const cell = (row[i] ?? '').trim();
    const shown = column === null ? '' : maskNumbers(cell);
    if (cell.includes('•') || maskNumbers(cell) !== cell) read.masked = true;
    if (column && column !== 'ordinal' && shown) cells[column] ??= shown;
  }
  return cells;
}

/** Words above the heads may name the house that the whole sheet is of. */
function titleOf(rows: Rows): string {
  return rows.flat().filter(Boolean).join(' ').slice(0, LONGEST_TITLE);
}

function listingFor(
  listings: Map<string, Listing>,
  name: string,
  title: string,
  cells: Cells,
  rules: RegisterRules,
): Listing {
  const key = name.toLowerCase();
  const known = listings.get(key);
  if (known) return known;
  const named = (name && houseIn(name, rules)) || houseIn(afterTitle(title, rules), rules);
  const { rt, rw } = numbersIn(`${name} ${title}`);
  const listing: Listing = {
    head: `${named?.head ?? name} ${title}`.trim(),
    rt: named?.rt ?? rt,
    rw: named?.rw ?? rw,
    house: named?.house ?? { name: cut(name), owner: null, address: null, rooms: null },
    ...NOBODY_LISTED,
    occupants: [],
    vacant: [],
    open: [],
    misdated: [],
  };
  if (cells.owner) listing.house.owner = cut(cells.owner);
  if (cells.address) listing.house.address = cut(cells.address);
  listings.set(key, listing);
  return listing;
}

function afterTitle(title: string, rules: RegisterRules): string {
  const words = title.toLowerCase();
  const at = rules.houses.map((word) => words.indexOf(`${word} `)).filter((place) => place >= 0);
  return at.length ? title.slice(Math.min(...at)) : '';
}

function take(listing: Listing, cells: Cells, rules: RegisterRules, today: Day): boolean {
  const room = cells.room ? roomOf(cells.room) : null;
  const name = cut(cells.name ?? '');
  const isVacant = name !== '' && roomState(name, rules) === 'vacant';
  if (roomState(name, rules) === 'open') {
    if (room) listing.open.push(room);
    return room !== null;
  }
  if (!name || isVacant) {
    if (room) listing.vacant.push(room);
    return room !== null || isVacant;
  }
  const misdated = [cells.since, cells.left].filter((cell) => cell && isWrongDate(cell, today));
  listing.misdated.push(...misdated.map((words) => ({ name, words: words! })));
  const left: Since | null = cells.left ? sinceIn(cells.left, today) : null;
  listing.occupants.push({
    telling: {
      ...NOTHING_TOLD,
      name,
      room,
      from: cells.from ? cut(cells.from) : null,
      since: cells.since ? sinceIn(cells.since, today) : null,
      fresh: yesOrNo(cells.fresh, rules, [rules.fresh, rules.old]),
      reported: yesOrNo(cells.reported, rules, [rules.reported, rules.unreported]),
      registered: yesOrNo(cells.registered, rules, [rules.registered, rules.unregistered]),
    },
    left,
  });
  return true;
}

/** What a cell says in words of yes and no, or in two lists of its own; `null` where it says neither. */
export function yesOrNo(
  cell: string | undefined,
  rules: RegisterRules,
  [yes, no]: [string[], string[]],
): boolean | null {
  const said = cell?.toLowerCase().trim();
  if (!said) return null;
  if (no.includes(said) || rules.no.includes(said)) return false;
  return yes.includes(said) || rules.yes.includes(said) ? true : null;
}

function isHead(columns: readonly (Column | null)[]): boolean {
  const known = columns.filter((one) => one !== null && one !== 'ordinal');
  return columns.includes('name') && known.length >= 2;
}

function columnsOf(row: readonly string[], rules: RegisterRules): (Column | null)[] {
  const taken = new Set<Column>();
  return row.map((head) => {
    const said = head.toLowerCase().replace(/[?:*]/g, '').replace(/\s+/g, ' ').trim();
    const column = COLUMNS.find((one) => rules.columns[one].includes(said) && !taken.has(one)) ?? null;
    if (column) taken.add(column);
    return column;
  });
}

/**
 * A form that was filled in as text, as the rows of a table: "nama: Suryadi", "asal: Pacitan", a line each. Whoever's name comes
 * again begins a new row.
 */
export function formRows(text: string, rules: RegisterRules): string[][] | null {
  const lines = text.split('\n').filter((line) => line.trim());
  const cells = lines.map((line) => labelled(line, rules));
  const told = cells.filter((one) => one !== null);
  if (
    told.length < LEAST_LABELS ||
    told.length < cells.length - 1 ||
    !told.some(({ column }) => column === 'name')
  )
    return null;
  const columns = [...new Set(told.map(({ column }) => column))];
  const rows: Partial<Record<Column, string>>[] = [];
  for (const { column, value } of told) {
    const row = rows.at(-1);
    if (!row || row[column] !== undefined) rows.push({ [column]: value });
    else row[column] = value;
  }
  return [
    columns.map((column) => rules.columns[column][0]!),
    ...rows.map((row) => columns.map((one) => row[one] ?? '')),
  ];
}

/** Fewer lines with labels make no form. */
const LEAST_LABELS = 3;

/** "Kamar no 4" as what it says of which column. */
function labelled(line: string, rules: RegisterRules): { column: Column; value: string } | null {
  for (const column of COLUMNS) {
    const found = patternWith(rules.columns[column], LABEL).exec(line.trim());
    if (found)
      return {
        column,
        value: column === 'room' ? found[1]!.replace(/^(?:no|nomor)\b\.?\s*/i, '') : found[1]!,
      };
  }
  return null;
}

const LABEL = (label: string) => new RegExp(String.raw`^[-*•]?\s*${label}\s*(?:[:=]\s*|\s)(?=\S)(.+)$`, 'iu');

/** A table that was pasted into a message: cells between tabs, or between bars. */
export function pastedRows(text: string): string[][] | null {
  const lines = text.split('\n').filter((line) => line.trim());
  for (const mark of ['\t', '|', ';']) {
    const rows = lines.filter((line) => line.includes(mark));
    if (rows.length >= 2 && rows.length >= lines.length - 3)
      return lines
        .map((line) => line.split(mark).map((cell) => cell.trim()))
        .filter((cells) => !cells.every((cell) => /^[-: ]*$/.test(cell)));
  }
  return null;
}
