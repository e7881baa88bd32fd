import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globalWord } from '../../src/language/words/global-word.js';
import { readNumber } from '../../src/language/words/numbers.js';
import { matcherOf, type Offered } from '../../src/language/words/offers.js';
import { readYesNo } from '../../src/language/words/yes-no.js';
import { anyText } from '../support/any-text.js';

/** Offers that are shown, in their order. */
const shown = (...offers: Omit<Offered, 'shown'>[]): Offered[] =>
  offers.map((offer) => ({ ...offer, shown: true }));

const menu = shown(
  { id: 'check-service', words: ['Cek syarat layanan', 'layanan', 'syarat'] },
  { id: 'send-proof', words: ['Kirim bukti vaksin', 'foto', 'sertifikat'] },
  { id: 'officer', words: ['Bicara dengan petugas', 'petugas', 'orang'] },
);
const yesNo = shown({ id: 'yes', words: ['Ya', 'sambungkan'] }, { id: 'no', words: ['Tidak', 'nanti saja'] });
const doses = shown(
  { id: 'dose-none', words: ['Belum', 'belum vaksin'] },
  { id: 'dose-one', words: ['Satu kali', 'sekali', 'dosis 1'] },
  { id: 'dose-two', words: ['Dua kali atau lebih', 'dua kali', 'lengkap', 'dosis 2'] },
);

/** What a message picks of some offers, or comes near to. */
function matchChoice(text: string, offers: readonly Offered[]): string | null {
  const { picked, near } = matcherOf(offers);
  return (picked(text) ?? near(text, readYesNo(text)))?.id ?? null;
}

describe('a choice', () => {
  it.each<[string, string | null]>([
    ['1', 'check-service'],
    ['2.', 'send-proof'],
    ['2)', 'send-proof'],
    ['no 2', 'send-proof'],
    ['nomor dua', 'send-proof'],
    ['dua', 'send-proof'],
    ['yg ke-2', 'send-proof'],
    ['yang kedua aja kak', 'send-proof'],
    ['opsi 3 deh', 'officer'],
    ['pertama', 'check-service'],
    ['4', null],
    ['0', null],
    ['99', null],
  ])('by number: %s', (text, id) => {
    expect(matchChoice(text, menu)).toBe(id);
  });

  it.each<[string, string | null]>([
    ['petugas', 'officer'],
    ['Petugas ya kak', 'officer'],
    ['bicara sama petugas', 'officer'],
    ['bicara dengan petugas', 'officer'],
    ['officer', 'officer'],
    ['send proof', 'send-proof'],
    ['kirim bukti', 'send-proof'],
    ['mau kirim foto sertifikat', 'send-proof'],
    // A letter wrong.
    ['ptugas', 'officer'],
    ['sertifikst', 'send-proof'],
    ['layanna', 'check-service'],
    // Two at once, another matter, nothing.
    ['layanan atau petugas', null],
    ['saya mau tanya syarat bikin ktp baru dong buat adik', null],
    ['kemarin hujan', null],
    ['', null],
    ['😂', null],
  ])('by words: %s', (text, id) => {
    expect(matchChoice(text, menu)).toBe(id);
  });

  it.each<[string, string | null]>([
    ['iya', 'yes'],
    ['boleh deh', 'yes'],
    ['👍', 'yes'],
    ['ga usah', 'no'],
    ['nanti aja', 'no'],
    ['1', 'yes'],
    ['2', 'no'],
    ['hmm', null],
  ])('yes or no: %s', (text, id) => {
    expect(matchChoice(text, yesNo)).toBe(id);
  });

  it('is not what a word of it means in another sentence', () => {
    const fits = shown(
      { id: 'exempt', words: ['Tidak bisa divaksin', 'gak boleh vaksin'] },
      { id: 'urgent', words: ['Mendesak, minta petugas', 'petugas'] },
    );
    for (const text of [
      'jadi bisa gak',
      'jadi bisa gak?',
      'vaksin dimana',
      'boleh ga sih',
      'petugas ada berapa',
    ]) {
      expect([text, matchChoice(text, fits)]).toEqual([text, null]);
    }
    for (const text of ['baru mau pertama kali bikin', 'jangan yang lengkap', 'lengkap kecuali kk']) {
      expect([text, matchChoice(text, doses)]).toEqual([text, null]);
    }
  });

  it('is picked by its number only where it is counted', () => {
    const buttons = doses.map((offer) => ({ ...offer, counted: false }));
    for (const text of ['1', 'nomor 2', 'yang ketiga']) expect(matchChoice(text, buttons)).toBeNull();
    expect(matchChoice('belum', buttons)).toBe('dose-none');
    expect(matchChoice('dua kali', buttons)).toBe('dose-two');
  });

  it('denies nothing that the message does not deny', () => {
    const offers = shown({ id: 'exempt', words: ['Tidak bisa divaksin', 'tidak bisa vaksin'] });
    expect(matchChoice('bisa diwakilkan', offers)).toBeNull();
    expect(matchChoice('bisa vaksin', offers)).toBeNull();
    expect(matchChoice('ga bisa vaksin kak', offers)).toBe('exempt');
    expect(matchChoice('gabisa vaksin', offers)).toBe('exempt');
  });

  it('takes a number word for its label before it takes it for a place', () => {
    expect(matchChoice('dua', doses)).toBe(null);
    expect(matchChoice('dua kali', doses)).toBe('dose-two');
    expect(matchChoice('dosis 2', doses)).toBe('dose-two');
    expect(matchChoice('2', doses)).toBe('dose-one');
  });

  it('picks an offer by each of its words, whatever is offered', () => {
    const word = fc.stringMatching(/^[a-z]{6,10}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 5 }), fc.nat(), (words, n) => {
        const offers = shown(...words.map((one, i) => ({ id: `id${i}`, words: [one] })));
        const at = n % words.length;
        expect(matchChoice(String(at + 1), offers)).toBe(`id${at}`);
        expect(matchChoice(words[at]!, offers)).toBe(`id${at}`);
      }),
    );
  });
});

