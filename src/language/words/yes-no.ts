import { meansMore } from './left.js';
import { bareOf, saidIn } from './said.js';

const YES = new Set(
  'ya iya yaa iyaa yes y yup yoi ok oke okay okey oks sip siap setuju boleh bole mau benar bener betul baik lanjut bisa sah yap yep sure agree nggih muhun heeh sumuhun inggih jadi gapapa gpp monggo mangga hayu gas silakan silahkan bersedia lanjutkan'.split(
    ' ',
  ),
);
const NO = new Set(
  'tidak tdk gak ga gk g nggak ngga enggak engga kagak kaga ndak no nope jangan jgn batal ogah belum blm henteu teu mboten nanti ntar n gamau gakmau gausah gajadi emoh males malas'.split(
    ' ',
  ),
);
/** Of these the ones that want nothing, and say nothing about what is so. */
const REFUSING = new Set(
  'jangan jgn batal ogah nanti ntar gamau gakmau gausah gajadi emoh males malas'.split(' '),
);
/** Behind a "no": it is not wanted. */
const UNWANTED = new Set('usah usa mau mo jadi perlu dulu dl minat want need kedah'.split(' '));
/** Behind a "no": it is not known. */
const UNKNOWN = new Set(
  'tahu tau paham ngerti mengerti jelas yakin ingat inget apal hafal sure terang know weruh ngertos'.split(
    ' ',
  ),
);

/** Signs that stand for yes or no where there is no word. */
const YES_SIGN = /[\u{1F44D}\u{1F44C}\u2705\u{1F197}\u2714]/u;
const NO_SIGN = /[\u{1F44E}\u274C\u{1F6AB}\u{1F645}]/u;

/** A longer yes or no has few words beside the polite ones. */
const LONGEST_YES_NO = 5;
const MOST_BESIDE = 3;
/** "ga papa" is no "ga". */
const NO_MATTER = /\b(?:ga|gak|nggak|tidak|tdk|ngga) (?:papa|apa-apa|apa apa|apa2|apa)\b/gi;

/**
 * Yes, no, or `null` when the message is neither. "iya" and "ga usah" count; a question does not, nor what restricts or
 * asks something beside ("ya tapi ...", "ya ampun", "oke, terus bayarnya berapa").
 */
export function readYesNo(text: string): boolean | null {
  const all = saidIn(text.replaceAll(NO_MATTER, 'gapapa')).all;
  const words = HESITATES.test(all[0] ?? '') ? all.slice(1) : all;
  if (all.length === 0 && YES_SIGN.test(text) !== NO_SIGN.test(text)) return YES_SIGN.test(text);
  const [first, ...rest] = words;
  if (first === undefined || text.includes('?') || LEAVES.test(all.join(' '))) return null;
  if (words.length > LONGEST_YES_NO && bareOf(words).length > MOST_BESIDE) return openingYesNo(text);
  if (NO.has(first)) return UNKNOWN.has(rest[0] ?? '') || meansMore(rest) ? null : false;
  // "bisa ya" asks whether it is so
  if (first === 'bisa' && rest[0] === 'ya') return null;
  if (!YES.has(first) || rest.some((word) => NO.has(word))) return null;
  return meansMore(rest) ? null : true;
}

/** "Ya sudah, terima kasih", "oke pamit dulu": who takes leave answers nothing. */
const LEAVES =
  /^(?:ya ?sudah|ya ?udah|yaudah|yasudah|ya ?udh|yowis|ya ?wis)\b.*\b(?:makasih|makasi|kasih|nuhun|suwun|nuwun|thanks|trims|tks)\b|\b(?:pamit|undur diri|dadah|bye|sampai jumpa)\b/;

/** "hmm oke" */
const HESITATES = /^(?:h+m+|e+m+|mm+)$/;
/** In words that are not polite ones. */
const LONGEST_OPENING = 2;
const CLAUSE_END = /[,.;!\n]+/;

/** What the first clause of a longer message says, where the rest only gives the reason: "ga usah deh, saya catat sendiri". */
function openingYesNo(text: string): boolean | null {
  const [first = '', ...others] = text.split(CLAUSE_END);
  const rest = saidIn(others.join(' ')).all;
  const isShort = saidIn(first).bare.length <= LONGEST_OPENING;
  if (!isShort || rest.length === 0 || !givesReason(rest)) return null;
  return readYesNo(first);
}

/** Whether words neither ask, restrict nor want anything. */
function givesReason(words: readonly string[]): boolean {
  return words.every((word) => !meansMore([word]) || isNegation(word));
}

/** Whether a message wants nothing of what it is asked: "ga usah", "nanti aja"; "tidak" alone denies. */
export function refuses(text: string): boolean {
  const { all } = saidIn(text);
  return (
    all.some((word) => REFUSING.has(word)) ||
    all.some((word, i) => NO.has(word) && UNWANTED.has(all[i + 1] ?? ''))
  );
}

/** Whether a message denies or calls off something that it names. */
export function denies(text: string): boolean {
  return saidIn(text).all.some((word) => isNegation(word) || word === 'bukan' || word === 'bkn');
}

/** Whether a word denies what stands beside it. */
export function isNegation(word: string): boolean {
  return (
    NO.has(word) ||
    /^(?:g|ga|gak|ngga|nggak|tak|not|cannot|can't|don't|tanpa)(?:bisa|bs|mau|boleh)?$/.test(word)
  );
}
