import { byRoom, type Placed, presentIn } from '../neighbourhood/register.js';
import type { Text } from '../texts.js';
import type { Draft } from './draft.js';

/** Houses and rooms that are told at once. */
const MOST_HOUSES = 15;
const MOST_ROOMS = 40;

/** The rooms of some houses in which nobody lives, where it is known how many there are. */
export function tellVacant(draft: Draft, houses: readonly Placed[]): void {
  const list = houses.slice(0, MOST_HOUSES).map(({ house }): Text => {
    const rooms = vacantIn(house);
    return {
      id: 'register-vacant-house',
      args: {
        house: house.name,
        count: rooms === null ? 'unknown' : rooms.length,
        all: house.rooms ?? 0,
        occupied: takenIn(house).length,
        taken: { list: takenIn(house).slice(0, MOST_ROOMS), style: 'and' },
        rooms: { list: (rooms ?? []).slice(0, MOST_ROOMS), style: 'and' },
      },
    };
  });
  draft.tell('register-lines', { lines: { list, style: 'lines' } });
}

/** The rooms of a house in which somebody lives, in their order. */
function takenIn(house: Placed['house']): string[] {
  const rooms = byRoom(presentIn(house)).flatMap(({ room }) => (room === null ? [] : [room]));
  return [...new Set(rooms)];
}

function vacantIn({ rooms, ...house }: Placed['house']): string[] | null {
  if (rooms === null) return null;
  const taken = new Set(takenIn({ rooms, ...house }));
  return Array.from({ length: rooms }, (_, i) => String(i + 1)).filter((room) => !taken.has(room));
}
