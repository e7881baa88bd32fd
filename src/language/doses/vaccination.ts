import type { Day } from '../../calendar.js';
import { findDays } from '../dates/days.js';
import type { Lexicon } from '../lexicon.js';
import type { Reading, VaccinationState } from '../reading.js';
import { notWithin } from '../words/finder.js';
import { plain } from '../words/normalise.js';
import { vaccineNouns } from './dose-mentions.js';
import { type Doses, findDoses } from './doses.js';

/** What a message states about somebody's vaccination, illness, tests and age. */
export interface Statement {
  state: VaccinationState;
  facts: Reading['facts'];
  /** Whether vaccination is spoken of, even where nothing is stated. */
  spokenOf: boolean;
}

/** A message as the readers of statements need it. */
export interface Message {
  text: string;
  /** Normalised. */
  words: readonly string[];
  days: Day[];
  today: Day;
  /** The message asks to be reminded. */
  planning: boolean;
}

/** Reads what a message states; a question or a rule ("wajib vaksin ga?") states nothing. */
export function readStatement(message: Message, lexicon: Lexicon): Statement {
  const { words, today } = message;
  const lists = lexicon.vaccination;
  const doses = findDoses(words, today, lexicon, message.planning);
  const given = doses.done ?? (doses.ahead === null ? null : doses.ahead - 1);
  const spokenOf = vaccineNouns(words, lexicon).size > 0;
  const count = given ?? (saysNone(words, lexicon) || (spokenOf && saysNotYet(words, lexicon)) ? 0 : null);
  const exempt =
    lists.exempt.has(words) || (count === 0 && (lists.exempt_letter.has(words) || lists.illness.has(words)));
  const facts: Reading['facts'] = {};
  if (count !== null) facts.dose_count = count;
  const brand = lexicon.vaccines.find(words)[0];
  if (brand) facts.vaccine = brand.label;
  if (exempt) {
    facts.exempt = true;
    if (lists.exempt_letter.has(words)) facts.exempt_letter = true;
  }
  if (spokenOf) datesOf(message, doses, facts, lexicon);
  illnessOf(message, lexicon, facts);
  const age = ageOf(plain(message.text));
  if (age !== null) facts.age = age;
  if (lists.urgent.has(words)) facts.urgent = true;
  if (lists.other_city.has(words)) facts.resident = false;
  return { state: stateOf(exempt, facts.dose_count), facts, spokenOf };
}

function stateOf(exempt: boolean, count: Reading['facts'][string] | undefined): VaccinationState {
  if (exempt) return 'medical_exempt';
  if (count === undefined) return 'unstated';
  return (['not_vaccinated', 'dose1', 'dose2'] as const)[Number(count)] ?? 'booster';
}

/** "belum pernah ikut vaksin", "vaksin mah belum"; a certificate that "belum keluar" is another matter. */
function saysNone(words: readonly string[], { vaccination }: Lexicon): boolean {
  return notWithin(vaccination.none.find(words), vaccination.not_a_statement.find(words)).length > 0;
}

/** "Harus vaksin ga? Saya belum": behind the words about vaccines a clause says no more than that. */
function saysNotYet(words: readonly string[], lexicon: Lexicon): boolean {
  const first = Math.min(...vaccineNouns(words, lexicon));
  return lexicon.vaccination.none_alone.find(words).some(({ at }) => at > first);
}

/** The day of the latest dose, and that of the one ahead: days told in the clauses that speak of vaccines. */
function datesOf(
  { words, today, planning }: Message,
  { done, ahead }: Doses,
  facts: Reading['facts'],
  lexicon: Lexicon,
): void {
  const days = vaccineClauses(words, lexicon).flatMap((clause) => findDays(clause, today));
  const past = days.filter((day) => day <= today).at(-1);
  if (past && facts.vaccine && facts.dose_count === undefined && !facts.exempt) facts.dose_count = 1;
  if (past && facts.dose_count) facts.last_dose_on = past;
  const future = days.find((day) => day > today);
  const plans = ahead !== null || (done === null && (planning || WISH.test(words.join(' '))));
  if (future && plans) facts.planned_dose_on = future;
}

const WISH = /\b(?:mau|jadwal|rencana|nanti|besok|lusa|baru)(?: (?!\.)\S+){0,2} (?:vaksin|divaksin|suntik)\b/;
/** A clause of these alone belongs to the one before: "sudah vaksin, tanggal 20 september". */
const DAY_ALONE = /^(?:pada |pas |yang |ke \d ){0,3}(?:tanggal|kemarin|tadi|besok|lusa|bulan|minggu|\d)/;

