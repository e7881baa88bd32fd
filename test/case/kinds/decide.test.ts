import { describe, expect, test } from 'vitest';
import type { PersonAsked } from '../../../src/language/reading.js';
import { OUTCOMES } from '../../../src/policy/schema.js';
import { Talk } from '../../dialogue/talk.js';
import { greeted, LAST, mayNote, nodeOfKind, talkWith } from '../own-dialogue.js';

/** A chat about a service in which facts were told. */
const about = (service: string, facts: Record<string, string | number | boolean>, node: object) => {
  const talk = talkWith({ id: 'verdict', ...node }, LAST);
  return greeted(talk.say('…', { intent: 'ask_requirements', service, facts }).say('batal'));
};
const answers = ({ session }: Talk) => session.runs.at(-1)?.answers;
const one = { decide: true };

describe('decide', () => {
  test('tells the verdict, keeps it on record, and notes its outcome', () => {
    const talk = about('skck', { dose_count: 0 }, one);
    expect(talk.said).toEqual(['verdict', 'ask-reminder-what']);
    expect(talk.asked).toMatchObject([
      { kind: 'record', record: 'verdict', about: { service: 'skck', outcome: 'not_yet' }, case: 'self' },
    ]);
    expect([answers(talk), talk.verdict?.outcome]).toEqual([{ verdict: 'not_yet' }, 'not_yet']);
  });

  test('has the dialogues run that find out what is missing, each once, and then goes on', () => {
    const talk = about('skck', {}, one);
    expect(talk.place).toBe('vaccination_state/doses');
    expect(talk.session.runs[0]?.sought).toEqual(['dose_count']);
    talk.pick('dose-two');
    expect([talk.place, answers(talk)]).toEqual(['mine/last', { verdict: 'allowed_if' }]);
  });

  test('says what can be said where nobody can find out what is missing', () => {
    const talk = about('skck', {}, one);
    const { flows } = talk;
    const alone = new Talk({ ...flows, suppliers: new Map() });
    alone.say('…', { intent: 'ask_requirements', service: 'skck' }).say('batal');
    greeted(alone);
    expect(answers(alone)).toEqual({ verdict: 'needs_facts' });
  });

  test('is brief where the same was told already', () => {
    const again = talkWith({ id: 'verdict', ...one }, { id: 'anew', ...one }, LAST);
    again.say('…', { intent: 'ask_access', service: 'skck', facts: { dose_count: 2 } }).say('batal');
    greeted(again);
    const [first, second] = again.effects.flatMap((effect) =>
      effect.kind === 'send' ? [again.flows.texts.format('id', effect.text)] : [],
    );
    expect(second?.split('\n')).toHaveLength(1);
    expect(first).toContain(second);
  });

  test('may note every outcome and nothing else, and may send for what is missing', () => {
    const node = nodeOfKind(one);
    expect(OUTCOMES.every((outcome) => mayNote(node, outcome))).toBe(true);
    expect(mayNote(node, 'perhaps')).toBe(false);
    expect(node.inspection).toEqual({ sendsFor: true });
  });
});

describe('decide people', () => {
  const people: PersonAsked[] = [
    { label: 'Bu Y', self: false, service: 'skck', facts: { dose_count: 2 } },
    { label: 'Pak D', self: false, service: 'none', facts: {} },
  ];

  test('tells a line for each, and records those whose service is known', () => {
    const talk = talkWith({ id: 'verdict', decide: 'people' }, LAST);
    talk.say('…', { intent: 'relay_for_other', people });
    greeted(talk);
    expect(talk.said).toEqual(['people-list', 'ask-reminder-what']);
    expect(talk.asked).toMatchObject([{ about: { service: 'skck', outcome: 'allowed_if' }, case: 't1-p1' }]);
    expect(answers(talk)).toEqual({});
  });

  test('notes nothing', () => {
    const node = nodeOfKind({ decide: 'people' });
    expect(OUTCOMES.some((outcome) => mayNote(node, outcome))).toBe(false);
  });
});

test.each([{ decide: false }, { decide: 'all' }])('%j is none', (spec) => {
  expect(() => nodeOfKind(spec)).toThrow();
});
