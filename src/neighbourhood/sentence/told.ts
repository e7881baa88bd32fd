import type { Found } from '../found.js';
import type { Placed, Since } from '../register.js';

/** What a sentence tells of one person: who it is, and each thing that is said of them. */
export interface Told {
  /** Whom of the register it may be, `name` of somebody new, or `null` for whoever was spoken of. */
  who: { found: Found[] } | { name: string } | null;
  does: 'leaves' | 'comes' | 'moves' | null;
  house: Placed | null;
  /** Whether the house, or the room, is where they go. */
  goesTo: boolean;
  room: string | null;
  from: string | null;
  day: Since | null;
  /** Since when they live there is what the day tells. */
  isSince: boolean;
  reported: boolean | null;
  registered: boolean | null;
  fresh: boolean | null;
}

/** Of somebody of whom nothing is told yet. */
export function nothing(): Told {
  return {
    ...{ who: null, does: null, house: null, goesTo: false, room: null, from: null, day: null },
    ...{ isSince: false, reported: null, registered: null, fresh: null },
  };
}

/** Whether nothing is told but who it is. */
export function saysNothing({ does, house, room, from, day, reported, registered, fresh }: Told): boolean {
  return [does, house, room, from, day, reported, registered, fresh].every((one) => one === null);
}

/** What is told of all, where one of them has nothing of their own. */
export function shared(all: Told, { who, ...own }: Told): Partial<Told> {
  const fields = Object.keys(own) as (keyof typeof own)[];
  return Object.fromEntries(
    fields.filter((one) => own[one] === null || own[one] === false).map((one) => [one, all[one]]),
  );
}

/** Whether a day is told, and not of what it is the day. */
export function isDayAlone({ day, isSince, ...rest }: Told): boolean {
  return day !== null && !isSince && saysNothing({ ...rest, day: null, isSince });
}

/** Whether somebody is still to be named: "masuk kamar 3, asep". */
export function isOpen({ who, does, room, house, fresh }: Told): boolean {
  return who === null && (does !== null || room !== null || house !== null || fresh !== null);
}
