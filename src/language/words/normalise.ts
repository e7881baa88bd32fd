import { looksShortened, skeletonOf, stemsOf } from './affixes.js';
import { inLatin } from './lookalikes.js';

/** Longer messages are read up to here: nobody asks a question in more. */
export const LONGEST_TEXT = 2_000;
/** Lists are read up to here (characters): more than anybody's street. */
export const LONGEST_LIST = 20_000;
/** Shorter words are too like one another to be set right by one letter. */
export const SHORTEST_MISTYPED = 6;

/** How words are spelled; from `flows/language/slang.yaml` and the words of all phrases. */
export interface Spelling {
  /** A colloquial word, or two words with a space between, to its standard spelling. */
  standard: ReadonlyMap<string, string>;
  /** Words that are never changed: ktp, kk, sim, ... */
  protect: ReadonlySet<string>;
  /** Words that change nothing about what is meant; they are left out. */
  filler: ReadonlySet<string>;
  /** Words that are counted with a digit behind them: `dosis2`, `rt05`. */
  numbered: ReadonlySet<string>;
  /** Words whose full stop ends no sentence: `ket.`, `tgl.`. */
  abbreviated: ReadonlySet<string>;
  /** The words that phrases are made of: affixes and doubled letters are taken off towards these alone. */
  known: { has(word: string): boolean };
  /** Long words that count with one letter wrong, by their first letter. */
  near: ReadonlyMap<string, readonly string[]>;
  /** Words by what is left of them without vowels, where that is one word alone. */
  skeletons: ReadonlyMap<string, string>;
}

// Written as escapes: characters that hide in a word, reorder a line or strike it out, and those that divide words.
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{M}/gu;
const CONTROL = /[^\P{Cc}\n]|[\u2028\u2029]/gu;

/** Letters, digits and signs of ASCII that stay as they are, but for the case. */
const ALREADY_PLAIN = /^[\n -_a-~]*$/;

