import type { Known } from '../reading.js';
import { LONGEST_LIST, plain } from '../words/normalise.js';
import type { KnownWords } from './columns.js';
import { OPENS_NO_ROW } from './line-layout.js';
import { KIN, titleOf } from './person-called.js';

/** At the beginning of a line, behind its number or bullet. */
const OPENING = String.raw`^(?:\(?\d{1,3}[).:-]{0,2} ?|[-*•–] ?)?`;
/** "AN ktp baru v2", "EK:", "BS" alone. */
const IN_CAPITALS = new RegExp(String.raw`(?<=${OPENING})\p{Lu}{2,3}(?=$|[ :=,/–-])`, 'gmu');
/** Of whom something is said then, where there is a list: "tambah RM nikah v2 sama TS kk blm". */
const ADDED = /(?<=^|[ ,\n])\p{Lu}{2,3}(?= (?:\p{Ll}|\p{Lu}{2,}))/gmu;
/** "an ktp baru v2 kk": what is said behind it counts doses. */
const WITH_DOSES = new RegExp(
  String.raw`^(?!(?:${OPENS_NO_ROW})\b)(\p{Ll}{2,3})(?= [^\n]*(?:(?<![\p{L}\d])(?:v ?[0-4]|\d ?x)|\b(?:blm|belum|udh|udah|sdh|sudah)\b))`,
  'u',
);

/**
 * A message with the initials by which it calls people written with full stops, as they are read everywhere: "AN ktp baru" is
 * "A. N. ktp baru". Capitals say nothing in a message of capitals alone; a single line begins so only with somebody `known`.
 */
export function initialsMarked(text: string, known: readonly Known[], words: KnownWords): string {
  const letters = text.slice(0, LONGEST_LIST).match(/\p{L}/gu) ?? [];
  const isShouted = letters.filter((one) => /\p{Lu}/u.test(one)).length * 2 > letters.length;
  const ofKnown = isShouted ? text : knownMarked(text, known);
  const isInitials = (said: string) => !words.isTerm(plain(said));
  const found = isShouted && !text.includes('\n') ? [] : [...ofKnown.matchAll(IN_CAPITALS)];
  const initials = found.filter(([said]) => isInitials(said));
  if (!isShouted && known.length && initials.length < 2)
    return ofKnown.replace(ADDED, (said) => (isInitials(said) ? marked(said) : said));
  if (!isShouted && initials.length > 1)
    return ofKnown.replace(IN_CAPITALS, (said) => (isInitials(said) ? marked(said) : said));
  const lines = ofKnown.split('\n').filter((line) => line.trim() !== '');
  const opened = lines.flatMap((line) => WITH_DOSES.exec(line)?.[1] ?? []);
  const areInitials = lines.length > 1 && opened.length === lines.length && opened.every(isInitials);
  if (!areInitials || new Set(opened).size < lines.length) return ofKnown;
  return ofKnown.replace(new RegExp(WITH_DOSES.source, 'gmu'), (_, said: string) => marked(said));
}

/** Those of the list in capitals, wherever they stand: "hapus BS aja", "yang mengantar A" for "anak A". */
function knownMarked(text: string, known: readonly Known[]): string {
  return known.reduce((line, { key }) => {
    if (/^\p{L}{2,3}$/u.test(key))
      return line.replace(new RegExp(`(?<![\\p{L}.])${key.toUpperCase()}(?![\\p{L}.])`, 'gu'), marked);
    const [, title, letter] = /^(\p{L}+) (\p{L})$/u.exec(key) ?? [];
    if (!title || !letter || known.filter((one) => one.key.endsWith(` ${letter}`)).length > 1) return line;
    const alone = new RegExp(`(?<![\\p{L}.])(\\p{L}+ )?${letter.toUpperCase()}(?![\\p{L}.])`, 'gu');
    return line.replace(alone, (said, before = '') =>
      isTitle(before.trim().toLowerCase()) ? said : `${before}${key}`,
    );
  }, text);
}

function isTitle(word: string): boolean {
  return titleOf(word) !== null || new RegExp(`^(?:${KIN})$`).test(word);
}

function marked(initials: string): string {
  return [...initials].map((letter) => `${letter}.`).join(' ');
}
