import type { Day } from '../calendar.js';
import type { Placed } from '../neighbourhood/register.js';
import type { Telt } from '../neighbourhood/told-move.js';
import { latestHouseOf, latestOf } from './latest-told.js';
import { justWrote, type Session } from './session.js';

/**
 * What the writer of a chat has told of the register so far, for what they tell now. `id` is for whoever is entered; `before`: the
 * instant (ms) of the turn before, and `now` that by which what was written is just written still.
 */
export function teltOf(
  chat: { session: Session; today: Day },
  register: readonly Placed[],
  { id, before, now }: { id: string; before: number; now: number },
): Telt {
  const wrote = justWrote(chat.session, now);
  return {
    today: chat.today,
    id,
    latest: latestOf(chat, register),
    house: latestHouseOf(chat, register),
    wrote: wrote && { turn: wrote.turn, isNext: wrote.at >= before },
  };
}
