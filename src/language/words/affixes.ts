const BEFORE = [
  '',
  'di',
  'nge',
  'ke',
  'ber',
  'se',
  'meng',
  'mem',
  'men',
  'me',
  'peng',
  'pem',
  'pen',
  'pe',
  'per',
];
/** What stands behind a stem, colloquial Indonesian first, then Javanese and Sundanese; the longer before the shorter. */
const AFTER = [
  'innya',
  'annya',
  'nya',
  'ny',
  'keun',
  'ipun',
  'aken',
  'ake',
  'ku',
  'mu',
  'kah',
  'lah',
  'pun',
  'in',
  'kan',
  'an',
  'ne',
  'na',
  'ke',
  'i',
  'e',
  '',
];
/** Endings of everyday Indonesian; the others are rare enough to mislead beside a changed beginning. */
const COMMON: ReadonlySet<string> = new Set(['', 'nya', 'ny', 'in', 'kan', 'an', 'innya', 'annya', 'ku']);
/** Nasals that took the place of a stem's first letter: nyetak is cetak, nerima terima, mukul pukul. */
const NASALS: [nasal: string, firsts: string[]][] = [
  ['meny', ['s', 'c']],
  ['peny', ['s', 'c']],
  ['ny', ['s', 'c']],
  ['meng', ['k']],
  ['peng', ['k']],
  ['ng', ['k', '']],
  ['men', ['t']],
  ['pen', ['t']],
  ['mem', ['p']],
  ['pem', ['p']],
  ['n', ['t', '']],
  ['m', ['p', 'b']],
];
/** Before and behind shorter rests than these too many words would be taken for another. */
const SHORTEST_REST = 3;
const SHORTEST_ALTERED = 4;

/** What may be left of a word without its affixes, the longest first; the word itself is not among them. */
export function stemsOf(word: string): string[] {
  const rests = new Set<string>();
  for (const after of AFTER) {
    if (!word.endsWith(after)) continue;
    const front = word.slice(0, word.length - after.length);
    const common = COMMON.has(after);
    for (const before of BEFORE) {
      const rest = front.slice(before.length);
      const least = common && before.length <= 3 ? SHORTEST_REST : SHORTEST_ALTERED;
      if (front.startsWith(before) && rest.length >= least) rests.add(rest);
    }
    if (!common) continue;
    for (const [nasal, firsts] of NASALS) {
      if (!front.startsWith(nasal)) continue;
      for (const first of firsts) {
        const rest = first + front.slice(nasal.length);
        if (rest.length >= SHORTEST_ALTERED) rests.add(rest);
      }
    }
  }
  // Betawi ends in e what others end in a: ape, dimane, aje
  if (word.endsWith('e')) rests.add(`${word.slice(0, -1)}a`);
  rests.delete(word);
  return [...rests].sort((a, b) => b.length - a.length);
}

/** A word without its vowels, except one that it begins with: `vksn` for vaksin, as people shorten it. */
export function skeletonOf(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');
}

/** Shorter abbreviations stand for too many words. */
const SHORTEST_ABBREVIATION = 4;

/** Whether a word looks shortened by leaving out vowels: at most one vowel in four letters. */
export function looksShortened(word: string): boolean {
  const vowels = word.length - word.replace(/[aeiou]/g, '').length;
  return word.length >= SHORTEST_ABBREVIATION && vowels * 4 <= word.length;
}
