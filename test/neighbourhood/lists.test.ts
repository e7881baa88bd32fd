import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { type Listing, listingsIn } from '../../src/neighbourhood/listing.js';
import { isWrongDate, sinceIn } from '../../src/neighbourhood/since.js';
import { formRows, pastedRows, tableIn } from '../../src/neighbourhood/table.js';
import { rules } from './rules.js';

const DAY = '2026-11-29';

interface Case {
  text: string;
  read: string[];
}

const cases = load(readFileSync(new URL('./lists.yaml', import.meta.url), 'utf8')) as Case[];

/** A listing in the notation of `lists.yaml`. */
function noted({ house, occupants, vacant, open, misdated }: Listing): string {
  const { name, address, rooms } = house;
  const facts = address || rooms ? `{${address ?? ''}${rooms ? `;${rooms}` : ''}}` : '';
  const mark = (letter: string, said: boolean | null) =>
    said === null ? '' : ` ${letter}${said ? '+' : '-'}`;
  const people = occupants.map(({ telling: one }) => {
    const wrong = misdated.find((other) => other.name === one.name);
    const words = [
      one.room ? `${one.room} ` : '',
      one.name,
      one.from ? `<${one.from}` : '',
      one.since ? `@${one.since}` : '',
    ];
    return (
      words.join('') + mark('b', one.fresh) + mark('r', one.reported) + (wrong ? ` !${wrong.words}` : '')
    );
  });
  const states = [...vacant.map((room) => `${room} -`), ...open.map((room) => `${room} ?`)];
  return `${name}${facts}: ${[...people, ...states].join('; ')}`.trim().toLowerCase();
}

function readIn(text: string): string[] {
  const rows = formRows(text, rules) ?? pastedRows(text);
  const table = rows && tableIn(rows, rules, DAY);
  return (table ? table.listings : listingsIn(text, rules, DAY)).map(noted);
}

test.each(cases)('reads $text', ({ text, read }) => {
  expect(readIn(text)).toEqual(read.map((one) => one.toLowerCase()));
});

describe('a list of rooms, however it is written', () => {
  const name = fc.constantFrom('Andi', 'Bu Tutik', 'Rahmat Hidayat', 'Siti', 'Pak Eko', 'Joni', 'Wulan');
  const place = fc.constantFrom('Garut', 'Tegal', 'Solo', 'Kudus', 'Brebes');
  const entry = fc.record({
    name,
    place: fc.option(place),
    state: fc.constantFrom('lives', 'lives', 'vacant', 'open'),
  });
  const list = fc.array(entry, { minLength: 2, maxLength: 12 });
  const forms: [string, (room: number) => string, string][] = [
    ['lines with numbers', (room) => `${room}. `, '\n'],
    ['lines with rooms', (room) => `kmr ${room} : `, '\n'],
    ['lines with dashes', (room) => `${room} - `, '\n'],
    ['one breath', (room) => `pintu ${room} `, ' '],
    ['commas', (room) => `kamar ${room} `, ', '],
  ];

  test.each(forms)('in %s', (_form, number, between) => {
    fc.assert(
      fc.property(list, (entries) => {
        const told = entries.map(({ name: who, place: from, state }, i) => {
          const what =
            state === 'vacant'
              ? 'kosong'
              : state === 'open'
                ? 'belum tahu'
                : `${who}${from ? ` dari ${from}` : ''}`;
          return `${number(i + 1)}${what}`;
        });
        const [listing] = listingsIn(`kos mawar:\n${told.join(between)}`, rules, DAY);
        const rooms = (state: string) =>
          entries.flatMap((one, i) => (one.state === state ? [String(i + 1)] : []));
        const people = entries.flatMap((one, i) =>
          one.state === 'lives' ? [{ room: String(i + 1), name: one.name, from: one.place }] : [],
        );
        expect(
          listing?.occupants.map(({ telling: { room, name: who, from } }) => ({ room, name: who, from })),
        ).toEqual(people);
        expect([listing?.vacant, listing?.open]).toEqual([rooms('vacant'), rooms('open')]);
      }),
      { numRuns: 60 },
    );
  });

  test('nobody is called by what a room is', () => {
    const words = fc.constantFrom(
      'kosong',
      'kosong ya',
      'masih kosong',
      'blm ada',
      'belum tahu',
      'ga tau',
      'suwung',
      '-',
      '?',
      'lg kosong',
    );
    const more = fc.constantFrom('', ', lg direnov', ' sejak september', '. terima kasih', ' nanti sy tanya');
    fc.assert(
      fc.property(words, more, (state, behind) => {
        const text = `kos mawar:\nkamar 1 ${state}${behind}\nkamar 2 andi`;
        const people = listingsIn(text, rules, DAY).flatMap((one) =>
          one.occupants.map(({ telling }) => telling.name),
        );
        expect(people).toEqual(['Andi']);
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['tgl 2 kmrn', '2026-11-02'],
    ['awal bulan', '2026-11'],
    ['akhir bulan lalu', '2026-10'],
    ['akhir tahun kemarin', '2025'],
    ['pertengahan oktober', '2026-10'],
    ['habis lebaran', '2026-03'],
    ['lebaran tahun lalu', '2025-03'],
    ['lebaran haji', '2026-05'],
    ['habis tujuh belasan kemarin', '2026-08'],
    ['selasa wingi', '2026-11-24'],
    ['kemarin lusa', '2026-11-27'],
    ['baru seminggu', '2026-11-22'],
    ['sudah lima tahun', '2021-11'],
    ['rong taun', '2024-11'],
    ['3 bln lalu', '2026-08'],
    ['tgl 20 bln lalu', '2026-10-20'],
    ['2/11', '2026-11-02'],
    ['september kemarin', '2026-09'],
    ['setengah tahun', '2026-05'],
    ['setahun setengah', '2025-05'],
    ['tgl 1 bulan 9', '2026-09-01'],
    ['bulan 9 tahun 2024', '2024-09'],
    ['3 bulan 2 minggu', null],
    ['25 kemarin', '2026-11-25'],
    ['tadi isuk', '2026-11-29'],
    ['habis maulid kemarin', '2026-08'],
    ['habis panen kemarin', null],
    ['tgl 31 bulan 2', null],
    ['1 nop 2026', '2026-11-01'],
  ])('since %s', (words, since) => {
    expect(sinceIn(words, DAY)).toBe(since);
  });

  test('a day that no calendar has is told as that, and every other one is read', () => {
    const dates = fc.record({ day: fc.integer({ min: 1, max: 31 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(dates, ({ day, month }) => {
        const words = `${day}/${month}/2025`;
        const isReal = new Date(Date.UTC(2025, month - 1, day)).getUTCMonth() === month - 1;
        expect(isWrongDate(words, DAY)).toBe(!isReal);
        expect(sinceIn(words, DAY) !== null).toBe(isReal);
      }),
    );
  });
});
