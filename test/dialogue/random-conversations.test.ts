import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DialogueFile } from '../../src/case/flows.js';
import { newSession } from '../../src/case/session.js';
import { step } from '../../src/dialogue/step.js';
import { runs } from '../support/runs.js';
import { shipped } from '../support/scripts.js';
import { type Move, NINE, RandomChat } from './random-chat.js';
import { type Asked, asked, askedBeside, askedReminders } from './random-commands.js';
import { flowsWith, madeDialogues } from './random-flows.js';

type OfficerAct = Extract<Move, { does: 'officer' }>['act'];

const officerAct = fc.constantFrom<OfficerAct>(
  { kind: 'take' },
  { kind: 'say', text: 'selamat pagi', photo: false },
  { kind: 'note', text: 'sudah' },
  { kind: 'done' },
  { kind: 'done' },
);

const RARE: Move[] = [
  { does: 'evidence' },
  { does: 'evidence' },
  { does: 'join' },
  { does: 'join' },
  { does: 'moved' },
  { does: 'moved' },
  { does: 'moved_in' },
  { does: 'gone' },
  { does: 'undelivered', why: 'expired', by: 'Rina' },
  { does: 'undelivered', why: 'opted_out', by: null },
];

/** What comes next to a chat of somebody who asks such things. */
const moveOf = (asks: fc.Arbitrary<Asked>): fc.Arbitrary<Move> =>
  fc.oneof(
    { weight: 30, arbitrary: asks.map((one): Move => ({ does: 'ask', asked: one })) },
    { weight: 3, arbitrary: officerAct.map((act): Move => ({ does: 'officer', act })) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((hours): Move => ({ does: 'wait', hours })) },
    { weight: 1, arbitrary: fc.nat(9).map((place): Move => ({ does: 'reminder', place })) },
    { weight: 1, arbitrary: fc.constantFrom(...RARE) },
  );

/** Lets so many moves happen to each of some chats, on some flows; gives the turns that were taken a move. */
function play(
  made: fc.Arbitrary<DialogueFile[]>,
  { chats, moves }: { chats: number; moves: number },
): number {
  let turns = 0;
  const movesOf = (asks: fc.Arbitrary<Asked>) =>
    fc.array(moveOf(asks), { minLength: moves, maxLength: moves });
  const talk = fc.oneof(
    { weight: 4, arbitrary: movesOf(asked) },
    { weight: 1, arbitrary: movesOf(askedReminders) },
    { weight: 1, arbitrary: movesOf(askedBeside) },
  );
  fc.assert(
    fc.property(made, talk, (dialogues, list) => {
      const chat = new RandomChat(flowsWith(dialogues));
      for (const one of list) chat.take(one);
      turns += chat.turns;
    }),
    // a talk of a fixed length does not shrink to less
    { numRuns: chats, endOnFailure: true },
  );
  return turns / (chats * moves);
}

describe('whatever is asked of a chat', () => {
  test('on the flows that ship', () => {
    expect(play(fc.constant([]), { chats: runs(7), moves: 300 })).toBeGreaterThan(0.9);
  });

  test('on any flows that pass the check', () => {
    expect(play(madeDialogues, { chats: runs(25), moves: 70 })).toBeGreaterThan(0.9);
  });
});

test('questions beside, one upon the other, leave the way to a person open', () => {
  const { flows, recognise } = shipped;
  let session = newSession('id', NINE);
  const take = (text: string, i: number) =>
    step(flows, session, { turn: `t${i}`, kind: 'text', text, reading: recognise(text, '2021-10-01') }, NINE);
  const said = ({ effects }: ReturnType<typeof step>) =>
    effects.flatMap((effect) => (effect.kind === 'send' ? [effect.text.id] : []));
  const beside = Array(8).fill(['berapa hari jadinya?', 'ganti bahasa']).flat() as string[];
  for (const [i, text] of ['syarat skck apa?', ...beside].entries()) {
    const after = take(text, i);
    expect(said(after)).not.toContain('failure');
    session = after.session;
    expect(said(take('petugas', i))).toContain('officer-called');
  }
});
