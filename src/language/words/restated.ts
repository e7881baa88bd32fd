import { ALREADY, BREAKS_OFF, MISTOLD, NOT_YET } from './forms.js';
import { plain } from './normalise.js';
import { readNumber } from './numbers.js';

const MEANT = 'maksudnya|maksudku|maksut|maksud (?:saya|sy|aku|gw|gue)|mksd(?:nya)?|i mean';
/** In the middle of a message: what stands before was wrong, what follows is meant. */
const RESTATES = new RegExp(
  `(?<=^|[\\s,.;!?])(?:(?:eh|ehh|eeh|upami lepat)(?:[\\s,.;:!]+(?:${BREAKS_OFF}|${MISTOLD}|bukan|${MEANT}))*[\\s,.;:!]+|(?:(?:${BREAKS_OFF})[\\s,]+)+(?:${MISTOLD})[\\s,.;:!]+|(?:ralat|koreksi|kebalik)[\\s,.;:!]+|(?:${MEANT})(?: ?[:,])? (?=[\\p{L}\\d]))`,
  'gu',
);

/** What is denied, before what is meant in its place: "bukan tgl 3, tapi 13 september", "bukan astra ternyata, sinovac". */
const DENIED =
  /\b(?:bukan|bkn|sanes|dudu) [^,;.?!\n]{1,30}?(?:, ?(?:tapi|tp|melainkan)?|\b(?:tapi|tp|melainkan)\b)\s*/g;

/**
 * What is meant where a message sets itself right, in its order: of "kemarin ding, eh maksudnya 10 agustus" that is
 * "10 agustus". Nothing where nothing stands before or behind the words that do so.
 */
export function restated(text: string): string[] {
  const line = plain(text);
  const points = [...line.matchAll(RESTATES)].filter(({ index }) => SAYS.test(line.slice(0, index)));
  const all = [...points, ...line.matchAll(DENIED)].sort((one, other) => one.index - other.index);
  const ends = all.map(({ index, 0: { length } }) => index + length);
  return ends
    .map((from, i) => line.slice(from, Math.max(from, all[i + 1]?.index ?? line.length)).trim())
    .filter((part) => SAYS.test(part));
}

const SAYS = /[\p{L}\d]/u;
const OF_THOSE =
  'tanggal|tgl|hari|harinya|jam|bulan|merek|merk|vaksin|dosis|layanan|jawaban|itu|tadi|yang tadi|yg tadi';

const OPENS_ANEW = new RegExp(
  `^(?:(?:${BREAKS_OFF})[\\s,.!]+)*(?:eh|ehh|bukan|bkn|ternyata|rupanya|(?:${MEANT})|yang (?:jelas|bener|benar)|yg (?:jelas|bener|benar)|sebenernya|sebenarnya|sebetulnya|actually|(?:(?:${OF_THOSE})(?:nya)? (?:(?:saya|aku|juga|jg|ternyata|tadi|kayaknya|rupanya) )*)?(?:${MISTOLD}))\\b`,
);
const ENDS_ANEW = /\b(?:ding|deng|dink|maksudnya|maksud saya|mksdnya|ternyata|lupa bilang)[\s.!]*$/;

/** Whether a message says that something said before was otherwise: "eh baru sekali ding", "ternyata udah booster". */
export function setsRight(text: string): boolean {
  const line = plain(text).trim();
  return OPENS_ANEW.test(line) || ENDS_ANEW.test(line);
}

const COUNT =
  /\b(?:sekali|satu kali|dua kali|tiga kali|empat kali|once|twice|three times|[0-5] ?(?:x|kali|kl)\b)/;

/** What may stand around a number that is all that a correction says: "saya ralat, 1", "lupa, kayaknya blm". */
const AROUND = new RegExp(
  `\\b(?:${BREAKS_OFF}|${MISTOLD}|${MEANT}|bukan|bkn|lupa|kayaknya|kyknya|kayanya|kykny|sepertinya|ternyata|rupanya|ding|deng|dink|harusnya|seharusnya|yang|yg|benar|bener|betul|jelas|sebenarnya|sebenernya|saya|sy|aku|gw|gue|tadi|baru|br|cuma|cuman|${ALREADY}|masih|doang|aja|saja|kok|ya|vaksinnya|vaksin|dosis|kali|pernah|sama sekali|itu|dong|nih|sih|jadi|jadinya)\\b`,
  'g',
);
const RECALLS = new RegExp(
  `^(?:(?:${BREAKS_OFF}|saya|sy|aku|gw|gue)[\\s,.!]+)*(?:lupa|salah inget|salah ingat|(?:${MISTOLD})|kayaknya|kyknya|kayanya)\\b`,
);
const NONE = new RegExp(`^(?:${NOT_YET}|0|nol|kosong)$`);

/** How often something was, where a message that sets something right says only that: "eh baru sekali ding", "ralat: belum". */
export function countRestated(text: string): number | null {
  const line = plain(text).trim();
  if (text.includes('?') || !(setsRight(text) || RECALLS.test(line))) return null;
  const found = COUNT.exec(line);
  if (found) return readNumber(found[0]);
  const rest = line
    .replace(AROUND, ' ')
    .replace(/[\s,.:;!-]+/g, ' ')
    .trim();
  if (NONE.test(rest)) return 0;
  return /^(?:[1-4]|satu|dua|tiga)$/.test(rest) ? readNumber(rest) : null;
}

const AGE = /\b(\d{1,3}) ?(?:tahun|taun|thn|th|years?)\b(?! (?:lalu|yang lalu|yg lalu|lagi|ago))/;

/** An age in years, where a message that sets something right names one: "salah itung, dia udah 13 tahun". */
export function ageRestated(text: string): number | null {
  const [, age] = AGE.exec(plain(text)) ?? [];
  return age === undefined ? null : Number(age);
}
