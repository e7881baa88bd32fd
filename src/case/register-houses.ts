import { byRoom, type Occupant, type Placed, presentIn } from '../neighbourhood/register.js';
import type { Text } from '../texts.js';
import type { Draft } from './draft.js';
import { houseLine, occupantLine } from './register-lines.js';

/** What is longer goes into a file: lines of occupants, of houses, and of areas. */
export const MOST_OCCUPANTS = 40;
export const MOST_HOUSES = 15;

/** Houses with those who live there, as far as there is room. */
export function linesOf(
  { flows, today }: Draft,
  shown: readonly Placed[],
  isAsked: (one: Occupant) => boolean,
): Text[] {
  let room = MOST_OCCUPANTS;
  return shown.slice(0, MOST_HOUSES).flatMap((placed): Text[] => {
    const present = byRoom(presentIn(placed.house)).filter(isAsked).slice(0, room);
    room -= present.length;
    if (!present.length && presentIn(placed.house).length) return [];
    return [houseLine(placed), ...present.map((one) => occupantLine(one, flows.register, today))];
  });
}

/** Houses by area and name. */
export function inOrder(register: readonly Placed[]): Placed[] {
  return [...register].sort(
    (a, b) => a.area.localeCompare(b.area) || a.house.name.localeCompare(b.house.name),
  );
}
