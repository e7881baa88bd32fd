import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '../../../src/calendar.js';
import { findDays } from '../../../src/language/dates/days.js';
import { formatDay } from '../../../src/texts.js';
import { TODAY } from '../support.js';

describe('findDays on Friday, 1 October 2021', () => {
  it.each<[string, string[]]>([
    ['hari ini', ['2021-10-01']],
    ['td pagi', ['2021-10-01']],
    ['besok', ['2021-10-02']],
    ['bsk sore', ['2021-10-02']],
    ['lusa', ['2021-10-03']],
    ['besok lusa', ['2021-10-03']],
    ['kmrn', ['2021-09-30']],
    ['kemarin lusa', ['2021-09-29']],
    ['2 hari lagi', ['2021-10-03']],
    ['2minggu lagi', ['2021-10-15']],
    ['seminggu lagi', ['2021-10-08']],
    ['tiga bulan lagi', ['2022-01-01']],
    ['2 minggu yg lalu', ['2021-09-17']],
    ['sebulan lalu', ['2021-09-01']],
    ['minggu dpn', ['2021-10-08']],
    ['minggu kemarin', ['2021-09-24']],
    ['bulan depan', ['2021-11-01']],
    ['awal bulan depan', ['2021-11-01']],
    ['akhir bulan', ['2021-10-31']],
    // The weekday of today is the one a week ahead, unless it is said to be this one.
    ['jumat besok', ['2021-10-08']],
    ['jumat ini', ['2021-10-01']],
    ["jum'at", ['2021-10-08']],
    ['senin', ['2021-10-04']],
    ['kamis depan', ['2021-10-07']],
    ['rabu kemarin', ['2021-09-29']],
    ['minggu dpn hari senin', ['2021-10-04']],
    ['selasa minggu depan', ['2021-10-05']],
    // "minggu" is a week, "hari minggu" a day.
    ['hari minggu', ['2021-10-03']],
    ['hari minggu kemarin', ['2021-09-26']],
    ['malam minggu', ['2021-10-02']],
    ['malam jumat', ['2021-10-07']],
    ['habis jumatan', ['2021-10-01']],
    ['besok senin', ['2021-10-04']],
    ['next tuesday', ['2021-10-05']],
    ['dinten senen', ['2021-10-04']],
    ['tilu poe deui', ['2021-10-04']],
    ['awal bulan', ['2021-10-01']],
    ['pertengahan bulan depan', ['2021-11-15']],
    ['akhir bulan depan', ['2021-11-30']],
    ['minggu depan tgl 12', ['2021-10-12']],
    ['tanggal satu', ['2021-10-01']],
    ['tgl dua puluh lima', ['2021-10-25']],
    ['31 september', []],
    ['tgl 60 harinya', []],
    ['tgl 20', ['2021-10-20']],
    ['tgl 1', ['2021-10-01']],
    ['bulan depan tgl 12', ['2021-11-12']],
    ['tgl 12 bulan depan', ['2021-11-12']],
    ['tgl 14 oktober', ['2021-10-14']],
    ['14 okt 2021', ['2021-10-14']],
    ['kmrn sinovac tgl 20', ['2021-09-20']],
    ['udah vaksin tgl 20', ['2021-09-20']],
    ['tgl 20 kemarin', ['2021-09-20']],
    ['28 september', ['2021-09-28']],
    ['20/09/2021', ['2021-09-20']],
    ['20-9-21', ['2021-09-20']],
    ['20/9', ['2021-09-20']],
    ['2021-10-05', ['2021-10-05']],
    // Without its year a date lies near: the coming January, not the last.
    ['5 januari', ['2022-01-05']],
    ['5th of october', ['2021-10-05']],
    ['tomorrow', ['2021-10-02']],
    ['next friday', ['2021-10-08']],
    ['in 3 days', ['2021-10-04']],
    ['3 days ago', ['2021-09-28']],
    ['3 okt dan 7 okt', ['2021-10-03', '2021-10-07']],
    ['lusa atau besok', ['2021-10-03', '2021-10-02']],
    // Needs another day, or a calendar that nobody gave.
    ['H-1', []],
    ['abis lebaran', []],
    ['30 februari', []],
    ['31/02/2021', []],
    ['tgl 32', []],
    // No days at all.
    ['rt 05/11', []],
    ['harga 5.000', []],
    ['vaksin 2x', []],
    ['jam 10', []],
    ['', []],
  ])('%s', (text, days) => {
    expect(findDays(text, TODAY)).toEqual(days);
  });

  it('looks back where a past day is asked for', () => {
    expect(findDays('tgl 20', TODAY, { direction: 'past' })).toEqual(['2021-09-20']);
    expect(findDays('3 desember', TODAY, { direction: 'past' })).toEqual(['2020-12-03']);
    expect(findDays('senin', TODAY, { direction: 'past' })).toEqual(['2021-09-27']);
  });

  it('looks ahead where a future day is asked for', () => {
    expect(findDays('3 september', TODAY, { direction: 'future' })).toEqual(['2022-09-03']);
    expect(findDays('tgl 1', TODAY, { direction: 'future' })).toEqual(['2021-10-01']);
  });
});

describe('findDays', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

  it('gives days that exist', () => {
    const token = fc.constantFrom(
      ...'tgl tanggal 29 30 31 32 2 februari feb 2021 2/30 31/4 bulan depan lalu minggu hari senin lagi besok kemarin akhir - /'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), day, (tokens, today) => {
        expect(findDays(tokens.join(' '), today).every(isDay)).toBe(true);
      }),
    );
  });

  it.each(['id', 'en'])('reads back a day as it is written in %s', (locale) => {
    fc.assert(
      fc.property(day, day, (written, today) => {
        expect(findDays(formatDay(locale, written, false), today)).toEqual([written]);
      }),
    );
  });

  it('reads dd/mm/yyyy', () => {
    fc.assert(
      fc.property(day, (written) => {
        expect(findDays(written.split('-').reverse().join('/'), TODAY)).toEqual([written]);
      }),
    );
  });

  it('counts days from today', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 365 }), (today, days) => {
        expect(findDays(`${days} hari lagi`, today)).toEqual([addDays(today, days)]);
        expect(findDays(`${days} hari yang lalu`, today)).toEqual([addDays(today, -days)]);
      }),
    );
  });
});
