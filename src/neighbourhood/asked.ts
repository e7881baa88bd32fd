import type { Day } from '../calendar.js';
import { withoutNumbered } from './area-named.js';
import { headedList } from './headed-list.js';
import { listingsIn, listsRooms } from './listing.js';
import { leavesOpen } from './named.js';
import { asksRooms, isQuestion, queriedIn } from './queried.js';
import { bareDay } from './redated.js';
import { roomsInDigits } from './rooms.js';
import { roomsTold } from './rooms-told.js';
import { formRows, pastedRows, tableIn } from './table.js';
import { asksVacant } from './vacant-asked.js';
import { type Wish, wishIn } from './wanted.js';
import { isHistoryOf, ofAllIn, saysRight, wordIn } from './word-asked.js';
import {
  ASKS,
  anyOf,
  atStart,
  hasOneOfEach,
  patternWith,
  type RegisterRules,
  withoutManners,
} from './words.js';

/** What a message may want of the register. */
export type RegisterAsked =
  | (typeof ASKS)[number]
  | ('undo' | 'listing' | 'house' | 'standing' | 'move' | 'answered' | 'search')
  | Wish;

/** In how far the writer is known: to others the same words say something else. */
export interface Keeper {
  /** They were given the register of an area, or of a house. */
  keeps: boolean;
  /** Somebody of the list of those who are asked for is struck off: "coret no 2", unless it tells a room or a house. */
  strikes: boolean;
  /** They have just changed it: a bare word may be about that. */
  justWrote: boolean;
  /** Their lists need not name a house: they keep that one alone, or have just written of it. */
  knowsHouse: boolean;
}

/** What others ask for as well, who then hear why it is not theirs, */
const FOR_ALL = ['newcomers', 'page'] as const;
/** or where it is asked of occupants, and not how something is done. */
const OF_OCCUPANTS = ['history', 'export', 'totals', 'list'] as const;
/** Nobody else asks for these in more words; */
const LONGEST_QUESTION = 8;
/** no move is told in more, */
const LONGEST_MOVE = 30;
/** or, as it is dictated, in so many; */
const LONGEST_DICTATED = 60;
/** What was taken away is asked back in few words, */
const LONGEST_RESTORING = 6;
/** and what is asked of lists is asked in fewer. */
const LONGEST_ASK = 16;

/** What a message asks or tells of the register, whoever writes it, or `null`. */
export function askedOf(
  text: string,
  rules: RegisterRules,
  { keeps, strikes, justWrote, knowsHouse }: Keeper,
  today: Day,
): RegisterAsked | null {
  const said = text.trim().toLowerCase();
  const words = said.split(/\s+/).length;
  if (
    words <= LONGEST_MOVE &&
    hasOneOfEach(said, rules.asks.vaccination) &&
    (keeps || anyOf(rules.authorities).test(said))
  )
    return 'vaccination';
  const bare = withoutManners(withoutNumbered(said), rules);
  if (rules.words.page.includes(bare)) return 'page';
  if (!keeps && listsHouse(text, rules, today)) return 'listing';
  if (!keeps) return bare.split(' ').length <= LONGEST_QUESTION ? askedByOthers(said, rules) : null;
  if (headedList(text, rules)) return 'listing';
  if (rules.words.undo_again.includes(bare)) return 'undo';
  const word = wordIn(bare, rules, justWrote);
  if (word !== null) return word;
  if (justWrote && saysRight(bare, rules)) return 'standing';
  const ofAll = ofAllIn(bare, rules);
  if (ofAll !== null) return ofAll;
  if (words <= LONGEST_ASK && asksRooms(said, rules) && !anyOf(rules.asking).test(said)) return 'list';
  if (justWrote && words <= LONGEST_RESTORING && anyOf(rules.restored).test(said)) return 'undo';
  const ask =
    words <= LONGEST_ASK ? (askIn(said, rules) ?? (isHistoryOf(bare, rules) ? 'history' : null)) : null;
  if (ask && (ask === 'photo' || ask === 'notice' || !OPEN.has(ask))) return ask;
  if (listsSomebody(text, rules, knowsHouse, today)) return 'listing';
  if (justWrote && words <= LONGEST_ASK && anyOf(rules.paused).test(said)) return 'standing';
  if (beginsHouse(said, rules)) return 'house';
  if (roomsTold(said, rules) !== null && words <= LONGEST_QUESTION) return 'move';
  if (words > LONGEST_DICTATED) return null;
  const wish = wishIn(said, rules, today);
  if (wish !== null) return wish;
  if (tellsOwner(said, rules) && words <= LONGEST_ASK) return 'move';
  if (answers(rules, said)) return 'answered';
  const queried = queriedIn(said, rules, today);
  if (queried === 'list') return 'list';
  if (ask && !namesSomebody(said, rules)) return ask;
  if (queried === 'search') return 'search';
  if (tellsMove(said, rules, { strikes, justWrote }) || (justWrote && bareDay(said, rules, today)))
    return 'move';
  return asksOfRooms(said, rules) || asksOfSome(said, rules) ? 'list' : ask;
}

