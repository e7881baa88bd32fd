import writeXlsxFile from 'write-excel-file/node';
import type { Day } from '../../calendar.js';
import { csvCell, neutral } from '../../csv-cell.js';
import type { Texts } from '../../texts.js';
import type { Placed } from '../register.js';
import { type Cell, EXPORT_COLUMNS, exportRows } from '../sheet.js';
import type { RegisterRules } from '../words.js';

/** A file as it is sent. */
export interface Document {
  name: string;
  type: string;
  bytes: Uint8Array;
}

export type Format = 'xlsx' | 'csv';

const TYPES: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** What an export is made of. */
export interface Exporting {
  register: readonly Placed[];
  texts: Texts;
  locale: string;
  rules: Pick<RegisterRules, 'new_for_months' | 'moves_papers_after_months'>;
  today: Day;
}

/** The register as a spreadsheet; no cell of it is a formula. */
export async function exportAs(format: Format, exporting: Exporting): Promise<Document> {
  const { texts, locale, today } = exporting;
  const rows = [
    headsOf(exporting),
    ...[...exportRows(exporting.register, exporting.rules, today)].map(saying(exporting)),
  ];
  const name = `${texts.format(locale, { id: 'register-file' })}-${today}.${format}`;
  return { name, type: TYPES[format], bytes: format === 'csv' ? csvOf(rows) : await workbookOf(rows) };
}

type Row = (string | number | null)[];

function headsOf({ texts, locale }: Exporting): Row {
  return EXPORT_COLUMNS.map((column) => texts.format(locale, { id: `register-column-${column}` }));
}

function saying({ texts, locale }: Exporting): (row: Cell[]) => Row {
  const words = new Map(
    (['yes', 'no', 'fresh', 'old', 'objected'] as const).map((one) => [
      one,
      texts.format(locale, { id: `register-cell-${one}` }),
    ]),
  );
  return (row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? words.get(cell.says)! : cell));
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
