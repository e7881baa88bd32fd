import { addDays, type Day } from '../calendar.js';
import { bareName, type Found, goneIn, nameIn, occupantsIn, presentAmong, withoutHouse } from './found.js';
import { nearTo } from './near-names.js';
import { provinceIn, provinceOf } from './places.js';
import { isHeldBack, type Occupant, type Placed, plainName } from './register.js';
import { isIn, type Span, spanIn } from './span.js';
import { cut, withoutRoom } from './telling.js';
import { isFresh, WANTED, type Wanted } from './totals.js';
import { anyOf, atStart, NOT_KEPT, type RegisterRules, upToAny, withoutAny, withoutManners } from './words.js';

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
  const province = isOfPlace ? provinceIn(said, rules) : null;
  const place = isOfPlace && province === null ? placeIn(said, among, rules) : null;
  const criteria = { ...told, province, place };
  const isSought = named.length === 0 && room === null && asksOfOne(said, rules);
  const name = isSought && (!hasCriteria(criteria) || asksOfStanding(said, criteria, rules)) ? nameSought(bare, rules) : '';
  return {
    ...criteria,
    among,
    room,
    named,
    nobody: name === '' ? null : cut(name),
    isOfNobody: isSought && name === '' && houses.length === 0 && !hasCriteria(criteria) && asksOfNobody(said, rules),
    near: name === '' ? [] : nearTo(name, [...presentAmong(register), ...goneAmong(register)], rules),
    balance: isBalance(said, rules) || countsThen(said, told, rules),
    notKept: NOT_KEPT.find((one) => anyOf(queries.not_kept[one]).test(said)) ?? null,
  };
}

/** The houses that a text names, as well by what one is called behind "di": "siapa yang ngontrak di mpok nori". */
function housesIn(text: string, register: readonly Placed[], rules: RegisterRules): [Placed[], string] {
  const [named, rest] = withoutHouse(text, register, rules);
  if (named.length) return [named, rest];
  const at = anyOf(rules.in).source;
  const behind = register.flatMap((placed) => {
    const name = nameIn(bareName(placed.house.name, rules), text);
    const found = name && new RegExp(String.raw`${at}\s+${name.source}`, 'iu').exec(text);
    return found ? [{ placed, found }] : [];
  });
  const [only, ...others] = behind;
  if (!only || others.length) return [[], text];
  const { index, 0: words } = only.found;
  return [[only.placed], `${text.slice(0, index)} ${text.slice(index + words.length)}`];
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
  if (reported !== null) answers.push(one.reported === null ? null : one.reported === reported);
  if (registered !== null) answers.push(one.registered === null ? null : one.registered === registered);
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
  const span = spanIn(said, rules, today);
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
  return anyOf(queries.of_one).test(said) && ![queries.who, queries.count].some((words) => anyOf(words).test(said));
}

/** "salsabilla udah lapor blm": one is asked after by what is known of some, and not who they are. */
function asksOfStanding(said: string, criteria: Criteria, { queries }: RegisterRules): boolean {
  const { reported, registered, ...others } = criteria;
  const isOfSome = [queries.who, queries.count].some((words) => anyOf(words).test(said));
  return !isOfSome && atStart(queries.beginning, said) === null && !hasCriteria({ ...others, reported: null, registered: null });
}

/** What is left of a text as the name of whoever is looked for; nothing where that is no name. */
function nameSought(text: string, rules: RegisterRules): string {
  const { queries, particles, honorifics, polite, questions, houses } = rules;
  const lists = [queries.sought, queries.of_one, queries.around, particles, honorifics, polite, questions];
  const rest = withoutAny(soughtIn(text, rules), [...lists, queries.them, queries.further, houses])
    .replace(/[^\p{L}\s'’-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return rest.split(' ').length <= MOST_NAME_WORDS ? rest : '';
}

const MOST_NAME_WORDS = 3;

/** What stands behind "cari", up to where it goes on about that: "cari mulyono di rt 5, kayanya dia punya 2". */
function soughtIn(text: string, rules: RegisterRules): string {
  const bare = withoutManners(text.trim(), rules);
  const sought = atStart(rules.queries.sought, bare.toLowerCase());
  if (sought === null) return text;
  const behind = bare.slice(sought.length).split(/[,.;?!]/)[0]!;
  return upToAny(behind, [rules.in, rules.doubtful, rules.too]);
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

/** How many lived there at the beginning of a span and do at its end, who came in it and who left. */
export interface Balance {
  from: Day;
  to: Day;
  before: number;
  after: number;
  came: Found[];
  went: Found[];
  /** Of so many it is not known since when: they count as having been there. */
  undated: number;
}

/** What changed in a span, in the houses of a query; a month until today where it names none. */
export function balanceOf({ among, span }: Query, today: Day): Balance {
  const from = span?.from ?? `${today.slice(0, 7)}-01`;
  const to = span?.to && span.to < today ? span.to : today;
  const all = among
    .flatMap((placed) => placed.house.occupants.map((occupant) => ({ placed, occupant })))
    .filter(({ occupant }) => !isHeldBack(occupant));
  const there =
    (day: Day) =>
    ({ occupant: { since, left } }: Found) => {
      const came = since === null || isIn(since, { from: null, to: day }) !== false;
      return came && (left === null || isIn(left, { from: addDays(day, 1), to: null }) === true);
    };
  const within = { from, to };
  return {
    from,
    to,
    before: all.filter(there(addDays(from, -1))).length,
    after: all.filter(there(to)).length,
    came: all.filter(({ occupant: { since } }) => isIn(since, within) === true),
    went: all.filter(({ occupant: { left } }) => left !== null && isIn(left, within) === true),
    undated: all.filter(({ occupant: { since, left } }) => since === null && left === null).length,
  };
}
