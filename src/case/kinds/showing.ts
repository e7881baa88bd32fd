import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import type { Draft } from '../draft.js';
import { agreeToShow, SHOWN, show } from '../show.js';

/**
 * The person's own certificate, to the head whose code they entered: `agree` to show it, or tell that it was shown, where
 * one of theirs is known to be genuine.
 */
export const showing: NodeKind<'agree' | 'show', Draft> = {
  name: 'showing',
  schema: z.enum(['agree', 'show']),
  run(draft, { run, id, spec, next }) {
    if (spec === 'agree') agreeToShow(draft);
    run.answers[id] = spec === 'show' ? show(draft) : 'nothing';
    return next;
  },
  notes: () => z.enum(SHOWN),
};