describe('readYesNo', () => {
  it.each([
    'ya',
    'iyaaa',
    'y',
    'ok',
    'okee',
    'boleh',
    'mau kak',
    'sip',
    'setuju',
    'lanjut',
    'muhun',
    'nggih',
    'ya ga papa',
    'gpp',
    '👍🏽',
    '✅',
  ])('%s is yes', (text) => {
    expect(readYesNo(text)).toBe(true);
  });

  it.each([
    'ga',
    'gak',
    'nggak kak',
    'tidak usah',
    'jangan',
    'belum',
    'ogah',
    'gamau',
    'nanti aja',
    'tidak setuju',
    'mboten',
    'teu',
    '👎',
    '❌',
  ])('%s is no', (text) => {
    expect(readYesNo(text)).toBe(false);
  });

  it.each([
    '',
    'ya?',
    'iya tapi nanti',
    'saya ketua rt',
    'ya saya mau tanya soal ktp dulu',
    '👍👎',
    '2',
    // something of its own beside it
    'ya ampun',
    'ya allah susah banget',
    'siap tapi h-1 ya',
    'oke cuma jamnya salah',
    'mau tapi takut',
    'oke terus bayarnya berapa',
    'iya kalau gratis',
    'jadi gimana',
    'bisa gak',
    'ga tau',
    'belum tau kak',
    'enggak, jam 9 aja',
  ])('%j is neither', (text) => {
    expect(readYesNo(text)).toBe(null);
  });
});

describe('readNumber', () => {
  it.each<[string, number | null]>([
    ['2', 2],
    ['2x', 2],
    ['dua kali', 2],
    ['sekali', 1],
    ['nol', 0],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['lima belas', 15],
    ['dua puluh lima', 25],
    ['seratus dua puluh', 120],
    ['umur saya 35 tahun', 35],
    ['17thn', 17],
    ['131', null],
    ['1000', null],
    ['belum', null],
    ['', null],
  ])('%s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});

describe('globalWord', () => {
  const words = {
    menu: ['menu', 'mulai', '/start'],
    cancel: ['batal', 'ga jadi'],
    stop: ['stop'],
    forget: ['hapus data saya'],
  };

  it.each<[string, string | null]>([
    ['menu', 'menu'],
    ['MENU dong kak', 'menu'],
    ['/start', 'menu'],
    ['batal ya', 'cancel'],
    ['ga jadi deh', 'cancel'],
    ['STOP!!!', 'stop'],
    ['tolong hapus data saya', 'forget'],
    // A sentence that merely holds the word.
    ['stop kirim pesan', null],
    ['saya mau ke menu utama', null],
    ['batalin pengingat', null],
    ['', null],
  ])('%s', (text, id) => {
    expect(globalWord(text, words)).toBe(id);
  });
});

describe('any text', () => {
  it('is answered without a throw', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        expect([...menu.map(({ id }) => id), null]).toContain(matchChoice(text, menu));
        expect([true, false, null]).toContain(readYesNo(text));
        expect(globalWord(text, { stop: ['stop'] })).toSatisfy((id) => id === null || id === 'stop');
        const number = readNumber(text);
        if (number !== null) expect(number).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
