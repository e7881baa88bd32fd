import type { Day } from '../calendar.js';
import { type Change, lastDayOf, MOST_OCCUPANTS, type Step } from './change.js';
import { differing, lastRowOf, sameOccupant, wasTold } from './entry.js';
import {
  enteredAs,
  type House,
  type Occupant,
  presentIn,
  type Signature,
  TOLD,
  type ToldField,
  type Writer,
} from './register.js';
import { decide, followObjected, holdIfObjected, rememberName, wishFor } from './wishes.js';

/** Changes of a house that are remembered, and rows that were applied. */
const MOST_PAST = 1_000;
const MOST_APPLIED = 20;

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
 * A house after a change. What another wrote meanwhile is never overwritten: such a step is left undone and told. `others`: the
 * other houses of its RT, in which whoever is entered may have objected.
 */
export function apply(
  before: House | null,
  change: Change,
  writing: Writing,
  others: readonly House[] = [],
): Changed {
  const { row, at, by, as, until, leftBefore } = writing;
  if (before?.applied.includes(row))
    return { house: before, undone: change.steps.filter((step) => !holds(before, step)) };
  const house: House = before
    ? { ...before, occupants: before.occupants.map((one) => ({ ...one })), history: [...before.history] }
    : { ...change.house, version: 0, until, occupants: [], history: [], wishes: [], applied: [] };
  const undone = change.steps.filter((step) => !take(house, step, { at, by, as, row }, others));
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

function take(house: House, step: Step, who: Signature, others: readonly House[]): boolean {
  const one = 'id' in step ? house.occupants.find(({ id }) => id === step.id) : undefined;
  switch (step.do) {
    case 'in':
      return moveIn(house, step.occupant, who, others);
    case 'restore':
      return restore(house, step.occupant.id);
    case 'out':
      if (!one) return false;
      if (one.left !== step.was) return one.left === step.on;
      house.history.push({ ...who, occupant: one.id, field: 'left', was: one.left });
      one.left = step.on;
      followObjected(house, one);
      return true;
    case 'back':
      if (!one || one.left !== step.on) return false;
      one.left = null;
      return true;
    case 'erase':
      return one === undefined || (isAsSeen(house, one, step) && erase(house, one, who));
    case 'house': {
      if (house[step.field] !== step.was) return house[step.field] === step.value;
      house.history.push({ ...who, occupant: null, field: step.field, was: step.was });
      if (step.field === 'name') house.entered_as = enteredAs(house);
      Object.assign(house, { [step.field]: step.value });
      return true;
    }
    case 'set':
      if (!one) return false;
      if (one[step.field] !== step.was) return one[step.field] === step.value;
      set(house, one, step.field, step.value, who);
      if (step.field === 'name') holdIfObjected(house, one, 'renamed', others);
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
  if (field === 'name') rememberName(house, one);
}

/** Whether nobody has written in an entry since it was seen, as far as that is told; at least it is of the same person. */
function isAsSeen(house: House, one: Occupant, { name, seen, last }: Step & { do: 'erase' }): boolean {
  const fields = [...TOLD, 'left'] as const;
  const isLast = last === undefined || last === lastRowOf(house, one.id);
  return one.name === name && isLast && (!seen || fields.every((field) => one[field] === seen[field]));
}

function erase(house: House, one: Occupant, who: Signature): true {
  house.history.push({ ...who, occupant: one.id, field: 'erased', was: null, gone: { ...one } });
  house.occupants = house.occupants.filter((other) => other !== one);
  followObjected(house, one);
  return true;
}

/** Brings an entry back as it was; of what was taken away for good nothing is remembered. */
function restore(house: House, id: string): boolean {
  if (house.occupants.some((one) => one.id === id)) return true;
  const gone = house.history.findLast((past) => past.gone?.id === id)?.gone;
  // nor is there anything to bring back where another has entered them anew meanwhile
  if (!gone || sameOccupant(presentIn(house), gone)) return false;
  house.occupants.push(gone);
  house.history = house.history.filter((past) => past.gone?.id !== id);
  return true;
}

/** Whether a house is as a step wanted it. */
function holds(house: House, step: Step): boolean {
  switch (step.do) {
    case 'in': {
      const known = sameOccupant(presentIn(house), step.occupant);
      const entry = house.occupants.find(({ id }) => id === step.occupant.id);
      if (entry) return wasTold(house, entry, step.occupant);
      return known !== null && !differing(known, step.occupant).length;
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

/** Somebody whom another head has entered meanwhile is there once: what one of the two did not know is filled in. */
function moveIn(house: House, occupant: Occupant, who: Signature, others: readonly House[]): boolean {
  // the same row again, long after: what became of their entry since stands
  const entry = house.occupants.find(({ id }) => id === occupant.id);
  if (entry) return wasTold(house, entry, occupant);
  if (house.history.some(({ gone }) => gone?.id === occupant.id)) return false;
  const known = occupant.left === null ? sameOccupant(presentIn(house), occupant) : null;
  if (!known) {
    if (house.occupants.length >= MOST_OCCUPANTS) return false;
    const one = { ...occupant, entered: who };
    house.occupants.push(one);
    holdIfObjected(house, one, 'entered', others);
    return true;
  }
  const differs = differing(known, occupant).length > 0;
  for (const field of TOLD)
    if (known[field] === null && occupant[field] !== null) set(house, known, field, occupant[field], who);
  return !differs;
}
