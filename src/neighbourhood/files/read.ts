import { readSheet } from 'read-excel-file/node';
import { isArchive } from '../../file-head.js';
import { maskNumbers } from '../../language/mask.js';
import { delimitedRows } from './delimited.js';
import { checkedWorkbook, type FileTrouble, LARGEST_FILE, MOST_ROWS } from './package.js';

/** A cell is read up to here (characters). */
const LONGEST_CELL = 200;
const MOST_COLUMNS = 64;
/** All cells together (characters): a message of the inbox has to hold them. */
const LONGEST_ALL = 400_000;

/** A table that came as a file: its rows as text without anybody's number, or why it cannot be read. */
export interface TableFile {
  rows: string[][];
  trouble: FileTrouble | null;
}

/** The first sheet of a workbook, or the rows of a CSV file; nothing is thrown. */
export async function readTable(bytes: Buffer): Promise<TableFile> {
  const rows = isArchive(bytes) ? await sheetOf(bytes) : rowsOfText(bytes);
  if (typeof rows === 'string') return { rows: [], trouble: rows };
  const told = rows.map((row) => row.slice(0, MOST_COLUMNS).map(cellOf)).filter((row) => row.some(Boolean));
  const length = told.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell.length, 0), 0);
  if (told.length > MOST_ROWS || length > LONGEST_ALL) return { rows: [], trouble: 'too_large' };
  return told.length ? { rows: told, trouble: null } : { rows: [], trouble: 'empty' };
}

async function sheetOf(bytes: Buffer): Promise<unknown[][] | FileTrouble> {
  const workbook = checkedWorkbook(bytes);
  if (typeof workbook === 'string') return workbook;
  try {
    return await readSheet(workbook);
  } catch {
    // whatever a reader finds wrong with it
    return 'broken';
  }
}

function rowsOfText(bytes: Buffer): string[][] | FileTrouble {
  if (bytes.length > LARGEST_FILE) return 'too_large';
  const text = textOf(bytes);
  return text === null ? 'broken' : delimitedRows(text, MOST_ROWS + 1);
}

function cellOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? dayOf(cell) : String(cell);
  return maskNumbers(text.slice(0, LONGEST_CELL)).trim();
}

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Text in UTF-8 or UTF-16 with its mark, else in Windows' Latin, as old spreadsheets write it; `null` where it is none. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  const read = text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of these
  return /[\x01-\x08\x0e-\x1a\x1c-\x1f]/.test(read) ? null : read;
}
