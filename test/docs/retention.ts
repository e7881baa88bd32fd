import { readFileSync, writeFileSync } from 'node:fs';
import { noticeOf } from '../../src/policy/retention.js';
import { shipped } from '../support/scripts.js';

/** The page that tells what is kept for how long, and the marks between which its table stands. */
export const PAGE = 'docs/pdp/catatan-pemrosesan.md';
const BEGIN = '<!-- dibuat dari flows/retention.yaml: npm run docs:retention -->\n';
const END = '<!-- akhir tabel -->';

/** The page with the table as flows/retention.yaml has it now. */
export function withTable(page: string): string {
  const { texts, retention } = shipped.flows;
  const [locale] = texts.locales as [string];
  const head = ['page-privacy-what', 'page-privacy-how-long', 'page-privacy-why', 'page-privacy-ground'].map(
    (id) => ({ id }),
  );
  const rows = [head, ...noticeOf(retention).map((row) => [row.what, row.howLong, row.why, row.ground])];
  const cells = rows.map((row) => row.map((text) => texts.format(locale, text)));
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
  const lines = cells.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  const [before, rest] = page.split(BEGIN) as [string, string];
  const after = rest.slice(rest.indexOf(END));
  return `${before}${BEGIN}\n${lines.join('\n')}\n\n${after}`;
}

if (process.argv[2] === '--write') writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8')));
