import { z } from 'zod';
import { type NodeKind, WAIT } from '../../engine/model.js';
import { EVIDENCE_OUTCOMES } from '../../evidence/evidence.js';
import type { Draft } from '../draft.js';

/** Has the photographs read that wait, and notes what they showed. */
export const verify: NodeKind<true, Draft> = {
  name: 'verify',
  schema: z.literal(true),
  run({ session, effects }, { run, id, next }) {
    if (session.photos.length) {
      effects.push({ kind: 'read_photos', turns: session.photos });
      session.waiting = 'evidence';
      return WAIT;
    }
    run.answers[id] = session.evidence?.outcome ?? 'unreadable';
    return next;
  },
  inspect: () => ({ waits: true }),
  notes: () => z.enum(EVIDENCE_OUTCOMES),
};