/** "pemilik dahlia pak suwito", "yg punya cemara bu endang" */
function tellsOwner(said: string, rules: RegisterRules): boolean {
  const isLed = atStart(rules.owned, said.replace(patternWith(rules.next, LEADING), '')) !== null;
  return isLed && !said.includes('?') && !isQuestion(said, rules) && !anyOf(rules.asking).test(said);
}

const LEADING = (then: string) => new RegExp(String.raw`^(?:(?:${then}|eh|oh|nah|yaudah)[\s,.]+)+`, 'iu');

/** "yang belum lapor": those alone are asked for. */
function asksOfSome(said: string, rules: RegisterRules): boolean {
  const isShort =
    said.split(/\s+/).length <= LONGEST_HOUSE && /^(?:yang|yg|nu|sing|ingkang|who)\b/.test(said);
  return isShort && [rules.unreported, rules.unregistered].some((words) => anyOf(words).test(said));
}

/** "mau nambah kos baru", "catetin kontrakan babe", "kos anggrek" alone: who lives there is still to come. */
function beginsHouse(said: string, rules: RegisterRules): boolean {
  const isIn = (words: readonly string[]) => anyOf(words).test(said);
  if (!isHouseAlone(said, rules) || [rules.owned, rules.addressed].some(isIn)) return false;
  if (said.split(/\s+/).length > LONGEST_HOUSE) return false;
  return isIn(rules.arrived) || atStart(rules.houses, said) !== null;
}

/** A house, and nothing of its rooms or of anybody in them, nor that it is called otherwise. */
export function isHouseAlone(said: string, rules: RegisterRules): boolean {
  const isIn = (words: readonly string[]) => anyOf(words).test(said);
  const more = [
    rules.rooms,
    rules.from,
    rules.since,
    rules.left,
    rules.named,
    rules.reported,
    rules.questions,
    ...[rules.renamed, rules.slips, rules.corrected, rules.not, rules.instead, rules.becomes],
    ...[rules.vacant, rules.stays, rules.moved, rules.asking, rules.erased],
  ];
  return isIn(rules.houses) && !/[?\d]/.test(said) && !more.some(isIn);
}

/** No house is begun in more words. */
const LONGEST_HOUSE = 6;

/** What somebody wants of a register that is not theirs. */
function askedByOthers(said: string, rules: RegisterRules): RegisterAsked | null {
  const isIn = (words: readonly string[]) => anyOf(words).test(said);
  const asked = FOR_ALL.find((one) => hasOneOfEach(said, rules.asks[one]));
  if (asked) return asked;
  if (!isIn(rules.occupants) || isIn(rules.asking) || isIn(rules.self)) return null;
  const ofThem = OF_OCCUPANTS.find((one) => hasOneOfEach(said, rules.asks[one])) ?? null;
  if (ofThem === 'totals') return ofThem;
  // "daftar penghuni kos" may want to enter somebody: of an RT it asks who lives there
  const isAmbiguous = ofThem === 'list' && withoutNumbered(said) === said && !anyOf(rules.shown).test(said);
  return isAmbiguous || isIn(rules.questions) ? null : ofThem;
}

/** "siapa yg di kamar 5", "kamar berapa yang kosong" */
function asksOfRooms(said: string, rules: RegisterRules): boolean {
  if (anyOf(rules.asking).test(said)) return false;
  if (asksVacant(said, rules) && (isQuestion(said, rules) || !anyOf(rules.rooms).test(said))) return true;
  return hasRoom(said, rules) && anyOf(rules.questions).test(said);
}

/** What is asked in words that a list or a move may hold as well: "ada penghuni baru di kamar 3, yoga". */
const OPEN: ReadonlySet<RegisterAsked> = new Set(['newcomers', 'export', 'missing', 'totals', 'list']);

/** Somebody is told of by name or room, and not asked for: "daftar penghuni yang belum lapor" names nobody. */
function namesSomebody(said: string, rules: RegisterRules): boolean {
  const arrives =
    anyOf(rules.arrived).test(said) && [rules.houses, rules.from].some((one) => anyOf(one).test(said));
  return hasRoom(said, rules) || anyOf(rules.named).test(said) || arrives;
}

function askIn(said: string, rules: RegisterRules): (typeof ASKS)[number] | null {
  return ASKS.find((one) => one !== 'vaccination' && hasOneOfEach(said, rules.asks[one])) ?? null;
}

/** "permintaan 1 selesai" */
function answers({ asks, answered }: RegisterRules, said: string): boolean {
  return patternWith(asks.pending[0]!, NUMBERED).test(said) && anyOf(answered).test(said);
}

const NUMBERED = (request: string) => new RegExp(String.raw`${request}\D{0,20}\d{1,2}(?!\d)`, 'iu');

