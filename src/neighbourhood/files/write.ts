import type { Day } from '../../calendar.js';
import type { Texts } from '../../texts.js';
import type { Placed } from '../register.js';
import { type Cell, EXPORT_COLUMNS, exportRows } from '../sheet.js';
import type { RegisterRules } from '../words.js';
import { writtenBeside } from './sheet-thread.js';
import type { Format, Row } from './written.js';

export type { Format } from './written.js';

/** A file as it is sent. */
export interface Document {
  name: string;
  type: string;
  bytes: Uint8Array;
}

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

/**
 * The register as a spreadsheet; no cell of it is a formula.
 * @throws {SheetFailed}
 */
export async function exportAs(format: Format, exporting: Exporting): Promise<Document> {
  const { texts, locale, today } = exporting;
  const name = `${texts.format(locale, { id: 'register-file' })}-${today}.${format}`;
  return { name, type: TYPES[format], bytes: await writtenBeside(format, rowsOf(exporting)) };
}

function* rowsOf(exporting: Exporting): Iterable<Row> {
  const { texts, locale, register, rules, today } = exporting;
  yield EXPORT_COLUMNS.map((column) => texts.format(locale, { id: `register-column-${column}` }));
  const words = new Map(
    (['yes', 'no', 'fresh', 'old', 'objected'] as const).map((one) => [
      one,
      texts.format(locale, { id: `register-cell-${one}` }),
    ]),
  );
  const said = (cell: Cell) => (typeof cell === 'object' && cell !== null ? words.get(cell.says)! : cell);
  for (const row of exportRows(register, rules, today)) yield row.map(said);
}
