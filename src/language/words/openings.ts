import { bareWords, readYesNo } from './answers.js';
import { plain } from './normalise.js';

const NOT_YET = /^(?:belum|blm|blum|belom|lom|durung|dereng|(?:teu|henteu) acan|not yet)\b ?/;
const ALREADY = /^(?:udah|udh|sudah|sdh|dah|tos|atos|parantos|sampun|already)\b/;
/** Not the second one yet: there was a first. */
const NOT_ALL = /^(?:lengkap|penuh|kedua|booster|buster|ketiga|[23])/;
const NOT_SURE =
  /^(?:lupa|entah|(?:belum|blm|belom|tidak|tdk|gak|ga|gk|nggak|ngga|enggak|kurang|teu|mboten|not) (?:tahu|tau|paham|ngerti|mengerti|jelas|yakin|ingat|inget|apal|hafal|sure|terang))\b/;

/** Whether a message opens with "not yet": how far that goes is told by what follows. */
export function opensWithNotYet(text: string): boolean {
  return NOT_YET.test(bareWords(text).join(' '));
}

/**
 * "Not yet", "already" or "who knows", where a message opens with it: what follows ("belum lah, ...") changes nothing
 * about it.
 */
export function opening(text: string): 'belum' | 'sudah' | 'entah' | null {
  if (text.includes('?')) return null;
  const said = bareWords(text).join(' ');
  if (NOT_SURE.test(said)) return 'entah';
  if (ALREADY.test(said)) return 'sudah';
  const rest = said.replace(NOT_YET, '');
  if (rest === said) return null;
  return NOT_ALL.test(rest) ? 'sudah' : 'belum';
}

const ENOUGH = /^(?:sudah|udah|udh|sdh)? ?(?:cukup|cekap)?$/;
const NOTHING = /^(?:tidak|tdk|ga|gak|nggak|ngga|enggak|teu|mboten) ?(?:ada|aya|wonten)?$/;

/** Whether a message only agrees or closes: "oke", "cukup", "ga ada". */
export function takesNote(text: string): boolean {
  const said = bareWords(text).join(' ');
  return (
    readYesNo(text) === true ||
    saysNothingMore(text) ||
    (said !== '' && !text.includes('?') && ENOUGH.test(said))
  );
}

/** Whether a message says that there is nothing more: "tidak", "ga ada kak". */
export function saysNothingMore(text: string): boolean {
  return !text.includes('?') && NOTHING.test(bareWords(text).join(' '));
}

const REJECTION = /^(?:(?:eh|loh|lho|lah|oh|aduh|waduh) )*(?:bukan|bkn|sanes|dudu|not)\b/;

/** Whether a message opens by rejecting what was just offered: "bukan, maksud saya ...". */
export function rejects(text: string): boolean {
  return REJECTION.test(bareWords(text).join(' '));
}

const WRITER = /\b(?:saya|sy|aku|ak|gw|gue|gua|abdi|kula|i|me|my)\b/;

/** Whether a message speaks of its writer in so many words. */
export function speaksOfWriter(text: string): boolean {
  return WRITER.test(plain(text));
}

const VACCINATED =
  /\b(?:udah|udh|sudah|sdh|dah|tos|atos|parantos|sampun|already|got) (?:di)?(?:vaks|vaxin|vaccin|sunt)/;
const SUPPOSED = /\b(?:kalau|kalo|klo|jika|nanti|ntar|kapan|setelah|sesudah|habis|abis|when|if)\b|\?/;

/** Whether a message states that somebody is vaccinated, however often. */
export function saysVaccinated(text: string): boolean {
  const line = plain(text);
  return VACCINATED.test(line) && !SUPPOSED.test(line);
}
