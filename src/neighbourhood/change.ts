import { z } from 'zod';
import { addDays, addMonths, type Day } from '../calendar.js';
import { sameOccupant } from './entry.js';
import type { Listing } from './listing.js';
import {
  enteredAs,
  HOUSE_FIELDS,
  HOUSE_TOLD,
  type House,
  houseTellingSchema,
  type Occupant,
  occupantSchema,
  type Placed,
  presentIn,
  type Since,
  sinceSchema,
  type Telling,
  TOLD,
  tellingSchema,
  wishSchema,
} from './register.js';

/** What is seen of an entry. */
const seenSchema = tellingSchema.extend({ left: sinceSchema.nullable() });
export type Seen = z.infer<typeof seenSchema>;

const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** One step of a change: what it writes names what it saw, so that nothing is overwritten that another wrote. */
const stepSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('in'), occupant: occupantSchema }),
  z.object({
    do: z.literal('out'),
    id: z.string(),
    was: sinceSchema.nullable().default(null),
    on: sinceSchema.nullable(),
  }),
  z.object({ do: z.literal('set'), id: z.string(), field: z.enum(TOLD), was: value, value }),
  z.object({ do: z.literal('house'), field: z.enum(HOUSE_FIELDS), was: value, value }),
  /** Who was said to have left stays, as it was said by mistake. */
  z.object({ do: z.literal('back'), id: z.string(), on: sinceSchema }),
  /** An entry goes, or comes back as it was. */
  z.object({
    do: z.literal('erase'),
    id: z.string(),
    name: z.string(),
    /** All that was seen of it, where it is to go as it was seen alone; */
    seen: seenSchema.exactOptional(),
    /** or by which row it was written last, as far as that is known: what another has written since is not erased with it. */
    last: z.string().nullable().exactOptional(),
  }),
  z.object({ do: z.literal('restore'), occupant: occupantSchema.pick({ id: true }) }),
  /** An occupant asks for something, and it is decided: an objection that was granted erases their entry. */
  z.object({ do: z.literal('wish'), wish: wishSchema }),
  z.object({ do: z.literal('decide'), wish: z.string(), granted: z.boolean() }),
]);
export type Step = z.infer<typeof stepSchema>;

/** What one message changes in one house. */
export const changeSchema = z.object({
  area: z.string(),
  house: houseTellingSchema,
  /** The version that was seen, 0 where the house is new. */
  seen: z.number(),
  steps: z.array(stepSchema),
});
export type Change = z.infer<typeof changeSchema>;

/** No house has more people, gone ones included. */
export const MOST_OCCUPANTS = 1_000;

/**
 * What a listing would change of a house as it stands (`null`: there is none). `id` gives ids for new occupants; who
 * `isUnnamed` yet is one of those who are named in the same room later.
 */
export function changeOf(
  area: string,
  house: House | null,
  listing: Listing,
  id: (place: number) => string,
  isUnnamed: (one: Telling) => boolean = () => false,
): Change {
  const steps: Step[] = HOUSE_TOLD.flatMap((field) => {
    const told = listing.house[field];
    const was = house?.[field] ?? null;
    return house && told !== null && told !== was ? [{ do: 'house' as const, field, was, value: told }] : [];
  });
  const unnamed = new Set(house ? presentIn(house).filter((one) => isUnnamed(one)) : []);
  for (const [place, { telling, left }] of listing.occupants.entries()) {
    const known = house && sameOccupant(presentIn(house), telling);
    const still = known || isUnnamed(telling) ? null : unnamedIn(unnamed, telling);
    if (still) {
      unnamed.delete(still);
      steps.push({ do: 'set', id: still.id, field: 'name', was: still.name, value: telling.name });
      steps.push(...correctionsOf(still, telling));
      continue;
    }
    if (!known) {
      steps.push({ do: 'in', occupant: { ...telling, id: id(place), left } });
      continue;
    }
    steps.push(...correctionsOf(known, telling));
    if (left) steps.push({ do: 'out', id: known.id, was: null, on: left });
  }
  const told = house ? { ...listing.house, entered_as: enteredAs(house) } : listing.house;
  return { area, house: told, seen: house?.version ?? 0, steps };
}

/** Somebody of a room who has no name yet. */
function unnamedIn(unnamed: ReadonlySet<Occupant>, { room }: Telling): Occupant | null {
  return room === null ? null : ([...unnamed].find((one) => one.room === room) ?? null);
}

/** A change of a house as it stands. */
export function changeIn({ area, house }: Placed, steps: Step[]): Change {
  return { area, house: houseTellingSchema.parse(house), seen: house.version, steps };
}

/** What a change decides of objections that have followed their person into other houses of the RT: a change for each of these. */
export function decidedIn(others: readonly Placed[], { steps }: Change): Change[] {
  return others.flatMap((placed) => {
    const decisions = steps.filter(
      (step) => step.do === 'decide' && placed.house.wishes.some(({ id }) => id === step.wish),
    );
    return decisions.length ? [changeIn(placed, decisions)] : [];
  });
}

/** What a telling says otherwise of an occupant than is kept. */
export function correctionsOf(known: Occupant, telling: Telling): Step[] {
  return TOLD.flatMap((field) => {
    const told = telling[field];
    if (field === 'name' || told === null || told === known[field]) return [];
    return [{ do: 'set' as const, id: known.id, field, was: known[field], value: told }];
  });
}

/** An occupant as some steps of a change leave them. */
export function afterSteps(occupant: Occupant, steps: readonly Step[]): Occupant {
  const after = { ...occupant };
  for (const step of steps) {
    if (!('id' in step) || step.id !== occupant.id) continue;
    if (step.do === 'set') Object.assign(after, { [step.field]: step.value });
    if (step.do === 'out') after.left = step.on;
    if (step.do === 'back') after.left = null;
  }
  return after;
}

/** The last day that a day, month or year may mean. */
export function lastDayOf(since: Since): Day {
  if (since.length === 10) return since;
  if (since.length === 4) return `${since}-12-31`;
  return addDays(addMonths(`${since}-01`, 1), -1);
}