/** A house with its rooms, by whoever has no register yet: they hear that nothing of it is kept. */
function listsHouse(text: string, rules: RegisterRules, today: Day): boolean {
  if (anyOf(rules.asking).test(text)) return false;
  const listed = listingsIn(text, rules, today);
  return listed.some(
    ({ occupants, vacant }) => occupants.filter((one) => one.telling.room).length + vacant.length > 1,
  );
}

function listsSomebody(text: string, rules: RegisterRules, knowsHouse: boolean, today: Day): boolean {
  const rows = formRows(text, rules) ?? pastedRows(text);
  if (rows && tableIn(rows, rules, today)) return true;
  const [first = ''] = text.split('\n');
  // "1 andi dari garut, 2 budi" of nobody's house: it is asked for
  const areRooms = listsRooms(text, rules, today) && (knowsHouse || !anyOf(rules.asking).test(text));
  const listed = listingsIn(text, rules, today).length > 0 || areRooms;
  // "kos bang opik kamar 2 kosong kan"
  const isLeftOpen = !text.trim().includes('\n') && leavesOpen(text) && anyOf(rules.vacant).test(text);
  return listed && !anyOf(rules.asking).test(first) && !isLeftOpen;
}

/** Whether somebody comes, goes, or is entered otherwise: no question, and nothing of the writer. */
function tellsMove(
  said: string,
  rules: RegisterRules,
  { strikes, justWrote }: Pick<Keeper, 'strikes' | 'justWrote'>,
): boolean {
  // "lapor ke saya" is of the occupant
  const told = said.replace(ownSlip(rules), ' ').replace(anyOf(rules.reported), ' ');
  const asks = [rules.asking, rules.self].some((words) => anyOf(words).test(told));
  if (said.includes('?') || asks || ASKS_AGAIN.test(said)) return false;
  const isIn = (words: readonly string[]) => anyOf(words).test(said);
  const asksWho = isIn(rules.questions);
  const places = hasRoom(said, rules) || isIn(rules.houses) || isIn(rules.named);
  if ([rules.left, rules.arrived, rules.stays].some(isIn)) return !asksWho;
  if (isIn(rules.moved) && places) return !asksWho;
  if ([rules.reported, rules.unreported, rules.registered, rules.unregistered].some(isIn)) return !asksWho;
  // "hapus data" is another's right, whatever was written just now
  if (isIn(rules.erased) && isIn(rules.kept_elsewhere)) return hasRoom(said, rules);
  if (isIn(rules.erased)) return places || justWrote || (!strikes && erasesOne(said, rules));
  if (isIn(rules.fields) || (isIn(rules.named) && hasRoom(said, rules))) return !asksWho;
  if (isIn(rules.remains) && (places || justWrote)) return !asksWho;
  if (justWrote && [rules.cancelled, rules.replaced, rules.replaces].some(isIn)) return !asksWho;
  if (justWrote && [rules.from, rules.since].some((words) => atStart(words, said) !== null)) return !asksWho;
  if (isIn(rules.swapped) && isIn(rules.rooms)) return !asksWho;
  if (isIn(rules.fresh) && hasRoom(said, rules)) return !asksWho;
  const contrasts = isIn(rules.not) || isIn(rules.instead) || isIn(rules.becomes);
  const tellsHouse =
    (isIn(rules.owned) && isIn(rules.honorifics)) || (isIn(rules.addressed) && isIn(rules.addresses));
  if (tellsHouse && isIn(rules.houses)) return !asksWho;
  if (isIn(rules.renamed)) return places || justWrote;
  if (isIn(rules.corrected) || isIn(rules.slips)) return places || contrasts || justWrote;
  return contrasts && !asksWho && (places || justWrote || isIn(rules.since));
}

/** "tetap yang lama kan ya" */
const ASKS_AGAIN = /(?<!\p{L})kan(?:\s+(?:ya|yah|min|kak|pak|bu))?[\s.!]*$/iu;

const ownSlips = new WeakMap<RegisterRules, RegExp>();

/** "saya salah tulis", "maksud saya": the writer's slip, and nothing of themselves. */
function ownSlip(rules: RegisterRules): RegExp {
  const [self, slips, corrected] = [rules.self, rules.slips, rules.corrected].map(
    (words) => anyOf(words).source,
  );
  const known = ownSlips.get(rules) ?? new RegExp(`${self}\\s+${slips}|(?=.*${self})${corrected}`, 'iu');
  ownSlips.set(rules, known);
  return known;
}

/** "hapus lia" */
function erasesOne(said: string, { erased }: RegisterRules): boolean {
  return atStart(erased, said) !== null && said.split(/\s+/).length <= 4;
}

/** Whether a text names a room, or a house by what houses are called. */
export function namesRoom(said: string, rules: RegisterRules): boolean {
  return hasRoom(said, rules) || anyOf(rules.houses).test(said);
}

function hasRoom(said: string, rules: RegisterRules): boolean {
  return patternWith(rules.rooms, ROOM).test(roomsInDigits(said, rules));
}

const ROOM = (room: string) => new RegExp(String.raw`${room}\W{0,3}\w?\d`, 'iu');
