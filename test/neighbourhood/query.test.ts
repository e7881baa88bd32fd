import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOf } from '../../src/neighbourhood/asked.js';
import { balanceOf } from '../../src/neighbourhood/balance.js';
import { presentAmong } from '../../src/neighbourhood/found.js';
import { matchedIn, queryIn } from '../../src/neighbourhood/query.js';
import type { House, Occupant, Placed } from '../../src/neighbourhood/register.js';
import { isIn, spanIn } from '../../src/neighbourhood/span.js';
import { NOTHING_TOLD } from '../../src/neighbourhood/telling.js';
import { bareWord } from '../../src/neighbourhood/words.js';
import { rules, TODAY } from './rules.js';

const NOBODY = { ...NOTHING_TOLD, left: null };
const one = (id: string, more: Partial<Occupant>): Occupant => ({ ...NOBODY, id, name: id, ...more });
const house = (name: string, occupants: Occupant[]): Placed => ({
  area: '32.75.04.1005/011/005',
  house: {
    ...{ name, owner: null, address: null, rooms: null, version: 1, until: 0, history: [] },
    ...{ wishes: [], applied: [], occupants },
  } satisfies House,
});
const REGISTER = [
  house('Kos Anggrek', [
    one('Siti', { room: '1', from: 'Brebes', since: '2019-02-10', reported: true }),
    one('Doni', { room: '2', from: 'Malang', since: '2021-10-03', reported: false }),
    one('Wati', { room: '4', from: 'Brebes', objected: 1 }),
  ]),
  house('Kontrakan Haji Soleh', [
    one('Parman', { room: '1', from: 'Wonogiri', since: '2021-07-01', left: '2021-10-01' }),
    one('Lilis', { room: '2', from: 'Garut' }),
  ]),
];
const asked = (text: string) =>
  askedOf(text, rules, { keeps: true, justWrote: false, strikes: false, knowsHouse: false }, TODAY);
const found = (text: string) => {
  const matched = matchedIn(queryIn(text, REGISTER, rules, TODAY), rules, TODAY);
  const names = (some: typeof matched.found) => some.map(({ occupant }) => occupant.name).join();
  return `${names(matched.found)}|${names(matched.unknown)}`;
};

describe('what is asked of those who live there', () => {
  test.each([
    ['yg dr brebes brp', 'Siti|'],
    ['yang masuk bulan ini siapa aja', 'Doni|Lilis'],
    ['siapa yg masuk sebelum 2020', 'Siti|Lilis'],
    ['siapa yang belum lapor', 'Doni,Lilis|'],
    ['yg dr garut n blm lapor', 'Lilis|'],
    ['yang masuk bulan ini blm lapor', 'Doni|Lilis'],
    ['yang dari jawa timur siapa', 'Doni|'],
    ['yg keluar bulan ini siapa', 'Parman|'],
  ])('%s', (text, names) => {
    expect(asked(text)).toBe('list');
    expect(found(text)).toBe(names);
  });

  test('people are counted as they were at the beginning and are at the end', () => {
    const query = queryIn('mutasi bulan ini', REGISTER, rules, TODAY);
    expect(balanceOf(query, TODAY)).toMatchObject({ before: 3, after: 3, undated: 1 });
  });

  test.each(['biaya sewa kontrakan berapa', 'lapor rt ke siapa ya', 'siapa yang belum vaksin dari solo'])(
    'other questions are none: %s',
    (text) => expect(asked(text)).not.toBe('list'),
  );

  test.each(['rekap dong kak 🙏', 'kak minta rekapnya dong', 'REKAP 🙏🙏'.toLowerCase()])(
    'nothing around a word matters: %s',
    (text) => expect(asked(text)).toBe('totals'),
  );
});

const MANNERS = ['dong', 'kak', 'min', 'ya', '🙏', '😊', 'tolong', 'minta', '!!', 'pak'];
const WORDS = [
  ...[
    'yang',
    'dari',
    'brebes',
    'garut',
    'masuk',
    'keluar',
    'bulan ini',
    'sebelum 2020',
    'belum lapor',
    'baru',
  ],
  ...['siapa', 'berapa', 'di', 'kos anggrek', 'kamar 2', 'siti', 'tahun lalu', 'jawa tengah', 'sudah lapor'],
];

test('whoever is found is there, once, and nobody is found who objects', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }), (words) => {
      const query = queryIn(words.join(' '), REGISTER, rules, TODAY);
      const { found, unknown } = matchedIn(query, rules, TODAY);
      const all = [...found, ...unknown].map(({ occupant }) => occupant);
      expect(new Set(all).size).toBe(all.length);
      expect(all.some(({ objected }) => objected !== undefined)).toBe(false);
      const present = new Set(presentAmong(query.among).map(({ occupant }) => occupant));
      for (const occupant of all) expect(present.has(occupant)).toBe(!query.left);
    }),
  );
});

test('manners around a word leave it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('rekap', 'daftar', 'ekspor'),
      fc.array(fc.constantFrom(...MANNERS), { maxLength: 4 }),
      fc.array(fc.constantFrom(...MANNERS), { maxLength: 4 }),
      (word, before, after) => {
        const text = [...before.filter((one) => /\p{L}/u.test(one)), word, ...after].join(' ');
        expect(bareWord(text, rules)).toBe(word);
      },
    ),
  );
});

test('a day lies in a span, outside, or it is not known: never both', () => {
  const SPANS = [
    'bulan ini',
    'minggu lalu',
    'tahun 2020',
    'sejak maret 2021',
    'sebelum 2021',
    '3 bulan terakhir',
  ];
  const since = fc.oneof(
    fc.integer({ min: 2017, max: 2021 }).map(String),
    fc
      .date({ min: new Date('2017-01-01'), max: new Date('2021-10-04'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...SPANS), since, (words, when) => {
      const span = spanIn(words, rules, TODAY)!;
      expect(span).not.toBeNull();
      const isThere = isIn(when, span);
      if (when.length === 10) expect(isThere).not.toBeNull();
      if (isThere === null) return;
      const [first, last] = when.length === 10 ? [when, when] : [`${when}-01-01`, `${when}-12-31`];
      const inside = (day: string) => (span.from ?? '') <= day && day <= (span.to ?? '9');
      expect(inside(first) && inside(last)).toBe(isThere);
    }),
  );
});
