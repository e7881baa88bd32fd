import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/case/session.js';
import { HOUR_MS, NINE, shown, Talk } from './talk.js';

const SKCK = { intent: 'ask_access', service: 'skck' } as const;

describe('back', () => {
  test('goes to the question answered last, across dialogues that have ended', () => {
    const talk = new Talk().say('…', SKCK).pick('dose-none');
    expect(talk.place).toBe('access/reason');
    expect(talk.say('eh salah').said).toEqual(['ask-doses']);
    expect(talk.session.person.cases.self?.dose_count).toBeUndefined();
    expect(talk.pick('dose-one').session.verdict?.outcome).toBe('allowed_if');
  });

  test('takes back what each answer claimed, step by step', () => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'sim' });
    talk.pick('dose-none').pick('exempt');
    expect(talk.session.verdict?.outcome).toBe('officer');
    expect(talk.say('kembali').said).toEqual(['which-fits']);
    expect(talk.session.person.cases.self?.exempt).toBeUndefined();
    expect(talk.say('kembali').said).toEqual(['ask-doses']);
    expect(talk.session.person.cases.self).toEqual({});
    expect(talk.say('kembali').said).toEqual(['ask-doses']);
    expect(talk.pick('dose-two').session.verdict?.outcome).toBe('allowed_if');
  });

  test('ends where the present matter began', () => {
    const talk = new Talk()
      .say('…', SKCK)
      .pick('dose-none')
      .say('…', { intent: 'ask_access', service: 'sim' });
    expect(talk.say('kembali').said).toEqual(['which-fits']);
  });

  test('leaves evidence alone', () => {
    const talk = shown(new Talk(), { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
    talk.say('skck', SKCK);
    expect(talk.place).toBe('dose_reminder/offer');
    talk.say('kembali').say('kembali');
    expect(talk.session.person.cases.self?.dose_count?.provenance).toBe('verified');
  });

  test('with nothing behind it asks again, or greets', () => {
    expect(new Talk().say('…', SKCK).say('kembali').said).toEqual(['ask-doses']);
    expect(new Talk().say('kembali').said).toEqual(['greeting', 'menu-offer']);
  });

  test('remembers no more than eight answers', () => {
    const talk = new Talk().say('…', { intent: 'set_reminder', service: 'sim', days: ['2021-10-12'] });
    for (let i = 0; i < 12; i++) talk.pick('change-time').say('13 oktober').say('jam 9 pagi');
    expect(talk.session.trail).toHaveLength(8);
  });
});

describe('restart and cancel', () => {
  test('restart forgets what was claimed, keeps what was proven, and tells everything again', () => {
    const talk = new Talk().say('…', SKCK).pick('dose-none').say('ulang');
    expect(talk.said).toEqual(['ask-doses']);
    expect(talk.pick('dose-one').words).toContain('Bawa KTP');
    shown(talk, { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
    expect(talk.say('ulang').session.person.cases.self?.dose_count?.provenance).toBe('verified');
  });

  test('restart without a dialogue greets', () => {
    expect(new Talk().say('ulang').said).toEqual(['greeting', 'menu-offer']);
  });

  test('cancel leaves the question and the photograph, not what is known', () => {
    const talk = new Talk().say('…', { ...SKCK, facts: { dose_count: 0 } }).take({ kind: 'photo' });
    expect(talk.session.photo).not.toBeNull();
    talk.say('batal');
    expect(talk.session).toMatchObject({ photo: null, runs: [], waiting: null });
    expect(talk.session.person.cases.self?.dose_count?.value).toBe(0);
  });
});

describe('silence', () => {
  const silent = (ms: number) => {
    const talk = new Talk().say('…', { ...SKCK, subject: 'other', facts: { dose_count: 0 } });
    talk.now += ms;
    return talk;
  };

  test('up to a day changes nothing', () => {
    const talk = silent(24 * HOUR_MS);
    expect(talk.say('3').said).toEqual(['vaccine-place', 'ask-planned-dose']);
  });

  test('over a day begins anew: no question, no topic, no claims, nobody else', () => {
    const talk = silent(24 * HOUR_MS + 1);
    expect(talk.say('3').said).toEqual(['not-understood']);
    expect(talk.session.topic).toEqual(newSession('id', NINE).topic);
    expect(talk.session).toMatchObject({ verdict: null, told: null, evidence: null, photo: null, trail: [] });
    expect(talk.session.person.cases).toEqual({ self: {} });
  });

  test('keeps language, consent, reminders and what was proven', () => {
    const talk = shown(new Talk(), { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
    talk.say('skck', SKCK).pick('yes').say('…', { intent: 'change_language', locale: 'en' });
    const { consent, reminders } = talk.session.person;
    talk.now += 25 * HOUR_MS;
    talk.say('menu');
    expect(talk.session.person).toMatchObject({ locale: 'en', consent, reminders });
    expect(talk.session.person.cases.self?.dose_count).toMatchObject({ value: 1, provenance: 'verified' });
  });

  test('of over 30 days ends what was proven too: the phone may have changed hands', () => {
    const talk = shown(new Talk(), { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
    talk.now += 30 * 24 * HOUR_MS + 1;
    talk.say('menu');
    expect(talk.session.person.cases).toEqual({ self: {} });
  });

  test('is counted from the last message', () => {
    const talk = silent(20 * HOUR_MS).say('bantuan');
    talk.now += 20 * HOUR_MS;
    expect(talk.say('3').said).toEqual(['vaccine-place', 'ask-planned-dose']);
  });

  test('a reminder breaks no silence', () => {
    const talk = silent(20 * HOUR_MS).take({ kind: 'reminder', id: 'gone' });
    talk.now += 5 * HOUR_MS;
    expect(talk.say('3').said).toEqual(['not-understood']);
  });
});
