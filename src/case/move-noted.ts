import { afterSteps } from '../neighbourhood/change.js';
import { occupantsIn, withoutHouse } from '../neighbourhood/found.js';
import type { Occupant, Placed } from '../neighbourhood/register.js';
import type { Move } from '../neighbourhood/told-move.js';
import type { Text } from '../texts.js';
import type { Draft } from './draft.js';
import { begunWith, mayIn, placeOf, write } from './office.js';
import { foundLine, houseLine, occupantLine, sinceArg } from './register-lines.js';

/** Of several who may be meant, so many are named. */
export const MOST_NAMED = 5;

/** Names the houses of which one is to be told. */
export function tellHouses(draft: Draft, moves: readonly Move[]): void {
  const houses = moves.flatMap((move) => (move.is === 'which_house' ? (move.houses ?? []) : []));
  const list = houses
    .slice(0, MOST_NAMED)
    .map(({ house }, i): Text => ({ id: 'register-house-of', args: { number: i + 1, house: house.name } }));
  draft.tell('register-lines', { lines: { list, style: 'lines' } });
}

/** Whom the message names, where it is not understood what became of them; `false` where it names nobody. */
export function tellMeant(draft: Draft, register: readonly Placed[]): boolean {
  const { flows, today } = draft;
  const [houses, rest] = withoutHouse(begunWith(draft), register, flows.register);
  const there = houses.length ? occupantsIn(rest, houses, flows.register) : [];
  const found = there.length ? there : occupantsIn(rest, register, flows.register);
  if (!found.length || found.length > MOST_NAMED) return false;
  const list = found.flatMap(({ placed, occupant }): Text[] => [
    houseLine(placed),
    occupantLine(occupant, flows.register, today),
  ]);
  draft.tell('register-meant', { lines: { list, style: 'lines' }, name: found[0]!.occupant.name });
  return true;
}

/**
 * Writes what a move changes, and tells it: `noted`, `not` (which is told), the id of an entry that is to go, `several` and
 * `which_house` and `when` where that is to be asked, or `undo`.
 */
export function outcomeOf(draft: Draft, move: Move): string {
  switch (move.is) {
    case 'nobody':
      draft.tell('register-nobody');
      return 'not';
    case 'which_house': {
      const houses = move.houses ?? [];
      if (!houses.length) draft.tell('register-which-house');
      return houses.length ? 'which_house' : 'not';
    }
    case 'unread':
      draft.tell('register-unread-part', { text: move.text });
      return 'not';
    case 'unlikely':
      draft.tell('register-unlikely', { words: move.words });
      return 'not';
    case 'undo':
      return 'undo';
    case 'unsure':
      draft.tell('register-unsure');
      return 'not';
    case 'when':
      draft.tell('register-left-when', { name: move.found.occupant.name });
      return 'when';
    case 'too_early': {
      const { name, since } = move.found.occupant;
      draft.tell('register-too-early', { name, since: sinceArg(since), on: sinceArg(move.on) });
      return 'not';
    }
    case 'same':
      draft.tell('register-same', {
        entry: entryOf(draft, move.found.occupant),
        house: move.found.placed.house.name,
      });
      return 'not';
    case 'transfer': {
      if (!mayIn(draft, 'write', placeOf(move.change)) || !mayIn(draft, 'write', placeOf(move.into)))
        return 'not';
      write(draft, move.change);
      write(draft, move.into);
      tell(draft, move);
      return 'noted';
    }
    case 'named_so':
      draft.tell('register-named-so', { house: move.name });
      return 'not';
    case 'which_renamed':
      draft.tell('register-which-renamed');
      return 'not';
    case 'name_taken':
      draft.tell('register-name-taken', { house: move.name, was: move.placed.house.name });
      return 'not';
    case 'several': {
      const list = move.found.slice(0, MOST_NAMED).map(
        (one, i): Text => ({
          id: 'register-one-of',
          args: { number: i + 1, from: one.occupant.from ?? 'none', who: foundLine(one) },
        }),
      );
      draft.tell('register-several', { lines: { list, style: 'lines' } });
      return 'several';
    }
    case 'erase':
      return mayIn(draft, 'write', placeOf(move.found.placed)) ? move.found.occupant.id : 'not';
    default: {
      if (!mayIn(draft, 'write', placeOf(move.change))) return 'not';
      write(draft, move.change);
      tell(draft, move);
      return 'noted';
    }
  }
}

function entryOf({ flows, today }: Draft, occupant: Occupant): Text {
  return occupantLine(occupant, flows.register, today);
}

function goneLine({ name, left }: Occupant): Text {
  return { id: 'register-gone-on', args: { name, on: sinceArg(left) } };
}

function tell(draft: Draft, move: Extract<Move, { change: unknown }>): void {
  const house = move.change.house.name;
  if (move.is === 'out') {
    const { name } = move.found.occupant;
    draft.tell('register-left', { name, house, on: sinceArg(move.on) });
    if (move.to) draft.tell('register-left-to', { name, house: move.to.house, room: move.to.room ?? 'none' });
    return;
  }
  if (move.is === 'in') {
    for (const { name, room, since } of move.tellings)
      draft.tell('register-arrived', { name, house, room: room ?? 'none', on: sinceArg(since) });
    return;
  }
  if (move.is === 'transfer') {
    const { telling, into } = move;
    const room = telling.room ?? 'none';
    draft.tell('register-transferred', {
      name: telling.name,
      was: house,
      house: into.house.name,
      room,
      on: sinceArg(move.on),
    });
    return;
  }
  if (move.is === 'replaced') {
    const { found, on, telling } = move;
    const room = telling.room ?? 'none';
    draft.tell('register-left', { name: found.occupant.name, house, on: sinceArg(on) });
    draft.tell('register-arrived', { name: telling.name, house, room, on: sinceArg(telling.since) });
    return;
  }
  if (move.is === 'swapped' || move.is === 'meant_other') {
    const lines: Text[] = move.found
      .map(({ occupant }) => afterSteps(occupant, move.change.steps))
      .map((one): Text => (one.left === null ? entryOf(draft, one) : goneLine(one)));
    draft.tell(move.is === 'swapped' ? 'register-swapped' : 'register-meant-other', {
      house,
      lines: { list: lines, style: 'lines' },
    });
    return;
  }
  if (move.is === 'all') {
    const { count, field, value } = move;
    draft.tell('register-all', { house, count, state: `${field}-${value ? 'yes' : 'no'}` });
    return;
  }
  if (move.is === 'back') {
    draft.tell('register-back', {
      entry: entryOf(draft, afterSteps(move.found.occupant, move.change.steps)),
      house,
    });
    return;
  }
  if (move.is === 'renamed') {
    draft.tell('register-renamed', { was: move.placed.house.name, house: move.name });
    return;
  }
  if (move.is === 'house') {
    draft.tell('register-house-corrected', { house, field: move.field, value: move.value });
    return;
  }
  const { found, change, taken } = move;
  const renamed = change.steps.find((step) => step.do === 'set' && step.field === 'name');
  const name = renamed?.do === 'set' ? String(renamed.value) : found.occupant.name;
  const entry = entryOf(draft, afterSteps(found.occupant, change.steps));
  draft.tell('register-corrected', { name, was: renamed ? found.occupant.name : 'none', house, entry });
  if (taken) draft.tell('register-room-taken', { room: taken.room!, name: taken.name, other: name });
}
