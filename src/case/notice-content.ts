import type { Day } from '../calendar.js';
import { readDays } from '../language/dates/days.js';
import { anyOf, atEnd, atStart, everyOf } from '../neighbourhood/words.js';
import type { NoticeRules } from './notice-rules.js';

/** Days that a text tells by when it is read, with what they are: "lusa". */
export function relativeDays(
  text: string,
  { relative }: Pick<NoticeRules, 'relative'>,
  today: Day,
): { words: string; day: Day }[] {
  const found = [...new Set([...text.toLowerCase().matchAll(everyOf(relative))].map(([words]) => words))];
  return found.flatMap((words) => {
    const [day] = readDays(words === 'besok lusa' ? 'lusa' : words, today, { direction: 'future' }).days;
    return day === undefined ? [] : [{ words, day }];
  });
}

/** "belum vaksin: tarjo, minah" */
const LISTED = /vaksin\S*\s*:\s*\p{L}{3,}(?:\s*(?:,|&|dan|sama)\s*\p{L}{3,})+/u;

/** Whether a text names somebody and says how it is with their vaccination: no notice is for that. */
export function namesVaccinated(text: string, { vaccination }: Pick<NoticeRules, 'vaccination'>): boolean {
  const { state, of, titles, offices, contact } = vaccination;
  const low = text.toLowerCase();
  const isTold = anyOf(of).test(low) && anyOf(state).test(low);
  if (!isTold) return false;
  if (LISTED.test(low)) return true;
  const named = new RegExp(String.raw`${anyOf(titles).source}\.?\s+(\p{L}[\p{L}'’]*)`, 'giu');
  return [...low.matchAll(named)].some(({ 0: whole, 1: name = '', index }) => {
    if (anyOf(offices).test(name)) return false;
    const before = low.slice(0, index).trimEnd();
    const after = low.slice(index + whole.length).trimStart();
    // "hubungi pak budi" tells where to ask, unless it goes on about him
    return (
      atEnd(contact, before) === null || atStart([...state, 'yang', 'yg', 'dan', 'sama'], after) !== null
    );
  });
}
