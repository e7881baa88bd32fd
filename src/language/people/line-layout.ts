import type { KnownWords } from './columns.js';
import type { Entry, Layout } from './entry.js';
import { bareName, whoIs } from './person-called.js';

/** A line of no more words is a name alone: what is said of them stands below it. */
const WORDS_OF_A_NAME = 3;

/**
 * A line for each, without number or bullet, or a name with lines under it; `null` where fewer than two begin with
 * somebody. What stands above and below is said of all, and a line between that begins with nobody is an entry, too.
 */
export function lineLayout(line: string, words: KnownWords): Layout | null {
  if (!line.includes('\n')) return null;
  const entries: (Entry & { open: boolean })[] = [];
  const around: string[] = [];
  let beside: string[] = [];
  for (const one of line.split('\n')) {
    const last = entries.at(-1);
    if (isPerson(one, words)) {
      entries.push(...beside.map((text) => ({ text, name: null, open: false })));
      beside = [];
      entries.push({ text: one, name: null, open: isNameAlone(one) });
    } else if (one.trim() === '') {
      if (last) last.open = false;
    } else if (!last) around.push(one);
    else if (last.open) last.text += `, ${one}`;
    else beside.push(one);
  }
  const people = entries.filter(({ text }) => isPerson(text, words));
  if (people.length < 2) return null;
  const ofAll = [...around, ...beside].filter((one) => !whoIs(one).self);
  return { entries, around: ofAll, from: 1 };
}

function isPerson(line: string, words: KnownWords): boolean {
  // "warga saya:" leads up to those below
  if (/: ?$/.test(line)) return false;
  const { label, self } = whoIs(line);
  return label !== '' || self || bareName(line, words) !== null;
}

function isNameAlone(line: string): boolean {
  return line.split(' ').length <= WORDS_OF_A_NAME && !/[,;:/|]/.test(line);
}
