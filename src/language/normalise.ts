/** Longer messages are read up to here: nobody asks a question in more. */
export const LONGEST_TEXT = 2_000;

/** A message as words: lower case, plain, repeats squeezed; punctuation that separates sentences is kept as `.`. */
export interface Normalised {
  /** The words, standard spelling, with single spaces, a space at both ends: ` bisa perpanjang sim `. */
  text: string;
  words: string[];
}

// Written as escapes: control, zero-width and direction characters must not hide words or reorder a line.
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Plain lower case text without invisible characters, at most `LONGEST_TEXT` long. */
export function plain(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .replace(INVISIBLE, ' ')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}

/**
 * The words of a message in standard spelling: `bs perpanjang sim c ga min?` → `bisa perpanjang sim c tidak min`.
 * `standard` maps colloquial words to standard ones; `protect` are words that are never changed.
 */
export function normalise(text: string, standard: Map<string, string>, protect: Set<string>): Normalised {
  const words: string[] = [];
  for (const raw of plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}'./:-]*|[.?!,;\n)]/gu) ?? []) {
    if (/^[.?!;\n,)]$/.test(raw)) {
      if (words.length && words.at(-1) !== '.') words.push('.');
      continue;
    }
    const token = raw.replace(/[.'/:-]+$/, '');
    const ends = /[.]$/.test(raw);
    words.push(...spell(token, standard, protect));
    if (ends && words.at(-1) !== '.') words.push('.');
  }
  while (words.at(-1) === '.') words.pop();
  return { text: ` ${words.join(' ')} `, words };
}

function spell(token: string, standard: Map<string, string>, protect: Set<string>): string[] {
  if (protect.has(token)) return [token];
  const known = standard.get(token);
  if (known !== undefined) return known ? known.split(' ') : [];
  const squeezed = token.replace(/(\p{L})\1{2,}/gu, '$1');
  if (squeezed !== token) {
    const again = standard.get(squeezed);
    if (protect.has(squeezed)) return [squeezed];
    if (again !== undefined) return again ? again.split(' ') : [];
  }
  // "anak2" is anak-anak; "e-ktp" and "e ktp" are ktp; other hyphens join two words
  const doubled = /^(\p{L}{3,})2$/u.exec(squeezed);
  if (doubled) return spell(doubled[1]!, standard, protect);
  if (/^\p{L}+-\p{L}+$/u.test(squeezed))
    return squeezed.split('-').flatMap((part) => spell(part, standard, protect));
  // -nya and -ku say whose: "sim nya", "ktpnya", "stnkku"
  const clitic = /^(\p{L}{2,})(nya|ku|mu|lah)$/u.exec(squeezed);
  if (clitic && (protect.has(clitic[1]!) || standard.has(clitic[1]!))) {
    return [...spell(clitic[1]!, standard, protect), ...(clitic[2] === 'nya' ? ['nya'] : [])];
  }
  return [squeezed];
}

/** Whether two words differ by at most one letter put in, left out, changed, or two neighbours swapped. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
