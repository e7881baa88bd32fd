import { z } from 'zod';

/** No name, place or address is kept longer. */
export const LONGEST_FIELD = 80;
/** Nor what a room is called. */
export const LONGEST_ROOM = 12;
const field = z.string().max(LONGEST_FIELD);

/** A day as closely as it is known: `2021`, `2021-03` or `2021-03-14`. */
export const sinceSchema = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
export type Since = z.infer<typeof sinceSchema>;

/** What is told of an occupant; `null` is not known yet. Nothing of religion, ethnicity, vaccination or numbers. */
export const tellingSchema = z.object({
  name: field,
  room: z.string().max(LONGEST_ROOM).nullable(),
  from: field.nullable(),
  since: sinceSchema.nullable(),
  /** New there rather than old, where that was said. */
  fresh: z.boolean().nullable(),
  /** Reported to the RT. */
  reported: z.boolean().nullable(),
  /** Registered as nonpermanent (Permendagri 74/2022). */
  registered: z.boolean().nullable(),
});
export type Telling = z.infer<typeof tellingSchema>;
export const TOLD = ['name', 'room', 'from', 'since', 'fresh', 'reported', 'registered'] as const;
export type ToldField = (typeof TOLD)[number];

/** As what somebody writes in the register: of an area, of their own house, or of themselves. */
export const WRITERS = ['head', 'owner', 'occupant'] as const;
export type Writer = (typeof WRITERS)[number];

/** Who wrote something: when (ms), by which grant and as what, and with which row of the outbox. */
const signatureSchema = z.object({
  at: z.number(),
  by: z.string(),
  as: z.enum(WRITERS).exactOptional(),
  row: z.string().exactOptional(),
});
export type Signature = z.infer<typeof signatureSchema>;

export const occupantSchema = tellingSchema.extend({
  id: z.string(),
  /** The day on which they left, as closely as it is known. */
  left: sinceSchema.nullable(),
  /** By whom they were entered; an earlier version kept none. */
  entered: signatureSchema.exactOptional(),
  /** The instant (ms) at which they objected to being listed: until officers decide nothing of them is passed on. */
  objected: z.number().exactOptional(),
});
export type Occupant = z.infer<typeof occupantSchema>;

/** No house has more. */
export const MOST_ROOMS = 500;

/** What is told of a house. */
export const houseTellingSchema = z.object({
  name: field,
  /** The name that it was entered under, where it is called otherwise by now; see {@link enteredAs}. */
  entered_as: field.exactOptional(),
  owner: field.nullable(),
  address: field.nullable(),
  rooms: z.number().int().min(1).max(MOST_ROOMS).nullable(),
});
export type HouseTelling = z.infer<typeof houseTellingSchema>;
export const HOUSE_TOLD = ['owner', 'address', 'rooms'] as const;
/** What may be set right of a house. */
export const HOUSE_FIELDS = ['name', ...HOUSE_TOLD] as const;
export type HouseField = (typeof HOUSE_FIELDS)[number];

/** What fields of a house or an occupant, and an entry as a whole, may have been changed. */
export const CHANGED = [...TOLD, ...HOUSE_TOLD, 'left', 'erased'] as const;

/** Something that stood there before: what, and who changed it when. Of an entry that is gone all that was kept. */
const pastSchema = signatureSchema.extend({
  occupant: z.string().nullable(),
  field: z.enum(CHANGED),
  was: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  gone: occupantSchema.exactOptional(),
});
export type Past = z.infer<typeof pastSchema>;

/** What an occupant asks for of what is kept of them: the officers' request of the same id decides it. */
export const wishSchema = z.object({
  id: z.string(),
  /** `null`: the entry of whoever objects was not found. */
  occupant: z.string().nullable(),
  what: z.enum(['correction', 'objection']),
  /** Instant (ms). */
  at: z.number(),
  /** In their own words. */
  text: z.string().max(300),
  /** Entries under which whoever objects was listed anew in the same house, */
  also: z.array(z.string()).default([]),
  /** and the names under which they stand or stood. */
  names: z.array(field).default([]),
});
export type Wish = z.infer<typeof wishSchema>;

/** A house with rented rooms, with those who live and lived there. */
export const houseSchema = houseTellingSchema.extend({
  /** Grows with every change. */
  version: z.number().int(),
  /** Until when (ms) it is kept. */
  until: z.number(),
  occupants: z.array(occupantSchema),
  /** What was corrected, the oldest first. */
  history: z.array(pastSchema),
  /** What occupants ask for, the oldest first. */
  wishes: z.array(wishSchema).default([]),
  /** The rows of the outbox that were applied last: none is applied twice. */
  applied: z.array(z.string()),
});
export type House = z.infer<typeof houseSchema>;

/** A house with the key of its RT. */
export interface Placed {
  area: string;
  house: House;
}

/**
 * The name that a house was entered under first. It stays, whatever the house is called: by it the house is kept, and codes,
 * photographs and requests find it.
 */
export function enteredAs({ name, entered_as }: Pick<HouseTelling, 'name' | 'entered_as'>): string {
  return entered_as ?? name;
}

/** By what a house is found again in its RT, however it is written. */
export function houseKey(name: string): string {
  // as houses were kept from the beginning: an accent parts a word
  return signsApart(name.normalize('NFKD'));
}

/** Whether two are the same house of one RT, however it is written. */
export function isSameHouse(
  one: { area: string; house: Pick<HouseTelling, 'name'> },
  other: { area: string; house: Pick<HouseTelling, 'name'> },
): boolean {
  return one.area === other.area && plainName(one.house.name) === plainName(other.house.name);
}

/** A name without case, accents, signs and doubled spaces. */
export function plainName(name: string): string {
  return signsApart(name.normalize('NFKD').replace(/\p{M}/gu, ''));
}

function signsApart(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}•]+/gu, ' ')
    .trim();
}

/** Those who live there now. */
export function presentIn({ occupants }: House): Occupant[] {
  return occupants.filter(({ left }) => left === null);
}

const rooms = new Intl.Collator('id', { numeric: true });

/** In the order of their rooms; who has none comes last. */
export function byRoom(some: readonly Occupant[]): Occupant[] {
  return [...some].sort((a, b) => {
    if (a.room === null || b.room === null) return Number(a.room === null) - Number(b.room === null);
    return rooms.compare(a.room, b.room);
  });
}

/** Whether nothing of an occupant is passed on or counted: they object to being listed, and no officer has decided. */
export function isHeldBack({ objected }: Occupant): boolean {
  return objected !== undefined;
}

/** Those who live there now as they are counted: how many are passed on, and how many are held back. */
export function countedIn(houses: readonly House[]): { count: number; held: number } {
  const present = houses.flatMap(presentIn);
  const held = present.filter(isHeldBack).length;
  return { count: present.length - held, held };
}
