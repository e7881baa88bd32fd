import { expect, it } from 'vitest';
import { inLatin } from '../../../src/language/words/lookalikes.js';
import { read } from '../support.js';

it.each([
  ['\u043a\u0442\u0440', 'ktp'],
  ['ᴋᴛᴘ', 'ktp'],
  ['🅺🆃🅿', 'ktp'],
  ['KK & SIM 1', 'KK & SIM 1'],
])('%s looks like %s', (written, seen) => {
  expect(inLatin(written)).toBe(seen);
});

it.each([
  'mau bikin ｋｔｐ',
  'm\u0430u bikin \u043a\u0442\u0440',
  'mau bi\u200bkin k\u200btp',
  'maubikinktp',
  'mw bkn ktp',
])('reads the KTP in %s', (text) => {
  expect(read(text).service).toBe('ktp');
});

it.each(['simpang lima', 'disimpan dulu', 'simbah kung'])('finds no SIM in %s', (text) => {
  expect(read(text).service).toBe('none');
});
