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
