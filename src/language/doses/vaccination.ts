import { findDays } from '../dates/days.js';
import type { Hits, Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';
import type { Reading, VaccinationState } from '../reading.js';
import { NOT_YET } from '../words/forms.js';
import { apartFrom, notWithin, type Span } from '../words/spans.js';
import { vaccineNouns } from './dose-mentions.js';
import { BORDERS, type Doses, findDoses } from './doses.js';

/** What a message states about somebody's vaccination, illness, tests and age. */
export interface Statement {
  state: VaccinationState;
  facts: Reading['facts'];
}

/**
 * Reads what a message states; a question or a rule ("wajib vaksin ga?") states nothing. `planning` where it asks to be
 * reminded.
 */
export function readStatement(message: Message, planning: boolean, lexicon: Lexicon): Statement {
  const lists = message.hits.vaccination;
  const doses = findDoses(message, lexicon, planning);
  const given = doses.done ?? (doses.ahead === null ? null : doses.ahead - 1);
  const nouns = vaccineNouns(lists);
  const spokenOf = speaksOfVaccines(message);
  const count = given ?? (saysNone(lists) || (spokenOf && saysNotYet(lists, nouns)) ? 0 : null);
  const isSo = (hits: readonly Span[]) => apartFrom(hits, lists.not_so).length > 0;
  const letter = lists.exempt_letter.length > 0;
  const exempt = isSo(lists.exempt) || (count === 0 && (letter || lists.illness.length > 0));
  const facts: Reading['facts'] = {};
  if (count !== null) facts.dose_count = count;
  const brand = lists.vaccines[0];
  if (brand) facts.vaccine = brand.label;
  if (exempt) {
    facts.exempt = true;
    if (letter) facts.exempt_letter = true;
  }
  if (spokenOf) datesOf(message, doses, planning, nouns, facts);
  illnessOf(message, facts);
  const age = ageOf(message.line);
  if (age !== null) facts.age = age;
  if (isSo(lists.urgent)) facts.urgent = true;
  if (lists.other_city.length || message.hits.areas.elsewhere.some((one) => !isGoal(message, one)))
    facts.resident = false;
  return { state: stateOf(exempt, facts.dose_count), facts };
}

/** Where somebody goes is not where they are from: "krl ke Cikarang". */
function isGoal({ words }: Message, { at }: Span): boolean {
  return GOALS.has(words[at - 1]!);
}
const GOALS: ReadonlySet<string> = new Set(['ke', 'arah', 'menuju', 'jurusan']);

/** Whether vaccination is spoken of, even where nothing is stated. */
export function speaksOfVaccines({ words, hits }: Message): boolean {
  return [...vaccineNouns(hits.vaccination)].some((at) => !BESIDES.has(words[at - 1]!));
}

/**
 * Whether vaccines may be what is asked about: "kalau yang sudah vaksin bawa apa?" only says of whom something is asked.
 */
export function asksOfVaccines({ words, hits }: Message): boolean {
  const tellsWhich = (at: number) => STATES.has(words[at - 1]!) && words[at - 2] === 'yang';
  return [...vaccineNouns(hits.vaccination)].some((at) => !BESIDES.has(words[at - 1]!) && !tellsWhich(at));
}
const STATES: ReadonlySet<string> = new Set(['sudah', 'belum']);

/** Behind these a "belum" asks whether something is so; with a question mark it does behind more. */
const OF_STATE =
  'lengkap|cukup|keluar|masuk|bisa|boleh|jadi|aktif|valid|kelar|beres|selesai|sah|komplit|komplet|kumplit|penuh|atau|ato|apa';
const TAIL = '(?: ?(?:ya|yah|sih|min|kak|ka|pak|bu|nih|tuh|saya|buat|untuk|utk|kalau|kalo))';
const OF_SOMEBODY =
  'saya|sy|aku|gw|gue|dia|beliau|nya|mah|kan|juga|jg|masih|memang|emang|istri|suami|ibu|bapak|ayah|anak|adik|kakak|mertua|nenek|kakek|kedua|ke-?2|2|ketiga|3|tapi|tp|kalau|kalo|yang|yg';
const ASKED_CLAUSE = new RegExp(
  `(?:[^,.;!?\\n]*?\\b(?:tapi|tp|terus|trus|apakah|kira-kira)\\b)?[^,.;!?\\n]*?(?:\\b(?:${OF_STATE}) (?:${NOT_YET})(?:${TAIL}+\\b|(?= ?(?:$|[?!\\n])))|(?<!\\b(?:${OF_SOMEBODY})) (?:${NOT_YET})${TAIL}{0,2} ?\\?)`,
  'g',
);

/**
 * A line without the clauses that ask whether something is so by a "not yet" behind it, and so state nothing: "vaksin
 * saya lengkap belum ya?", "1 kali cukup atau belum buat ktp".
 */
export function withoutAsked(line: string): string {
  return HAS_NOT_YET.test(line) ? line.replace(ASKED_CLAUSE, '') : line;
}
const HAS_NOT_YET = new RegExp(`\\b(?:${NOT_YET})\\b`);

/** What vaccines are left aside by: "syarat lain selain vaksin apa". */
const BESIDES: ReadonlySet<string> = new Set(['selain', 'kecuali', 'diluar', 'besides']);

function stateOf(exempt: boolean, count: Reading['facts'][string] | undefined): VaccinationState {
  if (exempt) return 'medical_exempt';
  if (count === undefined) return 'unstated';
  return (['not_vaccinated', 'dose1', 'dose2'] as const)[Number(count)] ?? 'booster';
}

/** "belum pernah ikut vaksin", "vaksin mah belum"; a certificate that "belum keluar" is another matter. */
function saysNone({ none, not_a_statement }: Hits['vaccination']): boolean {
  return notWithin(none, not_a_statement).length > 0;
}

/** "Harus vaksin ga? Saya belum": behind the words about vaccines a clause says no more than that. */
function saysNotYet({ none_alone }: Hits['vaccination'], nouns: ReadonlySet<number>): boolean {
  const first = Math.min(...nouns);
  return none_alone.some(({ at }) => at > first);
}

/** The day of the latest dose, and that of the one ahead: days told in the clauses that speak of vaccines. */
function datesOf(
  { words, today }: Message,
  { done, ahead }: Doses,
  planning: boolean,
  nouns: ReadonlySet<number>,
  facts: Reading['facts'],
): void {
  const days = vaccineClauses(words, nouns).flatMap((clause) => findDays(clause, today));
  const past = days.filter((day) => day <= today).at(-1);
  if (past && facts.vaccine && facts.dose_count === undefined && !facts.exempt) facts.dose_count = 1;
  if (past && facts.dose_count) facts.last_dose_on = past;
  const future = days.find((day) => day > today);
  if (!future) return;
  const plans = ahead !== null || (done === null && (planning || WISH.test(words.join(' '))));
  if (plans) facts.planned_dose_on = future;
}

const WISH = /\b(?:mau|jadwal|rencana|nanti|besok|lusa|baru)(?: (?!\.)\S+){0,2} (?:vaksin|divaksin|suntik)\b/;
/** A clause of these alone belongs to the one before: "sudah vaksin, tanggal 20 september". */
const DAY_ALONE = /^(?:pada |pas |yang |ke \d ){0,3}(?:tanggal|kemarin|tadi|besok|lusa|bulan|minggu|\d)/;

/** The clauses that speak of vaccines, and those of a day alone that follow them. */
function vaccineClauses(words: readonly string[], nouns: ReadonlySet<number>): string[] {
  const clauses: string[] = [];
  let speaks = false;
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    // behind a border a second one belongs to its clause: ". tapi saya"
    if (i < words.length && (!BORDERS.has(words[i]!) || (i > 0 && i === from))) continue;
    const clause = words.slice(from, i).join(' ');
    speaks = anyOf(nouns, from, i) || (speaks && DAY_ALONE.test(clause));
    if (speaks) clauses.push(clause);
    from = i + 1;
  }
  return clauses;
}

