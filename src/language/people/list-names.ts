import { AND } from '../words/forms.js';
import type { KnownWords } from './columns.js';
import { bareName, TITLE, whoIs } from './person-called.js';

/** Somebody by title and name, wherever they stand. */
export const NAMED = new RegExp(`\\b(?:${TITLE}) \\p{L}[\\p{L}'.]*`, 'gu');

/** Somebody by initials with full stops, wherever they stand. */
const INITIALS = /(?<![\p{L}.])\p{L}\. ?\p{L}\./u;
/** Between two who are named in one breath. */
const BETWEEN = new RegExp(` ?(?:[,&\\n]|\\b(?:${AND})\\b) ?`, 'u');

/** A text as what is said of each whom it names; what begins with nobody is said of the one before. */
export function eachNamed(text: string, words: KnownWords): string[] {
  const people: string[] = [];
  for (const one of text.split(BETWEEN)) {
    const begins = whoIs(one).label !== '' || bareName(one, words) !== null;
    if (people.length === 0 || begins) people.push(one);
    else people[people.length - 1] += `, ${one}`;
  }
  return people;
}

/** A text from where it begins to name somebody: behind a number, at a title, or at a word that is none of the language. */
export function fromName(line: string, words: KnownWords): string {
  const behind = /: ?(?=\p{L})/u.exec(line);
  const told = behind && line.slice(behind.index + behind[0].length);
  // "ada tambahan 1 lagi bu: Nia anaknya Bu Ratna ..."
  if (told && (whoIs(told).label !== '' || bareName(told, words) !== null)) return told;
  const mark = /(?:^|[\s:,])\(?\d{1,2}[).:-] ?(?=\p{L})/u.exec(line);
  if (mark) return line.slice(mark.index + mark[0].length);
  const named = [line.search(NAMED), line.search(INITIALS)].filter((at) => at >= 0);
  if (named.length) return line.slice(Math.min(...named));
  const bare = [...line.matchAll(/\p{L}[\p{L}']+/gu)].find(([word]) => bareName(word, words));
  return bare ? line.slice(bare.index) : line;
}
