import type { Day } from '../calendar.js';
import { extremeAmong } from '../neighbourhood/extreme.js';
import { FOLLOW_UPS, type FollowUp } from '../neighbourhood/follow-up.js';
import { type Found, withoutHouse } from '../neighbourhood/found.js';
import { asksRooms, queriedIn } from '../neighbourhood/queried.js';
import { hasCriteria, matchedIn, type Query, queryIn } from '../neighbourhood/query.js';
import { isHeldBack, type Occupant, type Placed, presentIn } from '../neighbourhood/register.js';
import { totalsOf } from '../neighbourhood/totals.js';
import { asksVacant } from '../neighbourhood/vacant-asked.js';
import { anyOf, type RegisterRules } from '../neighbourhood/words.js';
import type { Draft } from './draft.js';
import { latestOf } from './latest-told.js';
import type { Looked } from './looked-schema.js';
import { begunWith } from './office.js';
import { inOrder, linesOf, MOST_OCCUPANTS } from './register-houses.js';
import { matchingArgs, tellPeople, tellQueried } from './register-queried.js';
import { tellVacant } from './register-vacant.js';
import { justWrote } from './session.js';

/** What is looked at, by words that ask for it. */
type LookedAt = Pick<Looked, 'as' | 'words' | 'house'>;

/**
 * Tells what the words of the run ask of those who live there, and what goes on with what was looked at before. Gives what is
 * looked at from now on; `totals` tells how many they are, where no more is known.
 */
export function tellAsked(draft: Draft, register: readonly Placed[], totals: () => void): LookedAt {
  const follow = followOf(draft);
  const { looked } = draft.session;
  if (follow !== null && follow !== 'some') return tellFollowed(draft, register, follow);
  const goesOn = follow === 'some';
  const asked = askingPart(begunWith(draft), draft.flows.register, draft.today);
  const words = goesOn ? joined(asked, looked, register, draft) : asked;
  const isOfAll = anyOf(draft.flows.register.queries.altogether).test(words);
  const before = goesOn && !isOfAll ? houseBefore(draft, looked) : null;
  const inHouse = queried(draft, register, words, { house: before, goesOn });
  // who is not in that house may be in another
  const isElsewhere = before !== null && hasCriteria(inHouse) && !peopleOf(draft, inHouse).length;
  const query = isElsewhere ? queried(draft, register, words, { house: null, goesOn: true }) : inHouse;
  tellQuery(draft, query, words, totals);
  const [only, ...others] = query.among;
  return { as: 'list', words, house: only && !others.length ? only.house.name : null };
}

/** The part of a message that asks: "Nggih betul. Jadi yang belum lapor siapa?" */
function askingPart(words: string, rules: RegisterRules, today: Day): string {
  const parts = words.split(/(?<=[.!?])\s+/);
  const asking = parts.filter(
    (part) => queriedIn(part.toLowerCase().replace(/[.!?]+$/, ''), rules, today) !== null,
  );
  return parts.length > 1 && asking.length === 1 ? asking[0]! : words;
}

/** "tapi yang di bu endang" behind "siapa yang belum lapor": of another place the same is asked. */
function joined(words: string, looked: Looked | null, register: readonly Placed[], draft: Draft): string {
  const { register: rules } = draft.flows;
  if (looked?.as !== 'list') return words;
  const query = queryIn(words, register, rules, draft.today, true);
  const [, before] = withoutHouse(looked.words, register, rules);
  const asked = queryIn(before, register, rules, draft.today, true);
  const isOfPlace = query.among.length < register.length && !hasCriteria(query) && query.room === null;
  return isOfPlace && !query.named.length && hasCriteria(asked) ? `${before} ${words}` : words;
}

/** How the run goes on with what was looked at. */
function followOf(draft: Draft): FollowUp | null {
  const follow = draft.lookup('args.follow')?.value;
  return FOLLOW_UPS.find((one) => one === follow) ?? null;
}

