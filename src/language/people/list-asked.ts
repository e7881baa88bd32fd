import type { Message } from '../message.js';
import type { Known, ListAsked, ListChange, ListWish, PersonAsked, Which } from '../reading.js';
import { LIST_WISHES } from '../reading.js';
import { asksWhat } from '../words/openings.js';
import { askedOfKnown, isOfCodes } from './asked-of-known.js';
import type { KnownWords } from './columns.js';
import { mentionsIn } from './known.js';
import { eachNamed, fromName, NAMED } from './list-names.js';
import { BARE_NUMBER, NUMBERED, numbersIn, ORDINAL, ORDINALS } from './list-numbers.js';
import { ASKS, INSTEAD, saysSomething } from './list-said.js';
import { isName } from './named.js';
import { bareName, type Called, nameGiven, unabbreviated, whoIs } from './person-called.js';
import { saidOfKnown } from './said-of-known.js';

/** What reads the words that are said of some of a list. */
export interface ListReaders {
  /** What is said of somebody in a clause that no longer names them. */
  said(clause: string): Omit<ListChange, 'which'>;
  /** One person, of whom a text begins to speak. */
  one(text: string): PersonAsked | null;
  /** Those of the list that stands. */
  known: readonly Known[];
  /** Whether words ask that somebody be added. */
  adds(clause: string): boolean;
}

/** A line that goes on with somebody else: "terus yang kedua pak karno ...", "satu lagi ...". */
const GOES_ON =
  /(?:^|\n|[.;] ?)(?:(?:oh|oiya|oh iya|eh|nah),? )?(?:terus|trus|trs|lalu|kemudian|sama|sm|juga|satu lagi|satunya lagi|(?:yang|yg|nu|sing) (?:kedua|ketiga|keempat|kelima|terakhir)|kedua|ketiga|keempat|kelima|terakhir)\b/;
/** Behind this stands whom something is for: "titip kode buat anaknya si Dodi sama Rina". */
const FOR_WHOM =
  /\b(?:buat|bwt|untuk|utk|kanggo|kangge|pikeun|keur|bagi|nggo|kagem) (?!\d|(?:no|nomor|nomer|semua|warga|mereka|grup)\b)(.+)$/u;
/** Before somebody who is spoken of again. */
const LEADS =
  /^(?:(?:eh|oh|oiya|iya|barusan|tadi|kata|katanya|kabar(?:nya)? dari|info dari|maaf|ralat|koreksi|ternyata|kalau|kalo|klo|untuk|utk|buat|soal|terus|trus|trs|dan|tolong|apa|apakah|min|kak|pak admin|oh iya)[:,]? )+/;
