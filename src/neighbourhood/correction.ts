import type { Day } from '../calendar.js';
import { nearlySame } from '../language/words/normalise.js';
import { type Change, changeIn, correctionsOf, type Step } from './change.js';
import { type Found, nameIn, occupantsIn, presentAmong, withoutName } from './found.js';
import { withoutParticles } from './particles.js';
import { type Occupant, type Placed, plainName, type Since, type Telling } from './register.js';
import { isMonth, sinceExactly, sinceIn } from './since.js';
import { capital, cut, NOTHING_TOLD, toldIn, withoutRoom } from './telling.js';
import { anyOf, atEnd, atStart, patternWith, type RegisterRules, withoutAny } from './words.js';

/** Something of somebody is set right. `taken`: in the room that was told somebody else lives already. */
export interface Corrected {
  is: 'set';
  found: Found;
  change: Change;
  taken?: Occupant;
}

/** What a correction says is right, and what it says was wrong or where it stood. */
export interface Contrast {
  right: string;
  wrong: string;
  /** By which words it does. */
  by: (typeof SPLITS)[number];
}

/**
 * What a message sets right by telling right and wrong apart: "salah ketik, Andi bukan Andy", "kamar 3 harusnya Rina",
 * "sejaknya 2023 bukan 2024", "ganti Andy jadi Andi". Whose entry it is, is told by a name or a room, by what was wrong, or is
 * the one that was told of last. `null` where nothing is told apart.
 */
export function correctionIn(
  text: string,
  among: readonly Placed[],
  rules: RegisterRules,
  { today, latest }: { today: Day; latest: Found | null },
): Corrected | { is: 'nobody' } | { is: 'several'; found: Found[] } | null {
  const moves = [rules.arrived, rules.left, rules.stays].some((words) => anyOf(words).test(text));
  const said = contrastIn(text, rules, moves);
  if (!said) return null;
  const found = whoseIn(said, among, rules, { today, latest });
  if (found.length !== 1) return found.length ? { is: 'several', found } : { is: 'nobody' };
  const [one] = found as [Found];
  const told = tellingOf(said, one, rules, today);
  // the day on which somebody leaves is none on which they came
  const telling = anyOf(rules.left).test(text) ? { ...told, since: null } : told;
  // nobody is called like a house
  const isHouse = telling.name !== '' && atStart(rules.houses, telling.name) !== null;
  if (isHouse || (telling.name && !isOf(one.occupant, said, rules, today))) return { is: 'nobody' };
  const steps: Step[] = correctionsOf(one.occupant, telling);
  if (telling.name && telling.name !== one.occupant.name)
    steps.push({
      do: 'set',
      id: one.occupant.id,
      field: 'name',
      was: one.occupant.name,
      value: telling.name,
    });
  if (!steps.length) return told.since === telling.since ? { is: 'nobody' } : null;
  const taken = presentAmong([one.placed]).find(
    ({ occupant }) => occupant !== one.occupant && telling.room !== null && occupant.room === telling.room,
  );
  return {
    is: 'set',
    found: one,
    change: changeIn(one.placed, steps),
    ...(taken ? { taken: taken.occupant } : {}),
  };
}

/** In the order in which they are looked for; the last two tell nothing apart where somebody comes or goes. */
const SPLITS = ['not', 'instead', 'becomes', 'named'] as const;
const STAYS: ReadonlySet<string> = new Set(['becomes', 'named']);

