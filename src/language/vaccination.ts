import { addMonths, type Day } from '../calendar.js';
import type { Finder, Hit, Lexicon } from './lexicon.js';
import { plain } from './normalise.js';
import type { Reading, VaccinationState } from './reading.js';

/** What a message states about somebody's doses, illness, tests and age. */
export interface DoseReading {
  state: VaccinationState;
  facts: Reading['facts'];
}

/** How far before a dose the word stands that puts it into the future ("nunggu jadwal dosis 2"). */
const REACH = 5;

/** Reads doses out of a normalised message; `planning` when it asks for a reminder or a place to be vaccinated. */
export function readDoses(
  message: string,
  raw: string,
  days: Day[],
  today: Day,
  lexicon: Lexicon,
  planning: boolean,
): DoseReading {
  const { vaccination: lists } = lexicon;
  const facts: Reading['facts'] = {};
  const state = stateOf(message, lexicon, planning);
  const count = { not_vaccinated: 0, dose1: 1, dose2: 2, booster: 3 }[state as string];
  if (count !== undefined) facts.dose_count = count;
  if (state === 'medical_exempt') facts.exempt = true;
  if (lists.exempt_letter.has(message) && (state === 'medical_exempt' || lists.exempt.has(message)))
    facts.exempt_letter = true;
  const brand = lexicon.vaccines.find(message)[0];
  const speaksOfDoses = lists.vaccine.has(message) || brand !== undefined;
  if (brand) facts.vaccine = brand.label;
  if (brand && count === undefined && days.some((day) => day <= today)) facts.dose_count = 1;
  if (speaksOfDoses) datesOf(message, days, today, state, planning, lists.ahead, facts);
  illnessOf(message, days, today, lists, facts);
  const age = ageOf(plain(raw));
  if (age !== null) facts.age = age;
  if (lists.urgent.has(message)) facts.urgent = true;
  if (lists.other_city.has(message)) facts.resident = false;
  return { state, facts };
}

function stateOf(message: string, lexicon: Lexicon, planning: boolean): VaccinationState {
  const { vaccination: lists } = lexicon;
  if (lists.exempt.has(message) || exemptAtADistance(message)) return 'medical_exempt';
  const general = lists.not_a_statement.find(message);
  const states = (finder: Finder) =>
    finder
      .find(message)
      .filter(
        (hit) =>
          !general.some(
            (other) => other.at <= hit.at && other.end >= hit.end && other.words > 1 && !/\d/.test(hit.label),
          ),
      );
  const none = states(lists.none);
  const two = longestAt(states(lists.two));
  const three = longestAt(states(lists.three));
  const one = longestAt(states(lists.one));
  const done = (hits: Hit[]) => hits.some((hit) => !isAhead(message, hit, lists.ahead));
  if (three.length && done(three) && !planning) return 'booster';
  // "sudah lengkap sampai booster" reads as a booster too; "booster" ahead means two doses so far
  if (two.length && done(two)) return 'dose2';
  if (one.length && done(one)) return 'dose1';
  if (two.length)
    return /\bdimana\b|\blokasi\b/.test(message) && !/\bbelum\b/.test(message) ? 'unstated' : 'dose1';
  if (none.length || distantNone(message)) return 'not_vaccinated';
  return 'unstated';
}

/** A number behind a dose belongs to it: of "dosis 2" and "dosis" only the longer counts. */
function longestAt(hits: Hit[]): Hit[] {
  return hits.filter(
    (hit) => !hits.some((other) => other.words > hit.words && other.at <= hit.at && other.end >= hit.end),
  );
}

function isAhead(message: string, hit: Hit, ahead: Finder): boolean {
  const words = message.trim().split(' ');
  const before = words.slice(Math.max(0, hit.at - REACH), hit.at);
  const stop = before.lastIndexOf('.');
  const near = before.slice(stop + 1);
  const settled = near.lastIndexOf('sudah');
  const after = words.slice(hit.end, hit.end + 3);
  const end = after.indexOf('.');
  const then = (end < 0 ? after : after.slice(0, end)).join(' ');
  if (settled >= 0 && !near.slice(settled).includes('belum')) return false;
  const lately = ['barusan', 'tadi', 'kemarin'].some((word) => near.includes(word));
  if (lately) return false;
  const waits = near.filter(
    (word) => !['mau', 'lagi', 'dimana', 'kapan'].includes(word) || near.indexOf(word) >= near.length - 1,
  );
  return (
    ahead.has(` ${waits.join(' ')} `) ||
    /^(?:nya )?(?:baru )?(?:besok|lusa|belum|nanti|minggu depan|bulan depan|masih nunggu|masih menunggu)/.test(
      then,
    )
  );
}

