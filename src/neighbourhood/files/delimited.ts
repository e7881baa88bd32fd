const MARKS = [';', '\t', ',', '|'] as const;

/** The rows of delimited text (RFC 4180, whatever its mark), at most so many. */
export function delimitedRows(text: string, most: number): string[][] {
  const clean = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const mark = markOf(clean);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    rows.push([...row, cell]);
    row = [];
    cell = '';
  };
  for (let at = 0; at < clean.length && rows.length < most; at++) {
    const sign = clean[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (clean[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === mark) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if ((cell || row.length) && rows.length < most) endRow();
  return rows;
}

/** The mark that the first lines have most of. */
function markOf(text: string): string {
  const head = text.slice(0, 2_000).split('\n').slice(0, 5).join('\n');
  const counted = MARKS.map((mark) => [mark, head.split(mark).length] as const);
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
