import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { type TextRef, textRefSchema } from '../../engine/values.js';
import type { Draft } from '../draft.js';
import { follow } from '../follow.js';
import { wishedFor } from '../notice-names.js';

const OUTCOMES = ['following', 'full'] as const;

interface FollowSpec {
  /** The words that the person has agreed to, which are kept as they were read. */
  terms: TextRef;
}

/** Takes the person up among those who get notices of the purpose and the area in question. */
export const followNotices: NodeKind<FollowSpec, Draft> = {
  name: 'follow_notices',
  schema: z.strictObject({ terms: textRefSchema }),
  run(draft, { run, id, spec, next }) {
    const { area, purpose } = wishedFor(draft);
    const words = draft.texts.format(draft.locale, draft.render(spec.terms));
    const isTaken = area !== null && follow(draft, { purpose, area, at: draft.now, words });
    run.answers[id] = isTaken ? 'following' : 'full';
    return next;
  },
  inspect: ({ terms }) => ({ texts: [{ part: terms, path: ['follow_notices', 'terms'] }] }),
  notes: () => z.enum(OUTCOMES),
};
