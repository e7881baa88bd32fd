import { ALREADY, NOT_YET, ONLY } from '../words/forms.js';

/*
 * Of doses people often speak without naming a vaccine, where it was named before: "istri udah 2x", "yang kedua belum".
 */

const TIMES = '(?:[1-4]|dua|tiga|two|three) ?(?:x|kali|kl|times)|sekali|once|twice';
const CLOSES =
  '(?= ?(?:$|[,.;:!?()]|(?:kok|ya|sih|ding|deng|dink|aja|saja|doang|min|kak|pak|bu|jadi|bisa|bs|boleh|tapi|tp|mah|nih|itu|tuh|lengkap|malah|dong|juga|jg|semua|padahal|soalnya)\\b))';
const COUNTED = new RegExp(
  `\\b(?:${ALREADY}|${ONLY}|cuma|cuman|yang|yg) (?:juga |baru )?(${TIMES})${CLOSES}`,
  'g',
);
/** "aku udah 2", without a word for times. */
const NUMBER_ALONE = new RegExp(
  `\\b(?:${ALREADY}|${ONLY}|cuma|cuman) ([1-3]|satu|dua|tiga)(?:(?= ?(?:mau|mo|pengen|pingin)\\b)|${CLOSES})`,
  'g',
);
const PERSON =
  'saya|sy|aku|gw|gue|dia|beliau|istri|suami|ibu|bapak|ayah|anak|adik|kakak|mertua|nenek|kakek|temen|teman';
/** With nothing but whose they are before it, or by itself at the end of a message: "adik 1x", "ktp ilang, 2x". */
const COUNT_ALONE = new RegExp(
  `((?:^|[,.;:!?\\n] ?)(?:(?:${PERSON}|mah|kalau|kalo|vaksinnya) ){0,3})(${TIMES})${CLOSES}`,
  'g',
);
const NONE = new RegExp(
  `\\b(?:${PERSON}|mah|yang|yg|nya) (${NOT_YET})(?= ?(?:$|[,.;!()]|(?:pernah|sama sekali|kok|sih|nih|ya|ding|deng|itu|mah|min|kak)\\b))`,
  'g',
);
/** Nothing but somebody and a number: "saya 1", "kalo istri 2x". */
const ALONE =
  /^\W*((?:kalau |kalo |klo )?(?:saya|sy|aku|gw|gue|istri|suami|ibu|bapak|ayah|anak|adik|kakak|mertua)(?: saya| sy| aku)?(?: mah| sih)?) ([1-4])(?: ?x| kali)?(?: (?:kak|min|kok|ya|aja|doang))?\W*$/;
const ORDINAL = '(?:ke ?-? ?)?(?:pertama|kedua|ketiga|[123])';
const STANDS = `${NOT_YET}|${ALREADY}|${ONLY}|tinggal|nunggu|masih|msh`;
const WHICH = new RegExp(`\\b(${STANDS}) (?:yang|yg|sing|nu) (${ORDINAL})\\b`, 'g');
const OF_WHICH = new RegExp(
  `\\b(?:yang|yg|sing|nu) (${ORDINAL}) (?=(?:(?:itu|mah|sih|saya|nya) )*(?:${STANDS}|bulan|tgl|tanggal|minggu|kemarin|kemaren|besok|lusa|nanti)\\b)`,
  'g',
);
/** What else may have happened so many times. */
const VISITS =
  /\b(?:ditolak|bolak|balik|datang|dateng|kesini|ke sini|gagal|disuruh|nanya|tanya|ganti|ilang|hilang|ngurus|urus)/;
const CLAUSE_END = /[.,;:!?\n]/;

/** The clause of a line in which a place of it stands. */
function clauseAt(line: string, at: number): string {
  const before = line.slice(0, at).split(CLAUSE_END).at(-1)!;
  return before + line.slice(at).split(CLAUSE_END)[0]!;
}

/**
 * What a text in plain lower case says in full where it is about doses, though it names none; `null` where it cannot be
 * about them.
 */
export function ellipsisOfDoses(line: string): string | null {
  const full = line
    .replace(WHICH, '$1 vaksin $2')
    .replace(OF_WHICH, 'vaksin $1 ')
    .replace(COUNTED, (said, times: string, at: number) =>
      VISITS.test(clauseAt(line, at)) ? said : `sudah vaksin ${times}`,
    )
    .replace(NUMBER_ALONE, (said, times: string, at: number) =>
      VISITS.test(clauseAt(line, at)) ? said : `sudah vaksin ${times} kali`,
    )
    .replace(COUNT_ALONE, (said, before: string, times: string, at: number) =>
      VISITS.test(clauseAt(line, at + before.length)) ? said : `${before}sudah vaksin ${times}`,
    )
    .replace(ALONE, '$1 sudah vaksin $2 kali')
    .replace(NONE, (said, not: string) => said.replace(not, 'belum vaksin'));
  return full === line ? null : full;
}
