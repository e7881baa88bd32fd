import { ALREADY, ME, NOT_YET, ONLY } from '../words/forms.js';
import { type Called, KIN, whoIs } from './person-called.js';

/** What a message says of one person, in its own words. */
export interface Part extends Called {
  text: string;
}

/** A message taken apart by the people it asks for, and what it says of all of them. */
interface Parts {
  parts: Part[];
  common: string;
  /** Numbered or in lines, as the heads of neighbourhoods write. */
  listed: boolean;
  /** The same is said of two in one clause: "saya sama istri mau urus KK". */
  both: boolean;
}

/**
 * Takes a message in plain lower case apart by the people it speaks of: the lines of a list, or, where these count too,
 * the clauses of a sentence. `null` where it speaks of fewer than two.
 */
export function partsOf(plain: string, count: { inClauses: boolean }): Parts | null {
  const line = plain
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n /g, '\n')
    .replace(ABBREVIATED, '$1');
  return inList(line) ?? (count.inClauses ? inClauses(line) : null);
}

/** The full stop of a title ends nothing. */
const ABBREVIATED = /\b(sdr|sdri|bpk|tn|ny|hj|h|dr|drs|mr|mrs|ms)\./g;

const ITEM = /(?:^|[\s:;,(])(\d{1,2})( ?[).:/-]{1,2} ?| )(?=[*_]?\p{L})/gu;
/** Behind these a number counts something else than the people of a list: "RT 02. Mau tanya", "dosis 2. mau KK". */
const COUNTS_ELSE =
  /\b(?:dosis|dose|ke|rt|rw|no|nomor|jam|tgl|tanggal|usia|umur|blok|gang|gg|kelas|lantai)[ .-]?$/;
const BULLET = /(?:^|\n)[-*•–] ?(?=\p{L})/gu;

function inList(line: string): Parts | null {
  const numbers = numbersIn(line);
  const marks = numbers.length > 1 ? numbers : [...line.matchAll(BULLET)];
  if (marks.length < 2) return null;
  const bodies = marks.map((mark, i) =>
    line.slice(mark.index + mark[0].length, marks[i + 1]?.index).replace(/[\s.,;]+$/, ''),
  );
  const last = bodies.pop()!;
  const end = endOf(last, bodies);
  // what the writer says of themselves beside the list holds for nobody on it
  const beside = `${line.slice(0, marks[0]!.index)}. ${last.slice(end)}`
    .split(CLAUSE_END)
    .filter((clause) => !whoIs(clause).self);
  const parts = [...bodies, last.slice(0, end)].map((text): Part => ({ ...whoIs(text), text }));
  return { parts, common: beside.join('. '), listed: true, both: false };
}

/** The marks of a list: 1, 2, 3, ... written alike; a bare number only where a line begins. */
function numbersIn(line: string): RegExpExecArray[] {
  const marks: RegExpExecArray[] = [];
  for (const mark of line.matchAll(ITEM)) {
    const sign = mark[2]!.trim();
    if (Number(mark[1]) !== marks.length + 1) continue;
    if (marks[0] && marks[0][2]!.trim() !== sign) continue;
    if (sign === '' && mark.index > 0 && line[mark.index] !== '\n') continue;
    if (COUNTS_ELSE.test(line.slice(Math.max(0, mark.index - 10), mark.index))) continue;
    marks.push(mark);
  }
  return marks;
}

/** Where what is said of the last one ends, and a new sentence is about all again; what the others contain ends nothing. */
function endOf(last: string, others: string[]): number {
  const ends = ['\n', '.', '?', '!']
    .filter((sign) => !others.some((other) => other.includes(sign)))
    .map((sign) => last.indexOf(sign))
    .filter((at) => at >= 0);
  return Math.min(last.length, ...ends);
}

const PERSON = `${ME}|${KIN}|calon`;
const MINE = `(?: (?:${ME}))?`;
const CLAUSE_END = /[,;.?!\n]+|:(?!\d)/;
/** Between what is said of one person and of the next; a person of whom "not yet" is said begins a clause, too. */
const CLAUSE = new RegExp(
  `${CLAUSE_END.source}|\\b(?:terus|trus|trs|sedangkan|sementara|kalo|klo|kalau|tapi|tp|dan|and|but|while)\\b|(?<!\\b(?:${PERSON})) (?=(?:${PERSON})${MINE} (?:${NOT_YET}|${ALREADY}|${ONLY})\\b)`,
  'u',
);
/** "saya sama istri belum vaksin": the same is said of both. */
const BOTH = new RegExp(
  `\\b((?:${PERSON})${MINE}) ?(?:dan|sama|sm|serta|and|&) ?((?:my )?(?:${PERSON})${MINE}) ([^,;.?!\\n]+)`,
  'gu',
);

/** "belum vaksin, tapi istri udah": what stands before is said of the writer. */
const WRITER_FIRST = new RegExp(
  `^((?:${NOT_YET}|${ALREADY}|${ONLY})\\b[^.?!\\n]*?[, ](?:tapi|tp|sedangkan|sementara|kalo|klo|kalau|but|while) (?:my )?(?:${KIN}))\\b`,
  'u',
);

function inClauses(line: string): Parts | null {
  const parts: Part[] = [];
  const common: string[] = [];
  const told = line.replace(WRITER_FIRST, 'saya $1');
  const apart = told.replace(BOTH, '$1 $3, $2 $3');
  for (const clause of apart.split(CLAUSE)) {
    const who = whoIs(clause);
    const known = parts.find(({ name }) => name === who.name) ?? (who.name === '' ? parts.at(-1) : undefined);
    if (known) known.text += `, ${clause}`;
    else if (who.name) parts.push({ ...who, text: clause });
    else common.push(clause);
  }
  return parts.length > 1 ? { parts, common: common.join(', '), listed: false, both: apart !== told } : null;
}
