import type { KnownWords } from './columns.js';
import { bareName, TITLE, whoIs } from './person-called.js';

/** Somebody by title and name, wherever they stand. */
export const NAMED = new RegExp(`\\b(?:${TITLE}) \\p{L}[\\p{L}'.]*`, 'gu');

/** A text from where it begins to name somebody: behind a number, at a title, or at a word that is none of the language. */
export function fromName(line: string, words: KnownWords): string {
  const behind = /: ?(?=\p{L})/u.exec(line);
  const told = behind && line.slice(behind.index + behind[0].length);
  // "ada tambahan 1 lagi bu: Nia anaknya Bu Ratna ..."
  if (told && (whoIs(told).label !== '' || bareName(told, words) !== null)) return told;
  const mark = /(?:^|[\s:,])\(?\d{1,2}[).:-] ?(?=\p{L})/u.exec(line);
  if (mark) return line.slice(mark.index + mark[0].length);
  const titled = line.search(NAMED);
  if (titled >= 0) return line.slice(titled);
  const bare = [...line.matchAll(/\p{L}[\p{L}']+/gu)].find(([word]) => bareName(word, words));
  return bare ? line.slice(bare.index) : line;
}
