import { calledDatesInDigits } from '../language/dates/date-words.js';
import { withoutSlipsOfHand } from './misspelt.js';
import { spelledOut } from './spelled-out.js';
import { anyOf, patternWith, type RegisterRules } from './words.js';

/**
 * A text as its writer means it: written out, without slips of the hand, without how they speak to whoever reads it, and with what they have
 * settled on in the place of what they said first: "nak, kamar 5 apa 6 ya... kamar 6 deng" is "kamar 6".
 */
export function asMeant(text: string, rules: RegisterRules): string {
  const written = calledDatesInDigits(spelledOut(withoutSlipsOfHand(text, rules), rules))
    .replace(LETTERS_TOLD, ' ')
    .replace(patternWith(rules.announces, ANNOUNCED), '')
    .trim();
  return settled(withoutReason(withoutVocative(written, rules), rules), rules);
}

/** "halo ini pak rt tujuh mau kasih tahu itu ...": that something is told is not what is told. */
const ANNOUNCED = (word: string) =>
  new RegExp(
    String.raw`^(?:[^\s,.:;]+[\s,.]+){0,8}?${word}(?:\s+(?:itu|bahwa|kalau|kalo|ya|yah|min|kak|soal))*[\s,:.]+(?=\S)`,
    'iu',
  );
/** "Thasya, pake h ya": how a name is spelled is seen. */
const LETTERS_TOLD =
  /[\s,]+(?:pake|pakai|pk|pke|nganggo|tanpa|tnp)\s+(?:huruf\s+)?[a-z]{1,2}(?![\p{L}\p{N}])(?!\s*\d)(?:\s+(?:dobel|double|dua|satu)(?!\p{L}))?/giu;

/** "Nak, bapak mau lapor": who is spoken to is nobody of the house. */
function withoutVocative(text: string, rules: RegisterRules): string {
  const bare = text
    .replace(patternWith(rules.interjections, INTERJECTION), '')
    .replace(patternWith(rules.vocatives, VOCATIVE), '');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}

/** "elin ikut lapor juga kata anak saya, saya yang lupa": why it is so, or who says it, is not written down. */
function withoutReason(text: string, { reasons }: RegisterRules): string {
  return text.replace(patternWith(reasons, REASON), '').trim();
}

const REASON = (word: string) => new RegExp(String.raw`(?<=\S\s+\S+)\s*,?\s+${word}(?=\s)[^,.;\n]*`, 'giu');

/** "oh iya wulan itu aslinya klaten": what is only called out before it. */
const INTERJECTION = (word: string) => new RegExp(String.raw`^\s*(?:${word}[\s,.!]+)+(?=[\p{L}\p{N}])`, 'iu');
const VOCATIVE = (word: string) => new RegExp(String.raw`^\s*${word}(?:\s+${word})*\s*[,!]+\s*`, 'iu');

/** A value is a room's number, with the word for a room or without, or a date. */
const VALUE = String.raw`(?:[a-z]?\d{1,3}[a-z]?(?:[/-]\d{1,2}(?:[/-]\d{2,4})?)?)(?![\p{L}\p{N}])`;

function settled(text: string, rules: RegisterRules): string {
  if (![rules.settles, rules.hesitates].some((words) => anyOf(words).test(text))) return text;
  const [room, settles, hesitates, either] = [rules.rooms, rules.settles, rules.hesitates, rules.either].map(
    (words) => anyOf(words).source,
  );
  const value = String.raw`(?:${room}\s*|(?:tgl|tanggal)\s*)?${VALUE}`;
  // "5 apa 6 ya... 6 deng"
  const between = new RegExp(
    String.raw`${value}\s+${either}\s+${value}[^\d\n]{0,12}?[\s,.…?!]+(?=(?:${hesitates}[\s,]+)*${value}\s+${settles})`,
    'giu',
  );
  // "kamar 3, eh kamar 4", "kamar 3 eh 4 deng"
  const first = new RegExp(
    String.raw`(?<before>${room}\s*|(?:tgl|tanggal)\s*)${VALUE}\s*[,.…]*\s+(?:${hesitates})[\s,.…]+(?:${room}\s*|(?:tgl|tanggal)\s*)?(?<value>${VALUE})(?:\s+${settles})?`,
    'giu',
  );
  return text
    .replace(between, '')
    .replace(first, '$<before>$<value>')
    .replace(patternWith(rules.settles, SETTLES), ' ')
    .trim();
}

const SETTLES = (word: string) => new RegExp(String.raw`\s+${word}(?=\s*(?:$|[,.;!\n…]))`, 'giu');