/** "ga divaksin ada surat dokter", "dilarang vaksin sama dokter" with words in between. */
function exemptAtADistance(message: string): boolean {
  return (
    /\b(?:dilarang|ditunda|ditangguhkan)\b(?: \S+){0,4} (?:vaksin|divaksin|suntik)\b/.test(message) ||
    /\btidak (?:bisa|boleh|dapat|sanggup|kuat)\b(?: (?:di|ikut|lagi|untuk))? (?:vaksin|divaksin|suntik)\b/.test(
      message,
    ) ||
    /\b(?:tidak|belum) (?:vaksin|divaksin)\b(?: \S+){0,5} surat (?:\S+ )?dokter\b/.test(message) ||
    /\bsurat (?:\S+ )?dokter\b(?: \S+){0,3} (?:tidak|dilarang) (?:boleh |bisa )?(?:vaksin|divaksin)\b/.test(
      message,
    )
  );
}

/** "belum" with a few words before "vaksin", or "vaksin" with a "belum" behind it. */
function distantNone(message: string): boolean {
  return (
    /\bbelum(?: (?:pada|pernah|sempat|juga|di|ikut|ikutan|mau|dapat|sama|sekali|kebagian|jadi|pun|satu|pd)){0,3} (?:vaksin|divaksin|suntik)\b(?! (?:ke|kedua|ketiga|2|3|dosis|booster))/.test(
      message,
    ) || /\btidak mau (?:di )?(?:vaksin|divaksin|suntik)\b/.test(message)
  );
}

function datesOf(
  message: string,
  days: Day[],
  today: Day,
  state: VaccinationState,
  planning: boolean,
  ahead: Finder,
  facts: Reading['facts'],
): void {
  const past = days.filter((day) => day <= today).at(-1);
  const future = days.find((day) => day > today);
  if (past && state !== 'not_vaccinated' && (facts.vaccine || facts.dose_count)) facts.last_dose_on = past;
  const plans =
    /\b(?:mau|baru|jadwal|rencana|nanti|besok|vaksin) ?(?:\S+ ){0,3}(?:vaksin|divaksin|suntik|dosis|booster)\b/.test(
      message,
    );
  const about = state === 'dose1' || state === 'not_vaccinated' || planning;
  if (
    future &&
    about &&
    (plans || planning || ahead.has(message)) &&
    /vaksin|suntik|dosis|booster/.test(message)
  ) {
    const errand =
      / (?:urus|bikin|perpanjang|ambil|bayar|ktp|sim|skck|kk) /.test(message) && state !== 'dose1';
    if (!errand) facts.planned_dose_on = future;
  }
}

function illnessOf(
  message: string,
  days: Day[],
  today: Day,
  lists: Lexicon['vaccination'],
  facts: Reading['facts'],
): void {
  if (lists.recovered.has(message)) {
    const on =
      days.find((day) => day <= today) ?? (/\bbulan lalu\b/.test(message) ? addMonths(today, -1) : undefined);
    if (on) facts.recovered_on = on;
    else if (/\bbaru (?:saja )?sembuh\b/.test(message)) facts.recovered_on = today;
  }
  const negative = /\bnegatif\b|\bnegative\b/.test(message) || /\bhasil (?:antigen|swab|pcr)\b/.test(message);
  if (negative && lists.negative_test.has(message)) {
    facts.negative_test_on = days.find((day) => day <= today) ?? today;
  }
}

/** An age in years, where the words speak of one: "umur 67", "anak 10 th", "nenek2 80 th". */
function ageOf(line: string): number | null {
  const found =
    /\b(?:umur|usia|umurnya|usianya|age|aged)[ :]*(?:nya )?(\d{1,3})\b/.exec(line) ??
    /\b(?:anak|nenek|kakek|nenek2|lansia|ibu|bapak|emak|ortu|adik|adek|mbah|oma|opa)\b[^.?!\d]{0,20}?\(?(\d{1,3}) ?(?:tahun|thn|th)\b(?!an)/.exec(
      line,
    ) ??
    /\b(\d{1,3}) years? old\b/.exec(line) ??
    /\((\d{2,3}) ?(?:tahun|thn|th)?\)/.exec(line);
  const age = found ? Number(found[1]) : Number.NaN;
  return age >= 0 && age <= 120 ? age : null;
}
