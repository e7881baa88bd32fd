import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PEOPLE } from '../../src/language/people.js';
import { labelled, read } from './support.js';

const said = (text: string) =>
  read(text).people.map(({ label, self, service, facts }) => [
    self ? 'saya' : label,
    service,
    facts.exempt ? 'exempt' : (facts.dose_count ?? null),
  ]);

describe('a list of people', () => {
  it.each([
    'Sbg ketua RT 02 mau tanya: 1) Bu Yati blm vaksin mau KK 2) Pak Dul vaksin 2x mau SKCK 3) Mas Eko booster mau pindah. Yg mana bs dilayani?',
    'ketua rt 02:\n1. Bu Yati belum vaksin, KK\n2. Pak Dul 2x vaksin, SKCK\n3. mas eko booster pindah',
    'warga saya\n- bu yati blm vaksin mau kk\n- pak dul vaksin dua kali mau skck\n- mas eko sudah booster mau pindah',
  ])('is read line by line: %s', (text) => {
    expect(said(text)).toEqual([
      ['Bu Y', 'kk', 0],
      ['Pak D', 'skck', 2],
      ['Mas E', 'pindah_domisili', 3],
    ]);
  });

  it('may say the service or the doses once for all', () => {
    expect(said('3 warga mau bikin ktp:\n- bu yati blm vaksin\n- pak dul 2x\n- mas eko booster')).toEqual([
      ['Bu Y', 'ktp', 0],
      ['Pak D', 'ktp', 2],
      ['Mas E', 'ktp', 3],
    ]);
    expect(said('ada 2 warga blm vaksin: 1. pak amir ktp hilang 2. bu siti skck')).toEqual([
      ['Pak A', 'ktp', 0],
      ['Bu S', 'skck', 0],
    ]);
  });

  it('keeps whoever lacks a service or a dose', () => {
    expect(said('warga: 1) Bu Sari KTP, dosis 1 2) Pak Joko sudah vaksin 1x 3) nenek umur 80')).toEqual([
      ['Bu S', 'ktp', 1],
      ['Pak J', 'none', 1],
      ['Nenek', 'none', null],
    ]);
  });

  it('keeps no name and no number', () => {
    const { people } = read(
      'RT 02: 1) Bu Yatiningsih 3275014505800001 blm vaksin mau KK 2) Pak Dul vaksin 2x SKCK',
    );
    expect(JSON.stringify(people).toLowerCase()).not.toMatch(/yatiningsih|dul|3275/);
  });

  it('is read up to a length', () => {
    const text = Array.from({ length: 15 }, (_, i) => `${i + 1}) Bu A blm vaksin mau KTP`).join(' ');
    expect(read(text).people).toHaveLength(MOST_PEOPLE);
  });
});

describe('people in one sentence', () => {
  it.each<[string, unknown[]]>([
    [
      'saya udah vaksin 2x mau bikin ktp, istri belum mau bikin skck',
      [
        ['saya', 'ktp', 2],
        ['Istri', 'skck', 0],
      ],
    ],
    [
      'bapak saya blm vaksin, ibu udah 2x, dua2nya mau urus kk',
      [
        ['Bapak', 'kk', 0],
        ['Ibu', 'kk', 2],
      ],
    ],
    [
      'suami vaksin 2x sy blm sama sekali, mau pisah kk dr ortu',
      [
        ['Suami', 'kk', 2],
        ['saya', 'kk', 0],
      ],
    ],
  ])('%s', (text, people) => {
    expect(said(text)).toEqual(people);
  });

  it.each([
    'min mau bikin ktp tapi blm vaksin bs ga ya',
    'kata tetangga ga boleh masuk kalo blm vaksin, saya udah 2x mau urus kk',
    'ibu saya stroke blm vaksin, boleh saya wakilkan ambil ktp?',
    'anak saya belum punya akta, suami udah vaksin 2x, bisa urus?',
    '1) syarat ktp apa 2) jam buka disdukcapil',
    'bu, pak, saya blm vaksin mau ke puskesmas',
  ])('are not seen where one is asked for: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

it('few of the labelled messages ask for several people, and all of those name two', () => {
  const several = labelled('questions-dev').filter(({ text }) => read(text).people.length > 0);
  expect(several.map(({ id }) => id)).toEqual(['d043']);
});

it('any text is read, into none or two and more', () => {
  const word = fc.constantFrom(
    '1)',
    '2.',
    '\n-',
    'bu',
    'yati',
    'saya',
    'istri',
    'belum',
    'vaksin',
    '2x',
    'ktp',
    ',',
    'dan',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const { people } = read(words.join(' '));
      expect(people.length === 0 || (people.length >= 2 && people.length <= MOST_PEOPLE)).toBe(true);
    }),
  );
});
