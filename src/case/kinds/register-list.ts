import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { houseCalled, houseEnteredAs } from '../../neighbourhood/addressed.js';
import { type Area, areaKey, areaOfKey, levelOf } from '../../neighbourhood/area.js';
import { areasIn } from '../../neighbourhood/area-named.js';
import { afterSteps, type Change, changeOf, MOST_OCCUPANTS } from '../../neighbourhood/change.js';
import { houseIn } from '../../neighbourhood/house-head.js';
import {
  type Listing,
  listingsIn,
  listingsOf,
  listsRooms,
  MOST_LINES,
  NOBODY_LISTED,
} from '../../neighbourhood/listing.js';
import { type House, type Placed, plainName, presentIn } from '../../neighbourhood/register.js';
import { pastedRows, type Rows, tableIn } from '../../neighbourhood/table.js';
import { cut } from '../../neighbourhood/telling.js';
import { anyOf, atStart, type RegisterRules } from '../../neighbourhood/words.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';
import { latestHouseOf } from '../latest-told.js';
import { calledNow, consulted, mayIn, placeOf, write } from '../office.js';
import { officesOf, ownHouse } from '../person.js';
import { occupantLine } from '../register-lines.js';
import { justWrote } from '../session.js';

const OUTCOMES = ['noted', 'nothing', 'unread', 'unnamed'] as const;

/** Of the message, or of what was listed and of the house that was told after it, by their names. */
const specSchema = z.union([z.literal(true), z.strictObject({ listed: nameSchema, house: nameSchema })]);
type Spec = z.infer<typeof specSchema>;

/** So many lines that were not understood, and columns that were not asked for, are named. */
const MOST_NAMED = 3;
/** Entries that are read back in a house. */
const MOST_READ_BACK = 12;
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
    const read = spec === true ? readIn(draft, register) : readLater(draft, spec);
    if (read.listings.some((one) => isUnnamed(one, draft.flows.register) && !one.house.name.trim())) {
      run.answers[id] = 'unnamed';
      return next;
    }
    const lines = read.listings.flatMap((one, i) => taken(draft, register, meant(draft, one), i));
    if (lines.length) draft.tell('register-noted', { lines: { list: lines, style: 'lines' } });
    const beside = besidesOf(read);
    if (beside.length) draft.tell('register-beside', { lines: { list: beside, style: 'lines' } });
    const wrote = draft.effects.some(({ kind }) => kind === 'register');
    run.answers[id] = wrote ? 'noted' : read.listings.length ? 'nothing' : 'unread';
    return next;
  },
  notes: () => z.enum(OUTCOMES),
  inspect: (spec) => ({
    looksAt:
      spec === true ? [] : [spec.listed, spec.house].map((part) => ({ part, path: ['register_list'] })),
  }),
};

