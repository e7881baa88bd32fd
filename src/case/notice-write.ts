import { asksPlainly } from '../language/words/openings.js';
import type { Area } from '../neighbourhood/area.js';
import { areasIn } from '../neighbourhood/area-named.js';
import { anyOf, atStart, patternWith, withoutAny, withoutLeading } from '../neighbourhood/words.js';
import type { Flows } from './flows.js';
import type { NoticeRules } from './notice-rules.js';

/**
 * A notice that a head wants to send: its words, `null` where they are still to be told, and the area that is named as its.
 * `asks`: how that is done is asked with it; `chosen`: it is to go to some of them by their vaccination, as none may.
 */
export interface NoticeWanted {
  text: string | null;
  area: Area | null;
  asks: boolean;
  chosen: boolean;
}

/** Whom a notice is for, where that stands between the wish and its words. */
const TO = '(?:ke|kepada|buat|untuk|utk|ka|kanggo|dhateng|to)';
const ALL = '(?:semua|seluruh|all)';
const HERE = String.raw`(?:\s+(?:saya|kami|sini))?`;
const NUMBERS = String.raw`(?:\s*\b(?:rt|rw)\b(?:\s*\/\s*rw)?\s*[.:-]?\s*\d*(?:\s*\/\s*\d+)?)`;

/** How those are named whom a notice is for: at the beginning, where they must be, and where some are picked out of them. */
interface Audience {
  whom: RegExp;
  residents: RegExp;
  some: string;
}

const audiences = new WeakMap<NoticeRules, Audience>();

function audienceOf(rules: NoticeRules): Audience {
  const known = audiences.get(rules);
  if (known) return known;
  const residents = anyOf(rules.residents).source + HERE;
  const all = String.raw`(?:${ALL}\s+)?(?:para\s+)?`;
  const whom = String.raw`(?:\s*${TO}\s+${all}(?:${residents}${NUMBERS}{0,2}|${NUMBERS}{1,2})|${NUMBERS}{0,2})`;
  const made = {
    whom: new RegExp(`^${whom}`, 'iu'),
    residents: new RegExp(String.raw`^\s*(?:${TO}\s+)?${all}${residents}`, 'iu'),
    some: String.raw`^(?:${whom})?[\s,]*(?:${TO}\s+)?(?:(?:warga|orang|mereka)\s+)?(?:yang|yg|nu|sing|ingkang|who)`,
  };
  audiences.set(rules, made);
  return made;
}

/** Shorter ones are none yet. */
const SHORTEST_NOTICE = 8;
/** What else is said of whom it is for, up to its colon: "yang sudah daftar terima info:". */
const TO_THE_COLON = /^[^:\d\n]{0,80}:/;
const FOR_GROUP = new RegExp(String.raw`^\s*${TO}\s+(?:gru[pb]|group|wag?)(?:\s+(?:wa|rt|rw|warga))*`, 'i');
/** So many words stand before the wish at most, */
const MOST_BEFORE = 14;
/** and in a question how it is done. */
const LONGEST_QUESTION = 10;

const ONLY_TO = new RegExp(String.raw`^\s*(?:${TO}\s*)?$`, 'i');
/** Between whom a notice is for and its words. */
const BEFORE_WORDS = /^[\s:,.-]*(?:(?:bahwa|kalau|kalo|that)\s)?/i;

/** The notice that the head of an area wants to send; `null` where none is wanted. */
export function noticeWriteIn(
  text: string,
  { notices, areas }: Pick<Flows, 'notices' | 'areas'>,
  own: Area | null,
): NoticeWanted | null {
  const bare = text.trimStart();
  const wish = wishIn(bare.toLowerCase(), notices);
  if (wish === null) return own === null ? null : headed(bare, notices);
  const after = bare.slice(wish.end);
  const [whom = ''] = audienceOf(notices).whom.exec(after) ?? [];
  const [first] = own === null ? [] : areasIn(after, own, areas);
  // an RT within the words is none of whom they are for
  const named = first && ONLY_TO.test(after.slice(whom.length, first.at)) ? first : null;
  const begins = Math.max(whom.length, named?.to ?? 0);
  const [more = ''] = ((wish.toThem || begins > 0) && TO_THE_COLON.exec(after.slice(begins))) || [];
  const words = after.slice(begins + more.length);
  const of = { area: named?.area ?? null, chosen: isChosen(after, notices) };
  if (of.chosen || asksHow(words, notices)) return { ...of, text: null, asks: !of.chosen };
  const bareWords = withoutLeading(words.replace(BEFORE_WORDS, ''), notices.draft.softeners);
  const rest = withoutQuestion(bareWords.trim(), notices);
  // "buatkan pengumuman buat grup" is passed on by whoever wants it
  if (FOR_GROUP.test(after) && rest.replace(FOR_GROUP, '').length < SHORTEST_NOTICE) return null;
  const isText = rest.length >= SHORTEST_NOTICE && saysSomething(rest, notices);
  return { ...of, text: isText ? rest : null, asks: false };
}

