import { z } from 'zod';
import { addDays, addMonths, type Day } from '../calendar.js';
import type { Listing } from './listing.js';
import {
  HOUSE_TOLD,
  type House,
  houseTellingSchema,
  type Occupant,
  occupantSchema,
  type Placed,
  plainName,
  presentIn,
  type Signature,
  type Since,
  sinceSchema,
  type Telling,
  TOLD,
  type ToldField,
  type Writer,
  wishSchema,
} from './register.js';
import { decide, objectedBy, wishFor } from './wishes.js';

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
  /** Who was said to have left stays, as it was said by mistake. */
  z.object({ do: z.literal('back'), id: z.string(), on: sinceSchema }),
  /** An entry goes, or comes back as it was. */
  z.object({ do: z.literal('erase'), id: z.string(), name: z.string() }),
  z.object({ do: z.literal('restore'), occupant: occupantSchema }),
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
/** Changes of a house that are remembered, and rows that were applied. */
const MOST_PAST = 1_000;
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

/** A change of a house as it stands. */
export function changeIn({ area, house }: Placed, steps: Step[]): Change {
  const { name, owner, address, rooms, version } = house;
  return { area, house: { name, owner, address, rooms }, seen: version, steps };
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
  as: Writer;
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
  const { row, at, by, as, until, leftBefore } = writing;
  if (before?.applied.includes(row))
    return { house: before, undone: change.steps.filter((step) => !holds(before, step)) };
  const house: House = before
    ? { ...before, occupants: before.occupants.map((one) => ({ ...one })), history: [...before.history] }
    : { ...change.house, version: 0, until, occupants: [], history: [], wishes: [], applied: [] };
  const undone = change.steps.filter((step) => !take(house, step, { at, by, as, row }));
  house.version += 1;
  house.until = Math.max(house.until, until);
  house.occupants = house.occupants.filter(({ left }) => left === null || lastDayOf(left) >= leftBefore);
  house.history = rememberedOf(house, leftBefore);
  house.applied = [...house.applied, row].slice(-MOST_APPLIED);
  return { house, undone };
}

/** What is remembered: of those who are kept, and for as long as who has left. */
function rememberedOf({ history, occupants }: House, leftBefore: Day): House['history'] {
  const kept = new Set(occupants.map(({ id }) => id));
  const since = Date.parse(leftBefore);
  return history
    .filter(({ occupant, at, gone }) => occupant === null || kept.has(occupant) || (gone && at >= since))
    .slice(-MOST_PAST);
}

function take(house: House, step: Step, who: Signature): boolean {
  const one = 'id' in step ? house.occupants.find(({ id }) => id === step.id) : undefined;
  switch (step.do) {
    case 'in':
      return moveIn(house, step.occupant, who);
    case 'restore': {
      const { occupant } = step;
      if (!house.occupants.some(({ id }) => id === occupant.id)) house.occupants.push(occupant);
      house.history = house.history.filter(({ occupant: of, gone }) => !gone || of !== occupant.id);
      return true;
    }
    case 'out':
      if (!one) return false;
      if (one.left !== step.was) return one.left === step.on;
      house.history.push({ ...who, occupant: one.id, field: 'left', was: one.left });
      one.left = step.on;
      return true;
    case 'back':
      if (!one || one.left !== step.on) return false;
      one.left = null;
      return true;
    case 'erase':
      // another has put somebody else into this entry meanwhile
      return one === undefined || (one.name === step.name && erase(house, one, who));
    case 'house': {
      if (house[step.field] !== step.was) return house[step.field] === step.value;
      house.history.push({ ...who, occupant: null, field: step.field, was: step.was });
      Object.assign(house, { [step.field]: step.value });
      return true;
    }
    case 'set':
      if (!one) return false;
      if (one[step.field] !== step.was) return one[step.field] === step.value;
      set(house, one, step.field, step.value, who);
      return true;
    case 'wish':
      return wishFor(house, step.wish);
    case 'decide':
      return decide(house, step.wish, step.granted, who);
  }
}

function set(
  house: House,
  one: Occupant,
  field: ToldField,
  told: Occupant[ToldField] | number,
  who: Signature,
): void {
  house.history.push({ ...who, occupant: one.id, field, was: one[field] });
  Object.assign(one, { [field]: told });
}

function erase(house: House, one: Occupant, who: Signature): true {
  house.history.push({ ...who, occupant: one.id, field: 'erased', was: null, gone: { ...one } });
  house.occupants = house.occupants.filter((other) => other !== one);
  return true;
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
    case 'back':
      return house.occupants.some(({ id, left }) => id === step.id && left === null);
    case 'erase':
      return !house.occupants.some(({ id }) => id === step.id);
    case 'restore':
      return house.occupants.some(({ id }) => id === step.occupant.id);
    // it may have been decided since
    case 'wish':
    case 'decide':
      return true;
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
function moveIn(house: House, occupant: Occupant, who: Signature): boolean {
  const known = occupant.left === null ? sameOccupant(presentIn(house), occupant) : null;
  if (!known) {
    if (house.occupants.length >= MOST_OCCUPANTS) return false;
    const objected = objectedBy(house, occupant);
    house.occupants.push({ ...occupant, entered: who, ...(objected === null ? {} : { objected }) });
    return true;
  }
  const differs = differing(known, occupant).length > 0;
  for (const field of TOLD)
    if (known[field] === null && occupant[field] !== null) set(house, known, field, occupant[field], who);
  return !differs;
}

/** The last day that a day, month or year may mean. */
export function lastDayOf(since: Since): Day {
  if (since.length === 10) return since;
  if (since.length === 4) return `${since}-12-31`;
  return addDays(addMonths(`${since}-01`, 1), -1);
}
