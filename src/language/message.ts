import type { Day } from '../calendar.js';
import { findDays } from './dates/days.js';
import type { Hits, Lexicon } from './lexicon.js';
import { plain, spelled } from './words/normalise.js';

/** A message made ready for its readers, once for all of them. */
export interface Message {
  /** As it is written, in plain lower case; see {@link plain}. */
  line: string;
  /** Its words in standard spelling, `.` between sentences and clauses; see {@link spelled}. */
  words: readonly string[];
  /** Each of the words as it is written. */
  written: readonly string[];
  /** Where the phrases of each list of the lexicon stand in the words. */
  hits: Hits;
  /** The days it names; see {@link findDays}. */
  days: Day[];
  today: Day;
}

/** Makes a message ready; `today` is the day against which "besok" and "tgl 20" are meant. */
export function messageOf(text: string, today: Day, lexicon: Lexicon): Message {
  const line = plain(text);
  const { words, written } = spelled(line, lexicon.spelling);
  return { line, words, written, hits: lexicon.look(words), days: findDays(line, today), today };
}
