import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGuessable } from '../../src/officers/guessable.js';
import { runs } from '../support/runs.js';

const officer = { names: ['Siti Rahma', 'Bu Siti'], city: 'Kota Bekasi' };

describe('a password is one of the first that are tried', () => {
  it.each([
    ['a repeat', ['111111111111', 'aaaaaaaaaaaab', 'ababababab12', 'kopikopikopi', 'xyzxyzxyzxyz']],
    ['a sequence', ['123456789012', 'abcdefghijkl', 'abcd1234efgh', '987654321098', 'zyxwvutsrqpo']],
    ['a row of keys', ['qwertyuiopasdf', '1qaz2wsx3edc', 'asdfghjklzxcv', 'poiuytrewq12']],
    [
      'a common word',
      ['passwordpassword', 'P@ssw0rd2021!!', 'drowssap123456', 'sayangku12345', 'iloveyou2021'],
    ],
    ['the city', ['bekasibekasi', 'Bekasi2021!!', 'kotabekasi123', 'BEKASI-bekasi', 'b3k4s1 2021!']],
    ['the own name', ['sitirahmasiti', 'Siti Rahma 1990', 'rahma.siti.123', 'Siti-Rahma-1']],
    ['the office', ['petugas bekasi 2021', 'adminadmin12', 'hotline12345']],
  ])('%s', (_, passwords) => {
    expect(passwords.filter((one) => !isGuessable(one, officer))).toEqual([]);
  });

  it.each([
    'kopi susu tanpa gula',
    'gelas biru di atas lemari',
    'correct horse battery staple',
    'x7$Kp9!mQz2w',
    'sandi é panjang sekali',
    'rumah-hijau-payung-7',
  ])('"%s" is none', (password) => {
    expect(isGuessable(password, officer)).toBe(false);
  });

  it('for one officer and not for another', () => {
    const other = { names: ['Tono'], city: 'Kota Depok' };
    expect(isGuessable('rahma.kvtz.1', officer)).toBe(true);
    expect(isGuessable('rahma.kvtz.1', other)).toBe(false);
  });

  it('whatever digits are put before or behind a word of the list', () => {
    const words = readFileSync(new URL('../../src/officers/passwords/common.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((word) => /^[a-z]{6,10}$/.test(word));
    const year = fc.integer({ min: 1950, max: 2029 }).map(String);
    fc.assert(
      fc.property(fc.constantFrom(...words), year, fc.constantFrom('', '!', '!!', '.'), (word, at, end) => {
        const capital = word[0]!.toUpperCase() + word.slice(1);
        expect(isGuessable(`${capital}${at}${end}`, officer)).toBe(true);
        expect(isGuessable(`${at}${word}${word}${end}`, officer)).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  it('never for twelve signs of chance, and at once for anything', () => {
    const signs = fc.constantFrom(...'bcdfghjklmnpqrstvwxyz23456789#%&');
    fc.assert(
      fc.property(fc.array(signs, { minLength: 16, maxLength: 16 }), (chance) => {
        expect(isGuessable(chance.join(''), officer)).toBe(false);
      }),
      { numRuns: runs(200) },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (any) => {
        isGuessable(any, officer);
      }),
    );
  });
});
