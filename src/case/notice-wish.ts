import { type Neighbourhood, neighbourhoodIn } from '../language/neighbourhood.js';
import { saidIn } from '../language/words/said.js';
import type { Area } from '../neighbourhood/area.js';
import { areasIn } from '../neighbourhood/area-named.js';
import { anyOf, atStart, patternWith } from '../neighbourhood/words.js';
import type { Flows } from './flows.js';
import type { NoticeRules } from './notice-rules.js';

/** What somebody wants who asks for notices: of which purpose, and for which area as far as that is said. */
export interface NoticeWish {
  purpose: string;
  area: Neighbourhood | null;
  /** RW and RT of a kelurahan that is still to be said. */
  within: string | null;
}

/** Longer messages say something of their own. */
const LONGEST_WISH = 16;
const LONGEST_REPLY = 12;

/** The wish for notices that a message is, or `null`. */
export function noticeWishIn(
  text: string,
  { notices, areas }: Pick<Flows, 'notices' | 'areas'>,
): NoticeWish | null {
  const line = lineOf(text);
  if (line.split(' ').length > LONGEST_WISH) return null;
  const { anywhere, with_area } = notices.join;
  const isWish = anywhere.some((phrase) => says(line, phrase));
  // what else a message is about stands before it: "saya ketua RW 07, mohon info ..."
  const opens = ` ${saidIn(text).bare.join(' ')} `;
  if (!isWish && !with_area.some((phrase) => opens.startsWith(` ${bareOf(phrase)} `))) return null;
  const named = neighbourhoodIn(text, areas);
  const isInner = named !== null && (named.within !== null || (named.path ?? '').split('.').length > 4);
  const isCode = named?.path != null && /\d{4}[.-]\d\d/.test(text);
  if (!isWish && !isInner && !isCode) return null;
  // the first purpose is what all its words may mean
  const [first, ...others] = notices.purposes;
  const purpose = others.find(({ words }) => words.some((word) => says(line, word))) ?? first!;
  return { purpose: purpose.id, area: named?.path ?? null, within: named?.within ?? null };
}

/** Whom a notice is for, where that stands between the wish and its words. */
const TO = '(?:ke|kepada|buat|untuk|utk|ka|kanggo|dhateng|to)';
const ALL = '(?:semua|seluruh|all)';
const RESIDENTS = String.raw`(?:warga|tetangga|residents)(?:\s+(?:saya|kami|sini))?`;
const NUMBERS = String.raw`(?:\s*\b(?:rt|rw)\b(?:\s*\/\s*rw)?\s*[.:-]?\s*\d*(?:\s*\/\s*\d+)?)`;
const WHOM = new RegExp(
  String.raw`^(?:\s*${TO}\s+(?:${ALL}\s+)?(?:para\s+)?(?:${RESIDENTS}${NUMBERS}{0,2}|${NUMBERS}{1,2})|${NUMBERS}{0,2})`,
  'iu',
);
/** Shorter ones are none yet. */
const SHORTEST_NOTICE = 8;

/** The same, where those who live there must be named. */
const AUDIENCE = new RegExp(String.raw`^\s*(?:${TO}\s+)?(?:${ALL}\s+)?(?:para\s+)?${RESIDENTS}`, 'iu');
/** What else is said of whom it is for, up to its colon: "yang sudah daftar terima info:". */
const TO_THE_COLON = /^[^:\d\n]{0,80}:/;
const FOR_GROUP = new RegExp(String.raw`^\s*${TO}\s+(?:gru[pb]|group|wag?)(?:\s+(?:wa|rt|rw|warga))*`, 'i');
/** So many words stand before the wish at most. */
const MOST_BEFORE = 14;

const ONLY_TO = new RegExp(String.raw`^\s*(?:${TO}\s*)?$`, 'i');
/** Between whom a notice is for and its words. */
const BEFORE_WORDS = /^[\s:,.-]*(?:(?:bahwa|kalau|kalo|that)\s)?/i;

/** A notice that a head wants to send: its words, `null` where they are still to be told, and the area that is named as its. */
export interface NoticeWanted {
  text: string | null;
  area: Area | null;
}

/** The notice that the head of an area wants to send; `null` where none is wanted. */
export function noticeWriteIn(
  text: string,
  { notices, areas }: Pick<Flows, 'notices' | 'areas'>,
  own: Area | null,
): NoticeWanted | null {
  const bare = text.trimStart();
  const wish = wishIn(bare.toLowerCase(), notices);
  if (wish === null) return null;
  const after = bare.slice(wish.end);
  const [whom = ''] = WHOM.exec(after) ?? [];
  const [first] = own === null ? [] : areasIn(after, own, areas);
  // an RT within the words is none of whom they are for
  const named = first && ONLY_TO.test(after.slice(whom.length, first.at)) ? first : null;
  const begins = Math.max(whom.length, named?.to ?? 0);
  const [more = ''] = ((wish.toThem || begins > 0) && TO_THE_COLON.exec(after.slice(begins))) || [];
  const rest = withoutQuestion(
    after
      .slice(begins + more.length)
      .replace(BEFORE_WORDS, '')
      .trim(),
    notices,
  );
  // "buatkan pengumuman buat grup" is passed on by whoever wants it
  if (FOR_GROUP.test(after) && rest.replace(FOR_GROUP, '').length < SHORTEST_NOTICE) return null;
  return { text: rest.length < SHORTEST_NOTICE ? null : rest, area: named?.area ?? null };
}

/** Where the words end with which a notice is wanted, and whether they say to whom: before them stand manners alone. */
function wishIn(
  said: string,
  { write, write_to, before }: NoticeRules,
): { end: number; toThem: boolean } | null {
  const polite = patternWith(before, AT_FIRST);
  let at = 0;
  for (let passed = 0; passed <= MOST_BEFORE; passed += 1) {
    const rest = said.slice(at);
    const phrase = atStart(write, rest);
    const to = phrase === null ? atStart(write_to, rest) : null;
    const audience = to === null ? null : AUDIENCE.exec(rest.slice(to.length));
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

/**
 * What a message says about the notice that just came: that its writer joins, or what they ask of it. `isApart`: something
 * was spoken of since, so that only what points at the notice means it.
 */
export function noticeReplyIn(
  text: string,
  { notices: { replies } }: Pick<Flows, 'notices'>,
  isApart: boolean,
): 'joins' | 'asks' | null {
  const line = lineOf(text);
  if (line.split(' ').length > LONGEST_REPLY) return null;
  if (isApart && !replies.points.some((phrase) => says(line, phrase))) return null;
  if (replies.joins.some((phrase) => says(line, phrase))) return 'joins';
  return replies.asks.some((phrase) => says(line, phrase)) ? 'asks' : null;
}

function lineOf(text: string): string {
  return saidIn(text).all.join(' ');
}

function bareOf(phrase: string): string {
  return saidIn(phrase).bare.join(' ');
}

function says(line: string, phrase: string): boolean {
  return ` ${line} `.includes(` ${saidIn(phrase).all.join(' ')} `);
}
