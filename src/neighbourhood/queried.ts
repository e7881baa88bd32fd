import type { Day } from '../calendar.js';
import { MONTHS } from '../language/dates/day-names.js';
import { tellsOfTwo } from './ellipsis.js';
import { extremeIn } from './extreme.js';
import { asksOfOne, criteriaIn, hasCriteria, isBalance } from './query.js';
import { roomsTold } from './rooms-told.js';
import {
  anyOf,
  atStart,
  hasOneOfEach,
  patternWith,
  type RegisterRules,
  withoutAny,
  withoutManners,
} from './words.js';

/** No question of this kind is longer (words). */
const LONGEST = 20;
/** Nor one of a single person. */
const LONGEST_OF_ONE = 8;

/**
 * What a message asks of those who live there, whatever the register holds: `list` for some of them, or how many they are, by
 * where they live, where they come from, since when, or how they stand; `search` for one by name, which the words may say of
 * something else as well; `null` where it asks nothing of that.
 */
export function queriedIn(said: string, rules: RegisterRules, today: Day): 'list' | 'search' | null {
  const { queries } = rules;
  const count = said.split(/\s+/).length;
  if (said.includes('\n') || count > LONGEST || roomsTold(said, rules) !== null) return null;
  const bare = withoutAny(said, [queries.of_one]);
  if ([rules.asking, rules.unasked, queries.elsewhere].some((words) => anyOf(words).test(bare))) return null;
  if (asksOfSome(said, rules, today)) return 'list';
  if (isSearch(said, rules)) return 'search';
  return count <= LONGEST_OF_THERE && asksOfPerson(said, rules) ? 'search' : null;
}

function asksOfSome(said: string, rules: RegisterRules, today: Day): boolean {
  const { queries } = rules;
  const is = (words: readonly string[]) => anyOf(words).test(said);
  const criteria = criteriaIn(said, rules, today);
  const moves = [rules.arrived, rules.left, rules.fresh, queries.lives].some(is);
  const ofPlace = is(rules.from) && Object.values(rules.places).some(is);
  const { span, left, fresh, ...others } = criteria;
  const isOfSome = ofPlace || hasCriteria({ ...others, span: null, left: false, fresh: null });
  const isOfTime = span !== null && moves;
  if (isBalance(said, rules)) return isOfTime || is(queries.lives) || is(queries.people) || span !== null;
  const who = asksWho(said, rules);
  const counts = countsPeople(said, rules);
  const begins = atStart(queries.beginning, withoutManners(said, rules)) !== null && isQuestion(said, rules);
  if (extremeIn(said, rules) !== null && (who || begins || counts)) return true;
  if (isDescription(said, criteria, rules)) return true;
  if (Object.values(queries.not_kept).some(is) && counts) return true;
  if (isOfSome || isOfTime) return who || counts || begins;
  // "penghuni baru siapa" has a question of its own
  if (!who || hasOneOfEach(said, rules.asks.newcomers)) return false;
  return is(queries.lives) || left || fresh !== null;
}

/** "yg masuk bulan ini n blm lapor": some are described, and nobody is named or told to have done anything. */
function isDescription(said: string, criteria: ReturnType<typeof criteriaIn>, rules: RegisterRules): boolean {
  const { queries } = rules;
  const begins = [queries.beginning, queries.count].some(
    (words) => atStart(words, withoutManners(said, rules)) !== null,
  );
  if (!begins || !hasCriteria(criteria)) return false;
  if (criteria.reported === true || criteria.registered === true) return false;
  const who = [
    queries.beginning,
    queries.count,
    queries.lives,
    queries.people,
    rules.persons,
    rules.occupants,
    rules.honorifics,
  ];
  const how = [
    rules.unreported,
    rules.unregistered,
    rules.fresh,
    rules.old,
    rules.arrived,
    rules.left,
    rules.from,
  ];
  const when = [
    queries.day,
    queries.week,
    queries.month,
    queries.year,
    queries.this,
    queries.past,
    rules.days,
  ];
  const more = [
    queries.lately,
    queries.before,
    queries.after,
    rules.joins,
    rules.beside,
    queries.beside,
    queries.further,
    queries.names,
    queries.handed,
    rules.polite,
  ];
  const rest = withoutAny(said, [
    ...how,
    ...who,
    ...when,
    ...more,
    ...Object.values(rules.places),
    MONTH_NAMES,
  ]);
  return !/\p{L}/u.test(rest);
}

const MONTH_NAMES = Object.keys(MONTHS);

