import { zipSync } from 'fflate';
import { unzipEntries } from '../../evidence/zip.js';

const MB = 1024 * 1024;
/** No sheet of a head is larger: bytes as they come, and unpacked in all. */
export const LARGEST_FILE = 2 * MB;
const LARGEST_UNPACKED = 16 * MB;
/** A workbook has a dozen parts, and one more for each sheet. */
const MOST_PARTS = 200;
/** Rows and columns, empty ones included: a file may name a cell in the last row of a million. */
export const MOST_ROWS = 2_000;
const MOST_COLUMNS = 64;

/** Why a file cannot be read. */
export type FileTrouble = 'broken' | 'too_large' | 'empty';

/** What is read of a workbook (ECMA-376): its own parts, and the sheets. */
const PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?[\w.-]+|xl\/worksheets\/[\w.-]+)$/;
const SHEET = /^xl\/worksheets\/[\w.-]+$/;

/**
 * The parts of a workbook that are read, looked through before anything of them is parsed, and packed anew: what a reader
 * gets holds no other part, no entity, no more bytes and no more cells than it may.
 */
export function checkedWorkbook(bytes: Buffer): Buffer | FileTrouble {
  if (bytes.length > LARGEST_FILE) return 'too_large';
  const parts = unzipEntries(bytes, (name) => PART.test(name), {
    entries: MOST_PARTS,
    bytes: LARGEST_UNPACKED,
  });
  if (typeof parts === 'string') return parts;
  if (!parts.has('xl/workbook.xml')) return 'broken';
  for (const [name, part] of parts) {
    if (!isPlainXml(part)) return 'broken';
    if (SHEET.test(name) && !hasFewCells(part.toString('utf8'))) return 'too_large';
  }
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
}

/** XML in UTF-8 that declares nothing of its own. */
function isPlainXml(part: Buffer): boolean {
  const text = part.toString('utf8');
  return /^\ufeff?\s*</.test(text) && !/<!(?:DOCTYPE|ENTITY)/i.test(text) && !text.includes('\0');
}

function hasFewCells(xml: string): boolean {
  let cells = 0;
  for (const [, letters = '', digits = ''] of xml.matchAll(/\br\s*=\s*["']\s*([A-Za-z]*)(\d+)/g)) {
    cells += 1;
    if (Number(digits) > MOST_ROWS + 1 || columnOf(letters) > MOST_COLUMNS) return false;
  }
  const untold = xml.split(/<(?:\w+:)?(?:c|row)[\s>/]/).length;
  return Math.max(cells, untold) <= MOST_ROWS * MOST_COLUMNS;
}

/** `A` is 1, `AA` 27. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
