import type { Message } from '../message.js';
import type { Group } from '../reading.js';
import { ALREADY, NOT_YET } from '../words/forms.js';
import { readCount, readNumber } from '../words/numbers.js';
import { apartFrom, type Hit } from '../words/spans.js';

/** Fewer are people of whom each is spoken of. */
const FEWEST = 3;
/** Between a number and whom it counts: "30 orang karyawan", "12 dari mereka". */
const WIDEST_BETWEEN = 1;

/** The people whom a message counts or speaks of as a group, or `null` where it speaks of somebody. */
export function findGroup({ words, hits, line }: Message): Group | null {
  const { groups, all_of_a_group: whole } = hits.persons;
  if (!groups.length && !whole.length) return null;
  const counted = groups.find((one) => (countBefore(words, one) ?? 0) >= FEWEST);
  const named = counted ?? apartFrom(whole, hits.subject.not_asked_for)[0];
  if (!named) return null;
  const size = counted ? countBefore(words, counted) : countIn(words);
  const unvaccinated = numberOf(line, `${NOT_YET}|${NONE}`);
  const vaccinated = numberOf(line, `${ALREADY}|${DOSED}`);
  // "mau urus KK keluarga saya" speaks of a paper
  if (vaccinated === null && unvaccinated === null && !SOME.test(line)) return null;
  return {
    label: labelOf(words, whole[0] ?? named),
    vaccinated: vaccinated ?? rest(size, unvaccinated),
    unvaccinated: unvaccinated ?? rest(size, vaccinated),
  };
}

const DOSED = 'lengkap|komplit|divaksin|fully|vaccinated';
/** Of some of them something is said, or of all. */
const SOME = new RegExp(
  `\\b(?:ada|masih|sebagian|separuh|setengah|beberapa|semua|semuanya|rata|pada|kebanyakan|some|all|none)\\b.{0,30}\\b(?:${NOT_YET}|${ALREADY}|vaksin|dosis|vaccinated)\\b`,
);
const NONE = 'not|unvaccinated|nggak|ngga|gak|ga|tidak|tdk';

function rest(size: number | null, others: number | null): number | null {
  return size !== null && others !== null && size >= others ? size - others : null;
}

/** How many the number says that stands before them. */
function countBefore(words: readonly string[], { at }: Hit): number | null {
  if (/^(?:puluh|belas)$/.test(words[at - 1]!))
    return readNumber(words.slice(Math.max(0, at - 2), at).join(' '));
  for (let i = at - 1; i >= at - 1 - WIDEST_BETWEEN && i > 0; i--) {
    const count = readCount(words[i]!);
    if (count !== null) return count;
  }
  return null;
}

/** "Satu keluarga 5 orang": the first number of several. */
function countIn(words: readonly string[]): number | null {
  for (const word of words) {
    const count = readCount(word);
    if (count !== null && count >= FEWEST) return count;
  }
  return null;
}

/** The number of those of whom it is said: "12 belum", "25 orang sudah dosis 2", "yang belum 15". */
function numberOf(line: string, said: string): number | null {
  const before = new RegExp(
    `\\b(\\d{1,4}|[a-z]+) (?:(?:orang|org|di ?antaranya|yang|yg|lagi|nya|anak|people|of them|have|are|had) ){0,3}(?:${said})\\b`,
    'gu',
  );
  for (const [, number] of line.matchAll(before)) {
    const count = readCount(number!);
    if (count !== null) return count;
  }
  const after = new RegExp(
    `\\b(?:yang|yg) (?:${said})(?: (?:di)?vaksin)? (?:ada |cuma |hanya )?(\\d{1,4})\\b(?! ?(?:x|kali|dosis))`,
    'u',
  ).exec(line);
  return after ? Number(after[1]) : null;
}

function labelOf(words: readonly string[], { at, end }: Hit): string {
  const of = words
    .slice(at, end)
    .filter((word) => !/^(?:para|semua|seluruh|sebagian|satu|saya|kami|sini)$/.test(word));
  return of.slice(0, 2).join(' ');
}
