import { describe, expect, test } from 'vitest';
import { compileFlows } from '../../src/case/compile.js';
import { shipped } from '../support/scripts.js';
import { parts, flowsWith as withDialogue } from './flows-with.js';
import { Talk } from './talk.js';

/** The shipped flows with one dialogue more, which goes wrong. */
const flowsWith = (nodes: unknown[]) => withDialogue(nodes, { id: 'broken' });

/** What every fault ends in: kind words, a record that names the place, and a chat that can go on. */
function expectFailure(talk: Talk, place: string, reason: RegExp): void {
  expect(talk.effects).toEqual([
    {
      kind: 'record',
      record: 'failure',
      about: { place, reason: expect.stringMatching(reason) },
      case: null,
    },
    { kind: 'send', text: { id: 'failure' }, choices: [], token: null },
  ]);
  expect(talk.session).toMatchObject({
    runs: [],
    trail: [],
    waiting: null,
    photo: null,
    evidence: null,
    misses: 0,
  });
  expect(talk.words).toMatch(/gangguan di sisi kami/);
  expect(talk.say('menu').said).toEqual(['greeting', 'menu-offer']);
}

describe('a faulty flow ends its dialogue with kind words and a record, never the process', () => {
  test('one that goes round in circles', () => {
    const talk = new Talk(
      flowsWith([
        { id: 'here', set: { 'answers.here': 1 } },
        { id: 'there', set: { 'answers.there': 1 }, next: 'here' },
      ]),
    );
    expectFailure(talk.say('halo', { intent: 'greet' }), 'broken/here', /more than 100 nodes/);
  });

  test('dialogues that call one another without end', () => {
    const flows = flowsWith([
      { id: 'again', call: 'broken' },
      { id: 'after', say: 'goodbye' },
    ]);
    expectFailure(new Talk(flows).say('halo', { intent: 'greet' }), 'broken/again', /too deeply/);
  });

  test('dialogues that lead to one another without end', () => {
    const flows = flowsWith([{ id: 'again', call: 'broken' }]);
    expectFailure(new Talk(flows).say('halo', { intent: 'greet' }), 'broken/again', /more than 100 nodes/);
  });

  test('one that leads to a node that is not there', () => {
    const flows = flowsWith([{ id: 'hop', branch: [{ when: { today: { known: true } }, next: 'nowhere' }] }]);
    expectFailure(
      new Talk(flows).say('halo', { intent: 'greet' }),
      'broken/nowhere',
      /node "nowhere" of "broken" is gone/,
    );
  });

  test('one that calls a dialogue that is not there', () => {
    const flows = flowsWith([
      { id: 'ask', call: 'nobody' },
      { id: 'after', say: 'goodbye' },
    ]);
    expectFailure(new Talk(flows).say('halo', { intent: 'greet' }), 'broken/after', /no dialogue "nobody"/);
  });

  test('a name that cannot be set', () => {
    const flows = flowsWith([{ id: 'set', set: { 'verdict.outcome': 'allowed' } }]);
    expectFailure(
      new Talk(flows).say('halo', { intent: 'greet' }),
      'broken/set',
      /"verdict.outcome" cannot be set/,
    );
  });

  test('no dialogue for what has begun', () => {
    const flows = compileFlows({ ...parts, dialogues: parts.dialogues.filter(({ id }) => id !== 'menu') });
    const talk = new Talk(flows).take({ kind: 'start' });
    expect(talk.asked).toEqual([
      {
        kind: 'record',
        record: 'failure',
        about: { place: 'none', reason: 'understanding: no dialogue begins on start' },
        case: null,
      },
    ]);
    expect(talk.said).toEqual(['not-understood']);
  });

  test('no dialogue for what a node has begun', () => {
    const flows = compileFlows({ ...parts, dialogues: parts.dialogues.filter(({ id }) => id !== 'menu') });
    expectFault(new Talk(flows).say('ulang'), 'none', 'no dialogue begins on start');
  });

  /** A fault that leaves nothing to be cleared away. */
  function expectFault(talk: Talk, place: string, reason: string): void {
    expect(talk.asked).toEqual([{ kind: 'record', record: 'failure', about: { place, reason }, case: null }]);
    expect(talk.said).toEqual(['failure']);
  }

  test('what is no fault of the flow is recorded by its kind alone, nothing personal with it', () => {
    const { flows } = shipped;
    const talk = new Talk({ ...flows, book: { ...flows.book, policies: null as never } });
    talk.say('Budi Santoso 3275010101900001', { intent: 'ask_access', service: 'ktp' });
    expectFault(talk, 'access/verdict', 'internal: TypeError');
  });

  test('so is a fault of whoever reads the message, which is then not understood', () => {
    const { flows } = shipped;
    const talk = new Talk({ ...flows, book: { ...flows.book, services: null as never } });
    talk.say('Budi Santoso 3275010101900001', { intent: 'ask_access', service: 'ktp' });
    expect(talk.asked).toEqual([
      {
        kind: 'record',
        record: 'failure',
        about: { place: 'none', reason: 'understanding: mistaken: TypeError' },
        case: null,
      },
    ]);
    expect(talk.said).toEqual(['not-understood']);
  });

  test('what the person said and agreed to outlives a fault', () => {
    const talk = new Talk(
      flowsWith([{ id: 'hop', branch: [{ when: { today: { known: true } }, next: 'nowhere' }] }]),
    );
    talk.say('…', { intent: 'ask_access', service: 'skck', facts: { dose_count: 1 } });
    const { person } = talk.session;
    expect(talk.say('batal').say('halo', { intent: 'greet' }).said).toEqual(['failure']);
    expect(talk.session.person).toEqual(person);
  });
});
