import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import type { Move } from '../../neighbourhood/move.js';
import { movesIn } from '../../neighbourhood/several.js';
import type { Draft } from '../draft.js';
import { latestHouseOf, latestOf } from '../latest-told.js';
import { areaOfRun, begunWith, consulted, mayIn, placeOf, write } from '../office.js';
import { foundLine, sinceArg } from '../register-lines.js';

/** Of several who may be meant, so many are named. */
const MOST_NAMED = 5;

/**
 * Notes in the register who came, who left, or what is set right of somebody there, as the message tells it. Where an entry
 * is to go, its id is the answer.
 */
export const registerMove: NodeKind<true, Draft> = {
  name: 'register_move',
  schema: z.literal(true),
  run(draft, { run, id, next }) {
    const register = consulted(draft, areaOfRun(run));
    if (!register) return null;
    const { event, flows, today } = draft;
    const text = begunWith(draft);
    const latest = latestOf(draft, register);
    const house = latestHouseOf(draft, register);
    const telt = { today, id: `${event.turn}-0-0`, latest, house };
    const outcomes = movesIn(text, register, flows.register, telt).map((move) => outcomeOf(draft, move));
    run.answers[id] = outcomes[0] ?? 'unread';
    return next;
  },
  notes: () => z.string(),
};

/** `noted`, `not` (which is told), or the id of the entry that is to go. */
function outcomeOf(draft: Draft, move: Move): string {
  switch (move.is) {
    case 'nobody':
      draft.tell('register-nobody');
      return 'not';
    case 'which_house':
      draft.tell('register-which-house');
      return 'not';
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
      const list = move.found.slice(0, MOST_NAMED).map((one) => foundLine(one));
      draft.tell('register-several', { lines: { list, style: 'lines' } });
      return 'not';
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

function tell(draft: Draft, move: Extract<Move, { change: unknown }>): void {
  const house = move.change.house.name;
  if (move.is === 'out') {
    draft.tell('register-left', { name: move.found.occupant.name, house, on: sinceArg(move.on) });
    return;
  }
  if (move.is === 'in') {
    const { name, room, since } = move.telling;
    draft.tell('register-arrived', { name, house, room: room ?? 'none', on: sinceArg(since) });
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
  draft.tell('register-corrected', { name, was: renamed ? found.occupant.name : 'none', house });
  if (taken) draft.tell('register-room-taken', { room: taken.room!, name: taken.name, other: name });
}
