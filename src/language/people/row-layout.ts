import { doseInCell } from './cells.js';
import type { Column, Columns } from './columns.js';
import type { Entry, Layout } from './entry.js';

/** What divides the cells of a row; the first of these that a header is written with. */
const DIVIDERS = ['|', ';', ',', '/'] as const;
const NUMBER = /^\(?\d{1,2}\)?[).:-]{0,2} ?/;
/** Before a value that may itself begin with a number: "1) 2x", but not "2x". */
const MARKED_NUMBER = /^\(?\d{1,2}[).:-]{1,2} ?/;

interface Cell {
  column: Column | undefined;
  text: string;
}

/** A table under a header: "No | Nama | Keperluan | Vaksin". Lines that are no rows are said of all. */
export function tableLayout(line: string, columns: Columns): Layout | null {
  const lines = line.split('\n');
  if (lines.length < 2) return null;
  for (const divider of DIVIDERS) {
    const at = lines.findIndex((one) => isHeader(cellsOf(one, divider), columns));
    if (at < 0) continue;
    const header = cellsOf(lines[at]!, divider).map((name) => columns.get(name));
    const around = lines.slice(0, at);
    const entries: Entry[] = [];
    for (const row of lines.slice(at + 1)) {
      const cells = cellsOf(row, divider);
      if (cells.every((cell) => /^[-: ]*$/.test(cell))) continue;
      if (cells.length > 1) entries.push(entryOf(inColumns(cells, header)));
      else around.push(row);
    }
    if (entries.length) return { entries, around, from: 1 };
  }
  return null;
}

function isHeader(cells: readonly string[], columns: Columns): boolean {
  const known = cells.map((cell) => columns.get(cell));
  return known.includes('name') && known.filter((one) => one !== undefined).length > 1;
}

function cellsOf(row: string, divider: string): string[] {
  const cells = row.split(divider).map((cell) => cell.trim());
  // the frame of a table that is drawn with its bars
  if (divider === '|' && cells[0] === '') cells.shift();
  if (divider === '|' && cells.at(-1) === '') cells.pop();
  return cells.map((cell) => cell.replace(/[:*_]+$/, '').replace(/^[*_]+/, ''));
}

/** The cells of a row under their header; a number that has no column of its own stands before the first one. */
function inColumns(cells: readonly string[], header: readonly (Column | undefined)[]): Cell[] {
  const counted = header[0] === 'number' && cells.length < header.length;
  const shown = counted ? header.slice(1) : header;
  const number = shown[0] === 'vaccine' || shown[0] === 'age' ? MARKED_NUMBER : NUMBER;
  return cells.map((text, i) => ({
    column: shown[i],
    text: i === 0 && shown[0] !== 'number' ? text.replace(number, '') : text,
  }));
}

/** What the cells of one person say, each as it is said in a sentence. */
function entryOf(cells: readonly Cell[]): Entry {
  const name = cells.find(({ column }) => column === 'name')?.text ?? '';
  const said = cells.flatMap(({ column, text }) => {
    if (column === 'name' || column === 'number' || /^[-–?]?$/.test(text)) return [];
    if (column === 'vaccine') return [doseInCell(text) ?? `vaksin ${text}`];
    return [column === 'age' ? `umur ${text}` : text];
  });
  return { name: name === '' ? null : name, text: said.join(', ') };
}

const LABEL = /(?:^|[\n,;|/({]|(?<=\d[).]) |\s)\s*[*_]?(\p{L}+(?: \p{L}+){0,2})[*_]? ?[:=] ?[*_]?/gu;

/** "Nama: Bu Marni, Keperluan: KK, Vaksin: 2x", in one line or several: each name begins another person. */
export function labelledLayout(line: string, columns: Columns): Layout | null {
  const marks = [...line.matchAll(LABEL)].flatMap((mark) => {
    const label = labelIn(mark[1]!, columns);
    if (!label) return [];
    const at = mark.index + mark[0].lastIndexOf(label.words);
    return [{ at, end: mark.index + mark[0].length, column: label.column }];
  });
  if (!marks.some(({ column }) => column === 'name') || marks.length < 2) return null;
  const first = marks.findIndex(({ column }) => column === 'name');
  const around = [line.slice(0, marks[first]!.at)];
  const rows: Cell[][] = [];
  for (const [i, { end, column }] of marks.slice(first).entries()) {
    const [text = '', ...after] = line.slice(end, marks[first + i + 1]?.at).split(/\n\s*\n|\n(?=[^\n]*$)/);
    if (column === 'name') rows.push([]);
    rows.at(-1)!.push({ column, text: trimmed(text) });
    if (i === marks.length - first - 1) around.push(...after);
  }
  const entries = rows.map(entryOf);
  return { entries, around, from: 1 };
}

/** The label that the last words before a colon are: of "warga nama" it is "nama". */
function labelIn(said: string, columns: Columns): { words: string; column: Column } | null {
  const words = said.split(' ');
  for (let i = 0; i < words.length; i++) {
    const label = words.slice(i).join(' ');
    const column = columns.get(label);
    if (column) return { words: label, column };
  }
  return null;
}

/** A value without the mark or number that leads up to the next one. */
function trimmed(text: string): string {
  return text
    .replace(/[\s,;|/(){}*_-]*(?:\n\s*)?(?:\(?\d{1,2}\)?[).]?|[-*•])?\s*$/, (end) =>
      /^\s*\d{1,2}\s*$/.test(end) ? end : '',
    )
    .trim();
}
