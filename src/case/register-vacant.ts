import { type Placed, presentIn } from '../neighbourhood/register.js';
import { anyOf, type RegisterRules } from '../neighbourhood/words.js';
import type { Text } from '../texts.js';
import type { Draft } from './draft.js';

/** Houses and rooms that are told at once. */
const MOST_HOUSES = 15;
const MOST_ROOMS = 40;

/** "kamar berapa yang kosong" */
export function asksVacant(text: string, { rooms, vacant }: RegisterRules): boolean {
  return anyOf(rooms).test(text) && anyOf(vacant).test(text);
}

/** The rooms of some houses in which nobody lives, where it is known how many there are. */
export function tellVacant(draft: Draft, houses: readonly Placed[]): void {
  const list = houses.slice(0, MOST_HOUSES).map(({ house }): Text => {
    const rooms = vacantIn(house);
    return {
      id: 'register-vacant-house',
      args: {
        house: house.name,
        count: rooms === null ? 'unknown' : rooms.length,
        rooms: { list: (rooms ?? []).slice(0, MOST_ROOMS), style: 'and' },
      },
    };
  });
  draft.tell('register-lines', { lines: { list, style: 'lines' } });
}

function vacantIn({ rooms, ...house }: Placed['house']): string[] | null {
  if (rooms === null) return null;
  const taken = new Set(presentIn({ rooms, ...house }).map(({ room }) => room));
  return Array.from({ length: rooms }, (_, i) => String(i + 1)).filter((room) => !taken.has(room));
}
