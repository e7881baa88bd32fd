import { chatLayout } from './chat-layout.js';
import type { Columns } from './columns.js';
import type { Layout } from './entry.js';
import { markedLayout } from './marked-layout.js';
import { labelledLayout, tableLayout } from './row-layout.js';

/**
 * How a message in plain lower case is laid out: pasted from a chat, with labels ("nama: ..., keperluan: ..."), as a table
 * under a header, numbered, or with a bullet before each; `null` where it is none of these. A tab stands in it as `|`.
 */
export function layoutOf(line: string, columns: Columns): Layout | null {
  if (!LISTS.test(line)) return null;
  return (
    chatLayout(line) ?? labelledLayout(line, columns) ?? tableLayout(line, columns) ?? markedLayout(line)
  );
}

/** Nothing is listed without a number, a line of its own, or a colon. */
const LISTS = /\d ?[).:/-]|\b[a-j]\)|[\n:]/;