function vaccineClauses(words: readonly string[], lexicon: Lexicon): string[] {
  const clauses = words.join(' ').split(/ (?:\.|tapi|terus|padahal|karena) |^\. | \.$/);
  let speaks = false;
  return clauses.filter((clause) => {
    const own = clause.split(' ');
    speaks =
      lexicon.vaccination.vaccine.has(own) || lexicon.vaccines.has(own) || (speaks && DAY_ALONE.test(clause));
    return speaks;
  });
}

function illnessOf({ words, days, today }: Message, { vaccination }: Lexicon, facts: Reading['facts']): void {
  const past = days.find((day) => day <= today);
  if (vaccination.recovered.has(words)) {
    if (past) facts.recovered_on = past;
    else if (words.join(' ').includes('baru sembuh')) facts.recovered_on = today;
    if (vaccination.recovered_severe.has(words)) facts.recovered_severe = true;
    else if (vaccination.recovered_mild.has(words)) facts.recovered_severe = false;
  }
  if (vaccination.negative_test.has(words)) facts.negative_test_on = past ?? today;
}

/** Persons whose age people tell: "nenek 80 th", "anak sy 10 thn". */
const AGED =
  'anak|nenek|kakek|nenek2|lansia|ibu|bapak|emak|ortu|adik|adek|mbah|oma|opa|mertua|beliau|umi|abah|enyak|babeh|mama|papa|ponakan';
const AGES = [
  /\b(?:umur|usia|umurnya|usianya|yuswa|age|aged)[ :]{0,2}(?:\p{L}{1,8} ){0,2}(\d{1,3})\b(?! ?(?:hari|hr|minggu|mgg|bulan|bln|bl|weeks?|months?|days?)\b)/u,
  new RegExp(
    `\\b(?:${AGED})(?:nya|ku|ny)?\\b[^.?!\\d]{0,20}\\(?(\\d{1,3}) ?(?:tahun|thn|th|taun)\\b(?! lalu)`,
  ),
  new RegExp(
    `\\b(?:${AGED})(?:nya|ku|ny)?(?: saya| sy| aku| gw)? (\\d{1,2}) (?:mau|mo|bade|badhe|pengen|pingin|want)\\b`,
  ),
  /\b(?:son|daughter|sister|brother|child|kid|baby|he|she|i)(?: am| is|'m|'s) (\d{1,3})\b(?! ?(?:%|times|x|doses?|shots?|jabs?))/,
  /\b(\d{1,3}) years? old\b/,
  /\((\d{2,3}) ?(?:tahun|thn|th)?\)/,
  /\b(\d{2,3}) ?(?:tahun|thn|th) (?:belum|blm|ga|gak|tdk|tidak)\b/,
];
const OLDEST = 120;
/** "umur 3 bulan", "bayi 12 hari": a small child's, in another unit. */
const INFANT =
  /\b(?:umur|usia|umurnya|usianya|age|aged|bayi|anak)[ :]{0,2}(?:\p{L}{1,8} ){0,2}(\d{1,3}) ?(hari|hr|minggu|mgg|bulan|bln|bl|weeks?|months?|days?)\b(?! (?:(?:yang|yg) )?(?:depan|dpn|lagi|next|lalu|kemarin|kmrn|ago))/u;
const MONTH = /^(?:b|mo)/;
/** "umur 17 minggu depan": the birthday is still to come. */
const BIRTHDAY_AHEAD =
  /\b(?:umur|usia|umurnya|usianya|genap|baru)[ :]{0,2}(?:(?!tgl|tanggal)\p{L}{1,8} ){0,2}(\d{1,2}) ?(?:minggu|mgg|bulan|bln|hari|besok) (?:depan|dpn|lagi)\b/u;

/** An age in years, where the words speak of one: "umur 67", "anak 10 th", "ortu (72)". */
function ageOf(line: string): number | null {
  const infant = INFANT.exec(line);
  if (infant) return MONTH.test(infant[2]!) ? Math.floor(Number(infant[1]) / 12) : 0;
  const ahead = BIRTHDAY_AHEAD.exec(line);
  if (ahead) return Number(ahead[1]) - 1;
  for (const form of AGES) {
    const age = Number(form.exec(line)?.[1] ?? Number.NaN);
    if (age <= OLDEST) return age;
  }
  return null;
}
