import { describe, expect, it } from 'vitest';
import {
  opening,
  opensWithNotYet,
  rejects,
  saysNothingMore,
  saysVaccinated,
  speaksOfWriter,
  takesNote,
} from '../../../src/language/words/openings.js';

describe('how a message opens', () => {
  it.each<[string, ReturnType<typeof opening>]>([
    ['belum lah, takut jarum', 'belum'],
    ['durung', 'belum'],
    ['henteu acan', 'belum'],
    ['durung tau suntik', 'belum'],
    ['udah dong', 'sudah'],
    ['parantos', 'sudah'],
    ['belum lengkap', 'sudah'],
    ['blm yg ke 2', 'sudah'],
    ['ga tau', 'entah'],
    ['blum inget', 'entah'],
    ['belum?', null],
    ['mau nanya', null],
  ])('%s: %s', (text, said) => {
    expect(opening(text)).toBe(said);
  });

  it.each<[string, boolean]>([
    ['belum yang kedua', true],
    ['dereng', true],
    ['sudah', false],
  ])('%s: not yet %s', (text, said) => {
    expect(opensWithNotYet(text)).toBe(said);
  });

  it.each<[string, boolean]>([
    ['eh bukan, maksud saya kk', true],
    ['kk bukan ktp', false],
  ])('%s: rejects %s', (text, said) => {
    expect(rejects(text)).toBe(said);
  });
});

describe('what closes', () => {
  it.each(['oke', 'cukup kak', 'sampun cekap', 'ga ada', 'gk ada'])('%s takes note', (text) => {
    expect(takesNote(text)).toBe(true);
  });

  it.each(['cukup ga?', 'ga ada ktp'])('%s does not', (text) => {
    expect(takesNote(text)).toBe(false);
  });

  it('says that there is nothing more, or agrees', () => {
    expect(saysNothingMore('tidak ada')).toBe(true);
    expect(saysNothingMore('oke')).toBe(false);
  });
});

describe('the writer', () => {
  it.each<[string, boolean]>([
    ['sy mau', true],
    ['punya ane kuning', true],
    ['my wife', true],
    ['istri belum vaksin', false],
  ])('is spoken of in "%s": %s', (text, said) => {
    expect(speaksOfWriter(text)).toBe(said);
  });
});

describe('somebody vaccinated', () => {
  it.each<[string, boolean]>([
    ['udah divaksin kok', true],
    ["i'm fully vaccinated", true],
    ['kalau sudah vaksin', false],
    ['sudah vaksin?', false],
  ])('is stated by "%s": %s', (text, said) => {
    expect(saysVaccinated(text)).toBe(said);
  });
});
