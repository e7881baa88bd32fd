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

/** Between how it is with somebody and vaccination: "belum pernah di", "tidak mau ikut". */
const BETWEEN = String.raw`(?:\s+(?:pernah|mau|dapat|dapet|ikut|di|lengkap|juga|ada|bisa|sempat|sempet))*\s*`;
/** "yang belum vaksin tinggal Tarjo sama Minah" */
const INTRODUCED =
  /^\s*(?:itu\s+|ialah\s+)?(?:adalah|ialah|yaitu|yakni|cuma|cuman|hanya|tinggal|antara lain)\s+(.+)$/isu;
const BEHIND =
  /(?:\s+(?:masih|ternyata|itu|ini|tuh|juga|kok|katanya|emang|memang|yang|yg|sama sekali|dua-duanya|duanya|semuanya))+$/iu;
const JOINED = /\s*(?:,|&|\+|\/|\s(?:dan|sama|ama|dengan|and|karo|jeung|sareng|kalih)\s)\s*/iu;
/** A name has no more words. */
const MOST_WORDS = 3;

/** Whether some words are names and nothing else: "Tarjo dan Minah", "dodi". */
function isBareNames(words: string, { anyone, offices }: NoticeRules['vaccination']): boolean {
  const [said = ''] = words
    .replace(/[\s:(–-]+$/u, '')
    .split(':')
    .slice(-1);
  const bare = said.trim().replace(BEHIND, '').trim();
  const parts = bare.split(JOINED).filter(Boolean);
  const isNobody = anyOf([...anyone, ...offices]);
  return (
    parts.length > 0 &&
    parts.every((part) => part.split(/\s+/).length <= MOST_WORDS && !isNobody.test(part.toLowerCase())) &&
    parts.every((part) => /^\p{L}{3}/u.test(part))
  );
}

/** Whether a text names somebody and says how it is with their vaccination: no notice is for that. */
export function namesVaccinated(text: string, { vaccination }: Pick<NoticeRules, 'vaccination'>): boolean {
  const { state, of, titles, offices, contact } = vaccination;
  const isOf = (words: string) => isBareNames(words, vaccination);
  const low = text.toLowerCase();
  const isTold = anyOf(of).test(low) && anyOf(state).test(low);
  if (!isTold) return false;
  if (LISTED.test(low)) return true;
  const told = new RegExp(`^(.*?)(?:${anyOf(state).source})${BETWEEN}(?:${anyOf(of).source})(.*)$`, 'isu');
  const isBare = text.split(/[.!?;\n]+/u).some((part) => {
    const [, before = '', after = ''] = told.exec(part) ?? [];
    return (
      isOf(before.split(/,(?=[^,]*\s(?:yang|yg)\s)/u).at(-1)!) || isOf(INTRODUCED.exec(after)?.[1] ?? '')
    );
  });
  if (isBare) return true;
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
