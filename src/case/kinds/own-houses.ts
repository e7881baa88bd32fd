import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import type { Draft } from '../draft.js';

/** Has the turn know the houses in whose register something is kept of the person, where that may be. */
export const ownHouses: NodeKind<true, Draft> = {
  name: 'own_houses',
  schema: z.literal(true),
  run({ event, effects, session: { person } }, { next }) {
    if (event.register || (!person.owns.length && !person.entries.length)) return next;
    effects.push({ kind: 'consult', own: true });
    return null;
  },
};
