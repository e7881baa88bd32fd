/*
 * The notation of phrases: `a|b` for either, `_` for a space between the words of one of these, `word*` for all that
 * begins so, `...` for a gap, `.` for the beginning or the end of a sentence.
 */

/** In a phrase: some words of the same sentence, or none. */
export const GAP = '...';

/** The words of a phrase in each of its notations: `ini|itu sim` is two phrases. */
export function spelledOut(phrase: string): string[] {
  if (!/[|_]/.test(phrase)) return [phrase];
  return phrase
    .split(' ')
    .reduce<string[][]>(
      (all, word) => all.flatMap((before) => word.split('|').map((either) => [...before, either])),
      [[]],
    )
    .map((words) => words.join(' ').replaceAll('_', ' '));
}

const MARK = /^(?:\.|\.\.\.|.*\*)$/;

/** The words and marks of a phrase that is spelled out; `write` gives what stands between marks in standard spelling. */
export function wordsOf(phrase: string, write: (phrase: string) => readonly string[]): string[] {
  if (!/[.*]/.test(phrase)) return [...write(phrase)];
  const out: string[] = [];
  let plainWords: string[] = [];
  for (const word of [...phrase.split(' '), '']) {
    if (word !== '' && !MARK.test(word)) {
      plainWords.push(word);
      continue;
    }
    out.push(...write(plainWords.join(' ')));
    plainWords = [];
    if (word !== '') out.push(word);
  }
  return out;
}
