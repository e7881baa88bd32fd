import writeXlsxFile from 'write-excel-file/node';
import { csvCell, neutral } from '../../csv-cell.js';

export type Format = 'xlsx' | 'csv';
export type Row = (string | number | null)[];

/** Some rows of a table on their way to be written; the last part names the format. */
export interface Part {
  rows: Row[];
  format: Format | null;
}

/** A table as a file; no cell of it is a formula. */
export async function written(format: Format, rows: readonly Row[]): Promise<Uint8Array> {
  return format === 'csv' ? csvOf(rows) : workbookOf(rows);
}

/** With the mark by which spreadsheets know UTF-8. */
function csvOf(rows: readonly Row[]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => csvCell(String(cell ?? ''))).join(','));
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}

async function workbookOf(rows: readonly Row[]): Promise<Uint8Array> {
  const data = rows.map((row) =>
    row.map((cell) =>
      cell === null
        ? null
        : typeof cell === 'number'
          ? { value: cell, type: Number }
          : { value: neutral(cell), type: String },
    ),
  );
  return await writeXlsxFile(data, { stickyRowsCount: 1 }).toBuffer();
}
