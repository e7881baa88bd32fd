import { ALREADY, NOT_YET, OF_VACCINES, ONLY } from '../words/forms.js';
import type { KnownWords } from './columns.js';
import type { Entry, Layout } from './entry.js';
import { bareName, whoIs } from './person-called.js';

/** Words that open a line about all or about nobody. */
export const OPENS_NO_ROW = `semua|semuanya|sadayana|kabeh|yang|yg|nu|sing|kalau|kalo|klo|sisanya|lainnya|mereka|saya|kami|tolong|tlg|mohon|minta|maaf|terus|trs|trus|makasih|suwun|nuhun|terima|catatan|note|ket|total|jumlah|vaksin|dosis|ktp|dan|atau|eh|oh|ralat|bukan|besok|hari|rt|rw|pagi|siang|sore|malam|salam|assalamualaikum|${NOT_YET}|${ALREADY}|${ONLY}`;
/** A line of no more words is a name alone: what is said of them stands below it. */
const WORDS_OF_A_NAME = 3;

/**
 * A line for each, without number or bullet, or a name with lines under it; `null` where fewer than two begin with
 * somebody. What stands above and below is said of all, and a line between that begins with nobody is an entry, too.
 */
export function lineLayout(line: string, words: KnownWords): Layout | null {
  if (!line.includes('\n')) return null;
  const entries: (Entry & { open: boolean })[] = [];
  const around: string[] = [];
  let beside: string[] = [];
  const lines = line.split('\n');
  const isListed = lines.some((one) => isPerson(one, words));
  const others = lines.slice(1).filter((one) => isPerson(one, words));
  for (const [i, one] of lines.entries()) {
    const last = entries.at(-1);
    // "warga saya pada nanya" leads up to those below
    const leads = i === 0 && others.length > 1 && LEADS_UP.test(one);
    const isNamed = !leads && isPerson(one, words);
    const name = isNamed || !isListed ? null : nameInRow(one);
    if (isNamed || name !== null) {
      entries.push(...beside.map((text) => ({ text, name: null, open: false })));
      beside = [];
      entries.push({ text: one, name, open: name === null && isNameAlone(one) });
    } else if (one.trim() === '') {
      if (last) last.open = false;
    } else if (!last) around.push(one);
    else if (last.open) last.text += `, ${one}`;
    else beside.push(one);
  }
  const people = entries.filter(({ text, name }) => name !== null || isPerson(text, words));
  if (people.length < 2) return null;
  const ofAll = [...around, ...beside].filter((one) => !whoIs(one).self);
  return { entries, around: ofAll, from: 1 };
}

/** Beside somebody who is surely named: a word with cells behind it, or with doses, is a name whatever it is like. */
const ROW = new RegExp(
  `^(?!(?:${OPENS_NO_ROW})\\b)(?:(pa|aa?|kg|mb|uwa|bi|ki|nyi) )?(\\p{L}{3,})(?: ?[-–,:;/|=] ?(?=\\S)(?!(?:ini|itu|ada|aya|ono|saya|sy|mau tanya|tolong|mohon|numpang|minta)\\b)| (?=.*(?:\\b(?:${OF_VACCINES})\\p{L}* ?\\d|\\b\\d ?(?:x|kali)\\b|\\b(?:${NOT_YET}|${ALREADY}) (?:di)?(?:${OF_VACCINES}))))`,
  'u',
);

/** Neighbours who are not named. */
const LEADS_UP =
  /^(?:(?:min|kak|pak|bu|mas|mbak|halo|permisi|tolong|ini|ada|itu|untuk|buat|siang|pagi|sore|malam|ya|jadi)[ ,]+)*(?:\d+ |dua |tiga |empat |lima |para |beberapa )?(?:warga|wrga|tetangga|tetanggaku|orang|org)(?! (?:bu|pak|ibu|bapak|mas|mbak)\b)/;

function nameInRow(line: string): string | null {
  const [, title, name = null] = ROW.exec(line) ?? [];
  // "pa eman" is "Pak E"
  return title === 'pa' && name !== null ? `pak ${name}` : name;
}

function isPerson(line: string, words: KnownWords): boolean {
  // "warga saya:" leads up to those below
  if (/: ?$/.test(line)) return false;
  const { label, self } = whoIs(line);
  return label !== '' || self || bareName(line, words) !== null;
}

function isNameAlone(line: string): boolean {
  return line.split(' ').length <= WORDS_OF_A_NAME && !/[,;:/|]/.test(line);
}
