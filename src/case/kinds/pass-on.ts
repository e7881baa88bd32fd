import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { serviceName } from '../../policy/explain.js';
import { placeLine } from '../../policy/places.js';
import { actAskingProof } from '../../policy/proof.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';
import { SELF } from '../person.js';
import { nameOf } from '../person-name.js';
import type { Listed } from '../session.js';
import { papersOf, verdictOf } from './decide-people.js';

/**
 * Says what a head can pass on to each of the others of a list, each in a message of its own: papers, place and ground,
 * nothing of anybody's vaccination. What is the writer's own needs no passing on.
 */
export const passOn: NodeKind<'people', Draft> = {
  name: 'pass_on',
  schema: z.literal('people'),
  run(draft, { next }) {
    for (const [i, one] of draft.session.topic.people.entries()) {
      if (one.case === SELF) continue;
      const text = textFor(draft, one, i);
      draft.effects.push({ kind: 'send', text, choices: [], token: null, apart: true });
    }
    return next;
  },
};

function textFor(draft: Draft, one: Listed, i: number): Text {
  const { flows, session, today } = draft;
  const verdict = verdictOf(draft, one);
  const who = nameOf(one, i);
  if (!verdict) return { id: 'people-text-no-service', args: { who } };
  const act = actAskingProof(flows.book, verdict.service, today);
  return {
    id: 'people-text',
    args: {
      who,
      service: serviceName(verdict),
      ...papersOf(verdict),
      place: placeLine(verdict, session.topic.area),
      act: act === null ? 'none' : { id: `citation-${act}` },
      by: verdict.decidedBy,
      day: { day: today },
    },
  };
}
