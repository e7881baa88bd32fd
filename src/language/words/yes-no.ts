import { saidIn } from './said.js';

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

/** Signs that stand for yes or no where there is no word. */
const YES_SIGN = /[\u{1F44D}\u{1F44C}\u2705\u{1F197}\u2714]/u;
const NO_SIGN = /[\u{1F44E}\u274C\u{1F6AB}\u{1F645}]/u;

const LONGEST_YES_NO = 5;
/** "ga papa" is no "ga". */
const NO_MATTER = /\b(?:ga|gak|nggak|tidak|tdk|ngga) (?:papa|apa-apa|apa apa|apa2|apa)\b/gi;

/** Yes, no, or `null` when the message is neither. "iya" and "ga usah" count; a question does not. */
export function readYesNo(text: string): boolean | null {
  const words = saidIn(text.replaceAll(NO_MATTER, 'gapapa')).all;
  if (words.length === 0 && YES_SIGN.test(text) !== NO_SIGN.test(text)) return YES_SIGN.test(text);
  if (words.length === 0 || words.length > LONGEST_YES_NO || text.includes('?')) return null;
  if (NO.has(words[0]!)) return false;
  if (YES.has(words[0]!)) return words.some((word) => NO.has(word)) ? null : true;
  return null;
}

/** Whether a word denies what stands beside it. */
export function isNegation(word: string): boolean {
  return (
    NO.has(word) ||
    /^(?:g|ga|gak|ngga|nggak|tak|not|cannot|can't|don't|tanpa)(?:bisa|bs|mau|boleh)?$/.test(word)
  );
}
