import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/language/reading.js';
import { Talk } from './talk.js';

const asked = (facts: Reading['facts'], more: Partial<Reading> = {}) =>
  new Talk().say('', { intent: 'ask_where_when', service: 'vaksinasi', facts, ...more });
const ASTRA = { dose_count: 1, vaccine: 'astrazeneca', last_dose_on: '2021-08-05' };
const reminders = (talk: Talk) =>
  talk.session.person.reminders.map(({ text }) => JSON.stringify(text.args?.due));

describe('when the second dose is', () => {
  test('brand and day known: the day and a reminder, not an address', () => {
    const talk = asked({ ...ASTRA, asks_dose_day: true });
    expect(talk.words).toMatch(/Kamis, 28 Oktober 2021/);
    expect(talk.words).not.toMatch(/Tempat|puskesmas/);
    expect(talk.place).toBe('arrange_reminder/offer');
  });

  test('told before, asked now', () => {
    const talk = new Talk().say('', { intent: 'ask_access', service: 'kk', facts: ASTRA });
    talk.say('kapan dosis dua nya?', {
      intent: 'ask_where_when',
      service: 'vaksinasi',
      facts: { dose_count: 1 },
    });
    expect(talk.words).toMatch(/Kamis, 28 Oktober 2021/);
  });

  test('the brand unknown: it is asked for', () => {
    expect(asked({ dose_count: 1, asks_dose_day: true }).place).toBe('dose_reminder/vaccine');
  });

  test('the place is asked for: the place, then the day', () => {
    const talk = asked({ ...ASTRA, asks_where: true });
    expect(talk.words).toMatch(/Tempat: puskesmas terdekat[\s\S]*28 Oktober 2021/);
    expect(asked({ dose_count: 1 }).words).toMatch(/Tempat: puskesmas terdekat/);
  });
});

describe('another day of the first dose', () => {
  const correct = (talk: Talk, said: Partial<Reading> = {}) =>
    talk.say('eh salah min, tanggal 15 agustus bukan 5', {
      intent: 'cert_problem',
      confidence: 0.38,
      days: ['2021-08-15'],
      ...said,
    });

  test('after the reminder was set: the new day, and after a yes the reminder stands in place of the old one', () => {
    const talk = correct(asked(ASTRA).pick('yes'));
    expect(talk.words).toMatch(/15 Agustus 2021 berarti \*Minggu, 7 November 2021\*/);
    expect(reminders(talk)).toEqual([expect.stringContaining('2021-10-28')]);
    talk.pick('yes');
    expect(reminders(talk)).toEqual([expect.stringContaining('2021-11-08')]);
    expect(talk.asked.map(({ kind }) => kind)).toEqual(['cancel', 'remind']);
    expect(talk.words).toMatch(/saya ganti/);
  });

  test('refused: the old one stays', () => {
    const talk = correct(asked(ASTRA).pick('yes')).pick('no');
    expect(reminders(talk)).toEqual([expect.stringContaining('2021-10-28')]);
  });

  test('while the reminder is offered', () => {
    const talk = correct(asked(ASTRA));
    expect(talk.words).toMatch(/Minggu, 7 November 2021/);
    expect(talk.pick('yes').words).not.toMatch(/ganti/);
  });

  test('a day that goes with something else corrects nothing', () => {
    for (const said of [{ service: 'ktp' }, { intent: 'set_reminder', confidence: 0.9 } as const]) {
      const talk = correct(asked(ASTRA).pick('yes'), said);
      expect(talk.facts().last_dose_on?.value).toBe('2021-08-05');
    }
    const told = correct(
      new Talk().say('', { intent: 'ask_access', service: 'kk', facts: { dose_count: 1 } }),
    );
    expect(told.facts().last_dose_on).toBeUndefined();
  });
});

