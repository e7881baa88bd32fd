import type { Day } from '../calendar.js';
import { asMeant } from './as-meant.js';
import { afterSteps, type Change, changeIn, correctionsOf, type Step } from './change.js';
import { isDescribed } from './described.js';
import { mayEnter } from './enters.js';
import { isRowOf } from './entry.js';
import { occupantsIn } from './found.js';
import { houseMeantIn } from './house-meant.js';
import { listsRooms } from './listing.js';
import { withoutParticles } from './particles.js';
import { pendingIn, wishesToEnter } from './pending-entry.js';
import { provinceOf } from './places.js';
import type { Occupant, Placed, Telling } from './register.js';
import { withSamePlace } from './same-as.js';
import { toldIn } from './telling.js';
import { anyOf, type RegisterRules, withoutAny } from './words.js';

/** What is told without a name is of so many who were told of at once, unless it is said to be of all. */
const MOST_AT_ONCE = 4;
/** Nothing is added in more words. */
const LONGEST = 20;

/** What is told further of those who were entered just now. */
export interface Afterword {
  placed: Placed;
  /** As they are with it. */
  people: Occupant[];
  change: Change;
}

/**
 * What a text that names nobody tells further of those whom a turn entered: "dari Ngawi, kemarin lusa baru datang", "kamar 3",
 * "belum lapor". `null` where it tells anything else, or there are more of them than it may be about.
 */
export function afterwordIn(
  words: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { today, wrote }: { today: Day; wrote: { turn: string } | null },
): Afterword | null {
  const text = asMeant(words, rules);
  // whoever names somebody else tells it of them
  const elsewhere = occupantsIn(withSamePlace(text, register, rules), register, rules).filter(
    ({ placed, occupant }) => wrote === null || !isOf(placed, occupant, wrote.turn),
  );
  if (elsewhere.length) return null;
  const fields = wrote === null ? null : fieldsIn(text, register, rules, today);
  if (!fields || !wrote) return null;
  const touched = register.flatMap((placed) => {
    const people = placed.house.occupants.filter((one) => one.left === null && isOf(placed, one, wrote.turn));
    return people.length ? [{ placed, people }] : [];
  });
  const [only, ...others] = touched;
  if (!only || others.length) return null;
  const { placed } = only;
  // of a room that is told only those who live there are meant, or have none yet
  const { room } = fields.telling;
  const isSlip = only.people.length === 1 && SLIPS.some((words) => anyOf(rules[words]).test(text));
  const people = only.people.filter(
    (one) => isSlip || room === null || one.room === null || one.room === room,
  );
  if (!people.length) return null;
  if (fields.house && fields.house !== placed.house) return null;
  if (people.length > MOST_AT_ONCE && !anyOf(rules.everybody).test(text)) return null;
  const isOne = people.length === 1;
  // "dua2nya" is of two
  if (anyOf(rules.both).test(text) && people.length !== 2) return null;
  const steps = people.flatMap((one): Step[] =>
    correctionsOf(one, { ...fields.telling, name: one.name }).filter(
      // of several nothing is overwritten that was told of one
      (step) => isOne || (step.do === 'set' && step.was === null),
    ),
  );
  if (!steps.length) return null;
  return { placed, people: people.map((one) => afterSteps(one, steps)), change: changeIn(placed, steps) };
}

/** What says that what was told before was wrong: "eh kamar 6". */
const SLIPS = ['slips', 'hesitates', 'corrected', 'instead'] as const;

/** Whether a turn entered somebody, or wrote of them while they stayed. */
function isOf({ house }: Placed, { id, entered }: Occupant, turn: string): boolean {
  return (
    isRowOf(entered?.row, turn) ||
    house.history.some(
      ({ occupant, row, field }) => occupant === id && field !== 'left' && isRowOf(row, turn),
    )
  );
}

/** What a text tells of somebody, and nothing else; with the house that it names. */
function fieldsIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  today: Day,
): { telling: Telling; house: Placed['house'] | null } | null {
  if (!mayTellFurther(text, rules) || wishesToEnter(text, rules) || listsRooms(text, rules, today))
    return null;
  const { houses, told, rest } = houseMeantIn(withSamePlace(text, register, rules), register, rules);
  if (told || houses.length > 1) return null;
  const { people, vacant } = pendingIn([withoutAny(rest, [rules.everybody])], [], rules, today);
  const [said, ...more] = people;
  if (!said || more.length || vacant.length || leavesWords(rest, rules, today)) return null;
  // "pemalang juga" is no name
  const isPlace = said.from === null && provinceOf(said.name, rules) !== null;
  const telling: Telling = isPlace ? { ...said, name: '', from: said.name } : said;
  if (telling.name !== '') return null;
  // a word that is no place that we know is one only behind "dari"
  const isNowhere = telling.from !== null && provinceOf(telling.from, rules) === null;
  if (isNowhere && !anyOf(rules.from).test(rest)) return null;
  const { from, since, reported, registered, room } = telling;
  if ([from, since, reported, registered, room].every((one) => one === null)) return null;
  return { telling, house: houses[0]?.house ?? null };
}

const WHO = /^\s*(?:yang|yg|nu|sing|ingkang)\s.*(?<!\p{L})(?:itu|tuh|tadi|td|eta|kae|kuwi|punika)(?!\p{L})/iu;

/** Whether a text holds more than what it tells of somebody: then it tells of something else. */
function leavesWords(text: string, rules: RegisterRules, today: Day): boolean {
  const told = toldIn(
    withoutAny(text, [rules.everybody, rules.arrived, rules.slips, rules.polite]),
    rules,
    today,
  );
  return told.unread.some((one) => /\p{L}{3}/u.test(withoutParticles(one, rules)));
}

/** Whether a text may tell further of somebody: it says nothing that becomes of them, and asks nothing. */
export function mayTellFurther(text: string, rules: RegisterRules): boolean {
  if (text.trim().split(/\s+/).length > LONGEST || text.includes('?')) return false;
  // "semua kecuali wati" are told of by name
  if ([rules.wants, rules.enters, rules.except].some((words) => anyOf(words).test(text))) return false;
  // "yg blm lapor kirimin namanya" describes those who are asked for
  const states = [rules.unreported, rules.unregistered, rules.reported, rules.registered];
  if (isDescribed(text) && states.some((words) => anyOf(words).test(text))) return false;
  // "yang masuk kemarin itu" says who is meant
  if (anyOf(rules.arrived).test(text) && WHO.test(text)) return false;
  const tells = [
    rules.from,
    rules.since,
    rules.fresh,
    rules.old,
    rules.reported,
    rules.unreported,
    rules.rooms,
    rules.days,
  ];
  const isTold = [...tells, rules.registered, rules.unregistered].some((words) => anyOf(words).test(text));
  return isTold && mayEnter(`${withoutAny(text, [rules.slips])} ${rules.fresh[0]}`, rules);
}
