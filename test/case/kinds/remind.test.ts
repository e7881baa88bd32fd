import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../src/calendar.js';
import { Draft } from '../../../src/case/draft.js';
import { advance, begin } from '../../../src/engine/run.js';
import type { Talk } from '../../dialogue/talk.js';
import { ZONE } from '../../support/scripts.js';
import { greeted, LAST, mayNote, nodeOfKind, talkWith } from '../own-dialogue.js';

const arranged = (day: string, time = '08:00') => ({
  id: `on-${day}`,
  set: { 'reminder.day': day, 'reminder.time': time },
});
const SET = { id: 'set', remind: { text: 'goodbye' } };
const outcome = ({ session }: Talk) => session.runs.at(-1)?.answers.set;
const at = (day: string, time = '08:00') => instantOf(day, time, ZONE);

describe('remind', () => {
  test('sets a reminder for the instant in the city, and notes that', () => {
    const talk = greeted(talkWith(arranged('2021-10-12'), SET, LAST));
    expect(talk.asked).toEqual([{ kind: 'remind', id: 't1-r0', at: at('2021-10-12') }]);
    expect(talk.session.person.reminders).toEqual([
      { id: 't1-r0', at: at('2021-10-12'), text: { id: 'goodbye' } },
    ]);
    expect(outcome(talk)).toBe('set');
  });

  test('comes some days before what it is of', () => {
    const due = { id: 'due', set: { 'reminder.due': '2021-10-12', 'reminder.days_before': 3 } };
    const hour = { id: 'hour', set: { 'reminder.time': '19:30' } };
    const talk = greeted(talkWith(due, hour, SET, LAST));
    expect(talk.asked).toEqual([{ kind: 'remind', id: 't1-r0', at: at('2021-10-09', '19:30') }]);
  });

  test('takes its words from what is known', () => {
    const node = {
      id: 'set',
      remind: { text: { id: 'reminder-own-words', args: { what: 'answers.hour' } } },
    };
    const known = { id: 'know', set: { 'answers.hour': '09:30' } };
    const talk = greeted(talkWith(known, arranged('2021-10-12'), node, LAST));
    expect(talk.session.person.reminders[0]?.text).toEqual({
      id: 'reminder-own-words',
      args: { what: { hour: '09:30' } },
    });
  });

  test('sets none for a time that has passed', () => {
    for (const node of [arranged('2021-09-30'), arranged('2021-10-01', '09:00')]) {
      const talk = greeted(talkWith(node, SET, LAST));
      expect([talk.asked, outcome(talk)]).toEqual([[], 'past']);
    }
  });

  test('sets the same one once, and no more than ten', () => {
    const days = Array.from({ length: 10 }, (_, i) => [
      arranged(`2021-10-${11 + i}`),
      { ...SET, id: `r${i}` },
    ]).flat();
    const twin = [
      { ...arranged('2021-10-11'), id: 'again' },
      { ...SET, id: 'twin' },
    ];
    const talk = greeted(talkWith(...days, ...twin, arranged('2021-10-30'), SET, LAST));
    expect(talk.session.person.reminders).toHaveLength(10);
    expect(talk.session.runs.at(-1)?.answers).toMatchObject({ twin: 'set', set: 'full' });
  });

  test('stands in place of the latest with its words where a dialogue corrects one', () => {
    const second = [arranged('2021-10-20'), { ...SET, id: 'second' }];
    const talk = greeted(talkWith(arranged('2021-10-12'), SET, ...second));
    const [first, latest] = talk.session.person.reminders;
    const { flows } = talkWith(arranged('2021-10-25'), SET, LAST);
    const draft = new Draft(flows, talk.session, { turn: 't9', kind: 'start' }, talk.now);
    begin(draft, 'mine', { aside: false, args: { corrects: true } });
    advance(draft);
    expect(draft.effects.slice(0, 2)).toEqual([
      { kind: 'cancel', id: latest?.id },
      { kind: 'remind', id: 't9-r1', at: at('2021-10-25') },
    ]);
    expect(draft.session.person.reminders.map(({ id }) => id)).toEqual([first?.id, 't9-r1']);
    expect(draft.session.runs.at(-1)?.answers.set).toBe('replaced');
  });

  test('stands in place of the one that is moved, in its words', () => {
    const move = [
      { id: 'which', set: { 'reminder.of': 't1-r0' } },
      { ...arranged('2021-10-14', '10:00'), id: 'later' },
      { id: 'move', remind: 'moved' },
    ];
    const talk = greeted(talkWith(arranged('2021-10-12'), SET, ...move, LAST));
    expect(talk.asked.slice(1)).toEqual([
      { kind: 'cancel', id: 't1-r0' },
      { kind: 'remind', id: 't1-r0', at: at('2021-10-14', '10:00') },
    ]);
    expect(talk.session.person.reminders).toMatchObject([{ text: { id: 'goodbye' } }]);
    expect(talk.session.runs.at(-1)?.answers.move).toBe('replaced');
  });

  test('wishes for messages again', () => {
    const talk = talkWith(arranged('2021-10-12'), SET, LAST).say('stop');
    expect(talk.session.person.stopped).toBe(true);
    expect(greeted(talk).session.person.stopped).toBe(false);
  });

  test('of no day, or of no hour, is not set: what was arranged is gone', () => {
    for (const nodes of [[], [{ id: 'day', set: { 'reminder.day': '2021-10-12' } }]]) {
      const talk = greeted(talkWith(...nodes, SET, LAST));
      expect(talk.asked).toEqual([]);
      expect(talk.session.runs.at(-1)?.answers.set).toBe('past');
    }
  });

  test('tells what it says, and what it may note', () => {
    const node = nodeOfKind({ remind: { text: 'goodbye' } });
    expect(node.inspection).toEqual({ texts: [{ part: 'goodbye', path: ['remind', 'text'] }] });
    const may = ['set', 'replaced', 'past', 'full', 'late'].map((value) => mayNote(node, value));
    expect(may).toEqual([true, true, true, true, false]);
  });
});