/** No question after a place is longer (words). */
const LONGEST_OF_PLACE = 5;
/** Where it is said that they are there, it may be longer: "poe ieu mah saha wae nu aya di ua oyo". */
const LONGEST_OF_THERE = 10;

/** "siapa", and not "ke siapa" */
function asksWho(said: string, { queries, towards, joins }: RegisterRules): boolean {
  const [to, with_] = [towards, joins].map((words) => anyOf(words).source);
  const whom = new RegExp(String.raw`(?:${to}|${with_})\s+${anyOf(queries.who).source}`, 'giu');
  if (anyOf(queries.who).test(said.replace(whom, ' '))) return true;
  // "mohon disebutkan pendatang yang masuk sejak september"
  return NAME_THEM.test(said) && [queries.lives, queries.people].some((words) => anyOf(words).test(said));
}

const NAME_THEM = /(?<!\p{L})(?:di)?seb[ua]t(?:kan|in|no|keun)(?!\p{L})/iu;

/** "berapa orang", "berapa yang", "yang dari solo berapa": people are counted, and neither days nor money. */
function countsPeople(said: string, { queries }: RegisterRules): boolean {
  if (!anyOf(queries.count).test(said)) return false;
  if (atStart(queries.beginning, said) !== null) return true;
  return [queries.people, queries.lives].some((words) => anyOf(words).test(said));
}

/** "cari mulyono di rt 5 juga dong" */
function isSearch(said: string, rules: RegisterRules): boolean {
  const bare = withoutManners(said, rules);
  return atStart(rules.queries.sought, bare) !== null && /\s\S/.test(bare);
}

/** "udah pada nonpermanen blm", "doni udah lapor belum", and not "doni udah lapor, budi belum". */
function asksWhether(said: string, rules: RegisterRules): boolean {
  const bare = withoutManners(said, rules);
  const states = [
    ...rules.reported,
    ...rules.registered,
    ...rules.left,
    ...rules.arrived,
    ...rules.unregistered,
  ];
  const asked = new RegExp(
    String.raw`${anyOf(states).source}\s+(?:(?:atau|ato|apa|atawa|opo)\s+)?${anyOf(rules.queries.not_yet).source}$`,
    'iu',
  );
  return anyOf(rules.queries.done).test(bare) && (asked.test(bare) || REGISTERED_YET.test(bare));
}

const REGISTERED_YET = /non\s*-?permanen\s+\p{L}+$/iu;

/** "kos bu ros ada berapa kamar" */
export function asksRooms(said: string, { rooms, queries }: RegisterRules): boolean {
  const [room, count] = [rooms, queries.count].map((words) => anyOf(words).source);
  const asked = new RegExp(String.raw`(?:${count}\s+${room}|${room}\s+(?:\p{L}+\s+)?${count})`, 'iu');
  return asked.test(said) && !/\d/.test(said);
}

function asksOfPerson(said: string, rules: RegisterRules): boolean {
  const { queries } = rules;
  if (asksWhether(said, rules)) return true;
  const bare = withoutManners(said, rules);
  const asks = [rules.self, rules.questions].some((words) => anyOf(words).test(said)) || said.includes('?');
  if (DATA_OF.test(bare) && !asks && said.split(/\s+/).length <= LONGEST_OF_ONE) return true;
  // "siapa di cempaka"
  const ofPlace = asksWho(said, rules) && anyOf(rules.in).test(said) && !anyOf(rules.authorities).test(said);
  const longest = anyOf(queries.there).test(said) ? LONGEST_OF_THERE : LONGEST_OF_PLACE;
  if (ofPlace && said.split(/\s+/).length <= longest) return true;
  if (said.split(/\s+/).length > LONGEST_OF_ONE) return false;
  return asksOfOne(said, rules) && !said.includes(',') && isQuestion(said, rules);
}

/** "data yanti" */
const DATA_OF = /^data(?:nya|na|ne)?\s+\p{L}+(?:\s+\p{L}+){0,3}$/iu;

/** A sign, a word that asks, or how it ends: "ada yang dari malang ga", "doni udah lapor belum". */
export function isQuestion(said: string, rules: RegisterRules): boolean {
  const { queries } = rules;
  const bare = withoutManners(said, rules);
  const endsSo = (words: readonly string[]) => patternWith(words, AT_END).test(bare);
  if (said.includes('?') || anyOf(rules.questions).test(said) || anyOf(queries.who).test(said)) return true;
  if (anyOf(queries.count).test(said) || endsSo(queries.ending)) return true;
  return endsSo(queries.not_yet) && anyOf(queries.done).test(said) && !tellsOfTwo(said, rules);
}

const AT_END = (word: string) => new RegExp(`${word}$`, 'iu');
