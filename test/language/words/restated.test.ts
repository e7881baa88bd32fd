import { describe, expect, test } from 'vitest';
import { countRestated, restated, setsRight } from '../../../src/language/words/restated.js';

describe('what is meant in the end', () => {
  test.each([
    ['kemarin ding, eh maksudnya 10 agustus', ['10 agustus']],
    ['sinovac eh astrazeneca', ['astrazeneca']],
    ['tgl 5, ralat tgl 15', ['tgl 15']],
    ['bukan skck maksud saya ktp', ['ktp']],
    ['urus kk, eh salah, ktp maksudnya. vaksin 2x', ['ktp maksudnya. vaksin 2x']],
    ['senin eh selasa eh rabu', ['selasa', 'rabu']],
    ['jam 7 aduh maaf salah ketik, jam 9', ['jam 9']],
    ['eh salah', []],
    ['maksudnya apa', []],
    ['mau urus ktp', []],
  ])('of "%s": %s', (text, meant) => expect(restated(text)).toEqual(meant));

  test.each([
    'eh salah, dua kali',
    'ternyata udah booster',
    'baru sekali ding',
    'yang jelas dua kali',
    'lah tanggalnya juga salah, tgl 4',
    'aduh maaf min kebalik',
  ])('"%s" sets something right', (text) => expect(setsRight(text)).toBe(true));

  test.each([
    ['eh baru sekali ding', 1],
    ['yang jelas dua kali di puskesmas', 2],
    ['ralat, 3x', 3],
    ['mahal sekali', null],
    ['saya datang dua kali', null],
    ['eh dua kali?', null],
  ])('"%s" counts %s', (text, count) => expect(countRestated(text)).toBe(count));
});
