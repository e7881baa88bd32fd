import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PEOPLE } from '../../../src/language/people/people.js';
import { labelled } from '../labelled.js';
import { read } from '../support.js';

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
    'Saya ketua RT 02. Mau tanya: 1) Bu Yati blm vaksin mau KK 2) Pak Dul vaksin 2x mau SKCK 3) Mas Eko booster mau pindah',
    'rt 02\n1\ufe0f\u20e3 Bu Yati blm vaksin KK\n2\ufe0f\u20e3 Pak Dul vaksin 2x SKCK\n3\ufe0f\u20e3 Mas Eko booster pindah',
    'mohon info\n1 Bu Yati blm vaksin KK\n2 Pak Dul vaksin 2x SKCK\n3 Mas Eko booster pindah',
    '(1) Ibu Yati blm vaksin mau KK (2) Bpk. Dul vaksin dosis 2. mau SKCK (3) Mas Eko booster mau pindah',
    'saya rt 03, warga saya:\nBu Yati blm vaksin mau KK\nPak Dul vaksin 2x mau SKCK\nMas Eko booster mau pindah',
    'pak rt nanya: bu yati blm vaksin mau kk, pak dul udah 2x mau skck, mas eko booster mau pindah',
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
    for (const text of [
      'RT 02: 1) Bu Yatiningsih 3275014505800001 blm vaksin mau KK 2) Anak Pak Dul vaksin 2x SKCK',
      'Bu Yatiningsih 3275014505800001 blm vaksin mau KK, Pak Dul vaksin 2x SKCK',
      '1) Yatiningsih 3275014505800001 blm vaksin mau KK 2) Dul vaksin 2x SKCK',
    ]) {
      const { people } = read(text);
      expect(people).toHaveLength(2);
      expect(JSON.stringify(people).toLowerCase()).not.toMatch(/yatiningsih|dul|3275/);
    }
  });

  it('tells people of one initial apart', () => {
    expect(said('bu siti blm vaksin mau ktp, bu sari udah 2x mau skck')).toEqual([
      ['Bu S', 'ktp', 0],
      ['Bu S', 'skck', 2],
    ]);
  });

  it('gives whose child it is', () => {
    expect(said('rt 02: 1) anak pak dani 8 th akta lahir 2) bu siti udah vaksin 2x mau kk')).toEqual([
      ['Anak Pak D', 'akta_lahir', null],
      ['Bu S', 'kk', 2],
    ]);
  });

  it('is one although somebody on it cannot come', () => {
    expect(said('RT 02: 1) Bu Yati blm vaksin mau KK 2) Pak Dul stroke mau ktp, boleh diwakilkan?')).toEqual([
      ['Bu Y', 'kk', 0],
      ['Pak D', 'ktp', null],
    ]);
  });

  it('keeps the head apart from the neighbours', () => {
    const text =
      'saya ketua RT 02, udah vaksin 2x. warga saya: 1) bu yati mau KK 2) pak dul blm vaksin mau SKCK';
    expect(said(text).map(([who]) => who)).toEqual(['Bu Y', 'Pak D']);
    expect(said('warga saya: pak amir blm vaksin mau ktp; bu sari udah 1x mau skck')).toEqual([
      ['Pak A', 'ktp', 0],
      ['Bu S', 'skck', 1],
    ]);
  });

  it('loses nobody behind a line that ends in a dose', () => {
    expect(
      said('1. Bu Ani mau KTP, udah 2 dosis\n2. Pak Budi mau KK, baru dosis\n3. Mas Eko SIM, blm vaksin'),
    ).toEqual([
      ['Bu A', 'ktp', 2],
      ['Pak B', 'kk', null],
      ['Mas E', 'sim', 0],
    ]);
  });

  it('is read up to a length', () => {
    const text = Array.from({ length: 115 }, (_, i) => `${i + 1}) Bu A blm vaksin mau KTP`).join(' ');
    expect(read(text)).toMatchObject({ unread: 115 - MOST_PEOPLE });
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
    [
      'istri saya udah 2x vaksin saya belum, mau bikin kk bisa?',
      [
        ['Istri', 'kk', 2],
        ['saya', 'kk', 0],
      ],
    ],
    [
      'saya sama istri udah vaksin 2x, anak blm, mau urus kk',
      [
        ['saya', 'kk', 2],
        ['Istri', 'kk', 2],
        ['Anak', 'kk', 0],
      ],
    ],
    [
      'bu yati blm vaksin mau kk, pak dul 2x mau skck, mas eko mau pindah',
      [
        ['Bu Y', 'kk', 0],
        ['Pak D', 'skck', 2],
        ['Mas E', 'pindah_domisili', null],
      ],
    ],
    [
      'saya vaksin 2x, temen saya blm vaksin krn alergi berat, kami mau buat SKCK',
      [
        ['saya', 'skck', 2],
        ['Teman', 'skck', 'exempt'],
      ],
    ],
    [
      'mau nikah di kua, saya udh vaksin 1x calon saya blm sama sekali',
      [
        ['saya', 'nikah', 1],
        ['Calon', 'nikah', 0],
      ],
    ],
    [
      'pecah kk, suami udah vaksin saya belum krn nyusuin',
      [
        ['Suami', 'kk', null],
        ['saya', 'kk', 0],
      ],
    ],
    [
      'i have 2 doses and need a ktp, my wife not yet, she needs skck',
      [
        ['saya', 'ktp', 2],
        ['Wife', 'skck', 0],
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
    // one answer serves both
    'saya sm istri belum vaksin, mau bikin kk',
    '1) saya sudah vaksin 2x mau ktp 2) saya sudah vaksin 2x mau skck juga',
    'pak saya udah vaksin 2x, mau ktp',
    'saya warga RT 02 blm vaksin, mau ktp',
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
