import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { slangSchema } from '../../src/language/schema.js';
import { compileFinder } from '../../src/language/words/finder.js';
import { nearlySame, normalise, plain, type Spelling } from '../../src/language/words/normalise.js';

const folder = fileURLToPath(new URL('../../flows/language/', import.meta.url));
const file = (name: string): unknown => parse(readFileSync(`${folder}${name}.yaml`, 'utf8'));
const slang = slangSchema.parse(file('slang'));

/** Every phrase of a file, with the path of its list. */
function phrasesOf(value: unknown, path = ''): [path: string, phrase: string][] {
  if (Array.isArray(value)) return value.map((phrase) => [path, String(phrase)]);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => phrasesOf(inner, `${path}/${key}`));
}

describe('the shipped phrases', () => {
  const all = ['services', 'intents', 'vaccination', 'subject'].flatMap((name) =>
    phrasesOf(file(name), name),
  );

  it('hold no filler: it would be left out, and the phrase match too much', () => {
    const filler = new Set(slang.filler);
    const faulty = all
      .filter(([path]) => !path.startsWith('intents/written'))
      .filter(([, phrase]) => phrase.split(/[ |_]/).some((word) => filler.has(word)));
    expect(faulty).toEqual([]);
  });

  it('stand in their list once', () => {
    const seen = all.map(([path, phrase]) => `${path}: ${phrase}`);
    expect(seen.filter((one, i) => seen.indexOf(one) !== i)).toEqual([]);
  });
});

describe('the shipped spellings', () => {
  const own = phrasesOf(slang.standard);
  const spellings = [...own, ...phrasesOf(slang.picked)];

  it('mean one thing each', () => {
    const meanings = new Map<string, string>();
    const twice = spellings.filter(([path, spelling]) => {
      const other = meanings.get(spelling);
      meanings.set(spelling, path);
      return other !== undefined;
    });
    expect(twice).toEqual([]);
  });

  it('change no protected word, and no filler', () => {
    const fixed = new Set([...slang.protect, ...slang.filler]);
    expect(spellings.filter(([, spelling]) => fixed.has(spelling))).toEqual([]);
  });
});

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

describe('compileFinder', () => {
  const finder =
    (...phrases: string[]) =>
    (text: string) =>
      compileFinder({ all: { one: { hit: phrases } } }, (phrase) => phrase.split(' ').filter(Boolean))(
        text.split(' '),
      ).all.one;
  const found = (phrase: string, text: string) =>
    finder(phrase)(text).map(({ at, end }) => text.split(' ').slice(at, end).join(' '));

  it.each<[phrase: string, text: string, hits: string[]]>([
    ['bikin ktp', 'mau bikin ktp', ['bikin ktp']],
    ['bikin ktp', 'bikin sim ktp', []],
    ['jangan kirim*', 'jangan kirimkan', ['jangan kirimkan']],
    ['ini|itu sim', 'ini sim itu sim', ['ini sim', 'itu sim']],
    ['foto|kartu_vaksin saya', 'kartu vaksin saya', ['kartu vaksin saya']],
    ['a ... b', 'a b', ['a b']],
    ['a ... b', 'a 1 2 3 4 b', ['a 1 2 3 4 b']],
    ['a ... b', 'a 1 2 3 4 5 b', []],
    ['a ... b', 'a . b', []],
    ['a ... b ... c', 'a 1 b 2 c', ['a 1 b 2 c']],
    ['a .', '. a . a b .', ['a .']],
    ['. a', '. a a .', ['. a']],
  ])('%s in "%s"', (phrase, text, hits) => {
    expect(found(phrase, text)).toEqual(hits);
  });

  it('gives the longest of a list at each place', () => {
    expect(finder('dosis', 'dosis 2')('dosis 2')).toEqual([{ label: 'hit', at: 0, end: 2, words: 2 }]);
  });
});
