import { areaOfKey, padded } from '../neighbourhood/area.js';
import type { Found } from '../neighbourhood/found.js';
import {
  countedIn,
  type House,
  isHeldBack,
  type Occupant,
  type Placed,
  type Since,
} from '../neighbourhood/register.js';
import { isFresh } from '../neighbourhood/totals.js';
import type { RegisterRules } from '../neighbourhood/words.js';
import type { Text, TextArg } from '../texts.js';

/** A day as closely as it is known, in words: a day, `03/2021`, or a year. */
export function sinceArg(since: Since | null): TextArg {
  if (since === null) return 'none';
  if (since.length === 10) return { day: since, weekday: false };
  return since.length === 7 ? `${since.slice(5)}/${since.slice(0, 4)}` : since;
}

/** A house in a line. */
export function houseLine({ area, house }: Placed): Text {
  const { rt, rw } = areaOfKey(area);
  return {
    id: 'register-house',
    args: {
      house: house.name,
      rt: padded(rt ?? 0),
      rw: padded(rw ?? 0),
      rooms: house.rooms ?? 0,
      ...countedIn([house]),
    },
  };
}

/** An occupant in a line. */
export function occupantLine(one: Occupant, rules: RegisterRules, today: string): Text {
  const fresh = isFresh(one, rules, today);
  return {
    id: 'register-occupant',
    args: {
      room: one.room ?? 'none',
      name: one.name,
      from: one.from ?? 'none',
      since: sinceArg(one.since),
      age: fresh === null ? 'none' : fresh ? 'new' : 'old',
      reported: one.reported === null ? 'none' : one.reported ? 'yes' : 'no',
      by: one.entered?.as ?? 'head',
      objected: isHeldBack(one) ? 'yes' : 'no',
    },
  };
}

/** One of several who may be meant. */
export function foundLine({ placed, occupant }: Found): Text {
  return {
    id: 'register-found',
    args: { name: occupant.name, house: placed.house.name, room: occupant.room ?? 'none' },
  };
}

/** What somebody of a house is called, or `none` where they are kept no more. */
export function occupantName({ occupants }: House, id: string): string {
  return occupants.find((one) => one.id === id)?.name ?? 'none';
}
