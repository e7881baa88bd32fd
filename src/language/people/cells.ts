import { ALREADY, NOT_YET, OF_VACCINES, ONLY } from '../words/forms.js';

const SPEAKS_OF_VACCINES = new RegExp(OF_VACCINES);
const COUNT = new RegExp(`^(?:(?:${ALREADY}|${ONLY}) )?(?:dosis |ke ?-?)?([0-4]) ?(?:x|kali|kl|times)?$`);
const NONE = new RegExp(`^(?:${NOT_YET}|tidak|tdk|no|0|nol|kosong)\\b(?: (?:pernah|sama sekali))?$`);
/** A cell that is headed by what it counts: "vax 2", "vaksin: belum". */
const HEADED = new RegExp(
  `^(?:di)?(?:${OF_VACCINES})\\p{L}*(?: (?:nya|na|ny))? ?[:=-]? ?(?=\\d ?x?$|\\d ?(?:kali|kl)$|0|nol|(?:${NOT_YET}|${ALREADY})$)`,
  'u',
);
const SOME = new RegExp(`^(?:${ALREADY}|ya|yes|v|ok|√)$`);
const FULL = /^(?:(?:sudah|udah|sdh|udh) )?(?:lengkap|full|penuh)$/;

/** A cell that says of somebody's doses what a sentence would: "2x", "belum", "lengkap"; `null` where it says nothing of that. */
export function doseInCell(text: string): string | null {
  const cell = text.trim().replace(HEADED, '');
  if (SPEAKS_OF_VACCINES.test(cell)) return cell;
  if (NONE.test(cell)) return 'belum vaksin';
  const count = COUNT.exec(cell)?.[1];
  if (count) return `sudah vaksin ${count} kali`;
  if (FULL.test(cell)) return 'sudah vaksin 2 kali';
  return SOME.test(cell) ? 'sudah vaksin' : null;
}

const DIVIDER = / ?[|;] ?| [/–—-] |\/(?=[^/\n]*\/)|(?<=\/[^/\n]*)\/|, ?/g;
/** In a sentence these may be said of anything. */
const AMBIGUOUS = /^(?:ya|yes|ok|v|no|tidak|tdk|kosong)\b/;

/** What is divided into cells by slashes, bars, dashes or commas, as clauses: "bu wiwin / kk / 2x" is "bu wiwin, kk, sudah vaksin 2 kali". */
export function asClauses(text: string): string {
  const cells = text.split(DIVIDER).map((cell) => cell.trim());
  if (cells.length < 2) return text;
  const said = cells.map((cell) => (AMBIGUOUS.test(cell) ? cell : (doseInCell(cell) ?? cell)));
  return said.join(', ');
}
