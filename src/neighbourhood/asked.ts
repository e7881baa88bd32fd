import type { Day } from '../calendar.js';
import { listingsIn } from './listing.js';
import { pastedRows, tableIn } from './table.js';
import { ASKS, anyOf, hasOneOfEach, type RegisterRules } from './words.js';

/** What a message may want of the register. */
export type RegisterAsked = (typeof ASKS)[number] | 'export_csv' | 'request' | 'listing' | 'move';

/** What others ask for as well, who then hear why it is not theirs. */
const FOR_ALL: readonly RegisterAsked[] = ['newcomers', 'page'];
/** Nobody else asks who is new in more words than these; */
const LONGEST_QUESTION = 8;
/** no move is told in more. */
const LONGEST_MOVE = 30;

/**
 * What a message asks or tells of the register, whoever writes it, or `null`. Words alone count for a `head`, since to
 * others they say something else.
 */
export function askedOf(text: string, rules: RegisterRules, head: boolean, today: Day): RegisterAsked | null {
  const said = text.trim().toLowerCase();
  const isBrief = said.split(/\s+/).length <= LONGEST_QUESTION;
  const isShort = said.split(/\s+/).length <= LONGEST_MOVE;
  if (isShort && hasOneOfEach(said, rules.asks.vaccination) && (head || namesWhoAsks(said)))
    return 'vaccination';
  if (head && listsSomebody(text, rules, today)) return 'listing';
  const bare = said.replace(/[.!?]+$/, '').replace(/\s+(?:dong|ya|kak|min|pak|bu|saya)$/, '');
  if (rules.words.page.includes(bare)) return 'page';
  if (head)
    for (const [ask, words] of Object.entries(rules.words))
      if (words.includes(bare)) return ask as RegisterAsked;
  if (!isShort) return null;
  if (head && hasOneOfEach(said, rules.request)) return 'request';
  const ask = ASKS.find((one) => one !== 'vaccination' && hasOneOfEach(said, rules.asks[one]));
  if (ask && (head || (FOR_ALL.includes(ask) && isBrief))) return ask;
  return head && tellsMove(said, rules) ? 'move' : null;
}

/** Of somebody who is no head: that another asks it of them, or through a head. */
function namesWhoAsks(said: string): boolean {
  return /\b(?:lurah|kelurahan|camat|kecamatan|rt|rw|puskesmas|babinsa)\b/.test(said);
}

function listsSomebody(text: string, rules: RegisterRules, today: Day): boolean {
  const rows = pastedRows(text);
  if (rows && tableIn(rows, rules, today)) return true;
  return listingsIn(text, rules, today).length > 0 && !anyOf(rules.asking).test(text.split('\n')[0]!);
}

function tellsMove(said: string, rules: RegisterRules): boolean {
  if (said.includes('?') || anyOf(rules.asking).test(said) || /\b(?:saya|aku|gue|sy)\b/.test(said))
    return false;
  return [
    rules.left,
    rules.arrived,
    rules.corrected,
    rules.reported,
    rules.unreported,
    rules.registered,
    rules.unregistered,
  ].some((words) => anyOf(words).test(said));
}