/** Plain lower case text without accents and invisible characters, at most `longest` characters of it. */
export function plain(text: string, longest = LONGEST_TEXT): string {
  const read = text.slice(0, longest);
  if (ALREADY_PLAIN.test(read)) return read.toLowerCase();
  return inLatin(read.normalize('NFKD').replace(HIDDEN, ''))
    .replace(CONTROL, ' ')
    .slice(0, longest)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'./:-]*|[.?!,;=\n)]/gu;
const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+/g;

/** "vaksin 1&2", "2x + booster" */
const JOINED = /[&+](?=[ \p{L}\d])/gu;

/**
 * The words of a message in standard spelling, sentences and clauses between full stops:
 * `Min, bs perpanjang sim c ga?` → `. bisa perpanjang sim c tidak .`
 */
export function normalise(text: string, spelling: Spelling): string[] {
  return spelled(text, spelling).words;
}

/** The words of a message in standard spelling, and each of them as it is `written`. */
export function spelled(text: string, spelling: Spelling): { words: string[]; written: string[] } {
  const words = ['.'];
  const written = ['.'];
  const stop = () => {
    if (words.at(-1) === '.') return;
    words.push('.');
    written.push('.');
  };
  const line = plain(text).replace(LINK, ' link ').replace(JOINED, ' dan ');
  const tokens = line.match(TOKEN) ?? [];
  for (let i = 0; i < tokens.length; i++) {
    const raw = tokens[i]!;
    if (STOPS.has(raw)) {
      stop();
      continue;
    }
    const pair = spelling.standard.get(`${raw} ${tokens[i + 1]}`);
    if (pair !== undefined) i++;
    for (const part of pair?.split(' ') ?? parts(raw)) {
      if (part === '.') stop();
      else
        for (const word of spell(part, spelling)) {
          if (spelling.filler.has(word)) continue;
          words.push(word);
          written.push(raw);
        }
    }
    if (raw.endsWith('.') && !INITIALS.test(raw) && !spelling.abbreviated.has(raw.slice(0, -1))) stop();
  }
  stop();
  return { words, written };
}

const STOPS: ReadonlySet<string> = new Set('.?!;=\n,)');
const LETTERS = /^[a-z]+$/;
/** A name by its initials, whose full stops end nothing: "A.S." */
const INITIALS = /^\p{L}(?:\.\p{L}){1,2}\.?$/u;

/** A token in its parts: `min.mau` is two sentences, `ktp/kk` two words, `ke-2` too; dates and hours stay whole. */
function parts(raw: string): string[] {
  if (LETTERS.test(raw)) return [raw];
  if (INITIALS.test(raw)) return [raw.replace(/\.$/, '')];
  const token = raw.replace(/[.'/:-]+$/, '');
  if (!/\p{L}/u.test(token)) return [token];
  return token.split(/[/:-]|(\.)/).filter((part) => part !== undefined && part !== '');
}

/** Shorter words may be told apart by a doubled letter alone. */
const SHORTEST_DOUBLED = 5;

/** A word without letters typed on and on (`bangeeet`), and without doubled ones (`vaksiin`, `simm`). */
function squeezed(word: string, { protect }: Spelling): string[] {
  const single = word.replace(/(\p{L})\1+/gu, '$1');
  const forms = [word.replace(/(\p{L})\1{2,}/gu, '$1')];
  if (word.length >= SHORTEST_DOUBLED || protect.has(single)) forms.push(single);
  return forms.filter((form) => form !== word);
}

function spell(token: string, spelling: Spelling): string[] {
  const exact = spelling.filler.has(token) ? [token] : look(token, spelling);
  if (exact) return exact;
  const single = firstKnown(squeezed(token, spelling), spelling);
  if (single) return single;
  const counted = /^(\p{L}+)(\d{1,3})$/u.exec(token);
  if (counted) {
    const base = spell(counted[1]!, spelling);
    if (base.some((word) => spelling.numbered.has(word))) return [...base, counted[2]!];
    // "anak2" is anak-anak
    if (counted[2] === '2') return base;
  }
  // "surat2nya", "syarat2 nya"
  const doubled = /^(\p{L}{3,})2(\p{L}{1,3})$/u.exec(token);
  if (doubled) return spell(doubled[1]! + doubled[2]!, spelling);
  // "2x", "17thn", "200rb"
  const measured = /^(\d{1,4})(\p{L}+)$/u.exec(token);
  const unit = measured && look(measured[2]!, spelling);
  if (unit) return [measured[1]!, ...unit];
  const meant = stem(token, spelling) ?? shortened(token, spelling) ?? joined(token, spelling);
  return meant ?? [mistyped(token, spelling) ?? token];
}

function look(word: string, { standard, protect, known }: Spelling): string[] | null {
  if (protect.has(word)) return [word];
  const written = standard.get(word);
  if (written !== undefined) return written.split(' ');
  return known.has(word) ? [word] : null;
}

/** What is left of a shorter stem is too like a name: "hasan" is no "has" with "an" behind it. */
const SHORTEST_STEM = 4;

/** Whether a word is one that phrases or spellings know, bare or with what stands before and after its stem. */
export function isKnownWord(word: string, spelling: Spelling): boolean {
  const stems = stemsOf(word).filter((stem) => stem.length >= SHORTEST_STEM);
  return spelling.filler.has(word) || firstKnown([word, ...stems], spelling) !== null;
}

/** A word without what stands before and after its stem (`ktpnya`, `dicekin`, `nyetak`), if the stem is known. */
function stem(word: string, spelling: Spelling): string[] | null {
  for (const after of AFTER_PROTECTED) {
    const bare = word.slice(0, word.length - after.length);
    if (word.endsWith(after) && spelling.protect.has(bare)) return [bare];
  }
  const stems = stemsOf(word);
  return firstKnown(stems, spelling) ?? firstKnown(stems.flatMap(stemsOf), spelling);
}

function firstKnown(words: readonly string[], spelling: Spelling): string[] | null {
  for (const word of words) {
    const found = look(word, spelling);
    if (found) return found;
  }
  return null;
}

/** What people write behind a short name: `ktpnya`, `simku`, `kke`. */
const AFTER_PROTECTED = ['nya', 'ny', 'ku', 'mu', 'kah', 'pun', 'lah', 'in', 'ne', 'na', 'e'];

/** The one known word that a shortened one can stand for: `vksn`, `klrhn`. */
function shortened(word: string, spelling: Spelling): string[] | null {
  const whole = looksShortened(word) ? spelling.skeletons.get(skeletonOf(word)) : undefined;
  return whole ? look(whole, spelling) : null;
}

/** Shorter words are found in others by chance: behind a protected one (`simpan`) more easily than before it. */
const SHORTEST_BEFORE = 3;
const SHORTEST_BEHIND = 5;
const MOST_JOINED = 3;

/** Words that were written as one, a protected one among them: `maubikinktp`, `ktphilang`. */
function joined(word: string, { protect, known }: Spelling): string[] | null {
  const partsFrom = (rest: string, most: number, shortest: number): string[] | null => {
    for (let end = rest.length; end > 1 && most > 0; end--) {
      const part = rest.slice(0, end);
      const isProtected = protect.has(part);
      if (!isProtected && (end < shortest || !known.has(part))) continue;
      if (end === rest.length) return [part];
      const behind = partsFrom(rest.slice(end), most - 1, isProtected ? SHORTEST_BEHIND : shortest);
      if (behind) return [part, ...behind];
    }
    return null;
  };
  if (word.length < SHORTEST_MISTYPED || /[^a-z]/.test(word)) return null;
  const parts = partsFrom(word, MOST_JOINED, SHORTEST_BEFORE);
  return parts?.some((part) => protect.has(part)) ? parts : null;
}

function mistyped(word: string, { near }: Spelling): string | undefined {
  if (word.length < SHORTEST_MISTYPED || /\d/.test(word)) return undefined;
  return near
    .get(word[0]!)
    ?.find((one) =>
      one.length !== word.length || one.at(-1) === word.at(-1) ? nearlySame(word, one) : false,
    );
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