/** What some words ask, of one house where they name none. */
function queried(
  draft: Draft,
  register: readonly Placed[],
  words: string,
  { house, goesOn }: { house: string | null; goesOn: boolean },
): Query {
  const rules = draft.flows.register;
  const all = inOrder(register);
  const of = house === null ? [] : all.filter((placed) => placed.house.name === house);
  const isNamed = withoutHouse(words, all, rules)[0].length > 0;
  return queryIn(words, of.length && !isNamed ? of : all, rules, draft.today, goesOn);
}

/** The house that was looked at last; of what was written since then all is asked. */
function houseBefore(draft: Draft, looked: Looked | null): string | null {
  const wrote = justWrote(draft.session, draft.now);
  return looked && looked.at >= (wrote?.at ?? 0) ? looked.house : null;
}

function tellQuery(draft: Draft, query: Query, words: string, totals: () => void): void {
  const rules = draft.flows.register;
  const [, rest] = withoutHouse(words, query.among, rules);
  if (asksVacant(rest, rules) || (query.room === null && !query.named.length && asksRooms(rest, rules))) {
    tellVacant(draft, query.among);
    return;
  }
  if (tellQueried(draft, query)) return;
  if (query.notKept !== null) totals();
  else tellHouses(draft, query);
}

/** Houses with those who live there, or in one room of them. */
function tellHouses(draft: Draft, { among, room }: Query): void {
  const isAsked = room === null ? () => true : (one: Occupant) => one.room === room;
  const shown = room === null ? among : among.filter(({ house }) => presentIn(house).some(isAsked));
  if (!shown.length) {
    draft.tell('register-room-empty', { room: room ?? '' });
    return;
  }
  const all = shown.reduce((sum, { house }) => sum + presentIn(house).filter(isAsked).length, 0);
  const list = linesOf(draft, shown, isAsked);
  draft.tell('register-listed', {
    lines: { list, style: 'lines' },
    more: Math.max(0, all - MOST_OCCUPANTS),
  });
}

/** What goes on with those who were looked at, or told of just now. */
function tellFollowed(draft: Draft, register: readonly Placed[], follow: FollowUp): LookedAt {
  const { looked } = draft.session;
  const wrote = justWrote(draft.session, draft.now);
  const told = follow === 'them' && wrote && wrote.at > (looked?.at ?? 0) ? latestOf(draft, register) : null;
  if (told) {
    tellPeople(draft, [told]);
    return { as: 'list', words: told.occupant.name, house: told.placed.house.name };
  }
  const house = houseBefore(draft, looked);
  const words = looked?.words ?? '';
  const query = queried(draft, register, words, { house, goesOn: house !== null });
  tellOf(draft, query, words, follow);
  return { as: looked?.as ?? 'list', words, house };
}

function tellOf(draft: Draft, query: Query, words: string, follow: FollowUp): void {
  if (
    follow === 'count' &&
    !query.named.length &&
    !query.balance &&
    !hasCriteria(query) &&
    query.room === null
  ) {
    const all = totalsOf(
      query.among.map(({ house }) => house),
      draft.flows.register,
      draft.today,
    );
    const [only, ...others] = query.among;
    if (only && !others.length) {
      draft.tell('register-totals', { area: only.house.name, ...all });
      return;
    }
  }
  const people = peopleOf(draft, query);
  if (follow === 'count') draft.tell('register-matching', matchingArgs(query, people.length));
  else if (!people.length) draft.tell('register-whom');
  else if (people.length > MOST_PEOPLE || (follow === 'names' && !query.named.length))
    tellQuery(draft, { ...query, balance: false }, words, () => tellHouses(draft, query));
  else tellPeople(draft, people);
}

/** So many are told of in full. */
const MOST_PEOPLE = 3;

/** Those whom a query tells of. */
function peopleOf(draft: Draft, query: Query): Found[] {
  if (query.named.length) return query.named;
  if (query.near.length) return query.near;
  if (query.extreme !== null) {
    const { found } = matchedIn({ ...query, span: null, fresh: null }, draft.flows.register, draft.today);
    return extremeAmong(found, query.extreme);
  }
  if (hasCriteria(query)) return matchedIn(query, draft.flows.register, draft.today).found;
  return query.among.flatMap((placed) =>
    presentIn(placed.house)
      .filter((one) => !isHeldBack(one) && (query.room === null || one.room === query.room))
      .map((occupant) => ({ placed, occupant })),
  );
}
