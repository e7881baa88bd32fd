import { z } from 'zod';
import { addDays, addMonths, type Day } from '../calendar.js';
import type { Listing } from './listing.js';
import {
  HOUSE_TOLD,
  type House,
  houseTellingSchema,
  type Occupant,
  occupantSchema,
  plainName,
  presentIn,
  type Since,
  sinceSchema,
  type Telling,
  TOLD,
  type ToldField,
} from './register.js';

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
  z.object({ do: z.literal('house'), field: z.enum(HOUSE_TOLD), was: value, value }),
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
/** Corrections of a house that are remembered. */
const MOST_PAST = 500;
const MOST_APPLIED = 20;

/** What a listing would change of a house as it stands (`null`: there is none). `id` gives ids for new occupants. */
export function changeOf(
  area: string,
  house: House | null,
  listing: Listing,
  id: (place: number) => string,
): Change {
  const steps: Step[] = HOUSE_TOLD.flatMap((field) => {
    const told = listing.house[field];
    const was = house?.[field] ?? null;
    return house && told !== null && told !== was ? [{ do: 'house' as const, field, was, value: told }] : [];
  });
  for (const [place, { telling, left }] of listing.occupants.entries()) {
    const known = house && sameOccupant(presentIn(house), telling);
    if (!known) {
      steps.push({ do: 'in', occupant: { ...telling, id: id(place), left } });
      continue;
    }
    steps.push(...correctionsOf(known, telling));
    if (left) steps.push({ do: 'out', id: known.id, was: null, on: left });
  }
  return { area, house: listing.house, seen: house?.version ?? 0, steps };
}

/** What a telling says otherwise of an occupant than is kept. */
export function correctionsOf(known: Occupant, telling: Telling): Step[] {
  return TOLD.flatMap((field) => {
    const told = telling[field];
    if (field === 'name' || told === null || told === known[field]) return [];
    return [{ do: 'set' as const, id: known.id, field, was: known[field], value: told }];
  });
}

/** The one of these who is told of: by name, and by room where both are known. */
export function sameOccupant(among: readonly Occupant[], { name, room }: Telling): Occupant | null {
  const same = among.filter((one) => plainName(one.name) === plainName(name));
  return (
    same.find((one) => one.room === room) ?? same.find((one) => one.room === null || room === null) ?? null
  );
}

/** By whom, when and until when a change is kept. */
export interface Writing {
  /** The id of its row: one that was applied before changes nothing. */
  row: string;
  by: string;
  at: number;
  /** Until when (ms) the house is kept. */
  until: number;
  /** Who left before this day is not kept any more. */
  leftBefore: Day;
}

/** What came of a change: steps that another one went before, which were left undone. */
export interface Changed {
  house: House;
  undone: Step[];
}

/**
 * A house after a change. What another wrote meanwhile is never overwritten: such a step is left undone and told.
 */
export function apply(before: House | null, change: Change, writing: Writing): Changed {
  const { row, at, by, until, leftBefore } = writing;
  if (before?.applied.includes(row))
    return { house: before, undone: change.steps.filter((step) => !holds(before, step)) };
  const house: House = before
    ? { ...before, occupants: before.occupants.map((one) => ({ ...one })), history: [...before.history] }
    : { ...change.house, version: 0, until, occupants: [], history: [], applied: [] };
  const undone = change.steps.filter((step) => !take(house, step, { at, by }));
  house.version += 1;
  house.until = Math.max(house.until, until);
  house.occupants = house.occupants.filter(({ left }) => left === null || lastDayOf(left) >= leftBefore);
  house.history = house.history.slice(-MOST_PAST);
  house.applied = [...house.applied, row].slice(-MOST_APPLIED);
  return { house, undone };
}

function take(house: House, step: Step, who: { at: number; by: string }): boolean {
  switch (step.do) {
    case 'in':
      return moveIn(house, step.occupant);
    case 'out': {
      const one = house.occupants.find(({ id }) => id === step.id);
      if (!one) return false;
      if (one.left !== step.was) return one.left === step.on;
      one.left = step.on;
      return true;
    }
    case 'house': {
      if (house[step.field] !== step.was) return house[step.field] === step.value;
      house.history.push({ ...who, occupant: null, field: step.field, was: step.was });
      Object.assign(house, { [step.field]: step.value });
      return true;
    }
    case 'set': {
      const one = house.occupants.find(({ id }) => id === step.id);
      if (!one) return false;
      if (one[step.field] !== step.was) return one[step.field] === step.value;
      // what was not known before is no correction
      if (step.was !== null)
        house.history.push({ ...who, occupant: one.id, field: step.field, was: step.was });
      Object.assign(one, { [step.field]: step.value });
      return true;
    }
  }
}

/** Whether a house is as a step wanted it. */
function holds(house: House, step: Step): boolean {
  switch (step.do) {
    case 'in': {
      const known = sameOccupant(presentIn(house), step.occupant);
      const isThere = house.occupants.some(({ id }) => id === step.occupant.id);
      return isThere || (known !== null && !differing(known, step.occupant).length);
    }
    case 'out':
      return house.occupants.some(({ id, left }) => id === step.id && left === step.on);
    case 'house':
      return house[step.field] === step.value;
    case 'set':
      return house.occupants.some((one) => one.id === step.id && one[step.field] === step.value);
  }
}

/** What two tell of one occupant, each otherwise. */
export function differing(known: Telling, told: Telling): ToldField[] {
  return TOLD.filter(
    (field) =>
      field !== 'name' && known[field] !== null && told[field] !== null && known[field] !== told[field],
  );
}

/** Somebody whom another head has entered meanwhile is there once: what one of the two did not know is filled in. */
function moveIn(house: House, occupant: Occupant): boolean {
  const known = occupant.left === null ? sameOccupant(presentIn(house), occupant) : null;
  if (!known) {
    if (house.occupants.length >= MOST_OCCUPANTS) return false;
    house.occupants.push(occupant);
    return true;
  }
  const differs = differing(known, occupant).length > 0;
  for (const field of TOLD) if (known[field] === null) Object.assign(known, { [field]: occupant[field] });
  return !differs;
}

/** The last day that a day, month or year may mean. */
export function lastDayOf(since: Since): Day {
  if (since.length === 10) return since;
  if (since.length === 4) return `${since}-12-31`;
  return addDays(addMonths(`${since}-01`, 1), -1);
}
