import { describe, expect, test } from 'vitest';
import { instantOf } from '../../src/calendar.js';
import type { Moment } from '../../src/language/dates/moment.js';
import { bookWhere } from '../../src/policy/schema.js';
import { read } from '../language/support.js';
import { shipped, ZONE } from '../support/scripts.js';
import { NINE, Talk } from './talk.js';

const DAY = 24 * 60;
const SINOVAC = { dose_count: 1, vaccine: 'sinovac', last_dose_on: '2021-09-20' };
const at = (day: string, time: string) => instantOf(day, time, ZONE);

/** What is said of a moment, by default nothing. */
const said = (of: Partial<Moment>): Moment => ({
  day: null,
  time: null,
  isOpen: false,
  once: false,
  within: null,
  before: null,
  by: null,
  moves: false,
  every: null,
  wrong: null,
  ...of,
});

/** "Remind me of an errand" on a day. */
function errand(
  talk: Talk,
  day: string,
  time: string | null = null,
  service = 'sim',
  more: Partial<Moment> = {},
) {
  const moment = said({ day, time, ...more });
  return talk.say('…', { intent: 'set_reminder', service, days: [day], time, moment });
}

/** Something more of the moment, as an answer. */
const answer = (talk: Talk, of: Partial<Moment>) => talk.say('…', { moment: said(of) });

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
    expect(answer(talk, { time: '15:00' }).pick('yes').asked).toEqual([
      { kind: 'remind', id: 't3-r0', at: at('2021-10-01', '15:00') },
    ]);
  });

  test('in own words', () => {
    const talk = new Talk().say('…', { intent: 'set_reminder', moment: said({ day: '2021-10-12' }) });
    expect(talk.say('none').pick('yes').session.person.reminders[0]?.text).toEqual({
      id: 'reminder-own-words',
      args: { what: 'none' },
    });
  });

  test('at a time that has passed is told at once, and the next day offered', () => {
    const talk = errand(new Talk(), '2021-10-01', '08:00');
    expect(talk.said).toEqual(['reminder-past', 'reminder-offer']);
    expect(talk.pick('yes').asked).toEqual([{ kind: 'remind', id: 't2-r0', at: at('2021-10-02', '08:00') }]);
    expect(errand(new Talk(), '2021-09-28').said).toEqual(['reminder-past', 'ask-reminder-day']);
  });

  test('a yes with another moment changes what is offered, and no more', () => {
    const talk = answer(errand(new Talk(), '2021-10-12'), { before: DAY });
    expect([talk.said, talk.asked]).toEqual([['reminder-offer'], []]);
    expect(talk.words).toContain('Senin, 11 Oktober 2021, pukul 08.00');
    expect(answer(talk, { time: '19:00' }).words).toContain('Senin, 11 Oktober 2021, pukul 19.00');
    expect(answer(talk, { before: 2 * DAY }).words).toContain('Minggu, 10 Oktober 2021, pukul 19.00');
    expect(talk.pick('yes').session.person.reminders).toMatchObject([
      { at: at('2021-10-10', '19:00'), text: { id: 'reminder-errand-due' } },
    ]);
  });

  test('moved: what is not said stays', () => {
    const talk = errand(new Talk(), '2021-10-12', '09:00').pick('change-time');
    expect(talk.said).toEqual(['ask-reminder-day']);
    expect(answer(talk, { day: '2021-10-13' }).words).toContain('13 Oktober 2021, pukul 09.00');
    expect(answer(talk.pick('change-time'), { time: '16:00' }).pick('yes').asked).toEqual([
      { kind: 'remind', id: 't6-r0', at: at('2021-10-13', '16:00') },
    ]);
  });

  test.each<[string, Partial<Moment>, string[]]>([
    [
      'a day that its month has not',
      { wrong: { what: 'date', last: '2021-09-30' } },
      ['no-such-date', 'ask-reminder-day'],
    ],
    [
      'an hour that there is not',
      { day: '2021-10-12', wrong: { what: 'hour' } },
      ['no-such-hour', 'ask-reminder-time'],
    ],
    ['a feast', { wrong: { what: 'feast' } }, ['feast-moves', 'ask-reminder-day']],
    [
      'a weekday that is not that of its date',
      { day: '2021-10-19', wrong: { what: 'weekday', day: '2021-10-19', other: '2021-10-18' } },
      ['ask-which-day'],
    ],
    [
      'the middle of the night',
      { day: '2021-10-12', time: '02:00' },
      ['reminder-quiet-hours', 'reminder-offer'],
    ],
    ['an hour alone', { time: '15:00' }, ['reminder-offer']],
    ['every week, and no day', { every: { unit: 'week', n: 1 } }, ['ask-reminder-day']],
  ])('on %s', (_, moment, texts) => {
    const talk = new Talk().say('…', { intent: 'set_reminder', service: 'sim', moment: said(moment) });
    expect([talk.said, talk.asked]).toEqual([texts, []]);
  });

  test('of two days that were told the one that is named again', () => {
    const wrong = { what: 'weekday', day: '2021-10-19', other: '2021-10-18' } as const;
    const asked = () => errand(new Talk(), '2021-10-19', null, 'sim', { wrong });
    // "yang selasa", "yang senin", "tgl 18"
    expect(answer(asked(), { day: '2021-10-05' }).words).toContain('Selasa, 19 Oktober 2021');
    expect(answer(asked(), { day: '2021-10-04' }).words).toContain('Senin, 18 Oktober 2021');
    expect(answer(asked(), { day: '2021-10-18' }).words).toContain('Senin, 18 Oktober 2021');
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
    expect(talk.words).toMatch(/^Halo Kak, ini pengingat dari Bisa: mengurus SIM\.\nBawa /);
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

  test('one of several, after they were shown: by its number, its matter or its day', () => {
    for (const words of ['2', 'yang skck', 'yang tanggal 13']) {
      const talk = two().say('batalkan pengingat', { intent: 'cancel_reminder' });
      expect(talk.words).toContain(
        '1. SIM: Selasa, 12 Oktober 2021, pukul 08.00\n2. SKCK: Rabu, 13 Oktober 2021, pukul 08.00',
      );
      talk.say(words, read(words));
      expect([talk.said, talk.asked]).toEqual([['reminder-cancelled'], [{ kind: 'cancel', id: 't4-r1' }]]);
      expect(talk.session.person.reminders.map(({ id }) => id)).toEqual(['t2-r0']);
    }
  });

  test('the one that is meant, or the only one, at once', () => {
    const talk = two().say('yang skck ga usah diingetin', { intent: 'cancel_reminder', service: 'skck' });
    expect(talk.asked).toEqual([{ kind: 'cancel', id: 't4-r1' }]);
    expect(talk.say('batalkan pengingat', { intent: 'cancel_reminder' }).asked).toEqual([
      { kind: 'cancel', id: 't2-r0' },
    ]);
  });

  test('all', () => {
    const talk = two().say('batalkan semua pengingat', { intent: 'cancel_reminder' });
    expect(talk.asked).toEqual([
      { kind: 'cancel', id: 't2-r0' },
      { kind: 'cancel', id: 't4-r1' },
    ]);
    expect(talk.session.person.reminders).toEqual([]);
  });

  test('or kept', () => {
    const talk = two().say('batalkan pengingat', { intent: 'cancel_reminder' }).say('biarkan');
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

const LATE = { kind: 'record', record: 'undelivered', about: { why: 'late' }, case: null };

describe('one that comes late', () => {
  const came = (talk: Talk, day: string, time: string) => {
    talk.now = at(day, time);
    return talk.take({ kind: 'reminder', id: talk.session.person.reminders[0]!.id });
  };

  test('is told with an apology to the end of the day that it is for', () => {
    const talk = came(errand(new Talk(), '2021-10-12', '08:00').pick('yes'), '2021-10-12', '13:00');
    expect([talk.said, talk.asked]).toEqual([['reminder'], []]);
    expect(talk.words).toMatch(/^Maaf terlambat, Kak/);
    expect(talk.effects).toMatchObject([{ purpose: 'reminder', until: at('2021-10-13', '00:00') }]);
  });

  test('is told as ever within the hour', () => {
    const talk = came(errand(new Talk(), '2021-10-12', '08:00').pick('yes'), '2021-10-12', '09:00');
    expect(talk.words).toMatch(/^Halo Kak/);
  });

  test('a day before what it is for: on that day still, and no more after it', () => {
    const eve = () => errand(new Talk(), '2021-10-12', null, 'sim', { before: DAY }).pick('yes');
    expect(eve().session.person.reminders).toMatchObject([{ at: at('2021-10-11', '08:00') }]);
    expect(came(eve(), '2021-10-12', '06:00').said).toEqual(['reminder']);
    const over = came(eve(), '2021-10-13', '06:00');
    expect([over.said, over.asked]).toEqual([[], [LATE]]);
    expect(over.session.person.reminders).toEqual([]);
    expect(over.view.reminded).toBeNull();
  });

  test('minutes before midnight: a little later than its day', () => {
    const late = () => errand(new Talk(), '2021-10-12', '23:55').pick('yes');
    expect(came(late(), '2021-10-13', '00:05').said).toEqual(['reminder']);
    expect(came(late(), '2021-10-13', '00:10').said).toEqual([]);
  });
});

describe('the rules of its service', () => {
  const set = () => errand(new Talk(), '2021-10-12', '08:00', 'ktp').pick('yes');
  /** The reminder of a chat as it comes in a city where other acts hold. */
  const comeWhere = (talk: Talk, acts: Record<string, 'applied' | 'not_applied'>) => {
    const { flows } = shipped;
    const elsewhere = new Talk({ ...flows, book: bookWhere(flows.book, acts) }, at('2021-10-12', '08:00'));
    elsewhere.session = talk.session;
    return elsewhere.take({ kind: 'reminder', id: talk.session.person.reminders[0]!.id });
  };

  test('that are as they were are not spoken of', () => {
    expect(comeWhere(set(), {}).words).not.toContain('diperbarui');
  });

  test('that are others now are told, with what holds', () => {
    const talk = comeWhere(set(), { 'se-440-1395-2021': 'not_applied' });
    expect(talk.words).toContain('Aturannya diperbarui sejak pengingat ini dipasang. Sekarang:');
    expect(talk.words).toContain('tidak ada aturan bukti vaksin');
    expect(talk.asked).toMatchObject([
      { kind: 'record', record: 'verdict', about: { service: 'ktp', outcome: 'allowed' } },
    ]);
  });

  test('that are others and need to be asked about are not guessed', () => {
    const { flows } = shipped;
    const before = new Talk({ ...flows, book: bookWhere(flows.book, { 'se-440-1395-2021': 'not_applied' }) });
    const talk = comeWhere(errand(before, '2021-10-12', '08:00', 'ktp').pick('yes'), {});
    expect(talk.words).toContain('tulis nama layanannya');
    expect(talk.asked).toEqual([]);
  });
});

describe('quiet hours', () => {
  test.each(['21:00', '23:30', '00:10', '05:59'])('at %s they are told, and the hour stands', (time) => {
    const talk = errand(new Talk(), '2021-10-12', time);
    expect(talk.said).toEqual(['reminder-quiet-hours', 'reminder-offer']);
    expect(talk.words).toContain('pukul 21.00–06.00');
    expect(talk.pick('yes').asked).toMatchObject([{ kind: 'remind', at: at('2021-10-12', time) }]);
    talk.now = at('2021-10-12', time);
    expect(talk.take({ kind: 'reminder', id: talk.session.person.reminders[0]!.id }).said).toEqual([
      'reminder',
    ]);
  });

  test.each(['06:00', '20:59'])('at %s they are not', (time) => {
    expect(errand(new Talk(), '2021-10-12', time).said).toEqual(['reminder-offer']);
  });

  test('move an hour that nobody named to their end', () => {
    const { flows } = shipped;
    const { city } = flows.book;
    const late = { ...city, quiet_hours: { from: '20:00', until: '09:30' } };
    const talk = new Talk({ ...flows, book: { ...flows.book, city: late } });
    expect(errand(talk, '2021-10-12').pick('yes').asked).toMatchObject([
      { kind: 'remind', at: at('2021-10-12', '09:30') },
    ]);
  });
});

describe('one that comes again', () => {
  const weekly = () =>
    errand(new Talk(), '2021-10-04', '08:00', 'sim', { every: { unit: 'week', n: 1 } }).pick('yes');
  const come = (talk: Talk, day: string, time = '08:00') => {
    talk.now = at(day, time);
    return talk.take({ kind: 'reminder', id: talk.session.person.reminders[0]?.id ?? 'none' });
  };

  test('tells when it will be asked about, and sets the next one with the turn that says it', () => {
    const talk = weekly();
    expect(talk.words).toContain('Sesudah 1 tahun saya tanya apakah masih perlu');
    come(talk, '2021-10-04');
    expect(talk.said).toEqual(['reminder']);
    expect(talk.asked).toEqual([{ kind: 'remind', id: 't3-r0', at: at('2021-10-11', '08:00') }]);
    expect(talk.session.person.reminders).toMatchObject([{ id: 't3-r0', repeats: { times: 1 } }]);
  });

  test('goes on after those that were missed', () => {
    const talk = come(weekly(), '2021-10-20');
    expect(talk.asked).toEqual([{ kind: 'remind', id: 't3-r0', at: at('2021-10-25', '08:00') }, LATE]);
    expect(talk.said).toEqual([]);
    expect(come(talk, '2021-10-25').said).toEqual(['reminder']);
  });

  test('each month on its own date, or on the last of a shorter month', () => {
    const every = { unit: 'month', n: 1 } as const;
    const talk = errand(new Talk(), '2021-10-31', '08:00', 'sim', { every }).pick('yes');
    const days = ['2021-11-30', '2021-12-31', '2022-01-31', '2022-02-28', '2022-03-31'];
    for (const day of days) {
      talk.now = talk.session.person.reminders[0]!.at;
      talk.take({ kind: 'reminder', id: talk.session.person.reminders[0]!.id });
      expect(talk.session.person.reminders[0]!.at).toBe(at(day, '08:00'));
    }
  });

  test('not to somebody who wants no more messages', () => {
    const talk = weekly().say('stop');
    expect(come(talk, '2021-10-04').effects).toEqual([]);
  });
});

describe('put off', () => {
  const came = () => {
    const talk = errand(new Talk(), '2021-10-12', '08:00').pick('yes');
    talk.now = at('2021-10-12', '08:01');
    return talk.take({ kind: 'reminder', id: 't2-r0' });
  };

  test.each<[string, string, string]>([
    ['tunda sejam', '2021-10-12', '09:01'],
    ['nanti sore aja', '2021-10-12', '16:00'],
    ['ingetin lagi besok', '2021-10-13', '08:00'],
    ['2 jam lagi ya', '2021-10-12', '10:01'],
  ])('%s', (words, day, time) => {
    const talk = came();
    talk.say(words, shipped.recognise(words, '2021-10-12'));
    expect([talk.said, talk.asked]).toEqual([['reminder-offer'], []]);
    talk.pick('yes');
    expect(talk.asked).toMatchObject([{ kind: 'remind', at: at(day, time) }]);
    expect(talk.session.person.reminders).toMatchObject([{ text: { id: 'reminder-errand' } }]);
  });

  test('no longer on another day', () => {
    const talk = came();
    talk.now = at('2021-10-14', '09:00');
    expect(talk.view.reminded).toBeNull();
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