function anyOf(places: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (places.has(i)) return true;
  return false;
}

function illnessOf({ words, dates: { days }, today, hits }: Message, facts: Reading['facts']): void {
  const { recovered, recovered_severe, recovered_mild, negative_test } = hits.vaccination;
  const past = days.find((day) => day <= today);
  if (recovered.length) {
    if (past) facts.recovered_on = past;
    else if (words.join(' ').includes('baru sembuh')) facts.recovered_on = today;
  }
  if (recovered.length || words.some((word) => SYMPTOMS.has(word))) {
    if (recovered_severe.length) facts.recovered_severe = true;
    else if (recovered_mild.length) facts.recovered_severe = false;
  }
  if (negative_test.length) facts.negative_test_on = past ?? today;
}

/** By these somebody tells how an illness was that they spoke of before. */
const SYMPTOMS: ReadonlySet<string> = new Set(['gejala', 'gejalanya', 'gejalaku', 'symptoms']);

/** Persons whose age people tell: "nenek 80 th", "anak sy 10 thn". */
const AGED =
  'anak|nenek|kakek|nenek2|lansia|ibu|bapak|emak|ortu|adik|adek|mbah|oma|opa|mertua|beliau|umi|abah|enyak|babeh|mama|papa|ponakan|keponakan|sepupu|cucu|incu|putu|putra|putri|bocah|bocil|si kecil|bungsu|sulung|murangkalih|budak|lare|paman|bibi|tante|om|uwa|nini|aki|eyang|simbah|mamah|bunda|ayah';
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
  if (!/\d/.test(line)) return null;
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
