import { csvCell } from '../csv-cell.js';
import type { AuditEntry } from '../officers/audit.js';

const COLUMNS = ['at', 'does', 'by', 'officer', 'place', 'chat', 'about', 'reason'] as const;

/** Entries of the audit as CSV (RFC 4180), a day at a time; instants as ISO 8601 in UTC. */
export async function* csvOf(days: AsyncIterable<AuditEntry[]>): AsyncIterable<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  for await (const entries of days) if (entries.length) yield entries.map(lineOf).join('');
}

function lineOf(entry: AuditEntry): string {
  const row = { ...entry, at: new Date(entry.at).toISOString() };
  return `${COLUMNS.map((name) => csvCell(row[name] ?? '')).join(',')}\r\n`;
}
