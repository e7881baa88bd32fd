import { describe, expect, test } from 'vitest';
import { correction } from '../../../src/understanding/readers/correction.js';
import { shown } from '../../dialogue/talk.js';
import { chat, readBy } from '../chat.js';

/** Somebody who has told the day of their first dose. */
const told = () => chat('vaksin astrazeneca pertama 5 agustus, kapan dosis kedua?');

describe('another day of the last dose', () => {
  test.each([
    ['eh salah, tanggal 15 agustus bukan 5', '2021-08-15'],
    ['salah, 15 agustus', '2021-08-15'],
    ['maksudnya 10 agustus kak', '2021-08-10'],
    ['kemarin ding', '2021-09-30'],
    ['sorry, it was august 12', '2021-08-12'],
    ['ralat: 20 september', '2021-09-20'],
  ])('is corrected: "%s"', (text, day) => {
    expect(readBy(correction, told(), text)).toEqual({
      commands: [
        { do: 'claim', facts: { last_dose_on: day } },
        { do: 'start', dialogue: 'dose_reminder', when: 'now', args: { corrects: true } },
      ],
      because: 'it tells last_dose_on otherwise than before',
    });
  });

  test.each([
    ['the same day once more', 'iya 5 agustus'],
    ['a day to come', 'tanggal 20 oktober'],
    ['no day at all', 'salah min'],
    ['an errand on a day', 'mau urus ktp, belum vaksin, tanggal 15 september sembuh covid'],
    ['a reminder for a day', 'ingatkan saya tanggal 3 september'],
  ])('is not in %s', (_, text) => expect(readBy(correction, told(), text)).toBeNull());

  test('is nobody’s who told none', () => {
    expect(readBy(correction, chat('mau skck, vaksin sekali'), 'eh salah, 15 agustus')).toBeNull();
  });

  test('is not said against what a certificate proved', () => {
    const talk = shown(chat(), { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-08-05' });
    expect(talk.facts().last_dose_on?.provenance).toBe('verified');
    expect(readBy(correction, talk, 'eh salah, tanggal 15 agustus')).toBeNull();
  });
});

/** Somebody with a KTP that is lost, and two doses. */
const ktp = () => chat('ktp saya hilang, udah vaksin 2x, bisa?');

describe('anything else that was told', () => {
  test.each([
    ['eh baru sekali ding', ktp, { dose_count: 1 }],
    ['ralat, cuma 1x', ktp, { dose_count: 1 }],
    ['yang jelas tiga kali', ktp, { dose_count: 3 }],
    ['ternyata sekali doang', ktp, { dose_count: 1 }],
    ['bukan hilang, rusak', ktp, { variant: 'rusak' }],
    ['bukan hilang tapi rusak', ktp, { variant: 'rusak' }],
    ['salah, belum vaksin sama sekali', ktp, { dose_count: 0 }],
    ['sinovac eh astrazeneca', () => chat('mau skck, vaksin sekali sinovac'), { vaccine: 'astrazeneca' }],
  ])('is told otherwise, and the verdict made anew: "%s"', (text, talk, facts) => {
    const found = readBy(correction, talk(), text);
    expect(found?.commands).toEqual([
      { do: 'claim', facts },
      { do: 'start', dialogue: 'access', when: 'now' },
    ]);
  });

  test.each([
    ['astra eh sinovac', { vaccine: 'sinovac' }],
    ['bukan astra, pfizer', { vaccine: 'pfizer' }],
    ['kemarin ding, eh maksudnya 10 agustus', { last_dose_on: '2021-08-10' }],
  ])('moves the next dose where that was told: "%s"', (text, facts) => {
    expect(readBy(correction, told(), text)?.commands).toMatchObject([
      { do: 'claim', facts },
      { do: 'start', dialogue: 'dose_reminder', args: { corrects: true } },
    ]);
  });

  test.each([
    'mahal sekali ya',
    'makasih sekali',
    'bisa dua kali datang ga?',
    'bukan',
    'eh gimana',
    'mau skck juga, vaksin 2x',
    'udah 2x kok',
  ])('is not in "%s"', (text) => expect(readBy(correction, ktp(), text)).toBeNull());
});
