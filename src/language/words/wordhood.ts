/** Says of a word what it is in Indonesian. */
export interface Wordhood {
  /** Whether it is a root that is nobody's name: "tulis", "kosong". */
  isRoot(word: string): boolean;
  /** Whether it is a root with affixes, as names are none: "pindahnya", "sekamar", "barengan". */
  isAffixed(word: string): boolean;
}

/** Before a root as it is. Fewer are told apart than grammars know: "per" and "pe" begin too many names. */
const PREFIXES = ['se', 'di', 'ke', 'ber', 'be', 'ter'];
/** Prefixes that may have taken the first letter of their root in: "nyewa" is of "sewa". */
const NASAL: readonly [prefix: string, first: readonly string[]][] = [
  ['meng', ['', 'k']],
  ['meny', ['s']],
  ['mem', ['', 'p']],
  ['men', ['', 't']],
  ['me', ['']],
  ['peng', ['', 'k']],
  ['peny', ['s']],
  ['pem', ['', 'p']],
  ['pen', ['', 't']],
  ['nge', ['']],
  ['ng', ['', 'k']],
  ['ny', ['s', 'c']],
];
/** Behind a root, and the length (letters) that the root has at least: names end so by chance. */
const SUFFIXES: readonly [suffix: string, least: number][] = [
  ['nya', 3],
  ['kan', 4],
  ['lah', 4],
  ['an', 5],
  ['in', 4],
  ['ku', 4],
  ['mu', 4],
];
const SHORTEST_ROOT = 4;

/** Tells words from names by the roots of a language, which are given parted by spaces. */
export function wordhoodOf(roots: string): Wordhood {
  const known = new Set(roots.split(/\s+/));
  const isRoot = (word: string) => known.has(word.toLowerCase());
  return { isRoot, isAffixed: (word) => isAffixed(word.toLowerCase(), known) };
}

function isAffixed(word: string, known: ReadonlySet<string>): boolean {
  const bare = basesOf(word).some((base) => isLong(base) && known.has(base));
  if (bare) return true;
  return SUFFIXES.some(([suffix, least]) => {
    if (!word.endsWith(suffix)) return false;
    const stem = word.slice(0, -suffix.length);
    if (stem.length >= least && known.has(stem)) return true;
    return basesOf(stem).some((base) => isLong(base) && known.has(base));
  });
}

function isLong(root: string): boolean {
  return root.length >= SHORTEST_ROOT;
}

/** What may be left of a word without what stands before its root. */
function basesOf(word: string): string[] {
  const plain = PREFIXES.filter((one) => word.startsWith(one)).map((one) => word.slice(one.length));
  const taken = NASAL.flatMap(([prefix, first]) =>
    word.startsWith(prefix) ? first.map((letter) => letter + word.slice(prefix.length)) : [],
  );
  return [...plain, ...taken];
}
