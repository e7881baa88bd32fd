import { houseCalled, houseEnteredAs } from '../neighbourhood/addressed.js';
import { type Area, areaKey, areaOfKey, levelOf } from '../neighbourhood/area.js';
import { areasIn } from '../neighbourhood/area-named.js';
import { afterSteps, type Change, changeOf, MOST_OCCUPANTS } from '../neighbourhood/change.js';
import { hasNoName } from '../neighbourhood/companions.js';
import { houseIn } from '../neighbourhood/house-head.js';
import type { Listing } from '../neighbourhood/listing.js';
import { type House, type Placed, plainName, presentIn } from '../neighbourhood/register.js';
import type { Text } from '../texts.js';
import type { Draft } from './draft.js';
import { mayIn, placeOf, write } from './office.js';
import { officesOf } from './person.js';
import { occupantLine, sinceArg } from './register-lines.js';

/** Entries that are read back in a house. */
const MOST_READ_BACK = 12;

/** Takes listings into the register and says what came of them; whether anything was written. */
export function takeListings(
  draft: Draft,
  register: readonly Placed[],
  listings: readonly Listing[],
): boolean {
  const lines = listings.flatMap((one, i) => taken(draft, register, meant(draft, one), i));
  const wrote = draft.effects.some(({ kind }) => kind === 'register');
  // an empty room of which nobody was entered is so already
  if (lines.length)
    draft.tell(wrote ? 'register-noted' : 'register-as-kept', { lines: { list: lines, style: 'lines' } });
  return wrote;
}

/** What comes of a listing, in a line or more; nothing where it was refused, which is told. */
function taken(draft: Draft, register: readonly Placed[], told: Meant, place: number): Text[] {
  const [listing, later] = withoutLater(draft, told);
  if (later.length) draft.tell('register-beside', { lines: { list: later, style: 'lines' } });
  if (later.length && !tellsAny(listing)) return [];
  const area = areaFor(draft, register, listing);
  if (area === null) {
    draft.tell('register-which-rt', { house: listing.house.name });
    return [];
  }
  const key = areaKey(area);
  const house = houseListed(draft, register, key, listing);
  if (!mayIn(draft, 'write', placeOf({ area: key, house: house ?? listing.house }))) return [];
  const whole = changeOf(
    key,
    house,
    listing,
    (one) => `${draft.event.turn}-${place}-${one}`,
    (one) => hasNoName(one, draft.flows.register),
  );
  const { change, full } = withinRoom(whole, house);
  if (change.steps.length || !house) write(draft, withHouse(change, house));
  const tooMany: Text[] = full
    ? [{ id: 'register-full', args: { house: listing.house.name, count: full, most: MOST_OCCUPANTS } }]
    : [];
  return [
    lineOf(change, listing),
    ...readBack(draft, house, change, listing),
    ...clashes(house, change),
    ...stillThere(house, change, listing),
    ...tooMany,
  ];
}

/** Whether a listing tells anything of the rooms of its house. */
function tellsAny({ occupants, vacant, open }: Pick<Listing, 'occupants' | 'vacant' | 'open'>): boolean {
  return occupants.length + vacant.length + open.length > 0;
}

/** Whoever comes on a day ahead is a plan, and is not entered yet. */
function withoutLater({ today }: Draft, listing: Meant): [Meant, Text[]] {
  const isLater = ({ telling: { since } }: Meant['occupants'][number]) =>
    since?.length === 10 && since > today;
  const later = listing.occupants.filter(isLater).map(
    ({ telling: { name, since } }): Text => ({
      id: 'register-not-yet',
      args: { name, on: sinceArg(since) },
    }),
  );
  return [{ ...listing, occupants: listing.occupants.filter((one) => !isLater(one)) }, later];
}

/** A room that is told to be vacant, and of whoever lives there it was not told that they have left. */
function stillThere(house: House | null, { steps }: Change, { vacant }: Listing): Text[] {
  const gone = new Set(steps.flatMap((step) => (step.do === 'out' ? [step.id] : [])));
  return (house ? presentIn(house) : [])
    .filter(({ id, room }) => room !== null && vacant.includes(room) && !gone.has(id))
    .map(({ room, name }) => ({ id: 'register-not-vacant', args: { room: room!, name } }));
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

function lineOf({ steps }: Change, { house, vacant, occupants, open }: Listing): Text {
  if (!tellsAny({ occupants, vacant, open }))
    return {
      id: 'register-noted-facts',
      args: { house: house.name, address: house.address ?? 'none', rooms: house.rooms ?? 0 },
    };
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
  { vacant, open }: Listing,
): Text[] {
  const touched = new Set(steps.flatMap((step) => ('id' in step ? [step.id] : [])));
  const known = house?.occupants.filter(({ id }) => touched.has(id)) ?? [];
  const come = steps.flatMap((step) => (step.do === 'in' ? [step.occupant] : []));
  const present = [...known.map((one) => afterSteps(one, steps)), ...come].filter(
    ({ left }) => left === null,
  );
  const lives = new Set(house ? presentIn(house).map(({ room }) => room) : []);
  const lines: [string | null, Text][] = [
    ...present.map((one): [string | null, Text] => [one.room, occupantLine(one, flows.register, today)]),
    ...vacant
      .filter((room) => !lives.has(room))
      .map((room): [string, Text] => [room, { id: 'register-vacant', args: { room } }]),
    ...open.map((room): [string, Text] => [room, { id: 'register-open', args: { room } }]),
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
