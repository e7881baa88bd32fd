import { describe, expect, it } from 'vitest';
import { read } from '../support.js';

describe('people who are only told of', () => {
  it.each([
    ['saya belum vaksin, istri saya sudah 2x. yang mau bikin KTP itu istri saya', 'other', 2, 0],
    ['suami saya sudah 2x, saya baru sekali. saya mau urus KK', 'self', 1, 2],
    ['pembantu saya belum vaksin, kalau saya sudah dua kali. yang urus SKCK saya sendiri', 'self', 2, 0],
  ] as const)('ask for nothing: %s', (text, subject, asks, told) => {
    const reading = read(text);
    expect(reading).toMatchObject({ people: [], subject, facts: { dose_count: asks } });
    expect(reading.told.map(({ facts }) => facts.dose_count)).toEqual([told]);
  });

  it('are nobody who has died', () => {
    const reading = read(
      'bapak saya meninggal kemarin, almarhum sudah vaksin 2x, saya belum pernah. saya mau urus akta kematian',
    );
    expect(reading).toMatchObject({ people: [], told: [], subject: 'self', facts: { dose_count: 0 } });
  });

  it('are none where both ask', () => {
    expect(read('saya sudah vaksin, istri belum. mau bikin ktp')).toMatchObject({
      told: [],
      people: [{}, {}],
    });
  });
});

describe('children of one house', () => {
  it.each([
    'anak saya ada 2. yang sulung udah vaksin 2x mau bikin SKCK, yang bungsu belum vaksin mau bikin KTP',
    'anak sulung saya sudah 2 dosis mau SKCK. anak bungsu belum vaksin, mau bikin KTP',
  ])('are told apart by which of them: %s', (text) => {
    expect(read(text).people).toMatchObject([
      { key: 'child first', service: 'skck', facts: { dose_count: 2 } },
      { key: 'child last', service: 'ktp', facts: { dose_count: 0 } },
    ]);
  });

  it('are meant by which of them alone, of whom it is no dose', () => {
    expect(read('yang kedua belum vaksin, mau bikin KTP').oneOf).toMatchObject({
      which: 'second',
      facts: { dose_count: 0 },
    });
    expect(read('dosis yang kedua belum')).toMatchObject({ oneOf: null });
  });
});

describe('whose something is', () => {
  it.each([
    'waduh salah kirim bang, itu sertifikat adik saya. saya sendiri belum vaksin',
    'eh keliru, itu punya adik, saya belum vaksin',
  ])('is taken back, with what holds for the writer: %s', (text) => {
    expect(read(text).mistaken).toMatchObject({ named: { key: 'younger_sibling' }, own: { dose_count: 0 } });
  });

  it('is not taken back by a question', () => {
    expect(read('itu sertifikat adik saya, bisa dipakai?').mistaken).toBeNull();
  });
});