/** The two sides of a text: "X bukan Y", "bukan Y tapi X", "Y harusnya X", "ganti Y jadi X". */
export function contrastIn(text: string, rules: RegisterRules, moves: boolean): Contrast | null {
  const said = [rules.slips, rules.corrected].reduce(
    (rest, words) => rest.replace(patternWith(words, LEADING), ''),
    // "yg lain" are others, and no contrast
    withoutAny(text, [rules.others], ' , ')
      .trim()
      .replace(/[.!]+$/, '')
      .replace(patternWith(closingsOf(rules), MANNERS), ''),
  );
  for (const words of SPLITS) {
    const found = anyOf(rules[words]).exec(said);
    if (!found || (moves && STAYS.has(words))) continue;
    // "ga jadi nginep" makes nothing of anybody
    if (words === 'becomes' && anyOf(rules.cancelled).test(said)) continue;
    // "ka kos sanes" is another house
    if (words === 'not' && atEnd(rules.houses, said.slice(0, found.index).trim()) !== null) continue;
    const before = trimmed(said.slice(0, found.index), rules);
    const after = trimmed(said.slice(found.index + found[0].length), rules);
    if (words === 'named' && !before) continue;
    if (words !== 'not') return after ? { right: after, wrong: before, by: words } : null;
    const [not = '', ...but] = after.split(BUT);
    if (but.length)
      return { right: trimmed(but.join(' '), rules), wrong: `${before} ${not}`.trim(), by: words };
    // "nama kamar 1 keliru. Bukan Andi, Andy": what is right stands behind
    const isBehind =
      /[.!\n]\s*$/.test(said.slice(0, found.index)) ||
      !valueIn(before, rules) ||
      // "budi masuknya bukan juni, mei"
      atEnd(rules.fields, before) !== null;
    if (before && !(isBehind && after.includes(',')))
      return after ? { right: before, wrong: after, by: words } : null;
    const [wrong = '', ...rest] = after.split(/\s*,\s*/);
    const right = trimmed(rest.join(' '), rules);
    return right && wrong ? { right, wrong: `${before} ${wrong}`.trim(), by: words } : null;
  }
  return null;
}

/** "X bukan Y tapi Z", "bukan Y tapi Z" */
const BUT = /\s*,?\s*\b(?:tapi|tp|tetapi|melainkan|but|tapina|nanging)\b\s*/i;

/** Whether some words hold more than what the correction is about: "trs sejaknya" holds no day. */
function valueIn(words: string, rules: RegisterRules): boolean {
  const beside = [rules.fields, rules.next, rules.since, rules.from, rules.named];
  const rest = withoutAny(withoutParticles(words, rules), beside);
  return /[\p{L}\p{N}]/u.test(rest);
}

const LEADING = (word: string) => new RegExp(String.raw`^(?:${word}[\s,:.]*)+`, 'iu');
const closings = new WeakMap<RegisterRules, string[]>();

/** What stands at the end of a correction and says nothing of it. */
function closingsOf(rules: RegisterRules): string[] {
  const known = closings.get(rules) ?? [...rules.polite, ...rules.corrected];
  closings.set(rules, known);
  return known;
}

/** "tolong dibetulkan ya" */
const MANNERS = (word: string) => new RegExp(String.raw`(?<=\S)(?:[\s,]+${word})+$`, 'iu');
const AROUND = (word: string) =>
  new RegExp(String.raw`^[\s,]*(?:${word}[\s,]+)*|(?:[\s,]+${word})*[\s,]*$`, 'giu');

function trimmed(text: string, rules: RegisterRules): string {
  const bare = [rules.slips, rules.instead, rules.corrected].reduce(
    (rest, words) => rest.replace(patternWith(words, AROUND), ''),
    text,
  );
  return bare
    .replace(/^(?:ganti|ubah|itu|adalah|change)\s+/i, '')
    .replace(/\s+(?:itu|di|ganti|diganti)$/i, '')
    .trim();
}

function whoseIn(
  { right, wrong }: Contrast,
  among: readonly Placed[],
  rules: RegisterRules,
  { today, latest }: { today: Day; latest: Found | null },
): Found[] {
  const byWrong = wrong ? occupantsIn(wrong, among, rules) : [];
  if (byWrong.length) return byWrong;
  const [name, room] = withoutRoom(right, rules);
  const byRight = occupantsIn(name, among, rules).filter(
    ({ occupant }) => plainName(name).length > plainName(occupant.name).length || room !== null || !wrong,
  );
  const stood = ({ occupant }: Found) => stoodSo(occupant, wrong, rules, today);
  // of two of that name the one of whom it was told wrong
  if (byRight.length && /\p{L}/u.test(name))
    return byRight.length > 1 && byRight.some(stood) ? byRight.filter(stood) : byRight;
  const had = presentAmong(among).filter(stood);
  if (had.length === 1) return had;
  // "Dodi bukan Doddy" of a Dodi who stands there as is right: nobody else is made a Dodi of
  if (had.length === 0 && occupantsIn(name, among, rules).some(({ occupant }) => isNamed(occupant, right)))
    return [];
  // what was wrong is a day or a room that stands nowhere: it is told of something else
  if (had.length === 0 && tellsDay(wrong, rules, today)) return [];
  const last = latest && among.some(({ house }) => house === latest.placed.house) ? [latest] : [];
  return had.length === 0 || (last[0] && had.some(({ occupant }) => occupant === last[0]!.occupant))
    ? last
    : had;
}

