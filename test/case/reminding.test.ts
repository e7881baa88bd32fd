import { describe, expect, test } from 'vitest';
import { instantOf, timeOf } from '../../src/calendar.js';
import { age } from '../../src/case/ageing.js';
import { keptSession } from '../../src/case/migrate.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { reminderSchema } from '../../src/case/reminder.js';
import { newSession } from '../../src/case/session.js';
import { HOUR_MS, NINE, Talk } from '../dialogue/talk.js';
import { shipped, ZONE } from '../support/scripts.js';

const DAY_MS = 24 * HOUR_MS;
type Unit = 'day' | 'week' | 'month';

/** A chat with a reminder that comes again at eight, set on the first of October 2021. */
function recurring(unit: Unit, n = 1, talk = new Talk()): Talk {
  const repeats = { unit, n, since: '2021-10-04', times: 0, wanted: NINE };
  const at = instantOf('2021-10-04', '08:00', ZONE);
  talk.session.person.reminders = [{ id: 'r', at, text: { id: 'reminder-errand', args: ERRAND }, repeats }];
  return talk;
}
const ERRAND = { service: { id: 'service-bpjs' } };

/** What is left of a chat that is swept at an instant, as the hotline loads it for the next event. */
function swept(talk: Talk, now: number): void {
  const { person, ...chat } = talk.session;
  const kept = {
    session: packChat({ ...chat, person }),
    person: packPerson(person),
    alone: true,
    since: now,
  };
  const left = age(talk.flows, JSON.parse(JSON.stringify(kept)), now);
  talk.session = keptSession(left.session, left.person, newSession('id', now)).session;
}

/** Has the next reminder come at its hour, the chat swept before. */
function come(talk: Talk): Talk {
  const { at, id } = talk.session.person.reminders[0]!;
  talk.now = at;
  swept(talk, at);
  return talk.take({ kind: 'reminder', id });
}

/** Has reminders come until one asks; the instants of those that did not, and of the one that did. */
function comeUntilAsked(talk: Talk): { untold: number[]; asked: number } {
  const untold: number[] = [];
  for (let times = 0; times < 1_000; times++) {
    come(talk);
    if (talk.said.includes('reminder-still-wanted')) return { untold, asked: talk.now };
    expect(talk.said).toEqual(['reminder']);
    untold.push(talk.now);
  }
  throw new Error('it is never asked');
}

describe.each<[Unit, number]>([
  ['day', 1],
  ['week', 1],
  ['month', 1],
  ['month', 12],
])('a reminder of every %s (%i)', (unit, n) => {
  const keptMs = new Talk().flows.retention.recurring_reminders.ms;

  test('asks with the first that comes after a year, as a part of it', () => {
    const talk = recurring(unit, n);
    const { untold, asked } = comeUntilAsked(talk);
    expect(asked - NINE).toBeGreaterThanOrEqual(keptMs);
    for (const at of untold) expect(at - NINE).toBeLessThan(keptMs);
    expect(talk.said).toEqual(['reminder', 'reminder-still-wanted']);
    expect(talk.offered).toEqual(['yes', 'no']);
    const sends = talk.effects.filter((effect) => effect.kind === 'send');
    expect(sends.map(({ purpose }) => purpose)).toEqual(['reminder', 'reminder']);
    expect(new Set(sends.map(({ until }) => until)).size).toBe(1);
  });

  test('goes on for another year where it is wanted, and is asked about anew', () => {
    const talk = recurring(unit, n);
    const { asked } = comeUntilAsked(talk);
    talk.now += 5 * 60_000;
    expect(talk.pick('yes').said).toEqual(['reminder-goes-on']);
    const again = comeUntilAsked(talk).asked;
    expect(again - asked).toBeGreaterThanOrEqual(keptMs);
    expect(again - asked).toBeLessThan(keptMs + 32 * DAY_MS);
    expect(timeOf(again, ZONE)).toBe('08:00');
  });

  test('ends where it is not', () => {
    const talk = recurring(unit, n);
    comeUntilAsked(talk);
    const { id } = talk.session.person.reminders[0]!;
    talk.pick('no');
    expect([talk.said, talk.asked]).toEqual([['reminder-not-wanted'], [{ kind: 'cancel', id }]]);
    expect(talk.session.person.reminders).toEqual([]);
  });

  test('ends on its next day where nobody answers, which is told once', () => {
    const talk = recurring(unit, n);
    comeUntilAsked(talk);
    const { id } = talk.session.person.reminders[0]!;
    come(talk);
    expect([talk.said, talk.asked]).toEqual([['reminder-ended'], []]);
    expect(talk.session.person.reminders).toEqual([]);
    expect(talk.take({ kind: 'reminder', id }).effects).toEqual([]);
  });
});

