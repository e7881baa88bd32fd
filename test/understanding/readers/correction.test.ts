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
      because: `the last dose was on ${day}, not on the day that was told`,
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
