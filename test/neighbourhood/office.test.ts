import { describe, expect, it, test } from 'vitest';
import { areaOfKey, numbersIn } from '../../src/neighbourhood/area.js';
import { headCodeIn, headCodeOf, holdsHalfCode } from '../../src/neighbourhood/head-code.js';
import { mayNot, type Office, SLEEPS_AFTER_MS } from '../../src/neighbourhood/office.js';

const NOW = 1_700_000_000_000;
const office = (area: string, more: Partial<Office> = {}): Office => ({
  grant: 'g',
  area: areaOfKey(area),
  until: NOW + 1_000,
  seen: NOW,
  ...more,
});
const KEL = '32.75.04.1005';
const AREAS = [
  KEL,
  `${KEL}/011`,
  `${KEL}/011/005`,
  `${KEL}/011/006`,
  `${KEL}/012/005`,
  '32.75.04.1004/011/005',
];

const ACTIONS = ['read', 'write', 'export', 'give', 'ask'] as const;

/** r, w, e, g and a where reading, writing, exporting, giving and asking is let, in the order of `AREAS`. */
test.each([
  [`${KEL}/011/005`, ['', '', 'rwega', '', '', '']],
  [`${KEL}/011`, ['', 'rwega', 'rwega', 'rwega', '', '']],
  [KEL, ['re', 're', 're', 're', 're', '']],
])('the office of %s', (own, rights) => {
  const held = { office: office(own), revoked: false, now: NOW };
  const may = AREAS.map((area) =>
    ACTIONS.filter((action) => mayNot(held, { area: areaOfKey(area) }, action) === null)
      .map((action) => action[0])
      .join(''),
  );
  expect(may).toEqual(rights);
});

test.each([
  ['no_office', { office: null, revoked: false, now: NOW }],
  ['revoked', { office: office(`${KEL}/011/005`), revoked: true, now: NOW }],
  ['over', { office: office(`${KEL}/011/005`), revoked: false, now: NOW + 1_000 }],
  ['asleep', { office: office(`${KEL}/011/005`, { moved: true }), revoked: false, now: NOW }],
  ['asleep', { office: office(`${KEL}/011/005`, { seen: NOW - SLEEPS_AFTER_MS }), revoked: false, now: NOW }],
] as const)('nobody may do anything where it is %s', (why, standing) => {
  for (const action of ACTIONS)
    expect(mayNot(standing, { area: areaOfKey(`${KEL}/011/005`) }, action)).toBe(why);
});

describe('a code', () => {
  it('is read back from what surrounds it, and is none of those that join chats', () => {
    const code = headCodeOf(Uint8Array.from({ length: 12 }, (_, i) => i * 7));
    expect(headCodeIn(`ini kodenya pak: ${code.toLowerCase()}, makasih`)).toBe(code);
    expect(headCodeIn('gabung K7QP-2M9X')).toBeNull();
    expect(headCodeIn('2021-1234-1234-1234')).toBeNull();
  });
});

test.each([
  ['RT 05 RW 11', { rt: 5, rw: 11 }],
  ['rt.03/11', { rt: 3, rw: 11 }],
  ['RT/RW 005/011', { rt: 5, rw: 11 }],
  ['rw 7', { rt: null, rw: 7 }],
])('%s', (text, numbers) => expect(numbersIn(text)).toEqual(numbers));

describe('what is called a code and is none', () => {
  it.each([
    'RT-7K2P-99QX',
    'gw ketua rt 04 nih, ini kodenya AAAA-1111',
    'kode dari kelurahan: 7K2P-99QX-4TR',
    'pak rt disini, kode e K7QP - 2M9X',
  ])('%s', (text) => {
    expect(holdsHalfCode(text)).toBe(true);
  });

  it.each([
    'kode booking vaksin ABCD-1234 kok gagal',
    'ketua rt 04, kodenya belum ada',
    'kode saya K7QP-2M9X-4TRW dari kelurahan',
    'kode titip dari pak rt KX7-P02-M21',
    'rt 04 minta kode, hubungi 0812-3456-7890',
    'kelurahan minta kode pos 17148 sebelum 12-10-2026',
    'rt saya bilang covid-19 sudah selesai, kodenya apa',
  ])('%s is not', (text) => {
    expect(holdsHalfCode(text)).toBe(false);
  });

  it('is so of whoever is known as a head, without their saying so', () => {
    expect(holdsHalfCode('kodenya AAAA-1111')).toBe(false);
    expect(holdsHalfCode('kodenya AAAA-1111', true)).toBe(true);
  });
});