describe('the question whether a reminder is still wanted', () => {
  const asked = () => {
    const talk = recurring('month');
    comeUntilAsked(talk);
    return talk;
  };

  test.each([
    ['ya', 'reminder-goes-on'],
    ['masih', 'reminder-goes-on'],
    ['masih mau', 'reminder-goes-on'],
    ['lanjut', 'reminder-goes-on'],
    ['tidak', 'reminder-not-wanted'],
    ['sudah tidak', 'reminder-not-wanted'],
    ['gak usah', 'reminder-not-wanted'],
  ])('is answered by "%s", days later too', (words, said) => {
    for (const days of [0, 3, 25]) {
      const talk = asked();
      if (days) swept(talk, talk.now + days * DAY_MS);
      expect([days, talk.afterDays(days).say(words).said[0]]).toEqual([days, said]);
    }
  });

  test('is not in the way of another errand', () => {
    const talk = asked().say('…', { intent: 'ask_access', service: 'ktp' });
    expect(talk.said).not.toContain('reminder-still-wanted');
    expect(talk.place).not.toContain('reminder_doubted');
    expect(talk.session.person.reminders).toHaveLength(1);
  });

  test('of a reminder that was called off meanwhile sets none', () => {
    const talk = asked();
    talk.session.person.reminders = [];
    expect(talk.pick('yes').said).toEqual(['reminder-lapsed']);
    expect(talk.session.person.reminders).toEqual([]);
  });

  test('is asked of each, where two are as old', () => {
    const talk = recurring('month');
    const [one] = talk.session.person.reminders as [(typeof talk.session.person.reminders)[0]];
    talk.session.person.reminders.push({ ...one, id: 's', text: { id: 'reminder-dose', args: {} } });
    while (talk.session.person.reminders.some(({ repeats }) => repeats?.asked === undefined)) come(talk);
    talk.pick('yes');
    expect(talk.said).toEqual(['reminder-goes-on', 'reminder-still-wanted']);
    expect(talk.pick('yes').said).toEqual(['reminder-goes-on']);
    const { reminders } = talk.session.person;
    expect(reminders.map(({ repeats }) => repeats?.asked)).toEqual([undefined, undefined]);
  });

  test('waits for the next one while an officer holds the chat, or where this one came too late', () => {
    const held = recurring('week');
    const { asked: at } = comeUntilAsked(recurring('week'));
    const repeats = { ...held.session.person.reminders[0]!.repeats!, times: 52 };
    held.session.person.reminders = [{ ...held.session.person.reminders[0]!, at, repeats }];
    const late = new Talk();
    late.session = structuredClone(held.session);
    const handover = { state: 'held', since: at, topic: 'x', service: null, by: 'Ani', lines: [] } as const;
    held.session.handover = { id: 't', ...handover, lines: [] };
    held.now = at;
    held.session.at = at;
    expect(held.take({ kind: 'reminder', id: 'r' }).said).toEqual(['reminder']);
    late.now = at + 3 * DAY_MS;
    expect(late.take({ kind: 'reminder', id: 'r' }).said).toEqual([]);
    expect(come(late).said).toEqual(['reminder', 'reminder-still-wanted']);
  });

  test('is answered where the same is wished for anew', () => {
    const set = (talk: Talk, words: string, day: string) =>
      talk.say(words, shipped.recognise(words, day)).pick('yes');
    const talk = set(new Talk(), 'ingetin bayar bpjs tiap tanggal 4 jam 8 pagi', '2021-10-01');
    comeUntilAsked(talk);
    set(talk, 'ingetin bayar bpjs tiap tanggal 4 jam 8 pagi', '2022-10-05');
    expect(talk.said).toContain('reminder-set');
    expect(talk.session.person.reminders).toHaveLength(1);
    expect(come(talk).said).toEqual(['reminder']);
  });
});

test.each(['id', 'en', 'su', 'jv'])('all of it is said in %s', (locale) => {
  const talk = recurring('month', 12);
  talk.session.person.locale = locale;
  comeUntilAsked(talk);
  const words = [talk.words, talk.pick('yes').words];
  comeUntilAsked(talk);
  words.push(talk.words, come(talk).words);
  for (const one of words) expect(one).not.toMatch(/\{|reminder-/);
  expect(new Set(words.map((one) => one.replaceAll('*', ''))).size).toBe(3);
  const { texts } = talk.flows;
  const ids = [
    'reminder-still-wanted',
    'reminder-goes-on',
    'reminder-not-wanted',
    'reminder-lapsed',
    'reminder-ended',
  ];
  const inAll = (id: string) =>
    texts.locales.map((one) => texts.format(one, { id, args: { what: '', when: '' } }));
  for (const id of ids) expect(new Set(inAll(id)).size).toBe(texts.locales.length);
});

test('a reminder that an earlier version kept, which counted times, is asked about a year after it came first', () => {
  const at = instantOf('2021-11-04', '06:00', ZONE);
  const repeats = { unit: 'month', n: 1, since: '2021-10-04', left: 10 };
  const kept = { id: 'r', at, text: { id: 'reminder-errand', args: ERRAND }, repeats };
  const reminder = reminderSchema.parse(JSON.parse(JSON.stringify(kept)));
  expect(reminder.repeats).toMatchObject({ times: 1 });
  expect(reminderSchema.parse(reminder)).toEqual(reminder);
  const talk = new Talk();
  talk.session.person.reminders = [reminder];
  const { asked, untold } = comeUntilAsked(talk);
  expect(asked).toBe(instantOf('2022-10-04', '06:00', ZONE));
  expect(untold).toHaveLength(11);
});