/** What was listed before its house was told. */
function readLater(draft: Draft, { listed, house }: Exclude<Spec, true>): Read {
  const { flows, today, lookup } = draft;
  const rules = flows.register;
  const [text, told] = [listed, house].map((name) => String(lookup(name)?.value ?? '')) as [string, string];
  const named = houseIn(told.split(/[:\n]/)[0]!, rules)?.house ?? { ...UNNAMED, name: cut(told) };
  const whole = listingsIn(told, rules, today);
  if (whole.length) return { ...NOTHING, listings: whole, unread: whole.flatMap((one) => one.unread) };
  const rows = pastedRows(text);
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
  const text = typeof listed === 'string' ? listed : event.kind === 'text' ? (event.whole ?? event.text) : '';
  const rows: Rows | null = event.kind === 'table' ? event.rows : pastedRows(text);
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

/** What comes of a listing, in a line or more; nothing where it was refused, which is told. */
function taken(draft: Draft, register: readonly Placed[], listing: Meant, place: number): Text[] {
  const area = areaFor(draft, register, listing);
  if (area === null) {
    draft.tell('register-which-rt', { house: listing.house.name });
    return [];
  }
  const key = areaKey(area);
  const house = houseListed(draft, register, key, listing);
  if (!mayIn(draft, 'write', placeOf({ area: key, house: house ?? listing.house }))) return [];
  const whole = changeOf(key, house, listing, (one) => `${draft.event.turn}-${place}-${one}`);
  const { change, full } = withinRoom(whole, house);
  if (change.steps.length || !house) write(draft, withHouse(change, house));
  const tooMany: Text[] = full
    ? [{ id: 'register-full', args: { house: listing.house.name, count: full, most: MOST_OCCUPANTS } }]
    : [];
  return [
    lineOf(change, listing),
    ...readBack(draft, house, change, listing),
    ...clashes(house, change),
    ...tooMany,
  ];
}

/** A change as far as the house has room for those who come, and how many more they are. */
function withinRoom(change: Change, house: House | null): { change: Change; full: number } {
  let room = MOST_OCCUPANTS - (house?.occupants.length ?? 0);
  const steps = change.steps.filter((step) => step.do !== 'in' || room-- > 0);
  return { change: { ...change, steps }, full: change.steps.length - steps.length };
}

/** A house that is new is written, even without anybody in it. */
function withHouse(change: Change, house: House | null): Change {
  const { rooms } = change.house;
  if (house || change.steps.length) return change;
  return { ...change, steps: [{ do: 'house', field: 'rooms', was: rooms, value: rooms }] };
}

/** The house that is called so; to its owner, too, the one that was called so before. */
function houseListed(
  { session: { person } }: Draft,
  register: readonly Placed[],
  area: string,
  { house: { name } }: Listing,
): House | null {
  return houseCalled(register, area, name) ?? (person.office ? null : houseEnteredAs(register, area, name));
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

/** A listing with the kelurahan that it names, which is no part of the house's name. */
interface Meant extends Listing {
  kelurahan: string | null;
}

function meant({ session, flows: { register: rules, areas } }: Draft, listing: Listing): Meant {
  const [office] = officesOf(session.person);
  const { head, house } = listing;
  const named = office && areasIn(head, office.area, areas).find(({ kelurahan }) => kelurahan);
  if (!named) return { ...listing, kelurahan: null };
  const { at, to, area } = named;
  const bare = houseIn(`${head.slice(0, at)} ${head.slice(to)}`, rules)?.house;
  const isOwn = house.owner !== null && !house.name.includes(house.owner);
  const told = bare ? { ...house, name: bare.name, owner: isOwn ? house.owner : bare.owner } : house;
  return { ...listing, house: told, kelurahan: area.kelurahan };
}

/** The RT of a listing: that of the office, the one that is named, or that of a house of this name. */
function areaFor(
  draft: Draft,
  register: readonly Placed[],
  { kelurahan, rt, rw, house }: Meant,
): Area | null {
  const [office] = officesOf(draft.session.person);
  if (!office) return null;
  const same = register.filter((one) => plainName(one.house.name) === plainName(house.name));
  const isNamed = kelurahan !== null || rt !== null || rw !== null;
  if (office.house !== undefined && same.length && !isNamed) return areaOfKey(same[0]!.area);
  const own = office.area;
  const area: Area = { kelurahan: kelurahan ?? own.kelurahan, rw: rw ?? own.rw, rt: rt ?? own.rt };
  if (area.rw !== null && levelOf(area) === 'rt') return area;
  return same.length === 1 ? areaOfKey(same[0]!.area) : null;
}

function lineOf({ steps }: Change, { house, vacant, occupants }: Listing): Text {
  const of = (what: string) => steps.filter((step) => step.do === what);
  const corrected = new Set(of('set').map((step) => ('id' in step ? step.id : '')));
  return {
    id: 'register-noted-house',
    args: {
      house: house.name,
      fresh: of('in').length,
      changed: corrected.size,
      left: of('out').length,
      same: occupants.length - of('in').length - corrected.size,
      vacant: vacant.length,
    },
  };
}

/** The entries of a listing as they stand now, and its empty rooms: what was misread is seen at once. */
function readBack(
  { flows, today }: Draft,
  house: House | null,
  { steps }: Change,
  { vacant }: Listing,
): Text[] {
  const touched = new Set(steps.flatMap((step) => ('id' in step ? [step.id] : [])));
  const known = house?.occupants.filter(({ id }) => touched.has(id)) ?? [];
  const come = steps.flatMap((step) => (step.do === 'in' ? [step.occupant] : []));
  const present = [...known.map((one) => afterSteps(one, steps)), ...come].filter(
    ({ left }) => left === null,
  );
  const lines: [string | null, Text][] = [
    ...present.map((one): [string | null, Text] => [one.room, occupantLine(one, flows.register, today)]),
    ...vacant.map((room): [string, Text] => [room, { id: 'register-vacant', args: { room } }]),
  ];
  const order = new Intl.Collator('id', { numeric: true });
  const inOrder = lines.sort(([a], [b]) => order.compare(a ?? '~', b ?? '~')).map(([, line]) => line);
  const more = inOrder.length - MOST_READ_BACK;
  if (more <= 1) return inOrder;
  return [...inOrder.slice(0, MOST_READ_BACK), { id: 'register-read-more', args: { count: more } }];
}

/** Rooms in which somebody else is entered already: both stay, and the head is asked. */
function clashes(house: House | null, { steps }: Change): Text[] {
  const before = house ? presentIn(house) : [];
  return steps.flatMap((step) => {
    if (step.do !== 'in' || step.occupant.room === null) return [];
    const there = before.find(({ room }) => room === step.occupant.room);
    if (!there) return [];
    return [
      { id: 'register-room-taken', args: { room: there.room!, name: there.name, other: step.occupant.name } },
    ];
  });
}

function besidesOf({ dropped, masked, unread, rowsUnread, beyond, leftOut }: Read): Text[] {
  const said: Text[] = [];
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
