import type { Columns } from './columns.js';

/** A table of people who ask for something, as it is read. */
export interface AskedTable {
  /** Its rows in lines, with their heads, as somebody would write them. */
  text: string;
  /** It tells what each asks for. */
  hasErrands: boolean;
  /** Heads of columns that were not asked for: what stands under them is not read. */
  dropped: string[];
}

/** The heads stand in one of the first rows: above them a sheet has its title. */
const HEAD_WITHIN = 10;
/** More rows are not looked at: so many people are asked for by nobody. */
const MOST_ROWS = 300;

/** A table of people by the heads of its columns, or `null` where none of the first rows names people and one thing more. */
export function askedTable(rows: readonly (readonly string[])[], columns: Columns): AskedTable | null {
  const columnsOf = (row: readonly string[]) => row.map((head) => columns.get(plainHead(head)));
  const at = rows.slice(0, HEAD_WITHIN).findIndex((row) => {
    const known = columnsOf(row);
    return known.includes('name') && known.filter((one) => one && one !== 'number').length > 1;
  });
  if (at < 0) return null;
  const heads = columnsOf(rows[at]!);
  const asked = heads.flatMap((column, i) => (column && column !== 'number' ? [i] : []));
  const lines = rows
    .slice(at, at + 1 + MOST_ROWS)
    .map((row) => asked.map((i) => (row[i] ?? '').replaceAll(/[|\n]/g, '/').trim()));
  return {
    text: lines
      .filter((cells) => cells.some(Boolean))
      .map((cells) => cells.join(' | '))
      .join('\n'),
    hasErrands: heads.includes('errand'),
    dropped: rows[at]!.filter((head, i) => head.trim() && heads[i] === undefined).map((head) => head.trim()),
  };
}

function plainHead(head: string): string {
  return head.toLowerCase().replace(/[?:*]/g, '').replace(/\s+/g, ' ').trim();
}
