import { z } from 'zod';
import { type NodeKind, WAIT } from '../../engine/model.js';
import { EVIDENCE_OUTCOMES, noEvidence } from '../../evidence/evidence.js';
import type { Draft } from '../draft.js';
import { putAside } from '../pending.js';

/** Has the photographs read that wait; the dialogue goes on when they are, and notes what they showed. */
export const verify: NodeKind<true, Draft> = {
  name: 'verify',
  schema: z.literal(true),
  run(draft, { run, id, next }) {
    const { session } = draft;
    const turns = session.photos;
    if (turns.length && putAside(draft)) {
      draft.effects.push({ kind: 'read_photos', turns });
      return WAIT;
    }
    if (turns.length) {
      session.photos = [];
      draft.attach([noEvidence('busy')]);
    }
    run.answers[id] = session.evidence?.outcome ?? 'unreadable';
    return next;
  },
  inspect: () => ({ waits: true }),
  notes: () => z.enum(EVIDENCE_OUTCOMES),
};
