import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay, isTimeOfDay, weekday } from '../../../src/calendar.js';
import { readDays } from '../../../src/language/dates/days.js';
import { type Moment, momentIn } from '../../../src/language/dates/moment.js';
import { readTime } from '../../../src/language/dates/times.js';
import { TODAY } from '../support.js';

const DAY = 24 * 60;
/** What is told of a moment, without what is not. */
const told = (text: string, today = TODAY) =>
  Object.fromEntries(
    Object.entries(momentIn(text, today) ?? {}).filter(([, value]) => value !== null && value !== false),
  );

describe('a moment on Friday, 1 October 2021', () => {
  it.each<[string, Partial<Moment>]>([
    ['sejam lagi', { within: 60 }],
    ['satu setengah jam lagi', { within: 90 }],
    ['in half an hour', { within: 30 }],
    ['dua jam deui', { within: 120 }],
    ['3 minggu lagi jam 8 kurang seperempat', { day: '2021-10-22', time: '07:45', isOpen: true }],
    ['siap tapi h-1 ya', { before: DAY }],
    ['h min 7', { before: 7 * DAY }],
    ['3 hari sebelum sim saya mati tgl 20', { day: '2021-10-20', before: 3 * DAY }],
    ['sehari sebelumnya aja', { before: DAY }],
    ['besok jam 10 gw ke kua, kabarin sejam sebelumnya', { day: '2021-10-02', time: '10:00', before: 60 }],
    ['tiap tgl 10', { day: '2021-10-10', every: { unit: 'month', n: 1 } }],
    ['setiap hari senin', { day: '2021-10-04', every: { unit: 'week', n: 1 } }],
    ['tiap hari minggu', { day: '2021-10-03', every: { unit: 'week', n: 1 } }],
    ['saben dinten senen', { day: '2021-10-04', every: { unit: 'week', n: 1 } }],
    ['tiap 2 minggu', { every: { unit: 'week', n: 2 } }],
    ['tiap tahun', { every: { unit: 'month', n: 12 } }],
    ['setiap 5 thn', { every: { unit: 'month', n: 60 } }],
    ['every year', { every: { unit: 'month', n: 12 } }],
    ['saben taun', { every: { unit: 'month', n: 12 } }],
    ['tiap hari', { every: { unit: 'day', n: 1 } }],
    ['mundurin sehari', { by: DAY, moves: true }],
    ['majuin 2 jam', { by: -120, moves: true }],
    ['tunda dulu 30 menit', { by: 30, moves: true }],
    ['pindahin ke tanggal 19 jam 10 pagi', { day: '2021-10-19', time: '10:00', moves: true }],
    ['abis lebaran', { wrong: { what: 'feast' } }],
    ['tgl 31 november', { wrong: { what: 'date', last: '2021-11-30' } }],
    ['29 februari 2022', { wrong: { what: 'date', last: '2022-02-28' } }],
    ['besok jam 24', { day: '2021-10-02', wrong: { what: 'hour' } }],
    [
      'senin tgl 19 oktober',
      { day: '2021-10-19', wrong: { what: 'weekday', day: '2021-10-19', other: '2021-10-18' } },
    ],
    ['ingetin 17 agustus', { day: '2022-08-17' }],
    ['ingetin 28 september', { day: '2021-09-28' }],
    // neither of these moves anything
    ['mau pindah domisili tgl 20', { day: '2021-10-20' }],
    ['mau ganti ktp tgl 20', { day: '2021-10-20' }],
    ['min pagi', {}],
    ['mau urus ktp', {}],
  ])('%s', (text, moment) => {
    expect(told(text)).toEqual(moment);
  });
});

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const MONTHS = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(
  ' ',
);
const WEEKDAYS = 'hari minggu,senin,selasa,rabu,kamis,jumat,sabtu'.split(',');
const UNITS = ',satu,dua,tiga,empat,lima,enam,tujuh,delapan,sembilan'.split(',');

