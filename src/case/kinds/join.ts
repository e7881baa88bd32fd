import { z } from 'zod';
import { FlowFault } from '../../engine/fault.js';
import type { NodeKind } from '../../engine/model.js';
import type { Draft } from '../draft.js';

const DOES = ['ask', 'agree', 'refuse'] as const;

/**
 * Goes on with the joining whose code the dialogue was begun with (`args.code`): asks the chat that made it, agrees there,
 * or refuses on either side.
 */
export const join: NodeKind<(typeof DOES)[number], Draft> = {
  name: 'join',
  schema: z.enum(DOES),
  run({ effects }, { run, spec, next }) {
    const { code } = run.args;
    if (typeof code !== 'string') throw new FlowFault('chats are joined only by a code');
    effects.push({ kind: 'join', does: spec, code });
    return next;
  },
};
