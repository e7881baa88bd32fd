import { describe, expect, test } from 'vitest';
import { shown, Talk } from './talk.js';

const SKCK = { intent: 'ask_access', service: 'skck' } as const;

describe('back', () => {
  test('goes to the question answered last, across dialogues that have ended', () => {
    const talk = new Talk().say('…', SKCK).pick('dose-none');
    expect(talk.place).toBe('access/reason');
    expect(talk.say('eh salah').said).toEqual(['ask-doses']);
    expect(talk.facts().dose_count).toBeUndefined();
    expect(talk.pick('dose-one').verdict?.outcome).toBe('allowed_if');
  });

  test('takes back what each answer claimed, step by step', () => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'sim' });
    talk.pick('dose-none').pick('exempt');
    expect(talk.verdict?.outcome).toBe('officer');
    expect(talk.say('kembali').said).toEqual(['which-fits']);
    expect(talk.facts().exempt).toBeUndefined();
    expect(talk.say('kembali').said).toEqual(['ask-doses']);
    expect(talk.facts()).toEqual({});
    expect(talk.say('kembali').said).toEqual(['ask-doses']);
    expect(talk.pick('dose-two').verdict?.outcome).toBe('allowed_if');
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
    expect(talk.place).toBe('arrange_reminder/offer');
    talk.say('kembali').say('kembali');
    expect(talk.facts().dose_count?.provenance).toBe('verified');
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
    expect(talk.say('ulang').facts().dose_count?.provenance).toBe('verified');
  });

  test('restart without a dialogue greets', () => {
    expect(new Talk().say('ulang').said).toEqual(['greeting', 'menu-offer']);
  });

  test('cancel leaves the question and the photograph, not what is known', () => {
    const talk = new Talk().say('…', { ...SKCK, facts: { dose_count: 0 } }).take({ kind: 'photo' });
    expect(talk.session.photos).toHaveLength(1);
    talk.say('batal');
    expect(talk.session).toMatchObject({ photos: [], runs: [], waiting: null });
    expect(talk.facts().dose_count?.value).toBe(0);
  });
});
