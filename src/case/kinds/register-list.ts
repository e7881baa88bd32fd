import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { areaKey } from '../../neighbourhood/area.js';
import { withHouseAtHead } from '../../neighbourhood/headed-list.js';
import { houseIn } from '../../neighbourhood/house-head.js';
import { houseAnswered } from '../../neighbourhood/house-meant.js';
import {
  type Listing,
  listingsIn,
  listingsOf,
  listsRooms,
  MOST_LINES,
  NOBODY_LISTED,
} from '../../neighbourhood/listing.js';
import { type HouseTelling, type Placed, plainName } from '../../neighbourhood/register.js';
import { formRows, pastedRows, type Rows, tableIn } from '../../neighbourhood/table.js';
import { cut } from '../../neighbourhood/telling.js';
import { anyOf, atStart, type RegisterRules } from '../../neighbourhood/words.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';
import { latestHouseOf } from '../latest-told.js';
import { calledNow, consulted } from '../office.js';
import { ownHouse } from '../person.js';
import { takeListings } from '../register-take.js';
import { justWrote } from '../session.js';

const OUTCOMES = ['noted', 'begun', 'nothing', 'unread', 'unnamed'] as const;

/** Of the message, or of what was listed and of the house that was told after it, by their names. */
const specSchema = z.union([z.literal(true), z.strictObject({ listed: nameSchema, house: nameSchema })]);
type Spec = z.infer<typeof specSchema>;

/** So many lines that were not understood, and columns that were not asked for, are named. */
const MOST_NAMED = 3;
/** A line that was not understood is told up to here (characters). */
const LONGEST_QUOTE = 60;

/**
 * Takes the houses and occupants that a message or a table lists into the register of the writer's area, and says what was
 * noted, what was not understood and what was left out.
 */
export const registerList: NodeKind<Spec, Draft> = {
  name: 'register_list',
  schema: specSchema,
  run(draft, { run, id, spec, next }) {
    const { event } = draft;
    if (event.kind === 'table' && event.trouble) {
      draft.tell('register-file-trouble', { why: event.trouble });
      run.answers[id] = 'nothing';
      return next;
    }
    const register = consulted(draft);
    if (!register) return null;
    const read = spec === true ? readIn(draft, register) : readLater(draft, register, spec);
    if (read.listings.some((one) => isUnnamed(one, draft.flows.register))) {
      run.answers[id] = 'unnamed';
      return next;
    }
    const wrote = takeListings(draft, register, read.listings);
    const beside = besidesOf(read);
    if (beside.length) draft.tell('register-beside', { lines: { list: beside, style: 'lines' } });
    const isBegun =
      wrote && read.listings.every((one) => !one.occupants.length && !one.vacant.length && !one.open.length);
    run.answers[id] = isBegun ? 'begun' : wrote ? 'noted' : read.listings.length ? 'nothing' : 'unread';
    return next;
  },
  notes: () => z.enum(OUTCOMES),
  inspect: (spec) => ({
    looksAt:
      spec === true ? [] : [spec.listed, spec.house].map((part) => ({ part, path: ['register_list'] })),
  }),
};

/** What was listed before its house was told. */
function readLater(draft: Draft, register: readonly Placed[], { listed, house }: Exclude<Spec, true>): Read {
  const { flows, today, lookup } = draft;
  const rules = flows.register;
  const [text, told] = [listed, house].map((name) => String(lookup(name)?.value ?? '')) as [string, string];
  const whole = listingsIn(told, rules, today);
  const named = houseToldBy(draft, register, told.split(/[:\n]/)[0]!);
  if (whole.some((one) => one.occupants.length || one.vacant.length || one.open.length))
    return { ...NOTHING, listings: whole, unread: whole.flatMap((one) => one.unread) };
  if (named === null) return { ...NOTHING, listings: [ROOMS_ALONE] };
  const rows = formRows(text, rules) ?? pastedRows(text);
  const table = rows && tableIn(rows, rules, today);
  const ofHouse = (one: Listing) => ({ ...one, house: { ...one.house, ...named } });
  if (table)
    return {
      ...NOTHING,
      ...table,
      listings: table.listings.map(ofHouse),
      unread: [],
      rowsUnread: table.unread,
    };
  const listings = listingsIn(`${houseWord(named.name, rules)}:\n${text}`, rules, today).map(ofHouse);
  return {
    ...NOTHING,
    listings,
    unread: listings.flatMap((one) => one.unread),
    leftOut: listings.some((one) => one.leftOut),
  };
}

/** The house that somebody answers with; `null` where several may be meant, which are told, or it is no house. */
function houseToldBy(draft: Draft, register: readonly Placed[], said: string): HouseTelling | null {
  const rules = draft.flows.register;
  const { houses, told } = houseAnswered(said, [], register, rules);
  const [only, ...others] = houses;
  if (others.length) {
    const list = houses.map(
      ({ house }, i): Text => ({ id: 'register-entry-house', args: { n: i + 1, house: house.name } }),
    );
    draft.tell('register-entry-several', { lines: { list, style: 'lines' } });
    return null;
  }
  if (only) return { ...UNNAMED, name: only.house.name };
  const house = houseIn(said, rules)?.house ?? told;
  if (house) return house;
  return isName(said, rules) ? { ...UNNAMED, name: cut(said) } : null;
}

