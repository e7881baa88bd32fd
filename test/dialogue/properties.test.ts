import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/case/effect.js';
import type { Event } from '../../src/case/event.js';
import { keptSession } from '../../src/case/migrate.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { SELF } from '../../src/case/person.js';
import { newSession, type Session } from '../../src/case/session.js';
import { step } from '../../src/dialogue/step.js';
import { runs } from '../support/runs.js';
import { shipped } from '../support/scripts.js';
import { eventOf, type Move, move } from './moves.js';
import { HOUR_MS, NINE } from './talk.js';

const { flows } = shipped;

/** Plays moves from a new chat and hands every step to `check`. */
function playMoves(
  moves: Move[],
  check: (before: Session, event: Event, now: number, after: ReturnType<typeof step>) => void,
): Session {
  let now = NINE;
  let session = newSession('id', now);
  const take = (event: Event): Effect[] => {
    const after = step(flows, session, event, now);
    check(session, event, now, after);
    session = after.session;
    return after.effects;
  };
  moves.forEach((one, i) => {
    const turn = `t${i}`;
    now += 60_000;
    if (one.do === 'wait') now += one.hours * HOUR_MS;
    const event = eventOf(one, turn, session, now);
    if (!event) return;
    take(event);
  });
  return session;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

/** What holds after every step, whatever happened. */
function holds(before: Session, event: Event, now: number, after: ReturnType<typeof step>): void {
  const { session, effects } = after;
  for (const effect of effects) {
    if (effect.kind === 'record') expect(effect).not.toMatchObject({ record: 'failure' });
    if (effect.kind === 'remind') expect(effect.at).toBeGreaterThan(now);
    if (effect.kind !== 'send') continue;
    for (const locale of flows.texts.locales) {
      const words = [effect.text, ...effect.choices.map(({ label }) => label)].map((text) =>
        flows.texts.format(locale, text),
      );
      for (const one of words) expect(one.trim()).not.toBe('');
    }
    expect(effect.choices.length).toBeLessThanOrEqual(3);
  }
  const sends = effects.filter((effect) => effect.kind === 'send');
  const silent = ['evidence', 'reminder', 'gone'].includes(event.kind);
  if (!silent && !effects.some(({ kind }) => kind === 'read_photos')) expect(sends.length).toBeGreaterThan(0);
  expect(session.runs.length).toBeLessThanOrEqual(8);
  expect(session.waiting === 'answer').toBe(session.runs.length > 0);
  expect(session.person.reminders.length).toBeLessThanOrEqual(10);
  if (event.kind === 'reminder') expect(session.runs).toEqual(before.runs);
}

const anyTalk = fc.array(move, { minLength: 1, maxLength: 40 });

describe('whatever a person does', () => {
  test('nothing is thrown, no flow is at fault, every text has its words, and something is always said', () => {
    fc.assert(
      fc.property(anyTalk, (moves) => {
        playMoves(moves, holds);
      }),
      { numRuns: runs(100) },
    );
  });

  test('the step is pure: frozen arguments, and the same result twice', () => {
    freeze(shipped.flows.words);
    fc.assert(
      fc.property(anyTalk, (moves) => {
        playMoves(moves, (before, event, now, after) => {
          const again = step(flows, freeze(before), freeze(event), now);
          expect(again).toEqual(after);
        });
      }),
      { numRuns: runs(25) },
    );
  });

  /** A session as it is kept, in two documents. */
  const keptOf = (session: Session) =>
    [packChat(session), packPerson(session.person)].map((part) => JSON.stringify(part)) as [string, string];
  /** A session without a case of the writer of which nothing is known. */
  const known = ({ person, ...chat }: Session): Session => {
    const cases = Object.entries(person.cases).filter(
      ([id, { facts }]) => id !== SELF || Object.keys(facts).length,
    );
    return { ...chat, person: { ...person, cases: Object.fromEntries(cases) } };
  };

  test('the session outlives being kept: the same continuation', () => {
    fc.assert(
      fc.property(anyTalk, (moves) => {
        playMoves(moves, (before, event, now, after) => {
          const [chat, person] = keptOf(before).map((part) => JSON.parse(part) as unknown);
          const kept = keptSession(chat, person, newSession('en', 0));
          expect(kept).toEqual({ session: known(before), mended: [] });
          const { session, effects } = step(flows, kept.session, event, now);
          expect([known(session), effects]).toEqual([known(after.session), after.effects]);
        });
      }),
      { numRuns: runs(25) },
    );
  });

  test('but for what officers read, what is kept stays under 3 KB through 600 turns', () => {
    const talks = fc.sample(fc.array(move, { minLength: 600, maxLength: 600 }), {
      numRuns: runs(4),
      seed: 20211001,
    });
    for (const moves of talks) {
      let largest = 0;
      playMoves(moves, (_before, _event, _now, { session }) => {
        const [chat, person] = keptOf({ ...session, handover: null });
        largest = Math.max(largest, Buffer.byteLength(chat) + Buffer.byteLength(person));
        expect(session.handover?.lines.length ?? 0).toBeLessThanOrEqual(60);
      });
      expect(largest).toBeLessThan(3072);
    }
  });
});