/** The words of a notice without what heads them: "pengumuman: ...", "isinya: ...". */
export function noticeWords(text: string, { headings, contents }: NoticeRules): string {
  const [led, words] = /^([^:\n]{2,40}):\s*(.+)$/su.exec(text.trim())?.slice(1) ?? [];
  if (led === undefined || words === undefined || words.length < SHORTEST_NOTICE) return text;
  return /\p{L}/u.test(withoutAny(led, [headings, contents])) ? text : words;
}

/** "pengumuman: kerja bakti minggu", "ke semua yang mau nerima aja. isinya: ..." */
function headed(text: string, { headings, contents, audience }: NoticeRules): NoticeWanted | null {
  const [led, words] = /^([^:\n]{2,120}):\s*(.+)$/su.exec(text)?.slice(1) ?? [];
  if (led === undefined || words === undefined || words.trim().length < SHORTEST_NOTICE) return null;
  const low = led.toLowerCase();
  const isHeaded = atStart(headings, low) !== null && low.split(/\s+/).length <= MOST_HEADING;
  const isLed = patternWith(contents, AT_LAST).test(low) && anyOf([...audience, ...headings]).test(low);
  return isHeaded || isLed ? { text: words.trim(), area: null, asks: false, chosen: false } : null;
}

/** "pengumuman buat warga rt 4:" */
const MOST_HEADING = 6;
const AT_LAST = (word: string) => new RegExp(String.raw`${word}\s*$`, 'iu');

/** "ke warga yang belum vaksin aja": those who were vaccinated, or were not, are picked out. */
function isChosen(after: string, rules: NoticeRules): boolean {
  const { state, of } = rules.vaccination;
  const [how, what] = [state, of].map((words) => anyOf(words).source);
  return new RegExp(String.raw`${audienceOf(rules).some}\s+${how}(?:\s+\p{L}+){0,2}?\s*${what}`, 'iu').test(
    after,
  );
}

/** Whether what stands in the place of its words asks us how: "gmn caranya", "bisa dijadwalin besok ga?". */
function asksHow(words: string, { how }: NoticeRules): boolean {
  const said = words.trim().toLowerCase();
  if (said.includes(':') || said.split(/\s+/).length > LONGEST_QUESTION) return false;
  return atStart(how, said.replace(/^[\s,.-]+/, '')) !== null || (said.endsWith('?') && asksPlainly(said));
}

/** Whether words are more than manners: "ga sih min" is none of a notice. */
function saysSomething(words: string, { before, how, ending, draft }: NoticeRules): boolean {
  return /[\p{L}\p{N}]/u.test(withoutAny(words.toLowerCase(), [before, how, ending, draft.polite]));
}

/** Where the words end with which a notice is wanted, and whether they say to whom: before them stand manners alone. */
function wishIn(said: string, rules: NoticeRules): { end: number; toThem: boolean } | null {
  const { write, write_to, before } = rules;
  const polite = patternWith(before, AT_FIRST);
  let at = 0;
  for (let passed = 0; passed <= MOST_BEFORE; passed += 1) {
    const rest = said.slice(at);
    const phrase = atStart(write, rest);
    const to = phrase === null ? atStart(write_to, rest) : null;
    const audience = to === null ? null : audienceOf(rules).residents.exec(rest.slice(to.length));
    if (phrase !== null) return { end: at + phrase.length, toThem: phrase.endsWith('warga') };
    if (to !== null && audience) return { end: at + to.length + audience[0].length, toThem: true };
    const [word] = polite.exec(rest) ?? [];
    if (!word) return null;
    at += word.length;
  }
  return null;
}

const AT_FIRST = (word: string) => new RegExp(String.raw`^${word}[\s,.!:-]*`, 'iu');

/** A notice without a question to us at its end: "... Bagaimana caranya?" */
function withoutQuestion(text: string, { behind }: NoticeRules): string {
  const parts = text.split(/(?<=[.!?])\s+/);
  const last = parts.at(-1)!.toLowerCase();
  const asks = anyOf(behind).test(last) && last.split(/\s+/).length <= MOST_BEFORE;
  const rest = asks ? parts.slice(0, -1).join(' ').trim() : text;
  return rest.length < SHORTEST_NOTICE ? text : rest;
}