function tellsDay(words: string, rules: RegisterRules, today: Day): boolean {
  const said = withoutAny(words, [rules.since, rules.fields, rules.in, rules.polite, rules.slips]).trim();
  return said !== '' && sinceIn(said, today) !== null;
}

function isNamed({ name }: Occupant, told: string): boolean {
  return nameIn(name, told) !== null;
}

/**
 * Whether a new name may be this one's: where it tells whose it is, or nothing of that, or was only written otherwise. "Sari
 * bukan Sarah" tells of no Budi, whoever was told of last.
 */
function isOf(one: Occupant, { right, wrong }: Contrast, rules: RegisterRules, today: Day): boolean {
  const [, room] = withoutRoom(`${wrong} ${right}`, rules);
  if (stoodSo(one, wrong, rules, today) || (room !== null && room === one.room)) return true;
  const beside = [rules.fields, rules.named, rules.renamed, rules.now, rules.polite, rules.houses];
  const told = withoutAny(wrong, beside);
  const names = plainName(one.name).split(' ');
  const said = plainName(`${told} ${right}`).split(' ');
  return plainName(told) === '' || said.some((word) => names.some((name) => nearlySame(word, name)));
}

/** "sri wahyuni ditulisnya salah, yang bener sri wahyuningsih": both tell the whole name. */
function isWhole(right: string, wrong: string, { name }: Occupant): boolean {
  const [first = ''] = plainName(name).split(' ');
  // "ika lengkapnya ika kartika"
  const isCalled = nameIn(name, wrong) !== null;
  const isMore = plainName(right).startsWith(`${first} `) && (isCalled || nameIn(first, wrong) !== null);
  return isMore || (isCalled && plainName(name).includes(' ') && nameIn(first, right) !== null);
}

/** "kamar 5" alone is a value, and names nobody. */
function isOnlyRoom(text: string, rules: RegisterRules): boolean {
  const [rest, room] = withoutRoom(text, rules);
  return room !== null && !/\p{L}/u.test(rest);
}

/** Whether something of an occupant is kept as it was said to be wrong. */
function stoodSo(
  { since, from, room, name }: Occupant,
  wrong: string,
  rules: RegisterRules,
  today: Day,
): boolean {
  if (!wrong) return false;
  const [bare, ofRoom] = withoutRoom(wrong, rules);
  if (ofRoom !== null || /^\d{1,3}$/.test(wrong)) return room === (ofRoom ?? wrong);
  const said = bare.replace(anyOf(rules.since), ' ');
  const day = sinceIn(said, today);
  if (day && isMonth(said)) return since?.slice(5, 7) === day.slice(5, 7);
  if (day) return since?.startsWith(day) === true;
  const plain = plainName(bare.replace(anyOf(rules.from), ' '));
  return plain !== '' && (plainName(from ?? '') === plain || plainName(name) === plain);
}

/** Whether a number alone is a room: where what was wrong names a room, or is the one that is kept. */
function wasRoom(wrong: string, { room }: Occupant, rules: RegisterRules): boolean {
  const number = /(?<![\p{L}\p{N}])([a-z]?\d{1,3}[a-z]?)(?![\p{L}\p{N}])/iu.exec(wrong)?.[1];
  const isNamed = anyOf(rules.rooms).test(wrong) || number === undefined;
  return isNamed || (room !== null && number.toUpperCase() === room);
}