/** Between what is said of some and of others. */
const CLAUSE_END =
  /[;.\n]+ ?|, (?=(?:yang |yg |kalau |kalo )?(?:no|nomor|nomer|#|bu|ibu|pak|bapak|mas|mbak|mpok|kang|teh|neng)\b)|\b(?:sedangkan|sementara|terus|trus) /;

/**
 * What a message asks of a list that was sent before it: somebody is added or struck off, something else holds for some of
 * them, or the list, a text or details are asked for. `null` where it speaks of no list; whether one stands, and who is on
 * it, is the chat's matter. `people` are those whom the message names itself, with numbers that begin at `from`.
 */
export function findListAsked(
  { line: written, hits }: Message,
  people: readonly PersonAsked[],
  from: number,
  words: KnownWords,
  readers: ListReaders,
): ListAsked | null {
  const line = unabbreviated(written, words);
  const { wishes, not_of_list } = hits.list;
  // what is to be sent or deleted then is no list, but news of somebody on it stay news
  const beside = not_of_list.length > 0;
  // a reminder to somebody on it goes with their code
  const urges = wishes.some(({ label }) => label === 'urge');
  const all = LIST_WISHES.filter((one) => wishes.some(({ label }) => label === one));
  // "satu lagi titip kode buat Dodi": who is not on the list yet is added for a code
  const [first = null, next = null] =
    beside && !urges ? [] : all.filter((one) => one !== 'add' || !all.some(isOfCodes));
  const codes = wishes.find(({ label }) => label === 'codes' || label === 'new_codes');
  // what a code is, is asked: none is made for that
  if (codes && asksWhat(line)) return null;
  const both = first === 'add' ? addedAndTold(line, words, readers, from) : null;
  if (both) return both;
  const ofKnown = askedOfKnown(line, { wish: first, beside, people, from }, words, readers);
  if (ofKnown) return ofKnown;
  const asksCode = isOfCodes(first);
  // codes, or what was made before, for those who are named
  if (people.length && (asksCode || first === 'again'))
    return { wish: first, which: [], changes: [], people: [...people], from };
  if (people.length) {
    const adds =
      first === 'add' || (!beside && (from > 1 || (readers.known.length > 0 && GOES_ON.test(line))));
    return adds ? { wish: 'add', which: [], changes: [], people: [...people], from } : null;
  }
  if (first === 'add') {
    const added = eachNamed(fromName(line, words), words).flatMap((text) => readers.one(text) ?? []);
    if (added.length) return { wish: first, which: [], changes: [], people: added, from };
  }
  // "daftarnya sekali lagi" adds nobody
  const wish = first === 'add' ? next : first;
  const which = whichIn(line, wish, words);
  // whoever is named may be none of the list yet
  if (asksCode || wish === 'pass_on' || wish === 'again') {
    const isNamed = which.some((one) => 'key' in one);
    const [, behind = ''] = FOR_WHOM.exec(line) ?? [];
    const whom = isNamed ? fromName(line, words) : asksCode ? behind : '';
    const named = whom ? eachNamed(whom, words).flatMap((text) => readers.one(text) ?? []) : [];
    const isNew = asksCode || named.some(({ key }) => !readers.known.some((one) => one.key === key));
    if (asksCode || (isNew && isNamed)) return { wish, which, changes: [], people: named, from };
  }
  const changes = which.length ? changesIn(line, words, readers) : [];
  const told = changes.filter(saysSomething);
  // "Pak D ga jadi SKCK tapi KTP" changes what he wants
  const kept = wish === 'remove' && told.length > 0 && INSTEAD.test(line);
  if (beside && told.length === 0) return null;
  const asks = wish === null && told.length === 0 && which.length > 0 && ASKS.test(line);
  const meant = kept ? null : asks ? 'details' : wish;
  if (meant === null && told.length === 0 && !isAlone(line, which)) return null;
  if ((meant === 'remove' || meant === 'details') && which.length === 0) return null;
  // "no 1 hapus, no 2 udah booster"
  const others = meant === 'remove' ? changes.filter((change) => !saysSomething(change)) : [];
  const struck = told.length && others.length ? others.flatMap((change) => change.which) : which;
  return { wish: meant, which: struck, changes, people: [], from };
}

/** Between what is said of those of the list and who is added to it; the full stops of initials end nothing. */
const PART_END = /[;\n!?]+ ?|(?<!\b\p{L}\. ?\p{L})(?!(?<=\b\p{L})\. ?\p{L}\.)\.+ ?|, ?/u;

/**
 * A message that adds somebody, and tells something of those of the list as well: "dedi jadinya sim. tambah si ani akta lahir".
 * A clause is of those who are added from where it asks for that, up to one that speaks of the list.
 */
function addedAndTold(line: string, words: KnownWords, readers: ListReaders, from: number): ListAsked | null {
  const { known, said, adds, one } = readers;
  const parts = { added: '', told: '' };
  let isAdded = false;
  for (const clause of line.split(PART_END)) {
    if (adds(clause)) isAdded = true;
    else if (mentionsIn(clause, known, words, said).length) isAdded = false;
    const part = isAdded ? 'added' : 'told';
    parts[part] += parts[part] ? `, ${clause}` : clause;
  }
  const mentions = mentionsIn(parts.told, known, words, said);
  if (!mentions.length || !parts.added) return null;
  const changes = saidOfKnown(parts.told, mentions, known, said).filter(saysSomething);
  const people = eachNamed(fromName(parts.added, words), words).flatMap((text) => one(text) ?? []);
  if (!changes.length || !people.length) return null;
  return { wish: 'add', which: [], changes, people, from, ofKnown: true };
}

/** Whom of a list a text speaks of. */
function whichIn(line: string, wish: ListWish | null, words: KnownWords): Which[] {
  const numbers = [...line.matchAll(NUMBERED)].flatMap(([, said]) => numbersIn(said!));
  const ordinals = [...line.matchAll(ORDINAL)].map(([, said]) => ORDINALS[said!] ?? -1);
  const counted = numbers.length ? numbers : ordinals;
  if (counted.length) return counted.map((number) => ({ number }));
  const opening = line.replace(LEADS, '').replace(/^(?:yang|yg) /, '');
  if (wish === null || wish === 'details') return called(openedBy(opening, words));
  const bare = [...line.matchAll(BARE_NUMBER)].flatMap(([said]) => numbersIn(said));
  if (bare.length) return bare.map((number) => ({ number }));
  const titled = [...line.matchAll(NAMED)].flatMap(([said]) => called(whoIs(said)));
  if (titled.length || wish !== 'remove') return titled;
  const name = opening.split(' ').find((word) => bareName(word, words));
  return name ? called(nameGiven(name)) : called(whoIs(opening.replace(/^\S+ /, '')));
}

/** Whom a clause begins with, named with a title or without one. */
function openedBy(clause: string, words: KnownWords): Called {
  const who = whoIs(clause);
  return who.label || who.self ? who : (bareName(clause, words) ?? who);
}

function called({ label, name }: Called): Which[] {
  return isName(label) ? [{ label, key: name }] : [];
}

/** What is said of some of a list, clause by clause; a clause that names nobody is said of those before it. */
function changesIn(line: string, words: KnownWords, { said }: ListReaders): ListChange[] {
  const changes: { which: Which[]; text: string }[] = [];
  for (const clause of line.split(CLAUSE_END)) {
    const { which, rest } = takenOut(clause, words);
    const last = changes.at(-1);
    if (which.length) changes.push({ which, text: rest });
    else if (last) last.text += `, ${rest}`;
    else changes.push({ which: [], text: rest });
  }
  return changes.flatMap(({ which, text }) => (which.length ? [{ which, ...said(text) }] : []));
}

/** Whom a clause speaks of, and what is left of it. */
function takenOut(clause: string, words: KnownWords): { which: Which[]; rest: string } {
  const line = clause.trim().replace(LEADS, '');
  const numbers = whichIn(line, null, words);
  const byNumber = numbers.some((one) => 'number' in one);
  const rest = byNumber ? line.replace(NUMBERED, ' ').replace(ORDINAL, ' ') : line.replace(NAMED, ' ');
  return { which: numbers, rest: rest.trim().replace(LEADS, '') };
}

/** Whether nothing but some of a list is named: "no 2?", "Bu Ani". */
function isAlone(line: string, which: readonly Which[]): boolean {
  return which.length > 0 && line.replace(LEADS, '').trim().split(/\s+/).length <= 3;
}
