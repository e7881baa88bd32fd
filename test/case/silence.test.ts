import { describe, expect, test } from 'vitest';
import { newTopic } from '../../src/case/session.js';
import { HOUR_MS, shown, Talk } from '../dialogue/talk.js';

const SKCK = { intent: 'ask_access', service: 'skck' } as const;

describe('silence', () => {
  const silent = (ms: number) => {
    const talk = new Talk().say('…', { ...SKCK, subject: 'other', facts: { dose_count: 0 } });
    talk.now += ms;
    return talk;
  };

  test('up to a day changes nothing', () => {
    const talk = silent(24 * HOUR_MS);
    expect(talk.say('3').said).toEqual(['vaccine-drive', 'ask-planned-dose']);
  });

  test('over a day begins anew: no question, no topic, no claims, nobody else', () => {
    const talk = silent(24 * HOUR_MS + 1);
    expect(talk.say('3').said).toEqual(['not-understood']);
    expect(talk.session.topic).toEqual(newTopic());
    expect(talk.session).toMatchObject({ said: [], evidence: null, photos: [], trail: [] });
    expect(talk.session.person.cases).toEqual({});
  });

  test('of whoever was not spoken of for a day nothing is known, however much was said of others', () => {
    const mother = { label: 'ibu', key: 'mother' };
    const talk = new Talk().say('…', { ...SKCK, subject: 'other', person: mother, facts: { dose_count: 2 } });
    talk.say('…', { ...SKCK, facts: { dose_count: 1 } });
    talk.now += 20 * HOUR_MS;
    talk.say('halo', { intent: 'greet' });
    expect(Object.keys(talk.session.person.cases)).toContain('t1-r1');
    talk.now += 5 * HOUR_MS;
    talk.say('halo', { intent: 'greet' });
    expect(Object.keys(talk.session.person.cases)).toEqual(['self']);
  });

  test('keeps language and reminders, and what was proven and agreed to for whoever is still there', () => {
    const talk = shown(new Talk(), { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
    talk.say('skck', SKCK).pick('yes').say('…', { intent: 'change_language', locale: 'en' });
    const { consent, reminders } = talk.session.person;
    talk.now += 25 * HOUR_MS;
    talk.say('menu');
    expect(talk.session.person).toMatchObject({ locale: 'en', consent: null, reminders });
    expect(talk.facts()).toEqual({});
    talk.say('…', SKCK);
    expect(talk.said).toEqual(['holder-same']);
    talk.pick('yes');
    expect(talk.session.person).toMatchObject({ consent, held: null });
    expect(talk.facts().dose_count).toMatchObject({ value: 1, provenance: 'verified' });
  });

  test('leaves nothing of before to somebody else who holds the phone', () => {
    const talk = shown(new Talk(), { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
    talk.say('skck', SKCK).pick('yes');
    talk.now += 25 * HOUR_MS;
    talk.say('…', SKCK).pick('no');
    expect(talk.said).toEqual(['ask-doses']);
    const { person } = talk.session;
    expect(person).toMatchObject({ consent: null, reminders: [], held: null, since: talk.now, cases: {} });
  });

  test('of over 30 days ends what was proven too: the phone may have changed hands', () => {
    const talk = shown(new Talk(), { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
    talk.now += 30 * 24 * HOUR_MS + 1;
    talk.say('menu');
    expect(talk.session.person).toMatchObject({
      cases: {},
      held: { facts: {}, initials: null, consent: expect.any(Number) },
    });
  });

  test('is counted from the last message', () => {
    const talk = silent(20 * HOUR_MS).say('bantuan');
    talk.now += 20 * HOUR_MS;
    expect(talk.say('3').said).toEqual(['vaccine-drive', 'ask-planned-dose']);
  });

  test('a reminder breaks no silence', () => {
    const talk = silent(20 * HOUR_MS).take({ kind: 'reminder', id: 'gone' });
    talk.now += 5 * HOUR_MS;
    expect(talk.say('3').said).toEqual(['not-understood']);
  });
});
