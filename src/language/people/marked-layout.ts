import type { Layout } from './entry.js';
import { whoIs } from './person-called.js';

const ITEM = /(?:^|[\s:;,(])#?(\d{1,3})( ?[).:/-]{1,2} ?| )(?=[*_~"]*\p{L}|[^\p{L}\d\n]*(?:\n|$))/gu;
/** Letters instead of numbers: "a) ... b) ..." */
const LETTER = /(?<=^|[\s:;,(])([a-j])\) ?(?=[*_]?\p{L})/gu;
/** Behind these a number counts something else than the people of a list: "RT 02. Mau tanya", "dosis 2. mau KK". */
const COUNTS_ELSE =
  /\b(?:dosis|dose|ke|rt|rw|no|nomor|jam|tgl|tanggal|usia|umur|blok|gang|gg|kelas|lantai)[ .-]?$/;
/** A line in bold is a heading. */
const BULLET =
  /(?:^|\n)(?!\*[^*\n]+\* *(?:\n|$))(?:[-*•–—·>▪▫◦●○■►▶✓✔➡→+]|\p{Extended_Pictographic}\uFE0F?|->|=>) ?(?=[*_]?\p{L})/gu;
const CLAUSE_END = /[,;.?!\n]+|:(?!\d)/;

/** Numbered, or with a bullet before each. A heading between two of them ("SIM:") is said of those below it. */
export function markedLayout(text: string): Layout | null {
  const line = text.replace(
    LETTER,
    (_, letter: string) => `${letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1}) `,
  );
  const numbers = numbersIn(line);
  const marks = numbers ?? bulletsIn(line);
  if (marks.length < 2) return null;
  const bodies = marks.map((mark, i) =>
    line.slice(mark.index + mark[0].length, marks[i + 1]?.index).replace(/[\s.,;(]+$/, ''),
  );
  const last = bodies.pop()!;
  const end = endOf(last, bodies);
  const { texts, above, headed } = underHeadings(line.slice(0, marks[0]!.index), [
    ...bodies,
    last.slice(0, end),
  ]);
  // what the writer says of themselves beside the list holds for nobody on it
  const around = `${headed ? '' : above}. ${last.slice(end)}`
    .split(CLAUSE_END)
    .filter((clause) => !whoIs(clause).self);
  const entries = texts.map((text) => ({ text, name: null }));
  return { entries, around, from: numbers ? Number(numbers[0]![1]) : 1 };
}

/** The bullets of a list; a sign that stands once above many alike greets, and marks nobody: "🙏 Om swastiastu". */
function bulletsIn(line: string): RegExpExecArray[] {
  const marks = [...line.matchAll(BULLET)];
  const [first, ...others] = marks;
  const signs = new Set(others.map(([sign]) => sign.trim()));
  return others.length > 1 && signs.size === 1 && !signs.has(first![0].trim()) ? others : marks;
}

/** A line with a colon at its end. */
const WITH_COLON = /(?:^|\n)([^\n]+): ?$/;
/** A few words in a line of their own. */
const BARE = /(?:^|\n)((?:[^\s:]+ ){0,3}[^\s:]+):? ?$/;

/** Puts what stands as a heading above some of the entries to each of them. */
function underHeadings(above: string, bodies: readonly string[]) {
  const heading = headingOf(above, bodies);
  const headed = bodies.some((body, i) => i < bodies.length - 1 && body.includes('\n') && heading(body));
  if (!headed) return { texts: bodies, above, headed };
  let said = heading(above) ?? '';
  const texts = bodies.map((body, i) => {
    const next = i < bodies.length - 1 && body.includes('\n') ? heading(body) : null;
    const own = `${next === null ? body : body.slice(0, body.lastIndexOf('\n'))}, ${said}`;
    said = next ?? said;
    return own;
  });
  return { texts, above, headed };
}

/**
 * What finds the heading at the end of a text. Without colons a line is one where one stands above the list as well, and
 * what is said of the last of the list fills no second line, as it would where each is told of in several.
 */
function headingOf(above: string, bodies: readonly string[]): (text: string) => string | null {
  const find = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[1] ?? null;
  const bare = (text: string) => {
    const line = find(BARE)(text);
    return line !== null && isOfNobody(line) ? line : null;
  };
  return bare(above) !== null && !bodies.at(-1)!.trim().includes('\n') ? bare : find(WITH_COLON);
}

function isOfNobody(line: string): boolean {
  const { label, self } = whoIs(line);
  return label === '' && !self;
}

/** The marks of a numbered list, two and more of them written alike, or `null`. */
function numbersIn(line: string): RegExpExecArray[] | null {
  const bySign = new Map<string, RegExpExecArray[]>();
  for (const mark of line.matchAll(ITEM)) {
    // what ends a line counts nothing of the next one: "udah 2 dosis\n15. bu sari"
    const before = beginsLine(line, mark) ? '' : line.slice(Math.max(0, mark.index - 10), mark.index);
    if (COUNTS_ELSE.test(before)) continue;
    const sign = mark[2]!.trim();
    const marks = bySign.get(sign) ?? [];
    if (goesOn(line, marks, mark)) bySign.set(sign, [...marks, mark]);
  }
  const lists = [...bySign.values()].filter((marks) => marks.length > 1);
  return lists.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** Whether a number is the next one of a list; with a sign behind it, it begins a line whatever number was meant. */
function goesOn(line: string, marks: readonly RegExpExecArray[], mark: RegExpExecArray): boolean {
  const begins = beginsLine(line, mark);
  const last = marks.at(-1);
  const next = Number(mark[1]) === (last ? Number(last[1]) + 1 : 1);
  const signed = mark[2]!.trim() !== '';
  return signed ? next || begins : begins && (next || !last);
}

function beginsLine(line: string, mark: RegExpExecArray): boolean {
  return mark.index === 0 || line[mark.index] === '\n';
}

/** Where what is said of the last one ends, and a new sentence is about all again; what the others contain ends nothing. */
function endOf(last: string, others: string[]): number {
  const ends = ['\n', '.', '?', '!']
    .filter((sign) => !others.some((other) => other.includes(sign)))
    .map((sign) => last.indexOf(sign))
    .filter((at) => at >= 0);
  return Math.min(last.length, ...ends);
}
