import { ALREADY, NOT, NOT_YET, VACCINATED, WRITER } from './forms.js';
import { plain } from './normalise.js';
import { bareWords } from './said.js';
import { readYesNo } from './yes-no.js';

const OPENS_NOT_YET = new RegExp(`^(?:${NOT_YET})\\b ?`);
const OPENS_ALREADY = new RegExp(`^(?:${ALREADY})\\b`);
/** Not the second one yet: there was a first. */
const NOT_ALL = /^(?:lengkap|penuh|kedua|booster|buster|ketiga|[23])/;
/** Javanese "durung tau" is "never". */
const UNSURE = `(?:lupa|lupaa|poho|hilap|kesupen|lali|entah|forgot|forget|(?:${NOT_YET}|${NOT}|kurang|not|don't) (?:tahu|tau|paham|ngerti|mengerti|jelas|yakin|ingat|inget|apal|hafal|sure|terang|know|remember))`;
const NOT_SURE = new RegExp(`^(?!durung tau)(?:i )?${UNSURE}\\b`);

/** Whether a message opens with "not yet": how far that goes is told by what follows. */
export function opensWithNotYet(text: string): boolean {
  return OPENS_NOT_YET.test(bareWords(text).join(' '));
}

const FORGOT = new RegExp(`\\b${UNSURE}\\b`);

/**
 * "Not yet", "already" (and "forgotten how often") or "who knows", where a message opens with it: what follows ("belum lah, ...") changes nothing
 * about it.
 */
export function opening(text: string): 'belum' | 'sudah' | 'sudah lupa' | 'entah' | null {
  if (text.includes('?')) return null;
  const said = bareWords(text).join(' ');
  if (NOT_SURE.test(said)) return 'entah';
  if (OPENS_ALREADY.test(said)) return FORGOT.test(said) ? 'sudah lupa' : 'sudah';
  const rest = said.replace(OPENS_NOT_YET, '');
  if (rest === said) return null;
  return NOT_ALL.test(rest) ? 'sudah' : 'belum';
}

const SUPPOSES_NONE = new RegExp(
  `^(?:(?:terus|trus|trs|lah|lha|nah|eh|oh|and|what) )*(?:kalau|kalo|klo|kl|misal|misalnya|misalkan|jika|seandainya|andai|upami|yen|menawi|if)(?: (?!sudah|udah|udh)\\S+){0,2} (?:${NOT_YET}|${NOT}|never|not|no|none|nol|0)\\b`,
);

/** Whether a message supposes "not yet", and asks what holds then: "kalo belum gimana?"; nothing is stated by it. */
export function supposesNotYet(text: string): boolean {
  return SUPPOSES_NONE.test(bareWords(text).join(' '));
}

const ENOUGH = new RegExp(`^(?:${ALREADY})? ?(?:cukup|cekap)?$`);
const NOTHING = new RegExp(`^(?:${NOT}) ?(?:ada|aya|wonten)?$`);

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

const OF_WRITER = new RegExp(`\\b(?:${WRITER}|my)\\b`);

/** Whether a message speaks of its writer in so many words. */
export function speaksOfWriter(text: string): boolean {
  return OF_WRITER.test(plain(text));
}

const IS_VACCINATED = new RegExp(`\\b${VACCINATED}`);
const CONDITIONAL = /\b(?:kalau|kalo|klo|kl|jika|misal|misalnya|upami|yen|menawi|when|if)\b/;
const SUPPOSED = /\b(?:kalau|kalo|klo|jika|nanti|ntar|kapan|setelah|sesudah|habis|abis|when|if)\b|\?/;

/** Whether a message speaks of its writer as they are, and not of what would be: "kalau saya belum vaksin". */
export function tellsOfWriter(text: string): boolean {
  return speaksOfWriter(text) && !CONDITIONAL.test(plain(text));
}

/** Whether a message states that somebody is vaccinated, however often. */
export function saysVaccinated(text: string): boolean {
  const line = plain(text);
  return IS_VACCINATED.test(line) && !SUPPOSED.test(line);
}
