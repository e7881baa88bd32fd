import type { Day } from '../calendar.js';
import { maskNumbers } from '../language/mask.js';
import { type Cells, cellsOf, FIELDS, type Field, YES_OR_NO } from './form.js';
import { MOST_LINES } from './listing.js';
import { houseKey } from './register.js';
import { pastedRows, type Rows, tableIn, yesOrNo } from './table.js';
import type { RegisterRules } from './words.js';

/** Longer cells are cut (characters). */
const LONGEST_CELL = 200;
/** More rows and columns are not looked at, as of a file. */
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 64;

/** What was pasted into a cell of a house, as its rows are filled with it. */
export interface Pasted {
  /** A table with heads: its rows are laid beside whom they name. Else they fill the cells from where they were pasted. */
  named: boolean;
  rows: Partial<Cells>[];
  /** Heads of columns that were not asked for. */
  dropped: string[];
  /** Columns beyond the last one of the page, */
  beyond: number;
  /** rows of which no name was read, and those for which there is no room. */
  unread: number;
  more: number;
  /** Other houses that the table has as well. */
  elsewhere: string[];
  masked: boolean;
}

/** What a text from a spreadsheet fills of a house, pasted into a column. */
export function pastedIn(
  text: string,
  { house, field }: { house: string; field: Field },
  rules: RegisterRules,
  today: Day,
): Pasted {
  const all = pastedRows(text) ?? linesOf(text);
  const rows: Rows = all
    .slice(0, MOST_ROWS)
    .map((row) => row.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL)));
  const unseen = all.length - rows.length;
  const table = tableIn(rows, rules, today);
  const none = { dropped: [], beyond: 0, unread: 0, elsewhere: [] };
  if (!table) return { ...none, ...cut(filled(rows, field, rules), unseen), named: false };
  const isHere = (name: string) => !name.trim() || houseKey(name) === houseKey(house);
  const here = table.listings.filter((one) => isHere(one.house.name));
  const elsewhere = table.listings.map((one) => one.house.name).filter((name) => !isHere(name));
  const { dropped, unread, masked } = table;
  const told = here.flatMap((one) => one.occupants.map(({ telling, left }) => cellsOf({ ...telling, left })));
  return { ...{ ...none, dropped, unread, elsewhere }, ...cut({ rows: told, masked }, unseen), named: true };
}

function linesOf(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

function filled(rows: Rows, from: Field, rules: RegisterRules) {
  const fields = FIELDS.slice(FIELDS.indexOf(from));
  let masked = false;
  const told = rows.map((row): Partial<Cells> => {
    const cells = fields.slice(0, row.length).map((field, i) => {
      const typed = row[i]!;
      const words = maskNumbers(typed);
      masked ||= words !== typed;
      return [field, saying(field, words, rules)] as const;
    });
    return Object.fromEntries(cells);
  });
  const beyond = Math.max(0, ...rows.map((row) => row.length - fields.length));
  return { rows: told, beyond, masked };
}

function saying(field: Field, words: string, rules: RegisterRules): string {
  const isTold = YES_OR_NO.find((one) => one === field);
  if (!isTold) return words;
  const no = { reported: rules.unreported, registered: rules.unregistered, fresh: rules.old }[isTold];
  const said = yesOrNo(words, rules, [rules[isTold], no]);
  return said === null ? '' : said ? 'yes' : 'no';
}

function cut<T extends { rows: Partial<Cells>[] }>(read: T, unseen: number): T & { more: number } {
  const more = Math.max(0, read.rows.length - MOST_LINES) + unseen;
  return { ...read, rows: read.rows.slice(0, MOST_LINES), more };
}
