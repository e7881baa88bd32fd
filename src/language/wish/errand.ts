import { addMonths, type Day } from '../../calendar.js';
import { findDays } from '../dates/days.js';
import type { Message } from '../message.js';
import type { Reading } from '../reading.js';
import type { Traits } from '../traits.js';
import { type Span, withoutInner } from '../words/spans.js';

/** What a message states of its errand, and what it asks beside it; by the names of policy/facts. */
export function errandFacts(
  { words, hits: { intents, vaccination, services }, today }: Message,
  service: string,
  traits: Traits,
): Reading['facts'] {
  const line = words.join(' ');
  const facts: Reading['facts'] = {};
  for (const { label } of intents.beside) facts[label] = true;
  if (intents.cost.length) facts.asks_fee = true;
  if (vaccination.married.length) facts.married = true;
  if (vaccination.no_ktp.length) facts.has_ktp = false;
  if (vaccination.no_kk.length) facts.has_kk = false;
  if (vaccination.foreigner.length) facts.foreigner = true;
  if (vaccination.child_along.length) facts.child_along = true;
  if (vaccination.recovered.length && !findDays(line, today).length) facts.asks_after_covid = true;
  const born = bornOn(words, line, today);
  if (born) facts.born_on = born;
  const stay = stayMonths(line);
  if (stay !== null) facts.stay_months = stay;
  if (traits.runsOut.has(service) || service === 'none') {
    const papers = services.named.filter(({ label }) => traits.runsOut.has(label));
    const expires = expiry(words, papers, today);
    if (expires) facts.expires_on = expires;
  }
  const names =
    service === traits.other ? services.others : traits.letters.has(service) ? services.letters : [];
  const [other] = withoutInner(names);
  if (other) facts.other_service = other.label;
  return facts;
}

const BORN = new Set(['lahir', 'lahirnya', 'kelahiran', 'born', 'ttl']);
const BIRTHDAY = /\b(?:ultah|ulang tahun|ultahnya)(?: (?!\.)\S+){0,2}? (?:ke )?(\d{1,2})\b/;
/** A child younger than this is spoken of with the papers of its birth. */
const YOUNGEST_YEARS = 5;

/** The day somebody was born: told itself, or by a birthday that is named with its number. */
function bornOn(words: readonly string[], line: string, today: Day): Day | null {
  const at = words.findIndex((word) => BORN.has(word));
  const told = at < 0 ? undefined : findDays(words.slice(at + 1, at + 1 + FURTHEST).join(' '), today)[0];
  if (told) return told <= addMonths(today, -12 * YOUNGEST_YEARS) ? told : null;
  const birthday = BIRTHDAY.exec(line);
  const day = birthday && findDays(words.slice(words.indexOf('.') + 1).join(' '), today)[0];
  return day ? addMonths(day, -12 * Number(birthday[1])) : null;
}

const LIVES =
  'ngontrak|ngekos|indekos|kontrakan|kosan|kos|kost|tinggal|menetap|domisili|di bekasi|di sini|sewa';
const SPAN = '(\\d{1,2}|se|setengah) ?(tahun|bulan|minggu|hari)\\b(?! (?:lagi|depan|lalu))';
const STAYS = [
  new RegExp(`\\b(?:${LIVES})\\b(?: (?!\\.)\\S+){0,5}? ${SPAN}`),
  new RegExp(`(?<!(?:umur|usia|anak|bayi|ada|lebih) )\\b${SPAN} (?:lebih |an )?(?:${LIVES})\\b`),
];

/** How long somebody has lived where they live, in whole months: "ngontrak di rawalumbu 2 tahun". */
function stayMonths(line: string): number | null {
  for (const form of STAYS) {
    const [, number, unit] = form.exec(line) ?? [];
    if (!number) continue;
    const count = number === 'se' ? 1 : number === 'setengah' ? 0.5 : Number(number);
    return Math.floor(unit === 'tahun' ? count * 12 : unit === 'bulan' ? count : 0);
  }
  return null;
}

const RUNS_OUT = /^(?:habis|mati|expired|kadaluarsa|kedaluwarsa|berlaku|tempo|expires)/;
/** Of the paper that is spoken of: "berlakunya sampai tanggal 9". */
const OF_THE_PAPER = /^(?:berlakunya|habisnya|expirednya|kadaluarsanya|kedaluwarsanya|temponya)$/;
/** In words: how far behind "habis" or "lahir" its day may stand. */
const FURTHEST = 6;
/** Without the paper in it only a short message is about when it ends: "masih hidup, habisnya tanggal 20". */
const SHORT = 10;
/** What stands behind these is no day on which a paper ends: "mati pas ppkm kemarin". */
const VAGUE: ReadonlySet<string> = new Set(['.', 'pas', 'waktu', 'saat', 'ingatkan']);

/** Some day of it: "mati dari tahun kemarin". */
const LAST_YEAR = /^tahun (?:kemarin|lalu|yang|lewat|ini|depan)/;

/** The last day of a paper: "sim c habis tanggal 12 oktober". */
function expiry(words: readonly string[], papers: readonly Span[], today: Day): Day | null {
  const at = words.findIndex((word) => RUNS_OUT.test(word));
  const ofPaper =
    words.length <= SHORT || OF_THE_PAPER.test(words[at] ?? '') || papers.some(({ end }) => end <= at);
  if (at < 0 || !ofPaper) return null;
  const behind = words.slice(at + 1, at + 1 + FURTHEST);
  const end = behind.findIndex((word, i) => VAGUE.has(word) || LAST_YEAR.test(`${word} ${behind[i + 1]}`));
  return findDays((end < 0 ? behind : behind.slice(0, end)).join(' '), today)[0] ?? null;
}
