import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import type { Draft } from '../draft.js';
import { joinCodeOf } from '../join-code.js';

/** Makes a code by which another chat of the person joins this one; the node's answer is the code. */
export const joinCode: NodeKind<true, Draft> = {
  name: 'join_code',
  schema: z.literal(true),
  run({ event, effects }, { run, id, next }) {
    const code = joinCodeOf(event.turn);
    run.answers[id] = code;
    effects.push({ kind: 'join_code', code });
    return next;
  },
  notes: () => z.string(),
};
