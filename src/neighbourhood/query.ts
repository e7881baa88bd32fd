import type { Day } from '../calendar.js';
import { type Extreme, extremeIn } from './extreme.js';
import { type Found, goneIn, occupantsIn, presentAmong } from './found.js';
import { nearTo } from './near-names.js';
import { housesIn, placeNamed } from './place-asked.js';
import { provinceIn, provinceOf } from './places.js';
import { isHeldBack, type Occupant, type Placed, plainName } from './register.js';
import { nameSought } from './sought.js';
import { isIn, type Span, spanIn } from './span.js';
import { cut, withoutRoom } from './telling.js';
import { isFresh, isSettled, WANTED, type Wanted } from './totals.js';
import { anyOf, atStart, NOT_KEPT, type RegisterRules } from './words.js';

/** What of somebody is asked after: what they come from, since when, and whether they are reported or registered. */
interface Criteria {
  /** A place, or the province in which it lies. */
  place: string | null;
  province: string | null;
  span: Span | null;
  /** Those who left, rather than those who came. */
  left: boolean;
  fresh: boolean | null;
  reported: boolean | null;
  registered: boolean | null;
  /** What is not known of those who are asked for. */
  unknown: Wanted | null;
}

/** What a message asks of the register. */
export interface Query extends Criteria {
  /** The houses it is asked of: those that it names, else all. */
  among: readonly Placed[];
  room: string | null;
  /** Whom it names: who lives there, else who has left. */
  named: Found[];
  /** The name of somebody who is looked for, and is not in the register. */
  nobody: string | null;
  /** Something is asked of one, and nothing says of whom: "masuknya kapan". */
  isOfNobody: boolean;
  /** Those of the register whose names are nearly that one. */
  near: Found[];
  balance: boolean;
  /** Who came before all others is asked for, or who came last. */
  extreme: Extreme | null;
  /** What is asked and never kept. */
  notKept: (typeof NOT_KEPT)[number] | null;
}

/** Those of whom a query asks, and those of whom it is not known whether they are of them. */
export interface Matched {
  found: Found[];
  unknown: Found[];
}

/** What a text asks of a register; one that goes on with a question need not say "dari" before a place. */
export function queryIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  today: Day,
  goesOn = false,
): Query {
  const { queries } = rules;
  const [houses, rest] = housesIn(text, register, rules);
  const among = houses.length ? houses : register;
  const [bare, room] = withoutRoom(rest, rules);
  const said = bare.toLowerCase();
  const present = occupantsIn(bare, among, rules);
  const named = present.length ? present : goneIn(bare, among, rules);
  const isOfPlace = goesOn || anyOf(rules.from).test(said);
  const told = criteriaIn(said, rules, today);
  // "siapa lagi yg belum"
  if (goesOn && !hasCriteria(told) && anyOf(rules.not_yet).test(said)) told.reported = false;
  const province = isOfPlace ? provinceIn(said, rules) : null;
  const place = isOfPlace && province === null ? placeIn(said, among, rules) : null;
  const criteria = { ...told, province, place };
  const isSought = named.length === 0 && room === null && asksOfOne(said, rules);
  const lost =
    goesOn && !houses.length && !named.length && room === null ? placeNamed(rest, rules)?.[1] : null;
  const name =
    lost ??
    (isSought && (!hasCriteria(criteria) || asksOfStanding(said, criteria, rules))
      ? nameSought(bare, rules)
      : '');
  return {
    ...criteria,
    among,
    room,
    named,
    nobody: name === '' ? null : cut(name),
    isOfNobody:
      isSought && name === '' && houses.length === 0 && !hasCriteria(criteria) && asksOfNobody(said, rules),
    near: name === '' ? [] : nearTo(name, [...presentAmong(register), ...goneAmong(register)], rules),
    extreme: extremeIn(said, rules),
    balance: isBalance(said, rules) || countsThen(said, told, rules),
    notKept: NOT_KEPT.find((one) => anyOf(queries.not_kept[one]).test(said)) ?? null,
  };
}

/** Whether a query asks for some of those who live there by what is known of them. */
export function hasCriteria(query: Criteria): boolean {
  const { place, province, span, left, fresh, reported, registered, unknown } = query;
  return [place, province, span, fresh, reported, registered, unknown].some((one) => one !== null) || left;
}

/** Those whom a query asks for by what is known of them; who objects to being listed is told apart by nothing of that. */
export function matchedIn(query: Query, rules: RegisterRules, today: Day): Matched {
  const all = query.left ? goneAmong(query.among) : presentAmong(query.among);
  const matched: Matched = { found: [], unknown: [] };
  for (const one of all) {
    if (isHeldBack(one.occupant) || (query.room !== null && one.occupant.room !== query.room)) continue;
    const answers = answersOf(one.occupant, query, rules, today);
    if (answers.some((answer) => answer === false)) continue;
    matched[answers.some((answer) => answer === null) ? 'unknown' : 'found'].push(one);
  }
  return matched;
}

