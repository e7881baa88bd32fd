import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';
import { inSpans, SCREEN } from '../list-screen.js';
import { touchList } from '../people.js';
import { errandOf, nameOf } from '../person-name.js';
import { noteShown, type ProofState, proofStateOf } from '../proofs.js';

/**
 * Says of whom the list that stands is, what each asks for, and who has shown their certificate or still has a code:
 * nothing of anybody's doses.
 */
export const peopleRecap: NodeKind<true, Draft> = {
  name: 'people_recap',
  schema: z.literal(true),
  run(draft, { run, id, next }) {
    const { session } = draft;
    const { people } = session.topic;
    run.answers[id] = people.length ? 'shown' : 'empty';
    if (!people.length) return next;
    touchList(draft);
    noteShown(draft, people);
    const states = people.map((one) => proofStateOf(draft, one.case));
    const list =
      people.length > SCREEN
        ? inNumbers(states)
        : people.map(
            (one, i): Text => ({
              id: 'people-recap-line',
              args: { n: i + 1, who: nameOf(one, i), service: errandOf(draft, one), state: states[i]! },
            }),
          );
    const of = (state: string) => states.filter((one) => one === state).length;
    draft.tell('people-recap', {
      count: people.length,
      shown: of('shown'),
      given: of('given'),
      lines: { list, style: 'lines' },
    });
    return next;
  },
  notes: () => z.enum(['shown', 'empty']),
};

/** Of more than a phone shows: the numbers of those with whom it stands alike. */
function inNumbers(states: readonly ProofState[]): Text[] {
  return [...new Set(states)].map((state) => {
    const places = states.flatMap((one, i) => (one === state ? [i + 1] : []));
    return { id: 'people-several-state', args: { state, count: places.length, numbers: inSpans(places) } };
  });
}
