import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTime } from '../../../src/language/dates/times.js';

describe('findTime', () => {
  it.each<[string, string | null]>([
    ['jam 8', '08:00'],
    ['jam 7 malem', '19:00'],
    ['jam setengah 8', '07:30'],
    ['setengah delapan pagi', '07:30'],
    ['setengah 6 sore', '17:30'],
    ['jam tujuh malam', '19:00'],
    ['jam 4 sore', '16:00'],
    ['jam 1 siang', '13:00'],
    ['jam 11 siang', '11:00'],
    ['jam 12 siang', '12:00'],
    ['jam 12 malam', '00:00'],
    ['jam 3 subuh', '03:00'],
    ['pukul 13.30', '13:30'],
    ['13:30', '13:30'],
    ['jam 6an sore', '18:00'],
    ['7pm', '19:00'],
    ['12 am', '00:00'],
    ['pagi', '08:00'],
    ['besok sore', '16:00'],
    ['selamat pagi, ingatkan jam 4 sore', '16:00'],
    ['siang kak, ingetin besok', null],
    ['jam 2 malam', '02:00'],
    ['jam 3', '15:00'],
    ['jam 03.00', '03:00'],
    ['besok subuh', '05:00'],
    ["ba'da isya", '19:30'],
    ['habis jumatan', '13:00'],
    ['jam 8 kurang seperempat', '07:45'],
    ['pukul delapan lewat sepuluh', '08:10'],
    ['half past seven', '07:30'],
    ['quarter to eight', '07:45'],
    ['enjing tabuh 8', '08:00'],
    ['jam setengah wolu', '07:30'],
    ['2 jam 30 menit lagi', null],
    ['min pagi', null],
    ['jam 25', null],
    ['24.00', null],
    ['20/09/2021', null],
    ['Rp 10.000', null],
    ['vaksin 2x', null],
    ['', null],
  ])('%s', (text, time) => {
    expect(findTime(text)).toBe(time);
  });

  it('reads back every minute of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const time = new Date(minutes * 60_000).toISOString().slice(11, 16);
        expect(findTime(`jam ${time}`)).toBe(time);
        expect(findTime(time.replace(':', '.'))).toBe(time);
      }),
    );
  });
});
