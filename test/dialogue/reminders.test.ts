import { describe, expect, test } from 'vitest';
import { instantOf } from '../../src/calendar.js';
import { ZONE } from '../support/scripts.js';
import { NINE, Talk } from './talk.js';

const SINOVAC = { dose_count: 1, vaccine: 'sinovac', last_dose_on: '2021-09-20' };
const at = (day: string, time: string) => instantOf(day, time, ZONE);

/** "Remind me of an errand" on a day. */
function errand(talk: Talk, day: string, time: string | null = null, service = 'sim'): Talk {
  return talk.say('…', { intent: 'set_reminder', service, days: [day], time });
}

describe('the second dose', () => {
  test('is reminded of at eight on the day before it is due', () => {
    const talk = new Talk().say('…', { intent: 'set_reminder', service: 'vaksinasi', facts: SINOVAC });
    expect(talk.said).toEqual(['second-dose-due', 'drive-next', 'reminder-offer']);
    expect(talk.words).toContain('28 hari setelah dosis 1');
    talk.pick('yes');
    expect(talk.asked).toEqual([{ kind: 'remind', id: 't2-r0', at: at('2021-10-17', '08:00') }]);
    expect(talk.session.person.reminders).toEqual([
      {
        id: 't2-r0',
        at: at('2021-10-17', '08:00'),
        text: { id: 'reminder-dose', args: { due: { day: '2021-10-18', weekday: true } } },
      },
    ]);
  });

  test('asks for brand and day where they are not known', () => {
    const talk = new Talk().say('…', {
      intent: 'set_reminder',
      service: 'vaksinasi',
      facts: { dose_count: 1 },
    });
    expect(talk.said).toEqual(['ask-vaccine']);
    expect(talk.pick('sinovac').said).toEqual(['ask-first-dose-on']);
    expect(talk.say('20 september').said).toEqual(['second-dose-due', 'drive-next', 'reminder-offer']);
  });

  test.each([
    [{ ...SINOVAC, last_dose_on: '2021-08-01' }, ['second-dose-due-now', 'drive-next']],
    [{ ...SINOVAC, vaccine: 'janssen' }, ['single-dose']],
    [{ ...SINOVAC, vaccine: 'other' }, ['no-dose-schedule']],
    [{ dose_count: 2 }, ['no-booster-schedule']],
  ])('of %j: %j', (facts, said) => {
    expect(new Talk().say('…', { intent: 'set_reminder', service: 'vaksinasi', facts }).said).toEqual(said);
  });

  test('that is due tomorrow is reminded of in the morning of that day', () => {
    const facts = { ...SINOVAC, vaccine: 'moderna', last_dose_on: '2021-09-04' };
    const talk = new Talk().say('…', { intent: 'set_reminder', service: 'vaksinasi', facts }).pick('yes');
    expect(talk.asked).toEqual([{ kind: 'remind', id: 't2-r0', at: at('2021-10-02', '06:00') }]);
  });
});

test('of a second dose that a drive gives on another day, that day is the one to be reminded of', () => {
  const facts = { ...SINOVAC, last_dose_on: '2021-09-04' };
  const talk = new Talk().say('…', { intent: 'set_reminder', service: 'vaksinasi', facts }).pick('yes');
  expect(talk.asked).toEqual([{ kind: 'remind', id: 't2-r0', at: at('2021-10-03', '08:00') }]);
});

describe('a planned dose', () => {
  const planned = (day: string) =>
    new Talk().say('…', {
      intent: 'ask_access',
      service: 'skck',
      facts: { dose_count: 0, planned_dose_on: day },
    });

  test('is reminded of on the day before', () => {
    const talk = planned('2021-10-12');
    expect(talk.said).toEqual(['verdict', 'reminder-offer']);
    expect(talk.pick('yes').asked).toEqual([{ kind: 'remind', id: 't2-r0', at: at('2021-10-11', '08:00') }]);
  });

  test('for tomorrow is reminded of in its morning, for today not at all', () => {
    expect(planned('2021-10-02').pick('yes').asked).toEqual([
      { kind: 'remind', id: 't2-r0', at: at('2021-10-02', '06:00') },
    ]);
    const talk = planned('2021-10-01');
    expect(talk.said).toEqual(['verdict']);
    expect(talk.words).toContain('mulai *Jumat, 1 Oktober 2021*, sesudah dosis 1');
  });
});