/** Yes, no, or not known, to each thing that a query asks of somebody. */
function answersOf(one: Occupant, query: Query, rules: RegisterRules, today: Day): (boolean | null)[] {
  const { place, province, span, left, fresh, reported, registered, unknown } = query;
  const answers: (boolean | null)[] = [];
  if (place !== null) answers.push(one.from === null ? null : hasWord(one.from, place));
  if (province !== null) answers.push(one.from === null ? null : provinceOf(one.from, rules) === province);
  if (span !== null) answers.push(isIn(left ? one.left : one.since, span));
  // "baru bulan ini" is told by since when
  if (fresh !== null && span === null) {
    const is = isFresh(one, rules, today);
    answers.push(is === null ? null : is === fresh);
  }
  // who is not kept as having reported is one of those who have not
  if (reported !== null) answers.push(reported ? one.reported : one.reported !== true);
  if (registered === true) answers.push(one.registered);
  // nor has whoever moves the papers to register as staying for a time
  if (registered === false)
    answers.push(
      one.registered === false || (one.registered === null && isSettled(one, rules, today) !== true),
    );
  if (unknown !== null) answers.push(one[unknown] === null);
  return answers;
}

function goneAmong(among: readonly Placed[]): Found[] {
  return among.flatMap((placed) =>
    placed.house.occupants.filter(({ left }) => left !== null).map((occupant) => ({ placed, occupant })),
  );
}

/** What is asked of people by what is known of them, of whatever register. */
export function criteriaIn(said: string, rules: RegisterRules, today: Day): Criteria {
  const is = (words: readonly string[]) => anyOf(words).test(said);
  const moves = [rules.arrived, rules.left, rules.fresh].some(is);
  const named = spanIn(said, rules, today);
  // "poe ieu saha wae nu aya": whoever is there today, and nobody who came today
  const span = named?.from === today && named.to === today && !moves ? null : named;
  const reported = is(rules.unreported) ? false : is(rules.reported) ? true : null;
  // "terdaftar" alone is whoever stands there
  const registered = is(rules.unregistered) ? false : FIELD.registered.test(said) ? true : null;
  const unknown = is(rules.queries.unknown_of) ? wantedIn(said) : null;
  return {
    place: null,
    province: anyOf(rules.from).test(said) ? provinceIn(said, rules) : null,
    span,
    left: is(rules.left) && !is(rules.arrived) && !is(rules.queries.hither),
    fresh: is(rules.fresh) ? true : is(rules.old) ? false : null,
    reported: unknown === 'reported' ? null : reported,
    registered: unknown === 'registered' ? null : registered,
    unknown,
  };
}

const FIELD: Record<Wanted, RegExp> = {
  since: /\b(?:sejak|tanggal|tgl|masuknya|masuk)/i,
  from: /\b(?:asal|asalnya|asalna|asale|dari mana)\b/i,
  reported: /\blapor/i,
  registered: /\bnon\s*-?permanen/i,
};

function wantedIn(said: string): Wanted | null {
  return WANTED.find((field) => FIELD[field].test(said)) ?? null;
}

/** The origin of somebody in the register that a text names behind "dari", or a town of the list of places. */
function placeIn(said: string, among: readonly Placed[], rules: RegisterRules): string | null {
  const known = presentAmong(among).flatMap(({ occupant: { from } }) => (from === null ? [] : [from]));
  const towns = [...known.map(plainName), ...Object.values(rules.places).flat()];
  return towns.find((town) => hasWord(said, town)) ?? null;
}

function hasWord(text: string, word: string): boolean {
  return ` ${plainName(text)} `.includes(` ${plainName(word)} `);
}

/** "cari usman", "dedi masuk kapan": somebody is looked for by name. */
export function asksOfOne(said: string, { queries }: Pick<RegisterRules, 'queries'>): boolean {
  return anyOf(queries.sought).test(said) || anyOf(queries.of_one).test(said);
}

/** "itu masuk kapan", and not "cari" alone, nor "siapa yang sudah lapor". */
function asksOfNobody(said: string, { queries }: RegisterRules): boolean {
  return (
    anyOf(queries.of_one).test(said) && ![queries.who, queries.count].some((words) => anyOf(words).test(said))
  );
}

/** "salsabilla udah lapor blm": one is asked after by what is known of some, and not who they are. */
function asksOfStanding(said: string, criteria: Criteria, { queries }: RegisterRules): boolean {
  const { reported, registered, ...others } = criteria;
  const isOfSome = [queries.who, queries.count].some((words) => anyOf(words).test(said));
  return (
    !isOfSome &&
    atStart(queries.beginning, said) === null &&
    !hasCriteria({ ...others, reported: null, registered: null })
  );
}

/** "mutasi bulan ini", "masuk brp keluar brp" */
export function isBalance(said: string, { queries, arrived, left }: RegisterRules): boolean {
  if (anyOf(queries.balance).test(said)) return true;
  const counts = said.split(anyOf(queries.count)).length > 2;
  return counts && anyOf(arrived).test(said) && anyOf(left).test(said);
}

/** "jumlah penghuni bulan oktober": how many there were, and nobody who came or left. */
function countsThen(said: string, { span, left, fresh }: Criteria, rules: RegisterRules): boolean {
  const isOfCount = anyOf(rules.queries.count).test(said) && anyOf(rules.queries.lives).test(said);
  return span !== null && isOfCount && !left && fresh === null && !anyOf(rules.arrived).test(said);
}
