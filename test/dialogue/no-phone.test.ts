import { describe, expect, it } from 'vitest';
import { Talk } from './talk.js';

const OLD_PHONE = { situation: 'paper_card', confidence: 0.7 } as const;

describe('no phone, and something else is asked', () => {
  it('asks for the doses of the service that was named, after one line', () => {
    const talk = new Talk().say('hp jadul, mau bikin ktp', { ...OLD_PHONE, service: 'ktp' });
    expect(talk.said).toEqual(['paper-card-counts', 'ask-doses']);
  });

  it('preaches no card where no proof is asked for', () => {
    const talk = new Talk().say('ga punya hp, mau berobat', { ...OLD_PHONE, service: 'puskesmas' });
    expect(talk.said).toEqual(['no-phone', 'verdict']);
  });

  it('preaches no card to somebody who was not vaccinated', () => {
    const talk = new Talk().say('bikin ktp belum vaksin', {
      intent: 'ask_access',
      service: 'ktp',
      facts: { dose_count: 0 },
    });
    talk.say('hp saya jadul', OLD_PHONE);
    expect(talk.said).toEqual(['no-phone', 'which-fits']);
  });

  it('answers in the middle of a question without beginning another one', () => {
    const talk = new Talk().say('bikin ktp', { intent: 'ask_access', service: 'ktp' });
    talk.say('hp saya jadul, kartu kertas?', OLD_PHONE);
    expect(talk.said).toEqual(['paper-card', 'ask-doses']);
  });

  it('tells whoever lost the phone that a puskesmas asks for none', () => {
    const talk = new Talk().say('hp ilang, mau berobat', {
      situation: 'phone_lost',
      confidence: 0.7,
      service: 'puskesmas',
    });
    expect(talk.said).toEqual(['no-phone', 'verdict']);
  });
});

it('a letter of the RT is answered in the middle of a question, and that question asked again', () => {
  const talk = new Talk().say('bikin ktp', { intent: 'ask_access', service: 'ktp' });
  talk.say('perlu surat rt ga', { situation: 'rt_letter', confidence: 0.7 });
  expect(talk.said).toEqual(['rt-letter', 'ask-doses']);
});

it('danger leaves the question open, and unasked', () => {
  const talk = new Talk().say('bikin ktp', { intent: 'ask_access', service: 'ktp' });
  talk.say('bapak kejang', { danger: { kind: 'medical', errand: false } });
  expect(talk.said).toEqual(['danger-medical']);
  talk.pick('dose-two');
  expect(talk.verdict).toMatchObject({ service: 'ktp', outcome: 'allowed_if' });
});
