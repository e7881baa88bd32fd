import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver } from '../../src/case/carry-over.js';
import type { Event } from '../../src/case/event.js';
import type { Flows } from '../../src/case/flows.js';
import { newSession, type Session } from '../../src/case/session.js';
import { ChatView } from '../../src/case/view.js';
import { step } from '../../src/dialogue/step.js';
import { offersOf } from '../../src/engine/offers.js';
import { runs } from '../support/runs.js';
import { shipped } from '../support/scripts.js';
import { compileEdition, type Edit, type Edition, edit, edited, editionOf } from './edits.js';
import { eventOf, type Move, move } from './moves.js';
import { NINE } from './talk.js';

describe('under whatever edits of the dialogues that ship, a chat in the middle', () => {
  const first = editionOf(shipped.flows);

  interface Place {
    flows: Flows;
    edition: Edition;
  }

  /** Another edition, the edits made where the chat stands. */
  function deployed({ edition }: Place, edits: Edit[], { runs }: Session): Place {
    let open = runs.at(-1) && { dialogue: runs.at(-1)!.dialogue, node: runs.at(-1)!.node };
    const after = edits.reduce((before, one) => {
      const origin = open && before.origins.get(`${open.dialogue}/${open.node}`);
      const next = edited(before, one, open);
      const now = [...next.origins].find(([, first]) => first === origin)?.[0].split('/');
      open = now && { dialogue: now[0]!, node: now[1]! };
      return next;
    }, edition);
    return { flows: compileEdition(shipped.flows, after), edition: after };
  }

  function play(moves: Move[], batches: Edit[][], check: typeof carriesOver): void {
    const each = Math.ceil(moves.length / (batches.length + 1));
    let session = newSession('id', NINE);
    let now = NINE;
    // the flows on which the session stands, and those that are deployed
    let place: Place = { flows: shipped.flows, edition: first };
    let next = place;
    moves.forEach((one, i) => {
      now += 60_000;
      const turn = `t${i}`;
      if (i > 0 && i % each === 0) next = deployed(next, batches[i / each - 1]!, session);
      const event =
        one.do === 'pick' ? pick(one, turn, session, place.flows, now) : eventOf(one, turn, session, now);
      if (!event) return;
      const after = step(next.flows, session, event, now);
      check(place, next, session, event, after, now);
      expect(after.effects.filter(({ kind }) => kind === 'record')).not.toContainEqual(
        expect.objectContaining({ record: 'failure' }),
      );
      session = after.session;
      place = next;
    });
  }

  /** A button of the last message, as the flows had it then. */
  function pick(
    { place, stale }: Move & { do: 'pick' },
    turn: string,
    session: Session,
    flows: Flows,
    now: number,
  ): Event {
    const question = nodeOf(flows, session)?.question;
    const offered = question ? offersOf(new ChatView(flows, session, now), question) : [];
    const id = offered[place % Math.max(1, offered.length)]?.id ?? 'yes';
    return { turn, kind: 'choice', id, token: String(stale ? session.token - 1 : session.token) };
  }

  function nodeOf(flows: Flows, { runs }: Session) {
    const run = runs.at(-1);
    return run && flows.dialogues.get(run.dialogue)?.nodes.get(run.node);
  }

  function carriesOver(
    from: Place,
    to: Place,
    before: Session,
    event: Event,
    after: ReturnType<typeof step>,
    now: number,
  ): void {
    const carried = carryOver(to.flows, before, now);
    // every answer that is kept is one that was given to this very node
    const given = new Map(
      before.runs.flatMap(({ dialogue, answers }) =>
        Object.entries(answers).map(
          ([id, value]) => [from.edition.origins.get(`${dialogue}/${id}`), value] as const,
        ),
      ),
    );
    for (const { dialogue, answers } of carried.runs)
      for (const [id, value] of Object.entries(answers))
        expect(given.get(to.edition.origins.get(`${dialogue}/${id}`))).toEqual(value);
    if (carried.waiting !== 'answer') return;
    const asked = nodeOf(from.flows, before);
    const waits = nodeOf(to.flows, carried);
    if (carried.shown !== '') {
      // an answer is taken where the question, with its choices in their order, is the one that was put
      const [old, run] = [before.runs.at(-1)!, carried.runs.at(-1)!];
      expect(to.edition.origins.get(`${run.dialogue}/${run.node}`)).toBe(
        from.edition.origins.get(`${old.dialogue}/${old.node}`),
      );
      const ids = (flows: Flows, session: Session, node: typeof asked) =>
        offersOf(new ChatView(flows, session, now), node!.question!).map(({ id }) => id);
      expect(ids(to.flows, carried, waits)).toEqual(ids(from.flows, before, asked));
    } else if (event.kind === 'text' || event.kind === 'choice') {
      expect(after.session.trail.length).toBeLessThanOrEqual(carried.trail.length);
    }
  }

  test('never meets a fault, keeps the right answers and takes nothing for an answer to another question', () => {
    const batches = fc.array(fc.array(edit, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(move, { minLength: 6, maxLength: 40 }), batches, (moves, all) => {
        play(moves, all, carriesOver);
      }),
      { numRuns: runs(40) },
    );
  });
});
