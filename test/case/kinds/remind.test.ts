import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../src/calendar.js';
import { Draft } from '../../../src/case/draft.js';
import { usesOf } from '../../../src/engine/parts.js';
import { advance, begin } from '../../../src/engine/run.js';
import type { Talk } from '../../dialogue/talk.js';
import { ZONE } from '../../support/scripts.js';
import { greeted, LAST, mayNote, nodeOfKind, talkWith } from '../own-dialogue.js';

const remind = (day: string, more: object = {}) => ({
  id: 'set',
  remind: { day, time: '08:00', text: 'goodbye', ...more },
});
const outcome = ({ session }: Talk) => session.runs.at(-1)?.answers.set;
const at = (day: string, time = '08:00') => instantOf(day, time, ZONE);

describe('remind', () => {
  test('sets a reminder for the instant in the city, and notes that', () => {
    const talk = greeted(talkWith(remind('2021-10-12'), LAST));
    expect(talk.asked).toEqual([{ kind: 'remind', id: 't1-r0', at: at('2021-10-12') }]);
    expect(talk.session.person.reminders).toEqual([
      { id: 't1-r0', at: at('2021-10-12'), text: { id: 'goodbye' } },
    ]);
    expect(outcome(talk)).toBe('set');
  });

  test('takes day, hour and words from what is known', () => {
    const node = remind('', {
      day: { ref: 'answers.when' },
      time: { first: ['topic.time', 'answers.hour'] },
      text: { id: 'reminder-own-words', args: { what: 'answers.hour' } },
    });
    const talk = talkWith(
      { id: 'know', set: { 'answers.when': '2021-10-12', 'answers.hour': '09:30' } },
      node,
      LAST,
    );
    expect(greeted(talk).session.person.reminders).toEqual([
      {
        id: 't1-r0',
        at: at('2021-10-12', '09:30'),
        text: { id: 'reminder-own-words', args: { what: { hour: '09:30' } } },
      },
    ]);
  });

  test('sets none for a time that has passed', () => {
    for (const node of [remind('2021-09-30'), remind('2021-10-01', { time: '09:00' })]) {
      const talk = greeted(talkWith(node, LAST));
      expect([talk.asked, outcome(talk)]).toEqual([[], 'past']);
    }
  });

  test('sets the same one once, and no more than ten', () => {
    const days = Array.from({ length: 10 }, (_, i) => ({ ...remind(`2021-10-${11 + i}`), id: `r${i}` }));
    const talk = greeted(
      talkWith(...days, { ...remind('2021-10-11'), id: 'twin' }, remind('2021-10-30'), LAST),
    );
    expect(talk.session.person.reminders).toHaveLength(10);
    expect(talk.session.runs.at(-1)?.answers).toMatchObject({ twin: 'set', set: 'full' });
  });

  test('stands in place of the latest with its words where a dialogue corrects one', () => {
    const talk = greeted(talkWith(remind('2021-10-12'), { ...remind('2021-10-20'), id: 'second' }));
    const [first, second] = talk.session.person.reminders;
    const { flows } = talkWith(remind('2021-10-25'), LAST);
    const draft = new Draft(flows, talk.session, { turn: 't9', kind: 'start' }, talk.now);
    begin(draft, 'mine', { aside: false, args: { corrects: true } });
    advance(draft);
    expect(draft.effects.slice(0, 2)).toEqual([
      { kind: 'cancel', id: second?.id },
      { kind: 'remind', id: 't9-r1', at: at('2021-10-25') },
    ]);
    expect(draft.session.person.reminders.map(({ id }) => id)).toEqual([first?.id, 't9-r1']);
    expect(draft.session.runs.at(-1)?.answers.set).toBe('replaced');
  });

  test('wishes for messages again', () => {
    const talk = talkWith(remind('2021-10-12'), LAST).say('stop');
    expect(talk.session.person.stopped).toBe(true);
    expect(greeted(talk).session.person.stopped).toBe(false);
  });

  test('of no day is a fault of the flow', () => {
    for (const day of [{ ref: 'answers.nowhere' }, 'soon'])
      expect(greeted(talkWith(remind('', { day }), LAST)).asked).toMatchObject([
        { record: 'failure', about: { reason: '"set" reminds of no day' } },
      ]);
  });

  test('tells what it takes, of what kind that must be, and what it may note', () => {
    const node = nodeOfKind({
      remind: { day: { ref: 'answers.d' }, time: { ref: 'topic.time' }, text: 'goodbye' },
    });
    expect(node.inspection).toEqual({
      texts: [{ part: 'goodbye', path: ['remind', 'text'] }],
      values: [
        { part: { ref: 'answers.d' }, path: ['remind', 'day'], like: 'day' },
        { part: { ref: 'topic.time' }, path: ['remind', 'time'], like: 'time' },
      ],
    });
    expect(usesOf(node.inspection)).toEqual(['answers.d', 'topic.time']);
    const may = ['set', 'replaced', 'past', 'full', 'late'].map((value) => mayNote(node, value));
    expect(may).toEqual([true, true, true, true, false]);
  });
});
