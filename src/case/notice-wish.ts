import { type Neighbourhood, neighbourhoodIn } from '../language/neighbourhood.js';
import { saidIn } from '../language/words/said.js';
import type { Area } from '../neighbourhood/area.js';
import { areasIn } from '../neighbourhood/area-named.js';
import type { Flows } from './flows.js';

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

/** Polite words before what a head wants. */
const POLITE =
  /^(?:(?:tolong|mohon|minta|coba|bisa|mau|saya|sy|pak|bu|kak|min|please|punten|nyuwun)[\s,]+){0,4}/;
/** Whom a notice is for, where that stands between the wish and its words. */
const TO = '(?:ke|kepada|buat|untuk|utk|ka|kanggo|dhateng|to)';
const ALL = '(?:semua|seluruh|all)';
const RESIDENTS = String.raw`(?:warga|tetangga|residents)(?:\s+(?:saya|kami|sini))?`;
const NUMBERS = String.raw`(?:\s*\b(?:rt|rw)\b(?:\s*\/\s*rw)?\s*[.:-]?\s*\d*(?:\s*\/\s*\d+)?)`;
const WHOM = new RegExp(
  String.raw`^(?:\s*${TO}\s+(?:${ALL}\s+)?(?:${RESIDENTS}${NUMBERS}{0,2}|${NUMBERS}{1,2})|${NUMBERS}{0,2})`,
  'iu',
);
/** Shorter ones are none yet. */
const SHORTEST_NOTICE = 8;

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
  { notices: { write }, areas }: Pick<Flows, 'notices' | 'areas'>,
  own: Area | null,
): NoticeWanted | null {
  const bare = text.trimStart();
  const said = bare.toLowerCase();
  const [polite = ''] = POLITE.exec(said) ?? [];
  // the longest phrase that fits is the one that is meant
  const phrase = [...write]
    .sort((a, b) => b.length - a.length)
    .find(
      (one) =>
        said.startsWith(one, polite.length) && !/^[\p{L}\p{N}]/u.test(said.slice(polite.length + one.length)),
    );
  if (phrase === undefined) return null;
  const after = bare.slice(polite.length + phrase.length);
  const [whom = ''] = WHOM.exec(after) ?? [];
  const [first] = own === null ? [] : areasIn(after, own, areas);
  // an RT within the words is none of whom they are for
  const named = first && ONLY_TO.test(after.slice(whom.length, first.at)) ? first : null;
  const rest = after
    .slice(Math.max(whom.length, named?.to ?? 0))
    .replace(BEFORE_WORDS, '')
    .trim();
  return { text: rest.length < SHORTEST_NOTICE ? null : rest, area: named?.area ?? null };
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