describe('an errand', () => {
  test('on a day that is named, at eight where no hour is', () => {
    expect(errand(new Talk(), '2021-10-12').pick('yes').asked).toEqual([
      { kind: 'remind', id: 't2-r0', at: at('2021-10-12', '08:00') },
    ]);
    expect(errand(new Talk(), '2021-10-12', '07:30').pick('yes').asked).toEqual([
      { kind: 'remind', id: 't2-r0', at: at('2021-10-12', '07:30') },
    ]);
  });

  test('today needs an hour', () => {
    const talk = errand(new Talk(), '2021-10-01');
    expect(talk.said).toEqual(['ask-reminder-time']);
    expect(talk.say('jam 3 sore').pick('yes').asked).toEqual([
      { kind: 'remind', id: 't3-r0', at: at('2021-10-01', '15:00') },
    ]);
  });

  test('in own words', () => {
    const talk = new Talk().say('…', { intent: 'set_reminder', days: ['2021-10-12'] });
    expect(talk.say('none').pick('yes').session.person.reminders[0]?.text).toEqual({
      id: 'reminder-own-words',
      args: { what: 'none' },
    });
  });

  test('at a time that has passed is told, and asked for anew', () => {
    const talk = errand(new Talk(), '2021-10-01', '08:00').pick('yes');
    expect(talk.asked).toEqual([]);
    expect(talk.said).toEqual(['reminder-past', 'ask-reminder-day']);
    expect(talk.say('4 oktober').said).toEqual(['ask-reminder-time']);
    expect(talk.say('jam 9 pagi').pick('yes').asked).toHaveLength(1);
  });

  test('moved: day and hour in one answer are not asked for twice', () => {
    const talk = errand(new Talk(), '2021-10-12').pick('change-time');
    expect(talk.said).toEqual(['ask-reminder-day']);
    expect(talk.say('13 oktober jam 4 sore', { time: '16:00' }).said).toEqual(['reminder-offer-errand']);
    expect(talk.pick('change-time').say('14 oktober').said).toEqual(['ask-reminder-time']);
    expect(talk.say('jam 4 sore').pick('yes').asked).toEqual([
      { kind: 'remind', id: 't7-r0', at: at('2021-10-14', '16:00') },
    ]);
  });

  test('turned down sets nothing', () => {
    const talk = errand(new Talk(), '2021-10-12').pick('no');
    expect(talk.said).toEqual(['reminder-declined']);
    expect(talk.session.person.reminders).toEqual([]);
  });
});

test('the same reminder is set once', () => {
  const talk = errand(new Talk(), '2021-10-12').pick('yes');
  errand(talk, '2021-10-12').pick('yes');
  expect(talk.said).toEqual(['reminder-set']);
  expect(talk.asked).toEqual([]);
  expect(talk.session.person.reminders).toHaveLength(1);
});

test('ten are enough', () => {
  const talk = new Talk();
  for (let date = 11; date <= 20; date++) errand(talk, `2021-10-${date}`).pick('yes');
  expect(talk.session.person.reminders).toHaveLength(10);
  errand(talk, '2021-10-21').pick('yes');
  expect(talk.said).toEqual(['reminder-full']);
  expect(talk.asked).toEqual([]);
  errand(talk, '2021-10-20').pick('yes');
  expect(talk.said).toEqual(['reminder-set']);
});

describe('one that comes due', () => {
  const set = () => errand(new Talk(), '2021-10-12').pick('yes');

  test('is said once, and leaves the open question alone', () => {
    const talk = set().say('…', { intent: 'ask_access', service: 'skck' });
    const { runs, token, waiting, at: last } = talk.session;
    talk.now = at('2021-10-12', '08:00');
    talk.take({ kind: 'reminder', id: 't2-r0' });
    expect(talk.words).toBe('Halo Kak, ini pengingat dari Bisa: mengurus SIM.');
    expect(talk.session).toMatchObject({ runs, token, waiting, at: last });
    expect(talk.session.person.reminders).toEqual([]);
    expect(talk.take({ kind: 'reminder', id: 't2-r0' }).effects).toEqual([]);
  });

  test('is not said to somebody who wants no more messages', () => {
    const talk = set();
    talk.session = { ...talk.session, person: { ...talk.session.person, stopped: true } };
    expect(talk.take({ kind: 'reminder', id: 't2-r0' }).effects).toEqual([]);
    expect(talk.session.person.reminders).toEqual([]);
  });
});

describe('called off', () => {
  const two = () => {
    const talk = errand(new Talk(), '2021-10-12').pick('yes');
    return errand(talk, '2021-10-13', null, 'skck').pick('yes');
  };

  test('all, after they were shown', () => {
    const talk = two().say('batalkan pengingat', { intent: 'cancel_reminder' });
    expect(talk.words).toContain(
      '- Selasa, 12 Oktober 2021: mengurus SIM.\n- Rabu, 13 Oktober 2021: mengurus SKCK.',
    );
    talk.pick('yes');
    expect(talk.asked).toEqual([
      { kind: 'cancel', id: 't2-r0' },
      { kind: 'cancel', id: 't4-r1' },
    ]);
    expect(talk.session.person.reminders).toEqual([]);
  });

  test('or kept', () => {
    const talk = two().say('batalkan pengingat', { intent: 'cancel_reminder' }).pick('no');
    expect(talk.said).toEqual(['reminders-kept']);
    expect(talk.session.person.reminders).toHaveLength(2);
  });

  test('with "stop", until a new one is wished for', () => {
    const talk = two().say('stop');
    expect(talk.asked).toHaveLength(2);
    expect(talk.session.person.stopped).toBe(true);
    expect(errand(talk, '2021-10-14').pick('yes').session.person.stopped).toBe(false);
  });

  test('when there are none', () => {
    expect(new Talk().say('…', { intent: 'cancel_reminder' }).said).toEqual(['no-reminders']);
  });
});

test('ids of reminders differ within a turn and between turns', () => {
  const talk = new Talk();
  for (let date = 11; date <= 15; date++) errand(talk, `2021-10-${date}`).pick('yes');
  const ids = talk.session.person.reminders.map(({ id }) => id);
  expect(new Set(ids).size).toBe(5);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  expect(talk.session.person.reminders.every(({ at: when }) => when > NINE)).toBe(true);
});
