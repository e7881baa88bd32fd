import type { Content } from '../content/load.js';
import { pastedRows } from '../neighbourhood/table.js';
import type { TableEvent, TextEvent } from '../understanding/event.js';

type Reads = Pick<Content, 'recognise' | 'tableOf'>;

/** A message as it is read; of a table that is pasted only what its columns were asked for. */
export function textRead(
  { recognise, tableOf }: Reads,
  text: string,
  today: string,
): Pick<TextEvent, 'reading' | 'dropped'> {
  const rows = pastedRows(text);
  const table = rows && tableOf(rows);
  return table?.dropped.length
    ? { reading: recognise(table.text, today), dropped: table.dropped }
    : { reading: recognise(text, today) };
}

/** What the rows of a file ask for, where they are a table of people. */
export function tableRead(
  { recognise, tableOf }: Reads,
  rows: string[][],
  today: string,
): Pick<TableEvent, 'asked'> {
  const table = tableOf(rows);
  if (!table) return {};
  const { text, hasErrands, dropped } = table;
  const isMasked = rows.some((row) => row.some((cell) => cell.includes('•')));
  return {
    asked: { reading: recognise(text, today), hasErrands, dropped, ...(isMasked ? { masked: true } : {}) },
  };
}
