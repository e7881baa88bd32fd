import { type Neighbourhood, neighbourhoodIn } from '../language/neighbourhood.js';
import { saidIn } from '../language/words/said.js';
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
const WHOM =
  /^(?:\s*(?:ke|kepada|buat|untuk|utk|ka|kanggo|dhateng|to)\s+(?:semua\s+|seluruh\s+|all\s+)?(?:warga|tetangga|residents)(?:\s+(?:saya|kami|sini))?)?(?:\s*rt\s*\d*)?(?:\s*rw\s*\d*)?[\s:,.-]*(?:(?:bahwa|kalau|kalo|that)\s)?/i;
/** Shorter ones are none yet. */
const SHORTEST_NOTICE = 8;

/** The notice that a head wants to send: its words, `null` where they are still to be told; `null` where none is wanted. */
export function noticeWriteIn(
  text: string,
  { notices: { write } }: Pick<Flows, 'notices'>,
): { text: string | null } | null {
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
  const rest = bare
    .slice(polite.length + phrase.length)
    .replace(WHOM, '')
    .trim();
  return { text: rest.length < SHORTEST_NOTICE ? null : rest };
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