/** Whether some words may be what a house is called: "bu tini", and not "total brp org skrg". */
function isName(said: string, rules: RegisterRules): boolean {
  const others = [rules.questions, rules.units, rules.occupants, rules.thanks, rules.unknown, rules.asking];
  const fields = [rules.from, rules.since, rules.reported, rules.unreported, rules.waits, rules.left];
  const words = said.trim().split(/\s+/).length;
  return (
    words <= MOST_WORDS &&
    /\p{L}{2}/u.test(said) &&
    ![...others, ...fields].some((list) => anyOf(list).test(said))
  );
}

/** A house without a word for it is called by no more words. */
const MOST_WORDS = 4;

/** Rooms of a house that is still to be told. */
const ROOMS_ALONE: Listing = {
  head: '',
  rt: null,
  rw: null,
  house: { name: '', owner: null, address: null, rooms: null },
  ...NOBODY_LISTED,
};
const UNNAMED = { name: '', owner: null, address: null, rooms: null };

/** A name that begins as those of houses do, for what is read under it. */
function houseWord(name: string, { houses }: RegisterRules): string {
  return atStart(houses, name.toLowerCase()) === null ? `${houses[0]} ${name}` : name;
}

interface Read {
  listings: Listing[];
  dropped: string[];
  masked: boolean;
  unread: string[];
  rowsUnread: number;
  beyond: number;
  leftOut: boolean;
}

const NOTHING = { dropped: [], masked: false, unread: [], rowsUnread: 0, beyond: 0, leftOut: false };

function readIn(draft: Draft, register: readonly Placed[]): Read {
  const { event, flows, today } = draft;
  const none = NOTHING;
  if (event.kind !== 'text' && event.kind !== 'table') return { listings: [], ...none };
  const rules = flows.register;
  const listed = draft.lookup('args.listed')?.value;
  // begun anew ("ulang") it is the list that it was begun with
  const said = typeof listed === 'string' ? listed : event.kind === 'text' ? (event.whole ?? event.text) : '';
  const text = withHouseAtHead(said, register, rules, today);
  const rows: Rows | null = event.kind === 'table' ? event.rows : (formRows(text, rules) ?? pastedRows(text));
  const own = houseMeant(draft, register);
  const ofOwn = (one: Listing) => (own !== null && isUnnamed(one, rules) ? named(one, own) : one);
  const table = rows && tableIn(rows, rules, today);
  if (table)
    return { ...none, ...table, listings: table.listings.map(ofOwn), unread: [], rowsUnread: table.unread };
  if (own === null && listsRooms(text, rules, today)) return { ...none, listings: [ROOMS_ALONE] };
  const listings = (own === null ? listingsIn(text, rules, today) : listingsOf(own, text, rules, today)).map(
    ofOwn,
  );
  return {
    ...none,
    listings,
    unread: listings.flatMap((one) => one.unread),
    beyond: listings.reduce((sum, one) => sum + one.beyond, 0),
    leftOut: listings.some((one) => one.leftOut),
  };
}

/** The house that a list need not name: the writer's only one, or the one that they have just told of. */
function houseMeant(draft: Draft, register: readonly Placed[]): string | null {
  const { session, now } = draft;
  const own = ownHouse(session.person);
  if (own) return calledNow(draft, areaKey(own.area), own.house);
  return justWrote(session, now) ? (latestHouseOf(draft, register)?.house.name ?? null) : null;
}

/** "kos saya", or no name at all. */
function isUnnamed({ house: { name } }: Listing, { houses, self }: RegisterRules): boolean {
  const bare = plainName(name)
    .slice(atStart(houses, plainName(name))?.length ?? 0)
    .trim();
  return bare === '' || anyOf(self).test(bare);
}

function named(listing: Listing, name: string): Listing {
  return { ...listing, house: { ...listing.house, name, owner: null } };
}

function besidesOf({ listings, dropped, masked, unread, rowsUnread, beyond, leftOut }: Read): Text[] {
  const said: Text[] = listings
    .flatMap((one) => one.misdated)
    .slice(0, MOST_NAMED)
    .map(({ name, words }) => ({
      id: 'register-no-such-day',
      args: { name, words: words.slice(0, LONGEST_QUOTE) },
    }));
  if (dropped.length)
    said.push({
      id: 'register-dropped',
      args: {
        columns: { list: dropped.slice(0, MOST_NAMED), style: 'and' },
        more: Math.max(0, dropped.length - MOST_NAMED),
      },
    });
  if (leftOut) said.push({ id: 'register-left-out' });
  if (masked) said.push({ id: 'register-masked' });
  const quoted = unread.slice(0, MOST_NAMED).map((line) => `"${line.slice(0, LONGEST_QUOTE)}"`);
  const count = unread.length + rowsUnread;
  if (beyond) said.push({ id: 'register-beyond', args: { count: beyond, most: MOST_LINES } });
  if (count) said.push({ id: 'register-unread', args: { count, lines: { list: quoted, style: 'parts' } } });
  return said;
}
