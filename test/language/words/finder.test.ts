import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases, finderOver, type Lists } from '../../../src/language/words/finder.js';
import { runs } from '../../support/runs.js';

const write = (phrase: string) => phrase.split(' ').filter(Boolean);
const findIn = (lists: Lists, words: string[]) => finderOver(compilePhrases(lists, write))(words);

describe('a finder over compiled phrases', () => {
  const finder =
    (...phrases: string[]) =>
    (text: string) =>
      finderOver<{ all: { one: { hit: string[] } } }>(
        compilePhrases({ all: { one: { hit: phrases } } }, (phrase) => phrase.split(' ').filter(Boolean)),
      )(text.split(' ')).all.one;
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

describe('many lists', () => {
  const lists = fc.dictionary(
    fc.constantFrom('one', 'two', 'three'),
    fc.dictionary(fc.constantFrom('x', 'y'), fc.array(phrase(), { maxLength: 4 })),
  );
  const message = fc.array(fc.constantFrom('a', 'ab', 'b', 'c', '.'), { maxLength: 14 });

  it('are found in one walk as each by itself, and as each phrase says', () => {
    fc.assert(
      fc.property(lists, message, (group, words) => {
        const together = findIn({ group }, words).group!;
        for (const [name, list] of Object.entries(group)) {
          expect(together[name]).toEqual(findIn({ group: { list } }, words).group!.list);
          const ends = together[name]!.map(({ label, at, end }) => `${label} ${at} ${end}`);
          expect(ends.toSorted()).toEqual(byTheBook(list, words).toSorted());
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

function phrase(): fc.Arbitrary<string> {
  const word = fc.constantFrom('a', 'ab', 'b', 'c', 'a*', '.');
  const gap = fc.constantFrom(' ', ' ', ' ... ');
  return fc
    .tuple(word, fc.array(fc.tuple(gap, word), { maxLength: 3 }))
    .map(([first, more]) => first + more.flat().join(''));
}

/** The longest hit of each label at each place, phrase by phrase and word by word. */
function byTheBook(list: Record<string, string[]>, words: readonly string[]): string[] {
  const fits = (said: string, word: string) =>
    said.endsWith('*') ? word.startsWith(said.slice(0, -1)) : word === said;
  const endsOf = ([said, ...more]: string[], at: number, slack: number): number[] => {
    if (said === undefined) return [at];
    if (said === '...') return endsOf(more, at, 4);
    if (at >= words.length) return [];
    const passed = slack > 0 && words[at] !== '.' ? endsOf([said, ...more], at + 1, slack - 1) : [];
    return fits(said, words[at]!) ? [...endsOf(more, at + 1, 0), ...passed] : passed;
  };
  return Object.entries(list).flatMap(([label, phrases]) =>
    words.flatMap((_, at) => {
      const ends = phrases.flatMap((one) => endsOf(one.split(' '), at, 0));
      return ends.length ? [`${label} ${at} ${Math.max(...ends)}`] : [];
    }),
  );
}