/** A number below a hundred in words. */
function inWords(n: number): string {
  if (n < 10) return UNITS[n]!;
  if (n === 10 || n === 11) return n === 10 ? 'sepuluh' : 'sebelas';
  if (n < 20) return `${UNITS[n - 10]} belas`;
  return `${UNITS[Math.floor(n / 10)]} puluh ${UNITS[n % 10]}`.trim();
}

/** Ways in which a day of the coming months is told. */
const FORMS: ((day: string) => string)[] = [
  (one) => `tgl ${+one.slice(8)} ${MONTHS[+one.slice(5, 7) - 1]} ${one.slice(0, 4)}`,
  (one) => `${WEEKDAYS[weekday(one)]} tgl ${+one.slice(8)} ${MONTHS[+one.slice(5, 7) - 1]}`,
  (one) => `${WEEKDAYS[weekday(one)]}, ${+one.slice(8)}/${+one.slice(5, 7)}`,
  (one) =>
    `${+one.slice(8)} ${MONTHS[+one.slice(5, 7) - 1]} hari ${WEEKDAYS[weekday(one)]!.replace('hari ', '')}`,
  (one) => `tanggal ${inWords(+one.slice(8))} ${MONTHS[+one.slice(5, 7) - 1]}`,
];

describe('whatever is said', () => {
  it('every form of a day reads as that day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), fc.constantFrom(...FORMS), (today, ahead, form) => {
        const meant = addDays(today, ahead);
        expect(readDays(form(meant), today)).toEqual({ days: [meant], wrong: null });
      }),
    );
  });

  it('a weekday that is not that of its date is told, with a day that has it', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 6 }),
        (today, ahead, off) => {
          const meant = addDays(today, ahead);
          const said = (weekday(meant) + off) % 7;
          const date = `tgl ${+meant.slice(8)} ${MONTHS[+meant.slice(5, 7) - 1]} ${meant.slice(0, 4)}`;
          const { days, wrong } = readDays(`${WEEKDAYS[said]} ${date}`, today);
          expect(days).toEqual([meant]);
          expect(wrong).toMatchObject({ what: 'weekday', day: meant });
          expect(weekday((wrong as { other: string }).other)).toBe(said);
        },
      ),
    );
  });

  it('a date that its month has not is no day, and never another', () => {
    const dates = fc.constantFrom([31, 4], [31, 6], [31, 9], [31, 11], [30, 2], [31, 2]);
    fc.assert(
      fc.property(day, dates, (today, [date, month]) => {
        const { days, wrong } = readDays(`ingetin tgl ${date} ${MONTHS[month! - 1]}`, today);
        expect([days, wrong?.what]).toEqual([[], 'date']);
      }),
    );
  });

  it('minutes to and past an hour', () => {
    const minutes = fc.integer({ min: 1, max: 59 });
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 11 }), minutes, (hour, minute) => {
        const pad = (n: number) => String(n).padStart(2, '0');
        expect(readTime(`jam ${hour} lewat ${minute} pagi`).time).toBe(`${pad(hour)}:${pad(minute)}`);
        expect(readTime(`jam ${hour} kurang ${minute} pagi`).time).toBe(
          `${pad(hour - 1)}:${pad(60 - minute)}`,
        );
      }),
    );
  });

  it('gives days and hours that exist', () => {
    const token = fc.constantFrom(
      ...'tgl tanggal 31 29 25 september februari 2022 senin jam 24 8 7 kurang lewat seperempat malam minggu lebaran tiap bulan h-1 sejam lagi sebelum besok lusa mundurin pindahin ke dua puluh lima pagi subuh isya half past to seven . ,'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 14 }), day, (tokens, today) => {
        const moment = momentIn(tokens.join(' '), today);
        if (moment?.day) expect(isDay(moment.day)).toBe(true);
        if (moment?.time) expect(isTimeOfDay(moment.time)).toBe(true);
        for (const minutes of [moment?.within, moment?.before, moment?.by])
          if (minutes !== undefined && minutes !== null) expect(Number.isInteger(minutes)).toBe(true);
      }),
    );
  });
});