/** Whether some words are a room or a day, and no name. */
function tellsValue(words: string, rules: RegisterRules, today: Day): boolean {
  const [rest, room] = withoutRoom(words, rules);
  const said = withoutAny(rest, [rules.since, rules.fields, rules.in]).trim();
  const isNumber = /^[a-z]?\d{1,3}[a-z]?$/i.test(said);
  return (
    (room !== null && !/\p{L}/u.test(said)) || isNumber || (said !== '' && sinceIn(said, today) !== null)
  );
}

/** A day in another month, where that month has it; else the month. */
function inMonth(since: Since, month: Since): Since {
  const told = `${since.slice(0, 4)}${month.slice(4, 7)}`;
  return onCalendar(`${told}${since.slice(7)}`) ?? told;
}

/** "masuknya tgl 9" */
const DATE_ALONE = /(?:^|\s)(?:tgl|tanggal|tggl)\.?\s*(\d{1,2})$/iu;

/** The same month with another day, where it has it. */
function onDate(since: Since, date: string): Since {
  return onCalendar(`${since.slice(0, 8)}${date.padStart(2, '0')}`) ?? since;
}

/** A day, month or year where there is one, whenever that is. */
function onCalendar(told: Since): Since | null {
  return sinceExactly(told, `${Number(told.slice(0, 4)) + 1}-12-31`);
}

/** What is right, as a telling of that occupant. */
function tellingOf(
  { right, wrong, by }: Contrast,
  { occupant }: Found,
  rules: RegisterRules,
  today: Day,
): Telling {
  // "Toni Setiawan bukan Toni", "kamar 10 namanya Siti Aminah": the whole of it is the name
  const isName =
    plainName(wrong) === plainName(occupant.name) ||
    isOnlyRoom(wrong, rules) ||
    isWhole(right, wrong, occupant);
  const without = isName ? right : withoutName(right, occupant.name);
  const bare = withoutAny(without, [rules.named, rules.instead, rules.slips, rules.corrected], ' , ');
  const said = toldIn(bare, rules, today).telling;
  const none = { ...NOTHING_TOLD, ...said, name: '' };
  // "tgl 9 bukan 19" leaves the month and the year
  const date = DATE_ALONE.exec(without.trim())?.[1];
  const was = /^\D*(\d{1,2})\D*$/.exec(wrong)?.[1];
  if (date && was && occupant.since?.length === 10 && Number(was) === Number(occupant.since.slice(8)))
    return { ...none, since: onDate(occupant.since, date) };
  // "bukan maret tapi mei" leaves the year and the day as they are
  const month = [rules.since, rules.fields].reduce((rest, one) => rest.replace(anyOf(one), ' '), right);
  if (said.since && isMonth(withoutParticles(month, rules)) && occupant.since)
    return { ...none, since: inMonth(occupant.since, said.since) };
  const bareRoom = /^[a-z]?\d{1,3}[a-z]?$/i.exec(without.trim())?.[0];
  if (bareRoom && !said.since)
    return wasRoom(wrong, occupant, rules) ? { ...none, room: bareRoom.toUpperCase() } : none;
  // "gina kamar 6 bukan 5" tells two rooms apart, and no names
  if (!said.name || (by === 'not' && tellsValue(wrong, rules, today))) return none;
  const wasFrom = plainName(occupant.from ?? '');
  const isFrom = by !== 'named' && wasFrom !== '' && nameIn(wasFrom, wrong) !== null;
  if (isFrom && !isWhole(right, wrong, occupant)) return { ...none, from: said.name };
  const name = wholeName(said.name, occupant.name);
  return name !== occupant.name ? { ...none, name: cut(name) } : none;
}

/** "fajar bukan nugroho tapi nugraha": of a name of several words the one that is written otherwise. */
function wholeName(said: string, name: string): string {
  const words = name.split(' ');
  const isAlike = (word: string) => word.slice(0, ALIKE).toLowerCase() === said.slice(0, ALIKE).toLowerCase();
  const at = words.findIndex(isAlike);
  if (said.includes(' ') || at < 1) return said;
  return words.map((word, i) => (i === at ? capital(said) : word)).join(' ');
}

/** So many letters at their beginning tell that a word is the same, written otherwise. */
const ALIKE = 3;
