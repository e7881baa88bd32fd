import { describe, expect, it } from 'vitest';
import { nearlySame, normalise, plain, type Spelling } from '../../../src/language/words/normalise.js';

describe('normalise', () => {
  const spelling: Spelling = {
    standard: new Map([
      ['ga', 'tidak'],
      ['bs', 'bisa'],
      ['x', 'kali'],
      ['thn', 'tahun'],
      ['di mana', 'dimana'],
      ['makasih', 'terima kasih'],
    ]),
    protect: new Set(['ktp', 'kk', 'sim', 'rt']),
    filler: new Set(['min', 'dong', 'nya']),
    numbered: new Set(['dosis', 'rt']),
    abbreviated: new Set(['ket', 'no']),
    known: new Set(['tidak', 'bisa', 'perpanjang', 'vaksin', 'dosis', 'anak', 'periksa', 'dimana']),
    near: new Map([
      ['v', ['vaksin']],
      ['p', ['perpanjang']],
    ]),
    skeletons: new Map([['vksn', 'vaksin']]),
  };

  it.each<[string, string]>([
    ['Min, bs perpanjang SIM ga?', '. bisa perpanjang sim tidak .'],
    ['di mana ya', '. dimana ya .'],
    ['makasih', '. terima kasih .'],
    ['ktpnya, simku', '. ktp . sim .'],
    ['dosis2 rt05', '. dosis 2 rt 05 .'],
    ['anak2 ku', '. anak ku .'],
    ['2x 17thn', '. 2 kali 17 tahun .'],
    ['ktp/kk', '. ktp kk .'],
    ['kk.ktp', '. kk . ktp .'],
    ['ke-2', '. ke 2 .'],
    ['no. ket. ktp. kk', '. no ket ktp . kk .'],
    ['20/9/2021 jam 7.30', '. 20/9/2021 jam 7.30 .'],
    ['bisaaaa vaksiin', '. bisa vaksin .'],
    ['prepanjang vaksln', '. perpanjang vaksin .'],
    ['diperiksain', '. periksa .'],
    ['lihat https://x.id/ktp?sim=1', '. lihat link .'],
    ['k\u200btp', '. ktp .'],
    ['kk kkk', '. kk kkk .'],
    ['', '.'],
    ['...!?', '.'],
  ])('%j: %s', (text, words) => {
    expect(normalise(text, spelling).join(' ')).toBe(words);
  });

  it('reads so much of a long text', () => {
    expect(plain('a'.repeat(100_000))).toHaveLength(2_000);
  });
});

describe('nearlySame', () => {
  it.each([
    ['vaksin', 'vaksin', true],
    ['vaksin', 'vaksi', true],
    ['vaksin', 'vvaksin', true],
    ['vaksin', 'vaksen', true],
    ['vaksin', 'vakisn', true],
    ['vaksin', 'vaksnii', false],
    ['vaksin', 'kavsin', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(nearlySame(a, b)).toBe(same);
    expect(nearlySame(b, a)).toBe(same);
  });
});