describe('a dose that was planned', () => {
  const planned = () =>
    new Talk().say('', {
      intent: 'ask_access',
      service: 'kk',
      facts: { dose_count: 0, planned_dose_on: '2021-10-02' },
    });

  test('cannot be any more after a dose that is told now', () => {
    const talk = planned().say('', { intent: 'set_reminder', service: 'vaksinasi', facts: ASTRA });
    expect(talk.words).toMatch(/28 Oktober 2021/);
    expect(talk.facts().planned_dose_on).toBeUndefined();
  });

  test('stays where it can be, and where the message itself plans it', () => {
    const later = planned().say('', {
      intent: 'ask_access',
      service: 'kk',
      facts: { dose_count: 1, vaccine: 'sinovac', last_dose_on: '2021-09-01' },
    });
    expect(later.facts().planned_dose_on?.value).toBe('2021-10-02');
    const both = asked({ ...ASTRA, planned_dose_on: '2021-10-02' });
    expect(both.facts().planned_dose_on?.value).toBe('2021-10-02');
  });
});

describe('when one may be vaccinated after COVID-19', () => {
  test('at home: the absolute day and a reminder, and nothing asked', () => {
    const talk = asked({ recovered_on: '2021-09-13', recovered_severe: false });
    expect(talk.words).toMatch(/^\*Paling cepat Rabu, 13 Oktober 2021, Kak\*: 1 bulan sesudah sembuh/);
    talk.pick('yes');
    expect(reminders(talk)).toEqual([expect.stringContaining('2021-10-13')]);
  });

  test('how bad it was is asked where it is not known', () => {
    const talk = asked({ recovered_on: '2021-09-13' });
    expect(talk.place).toBe('recovered_severity/severity');
    expect(talk.pick('severe').words).toMatch(/Senin, 13 Desember 2021/);
  });

  test('asked as "bisa vaksin?": not yet, and from when on', () => {
    const talk = new Talk().say('', {
      intent: 'ask_access',
      service: 'vaksinasi',
      facts: { recovered_on: '2021-09-13' },
    });
    expect(talk.words.split('\n')[0]).toMatch(/^\*Belum waktunya.*Paling cepat \*Rabu, 13 Oktober 2021\*/);
  });

  test('between two doses the later of the two days counts', () => {
    const dosed = { dose_count: 1, vaccine: 'sinovac', recovered_severe: false };
    const ill = asked({ ...dosed, last_dose_on: '2021-08-01', recovered_on: '2021-09-13' });
    expect(ill.words).toMatch(/Paling cepat Rabu, 13 Oktober 2021/);
    const healed = asked({ ...dosed, last_dose_on: '2021-09-20', recovered_on: '2021-08-25' });
    expect(healed.words).toMatch(/Senin, 18 Oktober 2021/);
  });

  test('once the time is over it is told since when', () => {
    const talk = asked({ recovered_on: '2021-08-20', recovered_severe: false });
    expect(talk.words).toMatch(/sudah bisa divaksin sejak 20 September 2021/);
    expect(talk.place).toBe('none');
  });

  test('the day of the recovery, corrected or told afterwards', () => {
    const talk = asked({}).say('sembuhnya 13 september', {
      facts: { recovered_on: '2021-09-13', recovered_severe: false },
    });
    expect(talk.words).toMatch(/13 Oktober 2021/);
  });

  test('asked beside another errand: the day first, then the errand', () => {
    const talk = new Talk().say('', {
      intent: 'ask_where_when',
      service: 'kk',
      facts: { recovered_on: '2021-09-13', recovered_severe: false, asks_dose_day: true },
    });
    expect(talk.words.split('\n')[0]).toMatch(/Paling cepat Rabu, 13 Oktober 2021/);
    expect(talk.pick('yes').words).toMatch(/Untuk KK, petugas yang memutuskan/);
  });

  test('beside a verdict', () => {
    const talk = new Talk().say('', {
      intent: 'ask_access',
      service: 'kk',
      facts: { recovered_on: '2021-09-13' },
    });
    expect(talk.words).toMatch(/Vaksin sesudah COVID paling cepat \*Rabu, 13 Oktober 2021\*/);
    expect(talk.place).toBe('access/officer-offer');
  });
});
