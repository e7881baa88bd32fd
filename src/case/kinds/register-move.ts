import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { areaOfKey } from '../../neighbourhood/area.js';
import { type Move, moveIn } from '../../neighbourhood/move.js';
import type { Draft } from '../draft.js';
import { consulted, mayIn, write } from '../office.js';
import { foundLine, sinceArg } from '../register-lines.js';

const OUTCOMES = ['noted', 'not'] as const;
/** Of several who may be meant, so many are named. */
const MOST_NAMED = 5;

/** Notes in the register who came, who left, or what is set right of somebody there, as the message tells it. */
export const registerMove: NodeKind<true, Draft> = {
  name: 'register_move',
  schema: z.literal(true),
  run(draft, { run, id, next }) {
    const register = consulted(draft);
    if (!register) return null;
    const { event, flows, today } = draft;
    const text = event.kind === 'text' ? event.text : '';
    const move = moveIn(text, register, flows.register, { today, id: `${event.turn}-0-0` });
    run.answers[id] = move && noted(draft, move) ? 'noted' : 'not';
    return next;
  },
  notes: () => z.enum(OUTCOMES),
};

function noted(draft: Draft, move: Move): boolean {
  switch (move.is) {
    case 'nobody':
      draft.tell('register-nobody');
      return false;
    case 'which_house':
      draft.tell('register-which-house');
      return false;
    case 'several': {
      const list = move.found.slice(0, MOST_NAMED).map((one) => foundLine(one));
      draft.tell('register-several', { lines: { list, style: 'lines' } });
      return false;
    }
    default: {
      if (!mayIn(draft, 'write', areaOfKey(move.change.area))) return false;
      write(draft, move.change);
      tell(draft, move);
      return true;
    }
  }
}

function tell(draft: Draft, move: Extract<Move, { change: unknown }>): void {
  const house = move.change.house.name;
  if (move.is === 'out')
    draft.tell('register-left', { name: move.found.occupant.name, house, on: sinceArg(move.on) });
  else if (move.is === 'in') {
    const { name, room, since } = move.telling;
    draft.tell('register-arrived', { name, house, room: room ?? 'none', on: sinceArg(since) });
  } else draft.tell('register-corrected', { name: move.found.occupant.name, house });
}
