import { z } from 'zod';
import { FlowFault } from '../../engine/fault.js';
import type { NodeKind } from '../../engine/model.js';
import type { Draft } from '../draft.js';

/**
 * Makes the chat of the number that the person had before theirs (`args.move` of the event `moved`). They go on there, so
 * that nothing is asked here any more.
 */
export const moveIn: NodeKind<true, Draft> = {
  name: 'move_in',
  schema: z.literal(true),
  run({ effects, session }, { run, next }) {
    const { move } = run.args;
    if (typeof move !== 'string')
      throw new FlowFault('a number moves only where the platform has told of it');
    effects.push({ kind: 'move_in', move });
    session.runs = [run];
    return next;
  },
};
