import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { afterSteps } from '../../neighbourhood/change.js';
import { chosenHouse, chosenOf } from '../../neighbourhood/chosen.js';
import { type Found, occupantsIn, withoutHouse } from '../../neighbourhood/found.js';
import { movesIn } from '../../neighbourhood/moves.js';
import type { Occupant, Placed } from '../../neighbourhood/register.js';
import type { Move } from '../../neighbourhood/told-move.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';
import { latestHouseOf, latestOf } from '../latest-told.js';
import { areaOfRun, begunWith, consulted, mayIn, placeOf, write } from '../office.js';
import { foundLine, houseLine, occupantLine, sinceArg } from '../register-lines.js';
import { justWrote } from '../session.js';

/** Of several who may be meant, so many are named. */
const MOST_NAMED = 5;

/** What was answered to which of several is meant, and into which house, where that was asked. */
const specSchema = z.strictObject({ chosen: nameSchema, house: nameSchema });

/**
 * Notes in the register who came, who left, or what is set right of somebody there, as the message tells it. Where an entry
 * is to go, its id is the answer; `several` where it is to be asked who is meant, `undo` where the last change is to be taken back.
 */
export const registerMove: NodeKind<z.infer<typeof specSchema>, Draft> = {
  name: 'register_move',
  schema: specSchema,
  run(draft, { run, id, spec, next }) {
    const register = consulted(draft, areaOfRun(run));
    if (!register) return null;
    const house = draft.lookup(spec.house)?.value;
    const told = movesTold(draft, register, typeof house === 'string' ? house : null);
    const chosen = draft.lookup(spec.chosen)?.value;
    const moves = typeof chosen === 'string' ? movesOfChosen(draft, told, register, chosen) : told;
    const outcomes = moves.map((move) => outcomeOf(draft, move));
    run.answers[id] = outcomes.find((one) => one !== 'noted' && one !== 'not') ?? outcomes[0] ?? 'unread';
    if (run.answers[id] === 'which_house') tellHouses(draft, moves);
    if (run.answers[id] === 'unread' && tellMeant(draft, register)) run.answers[id] = 'not';
    return next;
  },
  inspect: (spec) => ({
    looksAt: [
      { part: spec.chosen, path: ['register_move', 'chosen'] },
      { part: spec.house, path: ['register_move', 'house'] },
    ],
  }),
  notes: () => z.string(),
};

/** `into`: what was answered to into which house somebody comes. */
function movesTold(draft: Draft, register: readonly Placed[], into: string | null = null): Move[] {
  const { event, flows, today, session, now } = draft;
  const wrote = justWrote(session, now);
  const telt = {
    today,
    id: `${event.turn}-0-0`,
    latest: latestOf(draft, register),
    house: latestHouseOf(draft, register),
    wrote: wrote && { turn: wrote.turn, isNext: wrote.at >= draft.before },
  };
  const moves = movesIn(begunWith(draft), register, flows.register, telt);
  if (into === null) return moves;
  const houses = moves.flatMap((move) => (move.is === 'which_house' ? (move.houses ?? []) : []));
  const chosen = chosenHouse(into, houses, flows.register);
  if (!chosen) return [{ is: 'which_house' }];
  const alone = register.filter((placed) => placed === chosen || !houses.includes(placed));
  return movesIn(
    `${begunWith(draft)} ${flows.register.in[0]} ${chosen.house.name}`,
    alone,
    flows.register,
    telt,
  );
}

/** What was told of the one of several who was chosen; the rest of the message was noted before. */
function movesOfChosen(
  draft: Draft,
  told: readonly Move[],
  register: readonly Placed[],
  chosen: string,
): Move[] {
  const several = told.flatMap((move) => (move.is === 'several' ? move.found.slice(0, MOST_NAMED) : []));
  const one = chosenOf(chosen, several, draft.flows.register);
  if (!one) return [{ is: 'nobody' }];
  const others = new Set(several.filter((other) => other !== one).map(({ occupant }) => occupant.id));
  const alone = register.map((placed) => ({
    ...placed,
    house: { ...placed.house, occupants: placed.house.occupants.filter(({ id }) => !others.has(id)) },
  }));
  return movesTold(draft, alone).filter((move) => 'found' in move && isOf(move, one));
}

function isOf(move: Move, { occupant }: Found): boolean {
  if (!('found' in move)) return false;
  const found = Array.isArray(move.found) ? move.found : [move.found];
  return found.some((one) => one.occupant.id === occupant.id);
}

function tellHouses(draft: Draft, moves: readonly Move[]): void {
  const houses = moves.flatMap((move) => (move.is === 'which_house' ? (move.houses ?? []) : []));
  const list = houses
    .slice(0, MOST_NAMED)
    .map(({ house }, i): Text => ({ id: 'register-house-of', args: { number: i + 1, house: house.name } }));
  draft.tell('register-lines', { lines: { list, style: 'lines' } });
}

/** Whom the message names, where it is not understood what became of them; `false` where it names nobody. */
function tellMeant(draft: Draft, register: readonly Placed[]): boolean {
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

/** `noted`, `not` (which is told), or the id of the entry that is to go. */
function outcomeOf(draft: Draft, move: Move): string {
  switch (move.is) {
    case 'nobody':
      draft.tell('register-nobody');
      return 'not';
    case 'which_house': {
      const houses = move.houses ?? [];
      if (!houses.length) draft.tell('register-which-house');
      return houses.length ? 'which_house' : 'not';
    }
    case 'undo':
      return 'undo';
    case 'unsure':
      draft.tell('register-unsure');
      return 'not';
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
  if (move.is === 'swapped') {
    const lines: Text[] = move.found.map(({ occupant }) =>
      entryOf(draft, afterSteps(occupant, move.change.steps)),
    );
    draft.tell('register-swapped', { house, lines: { list: lines, style: 'lines' } });
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
