/** Tables in Markdown, as README carries them: the first column is text, the others are numbers. */

/** One table with what has to be known to read it. */
export interface Table {
  title: string;
  columns: string[];
  rows: string[][];
  /** What was measured and how, a sentence or two each. */
  notes: string[];
}

/** A table with its title above and its notes below. */
export function markdown({ title, columns, rows, notes }: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(columns.map((_, i) => (i === 0 ? '---' : '---:')));
  const table = [line(columns), rule, ...rows.map(line)].join('\n');
  return `### ${title}\n\n${table}\n\n${notes.map((note) => `- ${note}`).join('\n')}\n`;
}

/** A number as people read it: three figures, thousands apart (`1.36`, `13.6`, `136`, `13,600`). */
export function figure(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const rounded = value >= 1000 ? Number(value.toPrecision(3)) : value;
  return rounded.toLocaleString('en', { maximumFractionDigits: digits });
}

/** How many times as much, `12×`. */
export function times(value: number): string {
  return `${figure(value)}×`;
}
