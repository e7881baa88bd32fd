import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { idSchema } from '../../ids.js';
import type { Draft } from '../draft.js';
import { handOver as putIntoQueue } from '../handover.js';
import type { ChatView } from '../view.js';

/** Puts the chat into the officers' queue. Where that is full, the person is told what else they can do, and the dialogue ends. */
export const handOver: NodeKind<{ topic: string }, Draft> = {
  name: 'hand_over',
  schema: z.strictObject({ topic: idSchema }),
  run(draft, { spec, next }) {
    if (putIntoQueue(draft, spec.topic)) return next;
    draft.tell('officer-full');
    return null;
  },
  isUndone: (view) => (view as ChatView).session.handover === null,
};
